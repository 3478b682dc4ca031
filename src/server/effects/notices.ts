import { GlideRecord, gs } from '@servicenow/glide';
import { ASSIGNMENT, DISCREPANCY, HANDOVER } from '../data/tables';

/** The events behind the mails, and the table of the record that each is about. */
const NOTICES = {
  'loan.reserved': HANDOVER,
  'loan.waiting': ASSIGNMENT,
  'loan.unserved': ASSIGNMENT,
  'loan.collected': ASSIGNMENT,
  'loan.due_soon': ASSIGNMENT,
  'loan.overdue': ASSIGNMENT,
  'loan.escalated': ASSIGNMENT,
  'loan.returned': ASSIGNMENT,
  'loan.not_collected': ASSIGNMENT,
  'exit.needs_it': DISCREPANCY,
} as const;

/**
 * Queues the event of a mail. A step that is run again may queue it twice, which is the safe side.
 * @param recipient sys_id of a person or group; nobody: no event
 * @param detail what only this mail may know: the plain code, or the reason in plain words
 */
export function notify(notice: keyof typeof NOTICES, recordId: string, recipient: string, detail = ''): void {
  if (recipient === '') return;
  const record = new GlideRecord(NOTICES[notice]);
  if (record.get(recordId)) gs.eventQueue(`x_smart_lockers.${notice}`, record, recipient, detail);
}
