import { IN_STOCK, RESERVED } from '../domain/assetRecords';
import type { Assignment, Handover } from '../domain/model';
import { broken, staysInBay, type Broken } from '../domain/promises';
import { move } from '../domain/stateMachine';
import { beganAtKiosk } from '../domain/visits';
import { readAssignment } from '../data/assignments';
import { countReady } from '../data/demand';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { readBay, readLocker } from '../data/lockers';
import { byId, update, type Condition } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { openTrail } from '../trail/append';
import { followAsset } from './assets';
import { endAssignment, releaseHandovers } from './assignments';
import { tellOf } from './notices';
import { placeOf, reserve } from './reservations';

/** What can have become of a promise while nobody came for it; each is looked for by itself, so that none is missed. */
const SIGNS: readonly Condition[] = [
  ['asset.install_status', '!=', IN_STOCK],
  ['asset.substatus', '!=', RESERVED],
  ['bay.asset', 'ISEMPTY'],
  ['bay.state', '!=', 'in_service'],
  ['locker.state', '!=', 'in_service'],
];

/** Collections of loans that can no longer be done as they were planned, and what was left of a promise given up. */
export function brokenCollections(most: number): Handover[] {
  const planned: readonly Condition[] = [
    ['state', '=', 'planned'],
    ['direction', '=', 'collect'],
    ['bay', 'ISNOTEMPTY'],
    ['assignment.kind', '=', 'loan'],
  ];
  const broken = SIGNS.map((sign): Condition[] => [['assignment.stage', '=', 'reserved'], sign]);
  const left: Condition[] = [
    ['assignment.stage', '=', 'waiting'],
    ['assignment.live_asset', 'ISEMPTY'],
  ];
  const found = [...broken, left].flatMap((more) => readHandovers([...planned, ...more], { limit: most }));
  return [...byId(found).values()];
}

/**
 * Promises another device to somebody whose device has been retired or moved, or lies behind a door that is out of
 * service: from the line, in their turn, if there is none just now. What lies in a bay stays recorded there. Giving up
 * the old promise is the write that decides, and its collection is released after it.
 */
export function renewPromise(collect: Handover): void {
  const assignment = readAssignment(collect.assignmentId);
  if (assignment?.stage === 'reserved' && assignment.liveAsset !== '') return giveUpPromise(collect, assignment);
  if (assignment?.stage === 'waiting' && assignment.liveAsset === '') serveAgain(collect, assignment);
}

function giveUpPromise(collect: Handover, assignment: Assignment): void {
  const why = whyBroken(collect, assignment);
  if (why === null) return;
  if (beganAtKiosk(assignment)) {
    endAssignment(assignment, { action: 'cancel', outcome: why, message: '' }, null);
    return;
  }
  const locker = readLocker(placeOf(assignment.liveAsset)?.lockerId ?? collect.lockerId);
  if (locker && (staysInBay(why) || why === 'device_moved')) followAsset(assignment.liveAsset, 'available', '', locker);
  if (countReady(assignment) === 0) tellOf(assignment, 'waiting', assignment.id);
  const stage = move('assignment', 'wait', assignment.stage);
  update(ASSIGNMENT, assignment.id, { stage, live_asset: '', asset: '' });
  serveAgain(collect, { ...assignment, stage, liveAsset: '', assetId: '' });
}

function serveAgain(collect: Handover, assignment: Assignment): void {
  const locker = readLocker(collect.lockerId);
  releaseHandovers(assignment, 'cancelled', locker && openTrail(locker));
  reserve(assignment.id);
}

function whyBroken(collect: Handover, assignment: Assignment): Broken | null {
  const [device] = readDevices([assignment.liveAsset]);
  return broken({
    assetId: assignment.liveAsset,
    installStatus: device?.installStatus ?? '',
    substatus: device?.substatus ?? '',
    bay: readBay(collect.bayId),
    lockerState: readLocker(collect.lockerId)?.state ?? '',
  });
}
