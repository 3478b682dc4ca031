import { appError } from '../domain/errors';
import { extendedDueAt, NOT_EXTENDABLE, notExtendable, type NotExtendable } from '../domain/extension';
import type { Assignment } from '../domain/model';
import { move } from '../domain/stateMachine';
import { toGlide, toIso } from '../domain/time';
import { readDemand } from '../data/demand';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { dueColumns } from './dueDates';
import { notify } from './notices';
import { policyOf } from './reservations';
import { pausedUntil } from './strikes';

export interface Extension {
  /** Null: the loan can be extended now. */
  readonly refusal: NotExtendable | null;
  /** The due date that it would have. */
  readonly until: number;
  readonly pausedUntil: number | null;
}

/** Whether the borrower may keep the device longer, and until when; four queries. */
export function extensionOf(loan: Assignment): Extension {
  const policy = policyOf(loan);
  if (!policy || loan.kind !== 'loan') return { refusal: 'not_running', until: loan.dueAt ?? 0, pausedUntil: null };
  const paused = pausedUntil(loan.personId, policy);
  const demand = readDemand(loan, loan.id, ['waiting', 'booked']);
  // The borrowed device is one of those that are counted; what others claim must leave one over.
  const refusal = notExtendable(loan, policy, now(), { ...demand, pausedUntil: paused });
  return { refusal, until: extendedDueAt(loan, policy), pausedUntil: paused };
}

/**
 * Extends a running loan, an overdue one too: nothing is said any more of its old date. Everything that is counted from
 * the due date is written with it; the window of the return follows.
 * @param seenDueAt the due date that is to be extended, as the person saw it. When it is no longer that, the same
 *   request was carried out before, and nothing is extended a second time. Null: whatever it is
 * @returns when it is due now
 * @throws `not_extendable`
 */
export function extendLoan(loan: Assignment, seenDueAt: number | null): number {
  if (seenDueAt !== null && loan.dueAt !== null && loan.dueAt !== seenDueAt) return windowFollows(loan, loan.dueAt);
  const { refusal, until, pausedUntil: paused } = extensionOf(loan);
  if (refusal !== null) {
    throw appError('not_extendable', {
      reason: refusal,
      message: NOT_EXTENDABLE[refusal],
      paused_until: toIso(paused),
    });
  }
  // Told first, and the mail looks the date up.
  notify('loan.extended', loan.id, loan.personId, { time: String(loan.extensions + 1) });
  update(ASSIGNMENT, loan.id, {
    stage: move('assignment', 'extend', loan.stage),
    extensions: loan.extensions + 1,
    ...dueColumns(loan, loan.startsAt ?? now(), until),
  });
  return windowFollows(loan, until);
}

/** The return is planned until the loan is due. */
export function windowFollows(loan: Assignment, dueAt: number): number {
  const returns = readHandovers([
    ['assignment', '=', loan.id],
    ['direction', '=', 'deposit'],
    ['state', '=', 'planned'],
    ['window_start', 'ISNOTEMPTY'],
  ]);
  for (const one of returns) {
    if (one.windowEnd !== dueAt) update(HANDOVER, one.id, { window_end: toGlide(dueAt) });
  }
  return dueAt;
}
