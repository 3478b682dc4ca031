import type { Assignment, Handover } from '../domain/model';
import { may, move, UNDECIDED } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { readHandovers } from '../data/handovers';
import { readLocker } from '../data/lockers';
import { now } from '../data/platform';
import { selectOne, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import type { Trail } from '../trail/append';
import { followAsset } from './assets';
import { releaseHandovers } from './assignments';
import { tellOf } from './notices';
import { planAgain } from './plan';
import { renewPromise } from './promises';
import { placeOf } from './reservations';

/**
 * The person has taken back what they had put in: the other half is not done either. What was promised is free for others,
 * and the assignment waits for a device as it did before.
 */
export function undone(assignment: Assignment, handover: Handover, trail: Trail): void {
  if (may('assignment', 'resume', assignment.stage)) return resume(assignment, handover);
  if (!may('assignment', 'wait', assignment.stage)) return;
  const live = readHandovers([
    ['assignment', '=', assignment.id],
    ['state', 'IN', UNDECIDED],
  ]);
  // Reserved again since this was cut off.
  if (live.some((other) => other.step === handover.step)) return;
  releaseHandovers(assignment, 'cancelled', trail);
  const locker = readLocker(placeOf(assignment.liveAsset)?.lockerId ?? '');
  if (locker) followAsset(assignment.liveAsset, 'available', '', locker);
  tellOf(assignment, 'waiting', assignment.id, { since: handover.windowStart });
  update(ASSIGNMENT, assignment.id, { stage: move('assignment', 'wait', assignment.stage), live_asset: '', asset: '' });
}

/**
 * What was returned was another device: the loan goes on with the one that its person still has, as late as it was. Whoever
 * had that one promised in the meantime gets another one.
 */
function resume(loan: Assignment, undoing: Handover): void {
  const promised = readHandovers([
    ['asset', '=', loan.assetId],
    ['direction', '=', 'collect'],
    ['state', '=', 'planned'],
    ['assignment.stage', '=', 'reserved'],
  ]);
  for (const collect of promised) renewPromise(collect);
  const nowhere = { assetId: loan.assetId, lockerId: '', bayId: '' };
  const again = { windowStart: undoing.verifiedAt, windowEnd: loan.dueAt };
  planAgain({ ...undoing, direction: 'deposit', codeHash: '' }, loan, nowhere, again);
  // Told first: cut off in between, it is told twice rather than never.
  tellOf(loan, 'begun', loan.id);
  const active = move('assignment', 'resume', loan.stage);
  const overdueAt = selectOne(ASSIGNMENT, ['overdue_at'], [['sys_id', '=', loan.id]])?.overdue_at ?? '';
  const isLate = overdueAt !== '' && overdueAt <= toGlide(now());
  update(ASSIGNMENT, loan.id, { stage: active, live_asset: loan.assetId, outcome: '' });
  if (isLate) update(ASSIGNMENT, loan.id, { stage: move('assignment', 'overdue', active) });
}
