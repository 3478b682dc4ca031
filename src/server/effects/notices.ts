import { GlideRecord, gs } from '@servicenow/glide';
import type { Kind } from '../domain/model';
import { DAY_MS, toGlide } from '../domain/time';
import { now } from '../data/platform';
import { selectOne } from '../data/records';
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
  'loan.booked': ASSIGNMENT,
  'loan.missing': ASSIGNMENT,
  'loan.person_left': ASSIGNMENT,
  'loan.extended': ASSIGNMENT,
  'loan.strike': ASSIGNMENT,
  'repair.received': ASSIGNMENT,
  'repair.ready': HANDOVER,
  'repair.again': ASSIGNMENT,
  'repair.not_collected': ASSIGNMENT,
  'repair.returned': ASSIGNMENT,
  'repair.unrepairable': ASSIGNMENT,
  'replacement.ready': HANDOVER,
  'replacement.waiting': ASSIGNMENT,
  'replacement.unserved': ASSIGNMENT,
  'replacement.swapped': ASSIGNMENT,
  'replacement.due_soon': ASSIGNMENT,
  'replacement.again': ASSIGNMENT,
  'replacement.uncollected': ASSIGNMENT,
  'deployment.ready': HANDOVER,
  'deployment.waiting': ASSIGNMENT,
  'deployment.unserved': ASSIGNMENT,
  'deployment.collected': ASSIGNMENT,
  'deployment.due_soon': ASSIGNMENT,
  'deployment.again': ASSIGNMENT,
  'deployment.not_collected': ASSIGNMENT,
  'charging.started': ASSIGNMENT,
  'charging.due_soon': ASSIGNMENT,
  'charging.over': ASSIGNMENT,
  'exit.needs_it': DISCREPANCY,
} as const;
export type Notice = keyof typeof NOTICES;

/** What a person may be told of an assignment, whatever its kind. */
export type Occasion = 'ready' | 'waiting' | 'unserved' | 'begun' | 'finished' | 'due_soon' | 'again' | 'not_collected';

/** What is missing is not told: whoever stands at the kiosk has seen it. */
const OCCASIONS: Readonly<Record<Kind, Partial<Record<Occasion, Notice>>>> = {
  loan: {
    ready: 'loan.reserved',
    waiting: 'loan.waiting',
    unserved: 'loan.unserved',
    begun: 'loan.collected',
    finished: 'loan.returned',
    not_collected: 'loan.not_collected',
  },
  repair: {
    begun: 'repair.received',
    ready: 'repair.ready',
    again: 'repair.again',
    not_collected: 'repair.not_collected',
    finished: 'repair.returned',
  },
  replacement: {
    ready: 'replacement.ready',
    waiting: 'replacement.waiting',
    unserved: 'replacement.unserved',
    begun: 'replacement.swapped',
    due_soon: 'replacement.due_soon',
    again: 'replacement.again',
    not_collected: 'replacement.uncollected',
  },
  deployment: {
    ready: 'deployment.ready',
    waiting: 'deployment.waiting',
    unserved: 'deployment.unserved',
    finished: 'deployment.collected',
    due_soon: 'deployment.due_soon',
    again: 'deployment.again',
    not_collected: 'deployment.not_collected',
  },
  charging: { begun: 'charging.started', due_soon: 'charging.due_soon' },
  stocking: {},
};

export interface Said {
  /** What only this mail may know: the plain code, or the reason in plain words. */
  readonly detail?: string;
  /** Tells one time from another where the same may be said of the same record more than once: it is said once for each. */
  readonly time?: string;
  /** The same for what has a text of its own: it is said once since then. */
  readonly since?: number | null;
}

/** Steps are run again soon, or by a job within minutes; `sysevent` is kept for a week. */
const LOOK_BACK_MS = 7 * DAY_MS;

/**
 * Queues the event of a mail, once: the event itself is the mark that it was. A step that is run again finds it and goes on.
 * @param recipient sys_id of a person or group; nobody: no event
 */
export function notify(notice: Notice, recordId: string, recipient: string, said: Said = {}): void {
  const name = `x_smart_lockers.${notice}`;
  if (recipient === '' || wasSaid(name, recordId, recipient, said)) return;
  const record = new GlideRecord(NOTICES[notice]);
  if (record.get(recordId)) gs.eventQueue(name, record, recipient, said.detail ?? said.time ?? '');
}

function wasSaid(name: string, recordId: string, recipient: string, { time, since }: Said): boolean {
  const events = selectOne(
    'sysevent',
    ['sys_id'],
    [
      ['name', '=', name],
      ['instance', '=', recordId],
      ['parm1', '=', recipient],
      ['sys_created_on', '>=', toGlide(since ?? now() - LOOK_BACK_MS)],
      ...(time === undefined ? [] : [['parm2', '=', time] as const]),
    ],
  );
  return events !== null;
}

/** Tells the person of an assignment, in the words of its kind. @param recordId of `ready` the handover, else the assignment */
export function tellOf(
  assignment: { readonly kind: Kind; readonly personId: string },
  occasion: Occasion,
  recordId: string,
  said: Said = {},
): void {
  const notice = OCCASIONS[assignment.kind][occasion];
  if (notice) notify(notice, recordId, assignment.personId, said);
}
