import { isFree, type Claim } from './demand';
import type { Assignment, Policy } from './model';
import { grantedDurationMs } from './policies';

export type NotExtendable = 'not_running' | 'used_up' | 'too_late' | 'paused' | 'somebody_waits';

export const NOT_EXTENDABLE: Readonly<Record<NotExtendable, string>> = {
  not_running: 'Only a device that you have in the hand can be kept longer.',
  used_up: 'This loan has been extended as often as it may be. Please bring the device back.',
  too_late: 'This loan is too long overdue to be extended. Please bring the device back.',
  paused: 'Borrowing is paused for you, so this loan cannot be extended. Please bring the device back.',
  somebody_waits: 'Somebody else needs a device of this kind then. Please bring it back in time.',
};

export type Running = Pick<Assignment, 'stage' | 'dueAt' | 'extensions' | 'loanDurationMs'>;
type Rules = Pick<Policy, 'maxExtensions' | 'maxDurationMs' | 'defaultDurationMs'>;

/** The due date that an extension gives: once more what was granted, counted from the old one. */
export function extendedDueAt(loan: Running, policy: Rules): number {
  return (loan.dueAt ?? 0) + grantedDurationMs(policy, loan.loanDurationMs);
}

/** What can be said without looking at others: whether the borrower may ask at all. */
export function mayAskToExtend(
  loan: Running,
  policy: Rules,
  now: number,
): Exclude<NotExtendable, 'paused' | 'somebody_waits'> | null {
  if ((loan.stage !== 'active' && loan.stage !== 'overdue') || loan.dueAt === null) return 'not_running';
  if (loan.extensions >= policy.maxExtensions) return 'used_up';
  return extendedDueAt(loan, policy) <= now ? 'too_late' : null;
}

export interface Others {
  /** What everybody else claims of the devices of this kind at the site. */
  readonly claims: readonly Claim[];
  /** How many there are, the borrowed one among them. */
  readonly devices: number;
  readonly pausedUntil: number | null;
}

/** Why a loan cannot be extended now; null when it can. */
export function notExtendable(loan: Running, policy: Rules, now: number, others: Others): NotExtendable | null {
  const refusal = mayAskToExtend(loan, policy, now);
  if (refusal !== null) return refusal;
  if (others.pausedUntil !== null) return 'paused';
  const period = { from: Math.max(now, loan.dueAt ?? now), until: extendedDueAt(loan, policy) };
  return isFree(others.claims, others.devices, period) ? null : 'somebody_waits';
}
