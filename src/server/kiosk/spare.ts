import { rankOffers, type Offer } from '../domain/allocation';
import { choiceId } from '../domain/choices';
import { appError } from '../domain/errors';
import type { Assignment, Handover, Policy } from '../domain/model';
import { bridges } from '../domain/visits';
import { readAssignment } from '../data/assignments';
import { readHandover } from '../data/handovers';
import { readOffers } from '../data/offers';
import { bookedCategories, neededForBookings } from '../effects/demand';
import { policyOf } from '../effects/reservations';
import { hasSpare } from '../effects/spares';
import { beginOnce } from './begin';
import { lendHere } from './borrow';
import type { Visitor } from './session';
import { choice, deviceChoice, type View, type Visit } from './visit';

interface Bridge {
  readonly repair: Assignment;
  readonly policy: Policy;
}

/** Asks whether the person wants a spare for the time of a repair; null: none is allowed, or there is none for them here. */
export function spareView(visitor: Visitor, handover: Handover): View | null {
  const bridge = bridgeOf(visitor, handover);
  const offer = bridge && bestSpare(visitor, bridge);
  if (!offer) return null;
  return {
    kind: 'choose',
    question: 'take_spare',
    choices: [
      deviceChoice('spare', choiceId({ kind: 'spare', handoverId: handover.id }), offer.device),
      choice('no_spare', choiceId({ kind: 'no_spare', handoverId: handover.id })),
    ],
  };
}

/** Lends it at once, without a due date: it is due when what it stands in for is ready. */
export function takeSpare(visitor: Visitor, handoverId: string, requestId: string): Visit {
  const id = beginOnce(visitor, requestId, () => {
    const handover = readHandover(handoverId);
    const bridge = handover && bridgeOf(visitor, handover);
    if (!bridge) throw appError('choice_gone');
    const { repair, policy } = bridge;
    return {
      kind: 'loan',
      short_description: `Spare for ${repair.number}`,
      parent: repair.id,
      policy: policy.id,
      model_category: repair.modelCategoryId,
    };
  });
  return lendHere(visitor, id, requestId);
}

function bridgeOf(visitor: Visitor, handover: Handover): Bridge | null {
  const repair = readAssignment(handover.assignmentId);
  if (repair?.personId !== visitor.person.id || !bridges(repair.kind, handover.step)) return null;
  if (handover.state !== 'committed' || repair.stage !== 'active') return null;
  const policy = policyOf(repair);
  return policy?.spareAllowed && !hasSpare(visitor.person.id) ? { repair, policy } : null;
}

/** Of the same kind as the device that is broken, charged as policy wants it, and not booked: nobody knows when a spare comes back. */
function bestSpare(visitor: Visitor, { repair, policy }: Bridge): Offer | null {
  const { siteId } = visitor.locker;
  if (neededForBookings({ ...repair, siteId }, bookedCategories(siteId), Infinity)) return null;
  const wish = {
    modelCategoryId: repair.modelCategoryId,
    minChargePercent: policy.minChargePercent,
    needsReadiness: policy.needsReadiness,
    reachNeeded: repair.reachNeeded,
    siteId: '',
    lockerId: visitor.locker.id,
  };
  return rankOffers(readOffers(wish), wish)[0] ?? null;
}
