import { move } from '../domain/stateMachine';
import type { Assignment, Handover, Locker } from '../domain/model';
import { readLocker } from '../data/lockers';
import { update } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import type { Trail } from '../trail/append';
import { followAsset } from './assets';
import { endAssignment } from './assignments';
import { notify } from './notices';
import { planAgain } from './plan';
import { claimDevice, placeOf, policyOf } from './reservations';
import { readHandovers } from '../data/handovers';

/**
 * A collection failed (empty, wrong item, stuck): promises another device to the same assignment and plans its
 * collection in place of the one that failed, here if there is one. Without another one a request goes back to
 * waiting, and somebody who was borrowing on the spot is let go.
 */
export function replaceDevice(assignment: Assignment, failed: Handover, locker: Locker, trail: Trail): void {
  // A run before this one may have moved the promise already.
  const moved = assignment.liveAsset !== '' && assignment.liveAsset !== failed.assetId;
  const policy = policyOf(assignment);
  const here = { ...assignment, lockerId: locker.id };
  const walkUp = assignment.requestItemId === '';
  const place = moved ? placeOf(assignment.liveAsset) : policy && claimDevice(here, policy, walkUp ? locker.id : '');
  // The bay is blocked: the device in it is nobody's until an agent has looked.
  followAsset(failed.assetId, 'available', '', locker);
  if (place) {
    const itsLocker = place.lockerId === locker.id ? locker : readLocker(place.lockerId);
    if (itsLocker) followAsset(place.assetId, 'reserved', assignment.personId, itsLocker);
    promiseLaterSteps(assignment, failed.step, place.assetId);
    planAgain(failed, assignment, place);
    update(ASSIGNMENT, assignment.id, { locker: place.lockerId });
  } else if (walkUp) {
    endAssignment(assignment, { action: 'cancel', outcome: failed.exit, message: '' }, trail);
  } else if (assignment.stage === 'reserved') {
    notify('loan.waiting', assignment.id, assignment.personId);
    update(ASSIGNMENT, assignment.id, {
      stage: move('assignment', 'wait', assignment.stage),
      live_asset: '',
      asset: '',
    });
  }
}

/** The return is of the device that is collected in the end. */
function promiseLaterSteps(assignment: Assignment, step: number, assetId: string): void {
  const later = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '>', step],
    ['state', '=', 'planned'],
  ]);
  for (const handover of later) update(HANDOVER, handover.id, { asset: assetId });
}
