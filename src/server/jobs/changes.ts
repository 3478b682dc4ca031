import { DAY_MS, toGlide } from '../domain/time';
import { readAssignments } from '../data/assignments';
import { now } from '../data/platform';
import {
  callIn,
  giveUpForLeaver,
  handedInByLeavers,
  keepForIt,
  lentToLeavers,
  promisedToLeavers,
} from '../effects/leavers';
import { brokenCollections, renewPromise } from '../effects/promises';
import { askToTakeOut, goneBeforeStaging, retiredInBays, retiredInRepair, stageAnother } from '../effects/retired';
import { cannotBeRepaired } from '../effects/unrepairable';
import { cancelApprovals } from '../effects/approvals';
import { attempt } from './cutOff';

/** An approval is left over no longer than this before somebody looks. */
const LOOK_BACK_MS = DAY_MS;

/** People have left: what they were promised is given up, what they have is due back, what they handed in is IT's. */
export function followPeople(most: number): void {
  for (const one of promisedToLeavers(most)) attempt(one.number, () => giveUpForLeaver(one));
  for (const one of lentToLeavers(most)) attempt(one.number, () => callIn(one));
  for (const one of handedInByLeavers(most)) attempt(one.number, () => keepForIt(one));
}

/** Devices, bays and lockers have been taken out of use while something was promised, or waited for its person. */
export function followPlaces(most: number): void {
  for (const one of brokenCollections(most)) attempt(one.number, () => renewPromise(one));
}

/** Devices have been retired before they were staged, while they were in repair, or lie in a bay. */
export function followRetired(most: number): void {
  for (const one of goneBeforeStaging(most)) attempt(one.number, () => stageAnother(one));
  for (const one of retiredInRepair(most)) attempt(one.number, () => cannotBeRepaired(one));
  for (const one of retiredInBays(most)) attempt(`bay ${one.label}`, () => askToTakeOut(one));
}

/** Requests have been called off that somebody is still asked to approve. */
export function followApprovals(most: number): void {
  const calledOff = readAssignments(
    [
      ['stage', '=', 'cancelled'],
      ['request_item.approval', '=', 'requested'],
      ['sys_updated_on', '>=', toGlide(now() - LOOK_BACK_MS)],
    ],
    { limit: most },
  );
  for (const one of calledOff) attempt(one.number, () => cancelApprovals(one.requestItemId));
}
