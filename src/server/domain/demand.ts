import { grantedDurationMs } from './policies';
import type { Policy, Stage } from './model';

/** From when until when somebody has, or is promised, one device of a kind at a site. */
export interface Claim {
  readonly from: number;
  readonly until: number;
}

export interface Wanting {
  readonly stage: Stage;
  readonly wantedFrom: number | null;
  readonly dueAt: number | null;
  readonly collectUntil: number | null;
  readonly loanDurationMs: number;
}

/**
 * What an assignment claims. Nobody knows when an overdue device comes back, nor when somebody who waits begins: both
 * claim one without an end.
 * @param leadMs how long before its time a booking is reserved for real
 */
export function claimOf(one: Wanting, now: number, leadMs: number): Claim {
  const from = one.wantedFrom ?? now;
  switch (one.stage) {
    case 'active':
      return { from: now, until: Math.max(now, one.dueAt ?? Infinity) };
    case 'reserved':
      return { from: now, until: Math.max(from, one.collectUntil ?? now) + one.loanDurationMs };
    case 'requested':
    case 'booked':
      return { from: from - leadMs, until: from + one.loanDurationMs };
    default:
      return { from: now, until: Infinity };
  }
}

/** The most claims at any one moment of a period; a claim that ends when the period begins is not in it. */
export function mostAtOnce(claims: readonly Claim[], period: Claim): number {
  const within = claims.filter(({ from, until }) => from < period.until && until > period.from);
  const starts = within.map(({ from }) => Math.max(from, period.from));
  return Math.max(0, ...starts.map((at) => within.filter(({ from, until }) => from <= at && at < until).length));
}

/** Whether one of so many devices is nobody else's throughout a period. */
export function isFree(claims: readonly Claim[], devices: number, period: Claim): boolean {
  return mostAtOnce(claims, period) < devices;
}

/** From when on one is free for so long, at the earliest from `period.from`; null: at no time that is known. */
export function nextFree(claims: readonly Claim[], devices: number, period: Claim): number | null {
  const lengthMs = period.until - period.from;
  const moments = [period.from, ...claims.map(({ until }) => until)]
    .filter((at) => at >= period.from && Number.isFinite(at))
    .sort((one, other) => one - other);
  return moments.find((from) => isFree(claims, devices, { from, until: from + lengthMs })) ?? null;
}

export type NotBookable = 'not_bookable' | 'too_far_ahead' | 'booked_out';

/** Why a device cannot be booked for a period; null when it can. */
export function notBookable(
  policy: Pick<Policy, 'bookAheadDays'>,
  demand: { readonly claims: readonly Claim[]; readonly devices: number },
  period: Claim,
  latest: number,
): NotBookable | null {
  if (policy.bookAheadDays === 0) return 'not_bookable';
  if (period.from > latest) return 'too_far_ahead';
  return isFree(demand.claims, demand.devices, period) ? null : 'booked_out';
}

/** The period that a booking claims, with the time in which it lies ready before. */
export function bookedPeriod(policy: Policy, wantedFrom: number, askedMs: number, leadMs: number): Claim {
  return { from: wantedFrom - leadMs, until: wantedFrom + grantedDurationMs(policy, askedMs) };
}
