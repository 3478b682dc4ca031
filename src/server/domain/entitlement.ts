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
