import {
  SYSTEM_USER,
  evaluator,
  groupBy,
  isTrue,
  listOf,
  messageOf,
  report,
  rowsWith,
  scopeOf,
} from '../background/support.ts';
import { escapeQueryValue } from '../data/index.ts';
import type { EventHandler, Events } from '../background/events.ts';
import type { Change, Kernel, Row, Transaction } from '../kernel.ts';
import { cached } from '../script/cache.ts';
import { runAnswer } from '../script/scripts.ts';
import { compose } from './compose.ts';
import { putMail } from './outbox.ts';
import { addRecipients, type Recipients, type RecipientRules } from './recipients.ts';
import type { Subject } from './substitute.ts';

/**
 * Event behind notifications that follow a record's change: `parm1` names them. Whether the change fits is decided when
 * it happens, the mail is made by the event queue, so that a restart in between loses none.
 */
const RECORD_EVENT = 'notification.record';

export interface Notifications {
  readonly onEvent: EventHandler;
  /** Queues the notifications that a change of a record asks for. */
  onChange(change: Change, events: Events): void;
  /** Sends one notification about a record, as a flow's step does. Returns the mails' sys_ids. @throws Error for an unknown one */
  send(idOrName: string, subject: Subject | null, event: Row): string[];
}

export function createNotifications(kernel: Kernel): Notifications {
  const { store } = kernel;

  const subjectOf = (event: Row): Subject | null => {
    const row = event.table && event.instance ? store.get(event.table, event.instance) : undefined;
    return event.table && row ? { table: event.table, row } : null;
  };

  const notificationsOf = (event: Row): Row[] =>
    event.name === RECORD_EVENT
      ? rowsWith(store, 'sysevent_email_action', listOf(event.parm1))
      : store.query({
          table: 'sysevent_email_action',
          query: `active=true^generation_type=event^event_name=${escapeQueryValue(event.name ?? '')}^ORDERBYDESCweight^ORDERBYorder`,
        });

  /** Active notifications that follow changes of records, by table. */
  const onRecords = (): Map<string, Row[]> =>
    cached(kernel, 'notifications on records', ['sysevent_email_action'], () =>
      groupBy(
        store.query({ table: 'sysevent_email_action', query: 'active=true^generation_type=engine' }),
        (row) => row.collection ?? '',
      ),
    );

  const fits = (notification: Row, table: string, row: Row, previous: Row | null, tx: Transaction): boolean =>
    !notification.condition ||
    store.matches(table, row, notification.condition, {
      previous: previous ?? undefined,
      userId: tx.user.sysId,
      evaluate: evaluator(kernel, tx),
    });

  /** Whether table and conditions of a notification fit what the event is about. */
  function applies(notification: Row, subject: Subject | null, event: Row): boolean {
    if (
      notification.collection &&
      subject &&
      !store.dictionary.ancestry(subject.table).includes(notification.collection)
    )
      return false;
    if (
      event.name !== RECORD_EVENT &&
      notification.condition &&
      subject &&
      !store.matches(subject.table, subject.row, notification.condition)
    )
      return false;
    const script = notification.advanced_condition?.trim();
    if (!script) return true;
    const scope = scopeOf(kernel, notification);
    const tx = kernel.begin({ user: event.user_id || SYSTEM_USER, scope });
    const globals = {
      current: subject ? kernel.scripts.record(tx, subject.table, subject.row) : null,
      event: event.sys_id ? kernel.scripts.record(tx, 'sysevent', event) : null,
    };
    return runAnswer(kernel, tx, {
      source: script,
      name: `sysevent_email_action.${notification.name}.advanced_condition`,
      scope,
      globals,
    });
  }

  function recipientsOf(notification: Row, subject: Subject | null, event: Row, added: readonly string[]): Recipients {
    const found: Recipients = new Map();
    const rules: RecipientRules = {
      force: isTrue(notification.force_delivery),
      exceptUserId: isTrue(notification.send_self) ? null : event.user_id || null,
    };
    const add = (value: string | undefined) => addRecipients(kernel, found, value ?? '', rules);
    add(notification.recipient_users);
    add(notification.recipient_groups);
    if (subject)
      for (const path of listOf(notification.recipient_fields)) add(store.walk(subject.table, subject.row, path));
    if (isTrue(notification.event_parm_1)) add(event.parm1);
    if (isTrue(notification.event_parm_2)) add(event.parm2);
    added.forEach(add);
    if (!isTrue(notification.mandatory)) dropUnsubscribed(notification, found);
    return found;
  }

  function dropUnsubscribed(notification: Row, recipients: Recipients): void {
    const gone = store
      .query({ table: 'sys_notif_subscription', query: `notification=${notification.sys_id}^active=false` })
      .map((row) => row.user);
    for (const [key, { userId }] of recipients) if (userId && gone.includes(userId)) recipients.delete(key);
  }

  /** `weighed`: addresses that a mail of more weight about the same event has reached. */
  function mailOf(notification: Row, subject: Subject | null, event: Row, weighed: Set<string>): string[] {
    const composed = compose(kernel, notification, subject, event);
    const recipients = recipientsOf(notification, subject, event, composed.added.to);
    if (recipients.size === 0) return [];
    const weight = Number(notification.weight || '0');
    const left = [...recipients].filter(([key]) => weight === 0 || !weighed.has(key));
    if (weight > 0) for (const key of recipients.keys()) weighed.add(key);
    const to = (left.length ? left : [...recipients]).map(([, { address }]) => address);
    const id = putMail(kernel, {
      to,
      cc: composed.added.cc,
      bcc: composed.added.bcc,
      subject: composed.subject,
      html: composed.html,
      text: composed.text,
      from: composed.from,
      replyTo: composed.replyTo,
      importance: notification.importance,
      weight,
      about: subject && { table: subject.table, sysId: subject.row.sys_id ?? '' },
      userId: event.user_id,
      ignored: left.length === 0,
      origin: { notificationId: notification.sys_id ?? '', eventId: event.sys_id ?? '' },
    });
    return [id];
  }

  const alreadyMailed = (notification: Row, event: Row): boolean =>
    store.count({ table: 'sys_email_log', query: `notification=${notification.sys_id}^event=${event.sys_id}` }) > 0;

  return {
    onEvent(event) {
      const subject = subjectOf(event);
      const weighed = new Set<string>();
      const heaviestFirst = notificationsOf(event).sort((a, b) => Number(b.weight || '0') - Number(a.weight || '0'));
      return heaviestFirst.flatMap((notification) => {
        try {
          if (!alreadyMailed(notification, event) && applies(notification, subject, event))
            mailOf(notification, subject, event, weighed);
          return [];
        } catch (error) {
          const problem = `Notification ${notification.name} for event ${event.name} failed: ${messageOf(error)}`;
          report(kernel, 'error', 'sysevent_email_action', problem);
          return [problem];
        }
      });
    },

    onChange({ operation, table, row, previous, transaction }, events) {
      if (operation === 'delete') return;
      const following = onRecords();
      if (following.size === 0) return;
      const wanted = store.dictionary
        .ancestry(table)
        .flatMap((name) => following.get(name) ?? [])
        .filter(
          (notification) =>
            isTrue(notification[`action_${operation}`]) && fits(notification, table, row, previous, transaction),
        );
      if (wanted.length === 0) return;
      events.queue(
        transaction,
        RECORD_EVENT,
        { table, sysId: row.sys_id ?? '' },
        wanted.map((notification) => notification.sys_id).join(','),
        operation,
      );
    },

    send(idOrName, subject, event) {
      const notification =
        store.get('sysevent_email_action', idOrName) ??
        store.query({ table: 'sysevent_email_action', query: `name=${escapeQueryValue(idOrName)}`, limit: 1 })[0];
      if (!notification) throw new Error(`There is no notification ${idOrName}`);
      if (!isTrue(notification.active)) throw new Error(`The notification ${notification.name} is not active`);
      return mailOf(notification, subject, event, new Set());
    },
  };
}
