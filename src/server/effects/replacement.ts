import { move } from '../domain/stateMachine';
import type { Assignment, Handover, Locker } from '../domain/model';
import { beganAtKiosk } from '../domain/visits';
import { workflowStep } from '../domain/workflows';
import { readHandovers } from '../data/handovers';
import { recordUnserved } from '../capacity/stockOuts';
import { readLocker } from '../data/lockers';
import { update } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import type { Trail } from '../trail/append';
import { followAsset } from './assets';
import { endAssignment } from './assignments';
import { sendToRepair } from './fetching';
import { kitLeftNote } from './kitLeft';
import { tellOf } from './notices';
import { planAgain } from './plan';
import { claimDevice, placeOf, policyOf } from './reservations';

export interface Failed {
  readonly handover: Handover;
  readonly locker: Locker;
  readonly trail: Trail;
  /** The person has put in what the new device is for: without one the collection stays open until there is. */
  readonly half: boolean;
}

/**
 * A collection failed (empty, wrong item, stuck): promises another device to the same assignment and plans its
 * collection in place of the one that failed, here if there is one. Without another one a request goes back to
 * waiting, and somebody who was borrowing on the spot is let go.
 */
export function replaceDevice(assignment: Assignment, { handover: failed, locker, trail, half }: Failed): void {
  // A run before this one may have moved the promise already.
  const moved = assignment.liveAsset !== '' && assignment.liveAsset !== failed.assetId;
  const policy = policyOf(assignment);
  const here = { ...assignment, lockerId: locker.id };
  const walkUp = beganAtKiosk(assignment);
  const place = moved ? placeOf(assignment.liveAsset) : policy && claimDevice(here, policy, walkUp ? locker.id : '');
  if (failed.exit === 'damaged') sendToRepair(failed.assetId, locker);
  // The bay is blocked: the device in it is nobody's until an agent has looked.
  else followAsset(failed.assetId, 'available', '', locker);
  if (place) {
    const itsLocker = place.lockerId === locker.id ? locker : readLocker(place.lockerId);
    if (itsLocker) followAsset(place.assetId, 'reserved', assignment.personId, itsLocker);
    promiseLaterSteps(assignment, failed.step, place.assetId);
    planAgain(failed, assignment, place);
    update(ASSIGNMENT, assignment.id, { locker: place.lockerId, ...kitLeftNote(assignment) });
  } else if (walkUp) {
    endAssignment(assignment, { action: 'cancel', outcome: failed.exit, message: '' }, trail);
  } else if (assignment.stage === 'reserved') {
    if (half) planAgain(failed, assignment, NOWHERE, NOT_YET);
    tellOf(assignment, 'waiting', assignment.id, {
      detail: recordUnserved(assignment).text,
      since: failed.windowStart,
    });
    update(ASSIGNMENT, assignment.id, {
      stage: move('assignment', 'wait', assignment.stage),
      live_asset: '',
      asset: '',
    });
  }
}

const NOWHERE = { assetId: '', lockerId: '', bayId: '' };
const NOT_YET = { windowStart: null, windowEnd: null };

/** What is returned is the device that is collected in the end. */
function promiseLaterSteps(assignment: Assignment, step: number, assetId: string): void {
  const later = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '>', step],
    ['state', '=', 'planned'],
  ]);
  for (const handover of later) {
    const { item } = workflowStep(assignment.kind, handover.step);
    if (item === 'lent') update(HANDOVER, handover.id, { asset: assetId });
  }
}
