import { TO_FETCH, type AssetPlace } from '../domain/assetRecords';
import type { Assignment, Handover } from '../domain/model';
import { toGlide } from '../domain/time';
import { isStaging, undoes } from '../domain/visits';
import { workflowStep } from '../domain/workflows';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { derivedId, now } from '../data/platform';
import { followAsset } from './assets';
import { insertOnce } from './plan';
import type { Place } from './reservations';

/** The handover by which an agent has put in what an assignment holds; null: it had lain in its bay before. */
export function wasStaged(assignment: Assignment): Handover | null {
  const committed = readHandovers([
    ['assignment', '=', assignment.id],
    ['asset', '=', assignment.liveAsset],
    ['direction', '=', 'deposit'],
    ['state', '=', 'committed'],
  ]);
  const isOurs = (one: Handover): boolean =>
    assignment.kind !== 'stocking' &&
    !undoes(assignment.kind, one) &&
    isStaging(workflowStep(assignment.kind, one.step));
  return committed.find(isOurs) ?? null;
}

/**
 * An agent's round takes out what was staged for somebody who does not get it: the staging is undone. Run again, it is the
 * same handover.
 */
export function planFetch(staging: Handover, place: Place): void {
  const values = {
    assignment: staging.assignmentId,
    step: staging.step,
    direction: 'collect',
    actor_kind: 'agent',
    asset: staging.assetId,
    locker: place.lockerId,
    bay: place.bayId,
    state: 'planned',
    window_start: toGlide(now()),
  };
  const id = derivedId(staging.id, 'fetch');
  // The bay may be held by what ends just now: then authorising this one decides.
  if (!insertOnce(id, { ...values, live_bay: place.bayId })) insertOnce(id, values);
}

/** What an agent has fetched is stock again, unless its record has been set otherwise by hand. */
export function fetched(assetIds: readonly string[], place: AssetPlace): void {
  for (const { id, substatus } of readDevices(assetIds)) {
    if (substatus === TO_FETCH) followAsset(id, 'available', '', place);
  }
}
