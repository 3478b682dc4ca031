import type { Kind, Policy } from './model';
import { withinLimit } from './policies';

/** How a person stands with regard to one policy. */
export interface Standing {
  readonly active: boolean;
  /** Until when the policy lets them borrow nothing; null: it does. */
  readonly pausedUntil: number | null;
  /** Their running assignments of the policy's kind that count against its limit. */
  readonly running: number;
}

/** How one has something of a kind: in front of the locker, by a request, or when IT has planned it. */
export type Way = 'at_kiosk' | 'by_request' | 'by_it';

/**
 * The way that a policy leaves for a kind; null: none, as there is no request for what is handed in. The kiosk and the page that
 * explains ask here.
 */
export function wayOf(kind: Kind, policy: Pick<Policy, 'walkUp' | 'needsApproval'>): Way | null {
  const onTheSpot = policy.walkUp && !policy.needsApproval;
  switch (kind) {
    case 'deployment':
    case 'stocking':
      return 'by_it';
    case 'replacement':
      return 'by_request';
    case 'loan':
      return onTheSpot ? 'at_kiosk' : 'by_request';
    case 'repair':
    case 'charging':
      return onTheSpot ? 'at_kiosk' : null;
  }
}

export type Denial = 'person_inactive' | 'not_entitled' | 'paused' | 'limit_reached';

/**
 * The first rule that keeps a person from having something; null: they may. Whether there is a device or a bay for it is
 * another question. The request, the kiosk and the page that explains all ask here.
 * @param policy the one that applies; null: none does
 */
export function denialOf(kind: Kind, policy: Policy | null, standing: Standing): Denial | null {
  if (!standing.active) return 'person_inactive';
  if (!policy) return 'not_entitled';
  // Borrowing pauses and nothing else does: whoever has a broken device is not kept from handing it in.
  if (kind === 'loan' && standing.pausedUntil !== null) return 'paused';
  return withinLimit(policy, standing.running) ? null : 'limit_reached';
}
