import { GONE, IN_STOCK, RESERVED } from '../domain/assetRecords';
import type { Assignment, Handover } from '../domain/model';
import { broken, type Broken } from '../domain/promises';
import { move } from '../domain/stateMachine';
import { beganAtKiosk, isHalfDone, undoes } from '../domain/visits';
import { workflowStep } from '../domain/workflows';
import { readAssignment } from '../data/assignments';
import { countReady } from '../data/demand';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { readBay, readLocker } from '../data/lockers';
import { byId, update, type Condition } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { openTrail } from '../trail/append';
import { endAssignment, releaseHandovers } from './assignments';
import { freeLent } from './freed';
import { askForOwn } from './keptForPerson';
import { kitLeftNote } from './kitLeft';
import { tellOf } from './notices';
import { placeOf, reserve } from './reservations';

/** What can have become of the place of something that is to be collected; each is looked for by itself, so that none is missed. */
const PLACE_SIGNS: readonly Condition[] = [
  ['bay.asset', 'ISEMPTY'],
  ['bay.state', '!=', 'in_service'],
  ['locker.state', '!=', 'in_service'],
];
const LENT_SIGNS: readonly Condition[] = [
  ['asset.install_status', '!=', IN_STOCK],
  ['asset.substatus', '!=', RESERVED],
  ...PLACE_SIGNS,
];
const OWN_SIGNS: readonly Condition[] = [['asset.install_status', 'IN', GONE], ...PLACE_SIGNS];

/** Collections that can no longer be done as they were planned, and what was left of a promise given up. */
export function brokenCollections(most: number): Handover[] {
  const planned: readonly Condition[] = [
    ['state', '=', 'planned'],
    ['direction', '=', 'collect'],
    ['actor_kind', '=', 'employee'],
    ['bay', 'ISNOTEMPTY'],
  ];
  const lent = LENT_SIGNS.map((sign): Condition[] => [['assignment.stage', '=', 'reserved'], sign]);
  const own = OWN_SIGNS.map((sign): Condition[] => [['assignment.stage', 'IN', ['active', 'overdue']], sign]);
  const left: Condition[] = [
    ['assignment.stage', '=', 'waiting'],
    ['assignment.live_asset', 'ISEMPTY'],
  ];
  const found = [...lent, ...own, left].flatMap((more) => readHandovers([...planned, ...more], { limit: most }));
  return [...byId(found).values()];
}

/**
 * Promises another device to somebody whose device has been retired or moved, or lies behind a door that is out of
 * service: from the line, in their turn, if there is none just now. What is their own is kept for them, and an agent is asked.
 * Somebody who is at the kiosk with it is let be.
 */
export function renewPromise(collect: Handover): void {
  const assignment = readAssignment(collect.assignmentId);
  if (!assignment || undoes(assignment.kind, collect)) return;
  const handovers = readHandovers([['assignment', '=', assignment.id]]);
  if (handovers.some(({ state }) => state === 'authorised' || state === 'opened' || state === 'verified')) return;
  const isLent = workflowStep(assignment.kind, collect.step).item === 'lent';
  if (isLent && assignment.stage === 'waiting' && assignment.liveAsset === '') {
    return serveAgain(collect, assignment, handovers);
  }
  const why = whyBroken(collect, !isLent);
  if (why === null) return;
  if (!isLent) askForOwn(collect, assignment, why);
  else if (assignment.stage === 'reserved') giveUpPromise(collect, assignment, why, handovers);
}

/** Giving up the old promise is the write that decides, and its collection is released after it. */
function giveUpPromise(collect: Handover, assignment: Assignment, why: Broken, handovers: readonly Handover[]): void {
  if (beganAtKiosk(assignment)) {
    endAssignment(assignment, { action: 'cancel', outcome: why, message: '' }, null);
    return;
  }
  const place = placeOf(assignment.liveAsset);
  const locker = readLocker(place?.lockerId ?? collect.lockerId);
  if (locker) freeLent(assignment, locker, place, why === 'device_gone');
  if (countReady(assignment) === 0) tellOf(assignment, 'waiting', assignment.id, { since: collect.windowStart });
  const stage = move('assignment', 'wait', assignment.stage);
  update(ASSIGNMENT, assignment.id, { stage, live_asset: '', asset: '', ...kitLeftNote(assignment) });
  serveAgain(collect, { ...assignment, stage, liveAsset: '', assetId: '' }, handovers);
}

/** Of a swap that is half done the other half stays, for another device that may come, and so that the old one can be had back. */
function serveAgain(collect: Handover, assignment: Assignment, handovers: readonly Handover[]): void {
  const locker = readLocker(collect.lockerId);
  if (isHalfDone(assignment.kind, handovers)) update(HANDOVER, collect.id, NOT_YET);
  else releaseHandovers(assignment, 'cancelled', locker && openTrail(locker));
  reserve(assignment.id);
}

const NOT_YET = { asset: '', locker: '', bay: '', live_bay: '', window_start: '', window_end: '' };

function whyBroken(collect: Handover, own: boolean): Broken | null {
  const [device] = readDevices([collect.assetId]);
  return broken({
    own,
    assetId: collect.assetId,
    installStatus: device?.installStatus ?? '',
    substatus: device?.substatus ?? '',
    bay: readBay(collect.bayId),
    lockerState: readLocker(collect.lockerId)?.state ?? '',
  });
}
