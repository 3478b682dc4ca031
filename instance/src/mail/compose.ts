import { SYSTEM_USER, isTrue, messageOf, report, scopeOf } from '../background/support.ts';
import type { Kernel, Row, Transaction } from '../kernel.ts';
import { substitute, type Subject, type Substitution } from './substitute.ts';
import { textOf } from './outbox.ts';

export interface Composed {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly from: string;
  readonly replyTo: string;
  /** Recipients that mail scripts have added. */
  readonly added: { to: string[]; cc: string[]; bcc: string[] };
}

/** What mail scripts know as `email`. */
function outboundEmail(initialSubject: string) {
  const set = {
    subject: '',
    body: '',
    from: '',
    replyTo: '',
    added: { to: [] as string[], cc: [] as string[], bcc: [] as string[] },
  };
  const api = {
    setSubject: (subject: unknown) => void (set.subject = String(subject)),
    getSubject: () => set.subject || initialSubject,
    setBody: (body: unknown) => void (set.body = String(body)),
    getBody: () => set.body,
    setFrom: (from: unknown) => void (set.from = String(from)),
    setReplyTo: (address: unknown) => void (set.replyTo = String(address)),
    addAddress: (kind: unknown, address: unknown) =>
      void set.added[kind === 'cc' || kind === 'bcc' ? kind : 'to'].push(String(address)),
    addRecipient: (address: unknown) => void set.added.to.push(String(address)),
  };
  return { set, api };
}

/**
 * Subject and body of a notification: its own texts or its template's, inside its layout, with variables filled in and
 * mail scripts run. A mail script that fails leaves its place empty; the failure stands in the log.
 */
export function compose(kernel: Kernel, notification: Row, subject: Subject | null, event: Row): Composed {
  const template: Row =
    (notification.template && kernel.store.get('sysevent_email_template', notification.template)) || {};
  const source = (column: string): string => notification[column]?.trim() || template[column]?.trim() || '';
  const plain = notification.content_type === 'text/plain';
  const bodySource =
    (plain ? source('message_text') || source('message') : source('message_html') || source('message')) ||
    source('message_text');

  const tx = kernel.begin({ user: event.user_id || SYSTEM_USER });
  const email = outboundEmail(source('subject'));
  const context = (html: boolean): Substitution => ({
    kernel,
    subject,
    event,
    html,
    mailScript: (name) => runMailScript(kernel, tx, name, notification, subject, event, email.api),
  });

  const body = substitute(bodySource, context(!plain));
  const html = email.set.body || (plain ? asHtml(body) : withLayout(kernel, notification, template, body));
  return {
    subject: email.set.subject || substitute(source('subject'), context(false)),
    html,
    text: plain
      ? body
      : source('message_text') && notification.content_type === 'multipart/mixed'
        ? substitute(source('message_text'), context(false))
        : textOf(html),
    from: email.set.from || notification.from || '',
    replyTo: email.set.replyTo || notification.reply_to || '',
    added: email.set.added,
  };
}

const asHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('\n', '<br/>\n');

/** The layout has the body where it says `${notification:body}`. */
function withLayout(kernel: Kernel, notification: Row, template: Row, body: string): string {
  const id = notification.email_layout || template.email_layout;
  const layout = id ? kernel.store.get('sys_email_layout', id)?.layout : '';
  return layout ? layout.replace('${notification:body}', () => body) : body;
}

function runMailScript(
  kernel: Kernel,
  tx: Transaction,
  name: string,
  notification: Row,
  subject: Subject | null,
  event: Row,
  email: unknown,
): string {
  const script = kernel.store.query({
    table: 'sys_script_email',
    query: `name=${name.replaceAll('^', '^^')}`,
    limit: 1,
  })[0];
  if (!script) {
    report(
      kernel,
      'warn',
      'sys_script_email',
      `Mail script ${name} of notification ${notification.name} does not exist`,
    );
    return '';
  }
  const printed: string[] = [];
  const print = (text: unknown) => void printed.push(String(text));
  const globals = {
    current: subject ? kernel.scripts.record(tx, subject.table, subject.row) : null,
    template: { print, space: (count: unknown) => print('&nbsp;'.repeat(Number(count) || 1)) },
    email,
    email_action: kernel.scripts.record(tx, 'sysevent_email_action', notification),
    event: event.sys_id ? kernel.scripts.record(tx, 'sysevent', event) : null,
  };
  try {
    kernel.scripts.run(tx, {
      source: script.script ?? '',
      name: `sys_script_email.${name}`,
      scope: scopeOf(kernel, script),
      globals,
    });
  } catch (error) {
    report(
      kernel,
      'error',
      'sys_script_email',
      `Mail script ${name} of notification ${notification.name} failed: ${messageOf(error)}`,
    );
    return '';
  }
  const text = printed.join('');
  return isTrue(script.new_lines_to_html) ? text.replaceAll('\n', '<br/>') : text;
}
