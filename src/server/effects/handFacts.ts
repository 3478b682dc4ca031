import { gs } from '@servicenow/glide';
import type { Assignment } from '../domain/model';
import { fromGlide, toGlide } from '../domain/time';
import { derivedId, now } from '../data/platform';
import { selectOne, type Values } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import type { Trail } from '../trail/append';
import { strikeIfLate } from './strikes';

/** What somebody decides about a loan without a door, which is an outcome of the loan and a fact in the trail. */
const BY_HAND = ['taken_back', 'lost', 'stolen', 'found'] as const;
type ByHand = (typeof BY_HAND)[number];

export function isByHand(outcome: string): outcome is ByHand {
  return (BY_HAND as readonly string[]).includes(outcome);
}

/** Written with such a decision: whoever completes it, a job too, finds out here who took it, and when. */
export function decidedByCaller(): Values {
  return { closed_by: gs.getUserID(), closed_at: toGlide(now()) };
}

/** What follows of it: the trail's word on it, and the strike of what is taken back overdue. Run again, it is the same. */
export function followHand(loan: Assignment, type: ByHand, trail: Trail): void {
  const decided = selectOne(ASSIGNMENT, ['closed_by', 'closed_at'], [['sys_id', '=', loan.id]]);
  trail.append({
    id: derivedId(loan.id, type),
    type,
    assignmentId: loan.id,
    assetId: loan.assetId,
    personId: decided?.closed_by ?? '',
    method: 'remote',
    data: { from: loan.personId },
  });
  trail.close();
  if (type === 'taken_back') strikeIfLate(loan, fromGlide(decided?.closed_at ?? '') ?? now());
}
