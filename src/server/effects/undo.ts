import type { Assignment, Handover } from '../domain/model';
import { may, move, UNDECIDED } from '../domain/stateMachine';
import { readHandovers } from '../data/handovers';
import { readLocker } from '../data/lockers';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import type { Trail } from '../trail/append';
import { followAsset } from './assets';
import { releaseHandovers } from './assignments';
import { tellOf } from './notices';
import { placeOf } from './reservations';

/**
 * The person has taken back what they had put in: the other half is not done either. What was promised is free for others,
 * and the assignment waits for a device as it did before.
 */
export function undone(assignment: Assignment, handover: Handover, trail: Trail): void {
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
  tellOf(assignment, 'waiting', assignment.id);
  update(ASSIGNMENT, assignment.id, { stage: move('assignment', 'wait', assignment.stage), live_asset: '', asset: '' });
}
