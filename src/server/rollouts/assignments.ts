import { gs } from '@servicenow/glide';
import type { Assignment } from '../domain/model';
import { PROBLEMS, type LineProblem } from '../domain/rolloutList';
import { workingDayBefore } from '../domain/rolloutPlan';
import { toGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { readLocker } from '../data/lockers';
import { derivedId } from '../data/platform';
import { insert, isTrue, selectOne, update, type Values } from '../data/records';
import type { Rollout, RolloutLine } from '../data/rollouts';
import { atLocal, timeZoneOf } from '../data/siteTime';
import { ASSIGNMENT, ROLLOUT_LINE } from '../data/tables';
import { endAssignment } from '../effects/assignments';
import { NO_CODE } from '../effects/codes';
import { planHandovers } from '../effects/plan';
import { placeOf, reserve } from '../effects/reservations';
import { policyFor } from '../policy/find';
import { assignmentIdOf } from './ids';
import { kitBays, storeKit } from './kits';

/**
 * Makes a planned line an assignment with its handovers. Run again after any of its writes, it goes on: the assignment's id and its
 * key come from the line, the promise of a device is the database's, and the line names its assignment last.
 */
export function arrange(rollout: Rollout, line: RolloutLine): void {
  const refusal = arrangeAll(rollout, line);
  if (refusal !== null) update(ROLLOUT_LINE, line.id, { state: 'invalid', problem: PROBLEMS[refusal] });
  else update(ROLLOUT_LINE, line.id, { assignment: assignmentIdOf(line), problem: '' });
}

function arrangeAll(rollout: Rollout, line: RolloutLine): LineProblem | null {
  const person = selectOne('sys_user', ['active'], [['sys_id', '=', line.personId]]);
  if (!person || !isTrue(person.active)) return 'person_inactive';
  const parent = assignmentIdOf(line);
  const [own, ...further] = kitBays(line.kit);
  const main = make(rollout, line, parent, { asset: line.assetId, parent: '' });
  if (typeof main === 'string') return main;
  storeKit(parent, own?.items ?? []);
  for (const [index, { device, items }] of further.entries()) {
    const id = derivedId(parent, 'bay', String(index + 2));
    const part = make(rollout, { ...line, oldAssetId: '' }, id, { asset: device?.id ?? '', parent });
    if (typeof part === 'string') {
      withdraw(main);
      return part;
    }
    storeKit(id, items);
  }
  return null;
}

/** @returns the assignment, or why there can be none */
function make(
  rollout: Rollout,
  line: RolloutLine,
  id: string,
  { asset, parent }: { readonly asset: string; readonly parent: string },
): Assignment | LineProblem {
  const known = readAssignment(id);
  const created = known ?? create(rollout, line, id, parent);
  if (created === null) return 'no_policy';
  if (created.stage === 'cancelled') return 'asset_promised';
  if (created.stage !== 'booked') return created;
  if (line.oldAssetId !== '' && !update(ASSIGNMENT, id, { live_old_asset: line.oldAssetId })) {
    withdraw(created);
    return 'asset_promised';
  }
  if (asset !== '' && !update(ASSIGNMENT, id, { live_asset: asset, asset })) {
    withdraw(created);
    return 'asset_promised';
  }
  schedule(rollout, line, { ...created, assetId: asset, liveAsset: asset });
  return created;
}

function create(rollout: Rollout, line: RolloutLine, id: string, parent: string): Assignment | null {
  const { kind, siteId, modelCategoryId } = rollout;
  const policy = policyFor({ kind, personId: line.personId, siteId, modelCategoryId });
  const locker = readLocker(line.lockerId);
  if (!policy || !locker) return null;
  const values: Values = {
    kind,
    stage: 'booked',
    short_description: rollout.name,
    requested_for: line.personId,
    opened_by: rollout.ownerId || gs.getUserID(),
    request_key: id,
    policy: policy.id,
    parent,
    model_category: modelCategoryId,
    old_asset: line.oldAssetId,
    reason: kind === 'replacement' ? 'refresh' : '',
    site: siteId,
    location: siteId,
    locker: locker.id,
    assignment_group: policy.assignmentGroupId || locker.supportGroupId,
    reach_needed: line.reachNeeded,
    wanted_from: toGlide(opening(rollout, line.day)),
  };
  insert(ASSIGNMENT, values, id);
  return readAssignment(id);
}

function opening(rollout: Rollout, day: string): number {
  return atLocal(day, rollout.opensAt, timeZoneOf(rollout.siteId));
}

/** What lies in a bay already is reserved there; anything else is staged on its day, or on the working day before. */
function schedule(rollout: Rollout, line: RolloutLine, assignment: Assignment): void {
  if (assignment.assetId !== '' && placeOf(assignment.assetId)) {
    reserve(assignment.id);
    return;
  }
  const from = opening(rollout, workingDayBefore(line.day));
  planHandovers(assignment, {
    assetId: assignment.assetId,
    lockerId: line.lockerId,
    bayId: '',
    windowStart: from,
    windowEnd: from,
    codes: NO_CODE,
  });
}

function withdraw(assignment: Assignment): void {
  endAssignment(assignment, { action: 'cancel', outcome: 'not_possible', message: '' }, null);
}
