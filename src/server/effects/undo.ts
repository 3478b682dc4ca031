import type { Assignment, Handover } from '../domain/model';
import { may, move, UNDECIDED } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { readLocker } from '../data/lockers';
import { now } from '../data/platform';
import { selectOne, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import type { Trail } from '../trail/append';
import { followAsset } from './assets';
import { releaseHandovers } from './assignments';
import { takePlace } from './limit';
import { tellOf } from './notices';
import { planAgain } from './plan';
import { renewPromise } from './promises';
import { placeOf, policyOf } from './reservations';

/**
 * The person has taken back what they had put in: the other half is not done either. What was promised is free for others,
 * and the assignment waits for a device as it did before.
 */
export function undone(assignment: Assignment, handover: Handover, trail: Trail): void {
  if (assignment.kind === 'loan') return resume(assignment, handover);
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
 * had that one promised in the meantime gets another one. The stage is written before what can only be written of a loan that runs,
 * and looked at anew, so that this can be run again after any of its writes.
 */
function resume(loan: Assignment, undoing: Handover): void {
  if (may('assignment', 'resume', loan.stage)) goOn(loan, undoing);
  const running = readAssignment(loan.id);
  if (running?.stage !== 'active' || running.liveAsset !== loan.assetId) return;
  // A spare is the repair's, and takes no place. Where all are taken by now this loan goes on without one: its person has the
  // device, and the limit is full.
  const policy = running.parentId === '' ? policyOf(running) : null;
  if (policy) takePlace(running, policy);
  const overdueAt = selectOne(ASSIGNMENT, ['overdue_at'], [['sys_id', '=', loan.id]])?.overdue_at ?? '';
  const isLate = overdueAt !== '' && overdueAt <= toGlide(now());
  if (isLate) update(ASSIGNMENT, loan.id, { stage: move('assignment', 'overdue', running.stage) });
}

function goOn(loan: Assignment, undoing: Handover): void {
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
  tellOf(loan, 'begun', loan.id, { since: undoing.verifiedAt });
  const stage = move('assignment', 'resume', loan.stage);
  update(ASSIGNMENT, loan.id, { stage, live_asset: loan.assetId, outcome: '' });
}
