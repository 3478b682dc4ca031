import { nextFree, notBookable, type Claim, type NotBookable } from '../domain/demand';
import type { Assignment, Policy } from '../domain/model';
import { move } from '../domain/stateMachine';
import { DAY_MS, toGlide } from '../domain/time';
import { readAssignments } from '../data/assignments';
import { bookingLeadMs, readDemand, type Demand } from '../data/demand';
import { now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { notify } from './notices';

/** Whether somebody wants a device later than it could be set aside now. */
export function isForLater(loan: Assignment): loan is Assignment & { readonly wantedFrom: number } {
  return loan.wantedFrom !== null && loan.wantedFrom - bookingLeadMs() > now();
}

export interface Refused {
  readonly refusal: NotBookable;
  /** The next time at which it could be booked, where there is one. */
  readonly nextFrom: number | null;
}

/**
 * A booking is a promise by counting: at no moment of its period are there more claims than devices. Which device it
 * is stays open until shortly before.
 * @returns why there can be none; null: it can be booked
 */
export function bookingRefusal(loan: Assignment & { readonly wantedFrom: number }, policy: Policy): Refused | null {
  const leadMs = bookingLeadMs();
  const period = { from: loan.wantedFrom - leadMs, until: loan.wantedFrom + loan.loanDurationMs };
  const demand = claimedBefore(loan);
  const refusal = notBookable(policy, demand, period, now() + policy.bookAheadDays * DAY_MS);
  if (refusal === null) return null;
  const next = refusal === 'booked_out' ? nextFree(demand.claims, demand.devices, period) : null;
  return { refusal, nextFrom: next === null ? null : next + leadMs };
}

/** A request that came before and is not decided yet is counted; a later one is not, so that one of the two gets it. */
function claimedBefore(loan: Assignment): Demand {
  const demand = readDemand(loan, loan.id, ['waiting', 'booked']);
  const undecided = readAssignments([
    ['kind', '=', 'loan'],
    ['stage', '=', 'requested'],
    ['model_category', '=', loan.modelCategoryId],
    ['site', '=', loan.siteId],
    ['wanted_from', 'ISNOTEMPTY'],
    ['number', '<', loan.number],
  ]);
  const claims = undecided.map((one): Claim => {
    const from = one.wantedFrom ?? 0;
    return { from: from - bookingLeadMs(), until: from + one.loanDurationMs };
  });
  return { ...demand, claims: [...demand.claims, ...claims] };
}

/** Told first: the stage closes it. */
export function book(loan: Assignment): Assignment {
  const stage = move('assignment', 'book', loan.stage);
  notify('loan.booked', loan.id, loan.personId);
  update(ASSIGNMENT, loan.id, { stage });
  return { ...loan, stage };
}

/** Bookings for which a device is to be set aside now, the earliest first. */
export function bookingsDue(most: number): Assignment[] {
  return readAssignments(
    [
      ['kind', '=', 'loan'],
      ['stage', '=', 'booked'],
      ['wanted_from', '<=', toGlide(now() + bookingLeadMs())],
    ],
    { orderBy: 'wanted_from', limit: most },
  );
}
