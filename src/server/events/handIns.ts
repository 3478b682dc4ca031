import { IN_USE } from '../domain/assetRecords';
import type { Beginning, HandInAlone } from '../domain/decisions';
import { appError } from '../domain/errors';
import type { Assignment, Bay, Device, Handover, Locker, Policy } from '../domain/model';
import { withinLimit } from '../domain/policies';
import { RUNNING_STAGES, UNDECIDED } from '../domain/stateMachine';
import { readAssignment, readAssignments } from '../data/assignments';
import { findDevices, readDevices } from '../data/devices';
import { readHandover, readHandovers } from '../data/handovers';
import { derivedId } from '../data/platform';
import { count, insert } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { begunColumns, planBegun } from '../effects/begun';
import { handInColumns } from '../effects/handIns';
import { takePlace } from '../effects/limit';
import { policyOf } from '../effects/reservations';
import { ruleFor, rulesHere } from '../policy/rules';

/** What a connector said of a hand-in that it let begin alone. */
export interface HandedInAlone {
  readonly handoverId: string;
  readonly personId: string;
  readonly what: HandInAlone;
}

/** Of the assignment that begins with a hand-in: always the same for the same one. */
export function assignmentIdOf(handoverId: string): string {
  return derivedId(handoverId, 'assignment');
}

/**
 * The same hand-in, where ServiceNow had begun it already and its answer was lost: the person's own, not decided yet or done
 * in this very bay.
 */
export function begunBefore({ personId, what }: HandedInAlone, bay: Bay | null): Handover | null {
  const [assignment] = readAssignments([['live_asset', '=', what.asset_id]], { limit: 1 });
  if (assignment?.kind !== what.kind || assignment.personId !== personId) return null;
  const first = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '=', 1],
    ['state', '!=', 'exited'],
  ]);
  return first.find(({ state, bayId }) => UNDECIDED.includes(state) || bayId === bay?.id) ?? null;
}

/** A hand-in that may begin, with what it needs. */
export interface Begins extends Beginning {
  readonly device: Device | null;
  readonly policy: Policy | null;
}

/** How the records stand to it. What was begun and cut off goes on, whatever has changed since. */
export function beginningOf({ handoverId, personId, what }: HandedInAlone, locker: Locker): Begins {
  const [device = null] = readDevices([what.asset_id]);
  const begun = readAssignment(assignmentIdOf(handoverId));
  if (begun) return { device, policy: policyOf(begun), theirs: true, promisedTo: '', allowed: true };
  const rules = rulesHere({ person: { id: personId }, locker });
  const policy = device && ruleFor(rules, what.kind, device.modelCategoryId);
  return {
    device,
    policy,
    theirs: isTheirs(what.asset_id, personId),
    promisedTo: promisedTo(what.asset_id),
    allowed: policy !== null && withinLimit(policy, runningOf(personId, what)),
  };
}

function isTheirs(assetId: string, personId: string): boolean {
  const own = findDevices([
    ['sys_id', '=', assetId],
    ['assigned_to', '=', personId],
    ['install_status', '=', IN_USE],
  ]);
  return own.length > 0;
}

function promisedTo(assetId: string): string {
  const columns = ['live_asset', 'live_old_asset'] as const;
  const [found] = columns.flatMap((column) => readAssignments([[column, '=', assetId]], { limit: 1 }));
  return found?.number ?? '';
}

function runningOf(personId: string, { kind }: HandInAlone): number {
  return count(ASSIGNMENT, [
    ['requested_for', '=', personId],
    ['kind', '=', kind],
    ['stage', 'IN', RUNNING_STAGES],
  ]);
}

/**
 * Begins the assignment of what was handed in, under ids that are always the same: the assignment, its place within the policy's
 * limit, its handovers, its stage.
 */
export function begin(
  { handoverId, personId, what }: HandedInAlone,
  { device, policy }: Begins,
  locker: Locker,
): Handover {
  const assignment =
    device && policy && insertOnce(assignmentIdOf(handoverId), { handoverId, personId, what }, device, policy, locker);
  // Somebody began something with the device in this instant: sent again, it is a conflict.
  if (!assignment) throw appError('state_conflict', { subject: 'device' });
  // What lies in a bay is not turned away for a place that another request has taken in this instant.
  takePlace(assignment, policy);
  if (assignment.stage === 'requested') planBegun(assignment, locker.id, handoverId);
  const handover = readHandover(handoverId);
  if (!handover) throw appError('handover_unknown');
  return handover;
}

/** What was cut off between the handover and the stage that closes its beginning is closed. */
export function finishBeginning({ handoverId }: HandedInAlone, locker: Locker): void {
  const assignment = readAssignment(assignmentIdOf(handoverId));
  if (assignment?.stage === 'requested') planBegun(assignment, locker.id, handoverId);
}

function insertOnce(
  id: string,
  { handoverId, personId, what }: HandedInAlone,
  device: Device,
  policy: Policy,
  locker: Locker,
): Assignment | null {
  const values = {
    ...begunColumns(personId, locker, handoverId),
    ...handInColumns({ kind: what.kind, device, policy, symptom: what.symptom }, locker),
  };
  return readAssignment(insert(ASSIGNMENT, values, id) ?? id);
}
