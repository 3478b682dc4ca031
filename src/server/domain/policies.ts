import type { Kind, Policy } from './model';

export interface PolicyQuestion {
  readonly kind: Kind;
  readonly siteId: string;
  readonly modelCategoryId: string;
  /** The user criteria that the person meets, of those that policies name. */
  readonly criteria: readonly string[];
}

/** The policy that applies: of those that match, the one with the lowest order (then the lowest id). */
export function matchPolicy(policies: readonly Policy[], question: PolicyQuestion): Policy | null {
  const matches = (wanted: string, given: string): boolean => wanted === '' || wanted === given;
  const fitting = policies.filter(
    (policy) =>
      policy.kind === question.kind &&
      matches(policy.siteId, question.siteId) &&
      matches(policy.modelCategoryId, question.modelCategoryId) &&
      (policy.userCriteriaId === '' || question.criteria.includes(policy.userCriteriaId)),
  );
  fitting.sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
  return fitting[0] ?? null;
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
export function grantedDurationMs(policy: Policy, askedMs: number): number {
  const wanted = askedMs > 0 ? askedMs : policy.defaultDurationMs;
  return policy.maxDurationMs > 0 ? Math.min(wanted, policy.maxDurationMs) : wanted;
}

export interface DueTimes {
  readonly dueAt: number;
  readonly remindAt: number;
  readonly overdueAt: number;
}

export function dueTimes(
  startsAt: number,
  durationMs: number,
  policy: Pick<Policy, 'reminderBeforeMs' | 'returnGraceMs'>,
): DueTimes {
  const dueAt = startsAt + durationMs;
  return {
    dueAt,
    remindAt: Math.max(startsAt, dueAt - policy.reminderBeforeMs),
    overdueAt: dueAt + policy.returnGraceMs,
  };
}
