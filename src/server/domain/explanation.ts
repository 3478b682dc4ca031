import type { Unfit } from './allocation';
import { denialOf, wayOf, type Denial, type Standing, type Way } from './entitlement';
import type { Kind, Policy } from './model';
import { mismatch, type Mismatch, type PolicyQuestion } from './policies';
import { inWords } from './words';

export type Hindrance = Unfit | 'booked' | 'too_small' | 'kept_for_others';

/** What is at a locker for something: devices that do, or free bays; and why the others do not. */
export interface Supply {
  readonly free: number;
  readonly unfit: Readonly<Partial<Record<Hindrance, number>>>;
}

export interface ExplanationCase {
  readonly question: PolicyQuestion;
  /** All that are active. */
  readonly policies: readonly Policy[];
  /** The one of them that applies; null: none does. */
  readonly policy: Policy | null;
  readonly standing: Standing;
  readonly lockerInService: boolean;
  readonly supply: Supply;
  /** Of what is handed in: how many devices of this kind the person has in use; null: nothing is handed in. */
  readonly own: number | null;
}

export type Answer = Way | 'no' | 'not_now';
export type Reason = Denial | 'locker_out_of_service' | 'no_device' | 'nothing_free' | 'not_at_kiosk';

export interface Explanation {
  readonly answer: Answer;
  /** The first reason against it; null: there is none. */
  readonly reason: Reason | null;
  readonly text: string;
}

/** What a person may do, and why not: the first reason, in the order in which a request would meet them. */
export function explain(whole: ExplanationCase): Explanation {
  const { policy, standing, lockerInService, supply, question } = whole;
  const denial = denialOf(question.kind, policy, standing);
  if (!lockerInService) {
    return { answer: 'not_now', reason: 'locker_out_of_service', text: 'Not now: the locker is not in service.' };
  }
  if (denial !== null || policy === null) return denied(denial ?? 'not_entitled', whole);
  const answer = wayOf(question.kind, policy);
  if (answer === null) return { answer: 'no', reason: 'not_at_kiosk', text: NOT_AT_KIOSK };
  if (whole.own === 0) return { answer: 'not_now', reason: 'no_device', text: NO_DEVICE };
  if (supply.free === 0) return { answer: 'not_now', reason: 'nothing_free', text: missing(whole, policy) };
  return { answer, reason: null, text: `Yes: ${WAYS[answer](policy)}${conditions(question.kind, policy)}` };
}

const NO_DEVICE = 'Not now: the person has no device of this kind in use.';

const NOT_AT_KIOSK = 'No: its policy does not let it begin at the kiosk, and it begins nowhere else.';

const WAYS: Readonly<Record<Way, (policy: Policy) => string>> = {
  at_kiosk: () => 'at the kiosk, without a request',
  by_request: (policy) => `by a request in the portal${policy.needsApproval ? ', which has to be approved' : ''}`,
  by_it: () => 'when IT has planned it',
};

function conditions(kind: Kind, policy: Policy): string {
  const told = [
    kind === 'loan' && policy.maxDurationMs > 0 && `for ${inWords(policy.maxDurationMs)} at most`,
    policy.maxRunning > 0 && `${policy.maxRunning} at once`,
    kind === 'loan' && policy.minChargePercent > 0 && `charged to ${policy.minChargePercent} % or more`,
    policy.needsReadiness && 'only what has been reported as ready',
    kind === 'repair' && (policy.spareAllowed ? 'with a spare' : 'without a spare'),
  ].filter((part): part is string => part !== false);
  return told.length === 0 ? '.' : `; ${told.join(', ')}.`;
}

function denied(reason: Denial, whole: ExplanationCase): Explanation {
  const { policy, standing } = whole;
  const texts: Readonly<Record<Denial, () => string>> = {
    person_inactive: () => 'No: the person is not active.',
    not_entitled: () => `No: no policy is for this. ${nearMisses(whole)}`.trim(),
    paused: () => `Not now: borrowing is paused until ${dayOf(standing.pausedUntil ?? 0)}, after late returns.`,
    limit_reached: () => `Not now: the person has ${standing.running} of ${policy?.maxRunning ?? 0} running already.`,
  };
  const forNow = reason === 'paused' || reason === 'limit_reached';
  return { answer: forNow ? 'not_now' : 'no', reason, text: texts[reason]() };
}

const MISSES: Readonly<Record<Exclude<Mismatch, 'kind'>, string>> = {
  site: 'for other sites',
  category: 'for other kinds of device',
  person: 'for other people',
};

/** What keeps the policies of this kind from being for it: `2 are for other people, 1 for other sites.` */
function nearMisses({ policies, question }: ExplanationCase): string {
  const misses = policies.map((policy) => mismatch(policy, question));
  const parts = (['person', 'site', 'category'] as const).flatMap((miss) => {
    const count = misses.filter((one) => one === miss).length;
    return count === 0 ? [] : [`${count} ${MISSES[miss]}`];
  });
  return parts.length === 0 ? 'There is none of this kind.' : `Of those of this kind, ${parts.join(', ')}.`;
}

const UNFIT: Readonly<Record<Hindrance, (count: number, policy: Policy) => string>> = {
  category: (count) => `${count} of another kind`,
  site: (count) => `${count} at another site`,
  promised: (count) => `${count} promised to somebody else`,
  not_in_stock: (count) => `${count} not available in stock`,
  bay_not_in_service: (count) => `${count} in bays that are blocked or out of service`,
  bay_doubtful: (count) => `${count} in bays that somebody has to look into`,
  reach: (count) => `${count} out of reach`,
  charge: (count, policy) => `${count} charged to less than ${policy.minChargePercent} %`,
  not_ready: (count) => `${count} not reported as ready`,
  size: (count) => `${count} that do not fit`,
  booked: (count) => `${count} needed for a booking`,
  too_small: (count) => `${count} too small for what the person has`,
  kept_for_others: (count) => `${count} kept free for others`,
};

function missing({ question, supply }: ExplanationCase, policy: Policy): string {
  const parts = (Object.keys(UNFIT) as (keyof typeof UNFIT)[]).flatMap((key) => {
    const count = supply.unfit[key] ?? 0;
    return count === 0 ? [] : [UNFIT[key](count, policy)];
  });
  const what = needsDevice(question.kind) ? 'no device is free here' : 'no bay is free here';
  return `Not now: ${what}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}.`;
}

/** Whether a visit begins with a device that has to be there; else it begins with a bay that has to be free. */
export function needsDevice(kind: Kind): boolean {
  return kind === 'loan' || kind === 'replacement';
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
