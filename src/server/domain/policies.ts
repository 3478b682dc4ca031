import type { Assignment, Kind, Policy } from './model';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

export interface PolicyQuestion {
  readonly kind: Kind;
  readonly siteId: string;
  readonly modelCategoryId: string;
  /** The user criteria that the person meets, of those that policies name. */
  readonly criteria: readonly string[];
}

export type Mismatch = 'kind' | 'site' | 'category' | 'person';

/** The first thing about a policy that does not match; null: it matches. */
export function mismatch(policy: Policy, question: PolicyQuestion): Mismatch | null {
  const matches = (wanted: string, given: string): boolean => wanted === '' || wanted === given;
  if (policy.kind !== question.kind) return 'kind';
  if (!matches(policy.siteId, question.siteId)) return 'site';
  if (!matches(policy.modelCategoryId, question.modelCategoryId)) return 'category';
  return policy.userCriteriaId === '' || question.criteria.includes(policy.userCriteriaId) ? null : 'person';
}

/** The policy that applies: of those that match, the one with the lowest order (then the lowest id). */
export function matchPolicy(policies: readonly Policy[], question: PolicyQuestion): Policy | null {
  const fitting = policies.filter((policy) => mismatch(policy, question) === null);
  fitting.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  return fitting[0] ?? null;
}

/** Whether somebody has to approve first: where the policy says so, and always where a device is gone. */
export function needsApproval({ reason }: Pick<Assignment, 'reason'>, policy: Policy | null): boolean {
  return reason === 'lost' || reason === 'stolen' || (policy?.needsApproval ?? false);
}

/** Whether one more is within the policy's limit. */
export function withinLimit(policy: Policy, running: number): boolean {
  return policy.maxRunning === 0 || running < policy.maxRunning;
}

/** The places from 1 to the policy's limit that are free; none, when the limit is reached by others without a place. */
export function freePlaces(policy: Policy, running: number, isTaken: (place: number) => boolean): number[] {
  if (!withinLimit(policy, running)) return [];
  return Array.from({ length: policy.maxRunning }, (_, index) => index + 1).filter((place) => !isTaken(place));
}

/** How long a device is lent: what was asked for, at most what the policy allows. */
export function grantedDurationMs(
  policy: Pick<Policy, 'maxDurationMs' | 'defaultDurationMs'>,
  askedMs: number,
): number {
  const wanted = askedMs > 0 ? askedMs : policy.defaultDurationMs;
  return policy.maxDurationMs > 0 ? Math.min(wanted, policy.maxDurationMs) : wanted;
}

/** How time passes for somebody who is late: around the clock, or in business hours. */
export interface Calendar {
  /** When so much time has passed. */
  readonly later: (from: number, durationMs: number) => number;
  /** How much of its time is a day: the 24 hours of one, or eight business hours. */
  readonly dayMs: number;
}

export const AROUND_THE_CLOCK: Calendar = { later: (from, durationMs) => from + durationMs, dayMs: DAY_MS };
/** A working day, whatever the hours of a schedule: policies count in days, and those of two sites are to weigh the same. */
export const WORKING_DAY_MS = 8 * HOUR_MS;

/** When so many days have passed. */
export function daysLater({ later, dayMs }: Calendar, from: number, days: number): number {
  return later(from, days * dayMs);
}

export interface DueTimes {
  readonly dueAt: number;
  readonly remindAt: number;
  readonly overdueAt: number;
  readonly escalateAt: number;
}

/** How many days are looked back for an hour in which somebody reads a reminder: more than any holiday in a row. */
const MOST_DAYS_BACK = 14;

/**
 * A reminder that would come at night comes at the next opening, or where that is too late as many days before as it takes.
 * Around the clock it stays as it is.
 */
function inHours(at: number, dueAt: number, { later }: Calendar): number {
  for (let days = 0; days <= MOST_DAYS_BACK; days += 1) {
    const opening = later(at - days * DAY_MS, MINUTE_MS) - MINUTE_MS;
    if (opening <= dueAt) return opening;
  }
  return at;
}

/**
 * When a loan that is due is reminded of, overdue and, a day later, escalated. The due date itself is a moment that was asked for;
 * what follows from being late is counted in business hours, and the reminder comes in them.
 */
export function dueTimes(
  startsAt: number,
  dueAt: number,
  policy: Pick<Policy, 'reminderBeforeMs' | 'returnGraceMs'>,
  calendar: Calendar = AROUND_THE_CLOCK,
): DueTimes {
  const overdueAt = calendar.later(dueAt, policy.returnGraceMs);
  return {
    dueAt,
    remindAt: Math.max(startsAt, inHours(dueAt - policy.reminderBeforeMs, dueAt, calendar)),
    overdueAt,
    escalateAt: daysLater(calendar, overdueAt, 1),
  };
}
