import { toGlide } from '../background/glide-time.ts';
import { orderedId } from '../background/ids.ts';
import { SYSTEM_USER } from '../background/support.ts';
import type { Kernel } from '../kernel.ts';

export interface Mail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** Made from the HTML where it is absent. */
  readonly text?: string;
  readonly about: { table: string; sysId: string } | null;
  readonly weight?: number;
  readonly importance?: string;
  readonly from?: string;
  readonly replyTo?: string;
  readonly userId?: string;
  /** A mail of more weight went to the same people: kept for the record, not sent. */
  readonly ignored?: boolean;
  /** The notification and the event it comes from, for `sys_email_log`. */
  readonly origin?: { notificationId: string; eventId: string };
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** What somebody reads whose mail program shows no HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(p|div|tr|h\d|li)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#?)(\w+);/g, (whole, number: string, name: string) =>
      number ? String.fromCodePoint(Number(name)) : (ENTITIES[name] ?? whole),
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Puts a mail into `sys_email`. Nothing ever leaves the instance. Returns the row's sys_id. */
export function putMail(kernel: Kernel, mail: Mail): string {
  const { store, clock } = kernel;
  const id = orderedId(clock.now());
  const values = {
    sys_id: id,
    uid: id,
    type: mail.ignored ? 'send-ignored' : 'send-ready',
    state: mail.ignored ? 'ignored' : 'ready',
    notification_type: 'SMTP',
    direct: mail.to.join(','),
    recipients: mail.to.join(','),
    copied: (mail.cc ?? []).join(','),
    blind_copied: (mail.bcc ?? []).join(','),
    subject: mail.subject,
    body: mail.html,
    body_text: mail.text ?? textOf(mail.html),
    content_type: 'multipart/mixed',
    target_table: mail.about?.table ?? '',
    instance: mail.about?.sysId ?? '',
    weight: String(mail.weight ?? 0),
    importance: mail.importance ?? '',
    reply_to: mail.replyTo ?? '',
    user: mail.from ?? '',
    user_id: mail.userId ?? '',
    mailbox: '',
  };
  store.insert('sys_email', values, SYSTEM_USER);
  if (mail.origin)
    store.insert(
      'sys_email_log',
      { email: id, notification: mail.origin.notificationId, event: mail.origin.eventId },
      SYSTEM_USER,
    );
  return id;
}

/** Marks the oldest mail that waits as sent, as the platform's mail job would have; `false` when none waits. */
export function sendNextMail(kernel: Kernel): boolean {
  const mail = kernel.store.query({ table: 'sys_email', query: 'type=send-ready^ORDERBYsys_id', limit: 1 })[0];
  if (!mail) return false;
  kernel.store.update(
    'sys_email',
    mail.sys_id ?? '',
    { type: 'sent', state: 'processed', status: `Kept at ${toGlide(kernel.clock.now())}` },
    SYSTEM_USER,
  );
  return true;
}
