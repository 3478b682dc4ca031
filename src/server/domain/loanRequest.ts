import { DAY_MS, HOUR_MS } from './time';

/** The lengths that the catalog item offers. */
const LENGTHS_MS: Readonly<Record<string, number>> = {
  '4h': 4 * HOUR_MS,
  '1d': DAY_MS,
  '3d': 3 * DAY_MS,
  '1w': 7 * DAY_MS,
};

/** How long was asked for; 0: not said, so that the policy's default holds. */
export function askedDurationMs(length: string, until: number | null, now: number): number {
  if (length === 'until') return until === null ? 0 : Math.max(0, until - now);
  return LENGTHS_MS[length] ?? 0;
}

export type Refusal =
  | 'not_entitled'
  | 'limit_reached'
  | 'paused'
  | 'person_inactive'
  | 'not_approved'
  | 'no_approver'
  | 'not_served'
  | 'withdrawn'
  | 'incomplete'
  | 'not_stored';

/** What somebody is told whose request is not served. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  not_entitled: 'No rule allows you to borrow a device of this kind at this site.',
  limit_reached: 'You have borrowed as many devices as you may. Return one, then ask again.',
  paused: 'Borrowing is paused for you for a while, because devices came back too late. My devices says until when.',
  person_inactive: 'The person whom the device is for is not active.',
  not_approved: 'The request was not approved.',
  no_approver: 'This needs approval, and there is nobody who could give it. Please ask IT.',
  not_served: 'No device became free in time. Please ask again, or choose another locker or kind of device.',
  withdrawn: 'IT has called it off. Please ask them if you still need a device.',
  incomplete: 'The request names no locker that is there. Please order again and choose one.',
  not_stored: 'The request could not be stored as a loan. Please order again; IT finds the reason in the log.',
};

/** What is said of an assignment that ended with this outcome; `''`: the person knows why. */
export function refusalText(outcome: string): string {
  return REFUSALS[outcome as Refusal] ?? '';
}

/** Whether it is time to remind: due soon, and not said since the due date was set last. */
export function shouldRemind(loan: {
  readonly stage: string;
  readonly remindAt: number | null;
  readonly remindedAt: number | null;
  readonly now: number;
}): boolean {
  const due = loan.remindAt !== null && loan.remindAt <= loan.now;
  const said = loan.remindedAt !== null && loan.remindAt !== null && loan.remindedAt >= loan.remindAt;
  return loan.stage === 'active' && due && !said;
}

/** Whether a running loan has become overdue. */
export function isOverdue(loan: {
  readonly stage: string;
  readonly overdueAt: number | null;
  readonly now: number;
}): boolean {
  return loan.stage === 'active' && loan.overdueAt !== null && loan.overdueAt <= loan.now;
}
