import { listOf } from '../../background/support.ts';
import { addRecipients, putMail, type Recipients } from '../../mail/index.ts';
import type { Row } from '../../kernel.ts';
import { done, type ActionHandler, type Step } from '../step.ts';
import { ref } from '../values.ts';

const LEVELS = ['info', 'warn', 'error'] as const;

const log: ActionHandler = {
  start(step) {
    step.log(LEVELS.find((level) => level === step.given.text('log_level')) ?? 'info', step.given.text('log_message'));
    return done();
  },
};

const fireEvent: ActionHandler = {
  start({ tx, events, given }) {
    const { $table, id } = given.record('record', 'table');
    events.queue(tx, given.text('event_name'), { table: $table, sysId: id }, given.text('parm1'), given.text('parm2'));
    return done();
  },
};

function addresses({ kernel, given }: Step, name: string): string[] {
  const found: Recipients = new Map();
  const rules = { force: false, exceptUserId: null };
  for (const item of listOf(given.text(name).replaceAll(';', ','))) addRecipients(kernel, found, item, rules);
  return [...found.values()].map(({ address }) => address);
}

const about = ({ given }: Step) => (given.text('record') ? given.record('record', 'table_name') : null);

/** A mail that reaches nobody is not written, as on the platform. */
const sendEmail: ActionHandler = {
  start(step) {
    const to = addresses(step, 'ah_to');
    const record = about(step);
    if (to.length === 0) {
      step.log('warn', `No mail was sent: ${step.given.text('ah_to') || 'an empty recipient'} is nobody who gets mail`);
      return done({ email: '' });
    }
    const id = putMail(step.kernel, {
      to,
      cc: addresses(step, 'ah_cc'),
      bcc: addresses(step, 'ah_bcc'),
      subject: step.given.shown('ah_subject'),
      html: step.given.shown('ah_body'),
      about: record && { table: record.$table, sysId: record.id },
      userId: step.tx.user.sysId,
    });
    return done({ email: ref('sys_email', id) });
  },
};

const sendNotification: ActionHandler = {
  start(step) {
    const record = about(step);
    const row: Row | undefined = record ? step.kernel.store.get(record.$table, record.id) : undefined;
    step.notifications.send(step.given.text('notification'), record && row ? { table: record.$table, row } : null, {});
    return done();
  },
};

const associateRecordToEmail: ActionHandler = {
  start({ kernel, tx, given }) {
    const target = given.record('target_record');
    kernel.records.update(tx, 'sys_email', given.record('email_record').id, {
      target_table: target.$table,
      instance: target.id,
    });
    return done();
  },
};

const addWorknoteLinkToContext: ActionHandler = {
  start({ kernel, tx, given, contextId, flowName }) {
    const { $table, id } = given.record('record', 'table_name');
    kernel.records.update(tx, $table, id, { work_notes: `Flow ${flowName} (sys_flow_context ${contextId})` });
    return done();
  },
};

export const MESSAGE_ACTIONS = {
  log,
  fireEvent,
  sendEmail,
  sendNotification,
  associateRecordToEmail,
  addWorknoteLinkToContext,
};
