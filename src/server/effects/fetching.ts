import { whenFetched, type AssetPlace } from '../domain/assetRecords';
import type { Assignment, Handover, Locker } from '../domain/model';
import { toGlide } from '../domain/time';
import { undoes } from '../domain/visits';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { derivedId, now } from '../data/platform';
import type { Condition } from '../data/records';
import { followAsset } from './assets';
import { insertOnce } from './plan';
import { placeOf, type Place } from './reservations';

/** The handover by which a device was last put into a locker; null: it had lain there before the app knew of it. */
export function lastDeposit(assetId: string, ...where: readonly Condition[]): Handover | null {
  const put: readonly Condition[] = [
    ['asset', '=', assetId],
    ['direction', '=', 'deposit'],
    ['state', '=', 'committed'],
  ];
  return readHandovers([...put, ...where], { orderByDesc: 'committed_at', limit: 1 })[0] ?? null;
}

/** The handover by which an agent last put something in for an assignment, whichever device it was; null: nobody has. */
export function lastStaging(assignmentId: string): Handover | null {
  const staged: readonly Condition[] = [
    ['assignment', '=', assignmentId],
    ['direction', '=', 'deposit'],
    ['actor_kind', '=', 'agent'],
    ['state', '=', 'committed'],
  ];
  return readHandovers(staged, { orderByDesc: 'committed_at', limit: 1 })[0] ?? null;
}

/** The handover by which an agent has put in what an assignment holds; null: it had lain in its bay before. */
export function wasStaged(assignment: Assignment): Handover | null {
  if (assignment.kind === 'stocking') return null;
  const put = lastDeposit(assignment.liveAsset, ['assignment', '=', assignment.id]);
  return put?.actorKind === 'agent' && !undoes(assignment.kind, put) ? put : null;
}

/**
 * What lies in a locker is broken: lent to nobody, and taken out on the agents' round. Its record is written last and closes this.
 */
export function sendToRepair(assetId: string, locker: Locker): void {
  fetchFromBay(assetId);
  followAsset(assetId, 'pending_repair', '', locker);
}

/** Has an agent take out what nobody comes for, by whomever it was put in. */
export function fetchFromBay(assetId: string, ...where: readonly Condition[]): void {
  const place = placeOf(assetId);
  const put = place && lastDeposit(assetId, ...where);
  if (put) planFetch(put, place);
}

/** Puts it on the agents' round: what was put in is undone. Run again, it is the same handover. */
export function planFetch(put: Handover, place: Place): void {
  const values = {
    assignment: put.assignmentId,
    step: put.step,
    direction: 'collect',
    actor_kind: 'agent',
    asset: put.assetId,
    locker: place.lockerId,
    bay: place.bayId,
    state: 'planned',
    window_start: toGlide(now()),
  };
  const id = derivedId(put.id, 'fetch');
  // The bay may be held by what ends just now: then authorising this one decides.
  if (!insertOnce(id, { ...values, live_bay: place.bayId })) insertOnce(id, values);
}

/** What an agent has fetched is IT's: stock again, or in the workshop in that agent's hands. */
export function fetched(assetIds: readonly string[], agentId: string, place: AssetPlace): void {
  for (const device of readDevices(assetIds)) {
    const outcome = whenFetched(device);
    followAsset(device.id, outcome, outcome === 'in_maintenance' ? agentId : '', place);
  }
}
