import { MISSING } from '../domain/assetRecords';
import type { Assignment, Exit, Handover, Locker, Stage } from '../domain/model';
import { may, move, UNDECIDED } from '../domain/stateMachine';
import { isFetched } from '../domain/visits';
import { WORKFLOWS } from '../domain/workflows';
import { readDevices } from '../data/devices';
import { readHandovers } from '../data/handovers';
import { readLocker } from '../data/lockers';
import { derivedId, now } from '../data/platform';
import { update, type Values } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { openTrail, type Trail } from '../trail/append';
import { followAsset } from './assets';
import { fetchFromBay } from './fetching';
import { freeLent } from './freed';
import { followHand, isByHand } from './handFacts';
import { isLoss, reportLoss } from './losses';
import { notify, tellOf } from './notices';
import { placeOf } from './reservations';
import { dueWithSpare, hasOpenSpare } from './spares';
import { windowMs } from './steps';

/** The columns that keep its devices from others. */
export const NOTHING_HELD: Values = { live_asset: '', live_old_asset: '' };

function holds(assignment: Assignment): boolean {
  return assignment.liveAsset !== '' || assignment.liveOldAsset !== '';
}

export interface Ending {
  readonly action: 'cancel' | 'expire' | 'take_back' | 'lose' | 'keep' | 'write_off';
  /** Kept in `assignment.outcome`. */
  readonly outcome: string;
  /** In plain words, where the person is told why; `''`: they know. */
  readonly message: string;
  /** What is written with the decision, so that whoever completes it knows it too. */
  readonly more?: Values;
}

/**
 * Ends an assignment otherwise than by its last handover, and makes its device available again. The stage is the
 * decision, emptying `live_asset` the mark that closes it.
 * @param trail of the locker where the device lies; null: it is opened here
 * @returns the stage it is in afterwards
 */
export function endAssignment(assignment: Assignment, ending: Ending, trail: Trail | null): Stage {
  if (!may('assignment', ending.action, assignment.stage)) return assignment.stage;
  const stage = move('assignment', ending.action, assignment.stage);
  const ended = { ...assignment, stage, outcome: ending.outcome };
  if (!holds(assignment)) {
    releaseHandovers(assignment, stage === 'expired' ? 'expired' : 'cancelled', trail);
    spareFollows(assignment);
    tellEnding(ended, ending.message);
  }
  update(ASSIGNMENT, assignment.id, { stage, outcome: ending.outcome, ...ending.more });
  finishEnding(ended, ending.message, trail);
  return stage;
}

/** What is left to do of an assignment that has ended but still holds its device; nothing, if it holds none. */
export function finishEnding(assignment: Assignment, message: string, known: Trail | null): void {
  if (!holds(assignment)) return;
  // A device that lies in no bay belongs to the stockroom of the loan's locker.
  const place = placeOf(assignment.liveAsset);
  const locker = readLocker(place?.lockerId ?? assignment.lockerId);
  const trail = known ?? (locker && openTrail(locker));
  releaseHandovers(assignment, assignment.stage === 'expired' ? 'expired' : 'cancelled', trail);
  if (trail !== null && isByHand(assignment.outcome)) followHand(assignment, assignment.outcome, trail);
  const loss = isLoss(assignment.outcome) ? assignment.outcome : null;
  if (assignment.outcome === 'found' && locker) return foundIn(assignment, locker);
  if (locker && isFreed(assignment, place !== null)) freeLent(assignment, locker, place, false, loss);
  if (loss !== null) reportLoss(assignment, loss);
  fetchLeftInside(assignment);
  spareFollows(assignment);
  tellEnding(assignment, message);
  update(ASSIGNMENT, assignment.id, NOTHING_HELD);
}

/** The device is in the stockroom of the loan's locker, unless somebody has set its record otherwise meanwhile. */
function foundIn(loan: Assignment, locker: Locker): void {
  const [device] = readDevices([loan.liveAsset]);
  if (device?.installStatus === MISSING) {
    if (loan.incidentId !== '') update('incident', loan.incidentId, { work_notes: 'The device has been found again.' });
    followAsset(device.id, 'available', '', locker);
  }
  update(ASSIGNMENT, loan.id, NOTHING_HELD);
}

/** What a person handed in lies in the locker still, and they do not come for it: the old device of a swap, or a leaver's own. */
function fetchLeftInside(assignment: Assignment): void {
  const assetId = assignment.kind === 'replacement' ? assignment.liveOldAsset : ownThing(assignment);
  if (assetId !== '') fetchFromBay(assetId, ['assignment', '=', assignment.id]);
}

/** What an assignment holds of the person's own; `''`: it was lent. */
function ownThing(assignment: Assignment): string {
  return lends(assignment) ? '' : assignment.liveAsset;
}

function lends({ kind }: Assignment): boolean {
  return WORKFLOWS[kind].some((step) => step.item === 'lent');
}

/** A person's own thing stays theirs, and what was never put into the locker stays where its record says. */
function isFreed(assignment: Assignment, liesInBay: boolean): boolean {
  if (assignment.outcome === 'kept' || assignment.liveAsset === '') return false;
  return lends(assignment) && (liesInBay || assignment.kind === 'loan');
}

/** What a spare stands in for has ended otherwise than by being collected: it is due as if that had been made ready. */
function spareFollows(assignment: Assignment): void {
  if (hasOpenSpare(assignment)) dueWithSpare(assignment, now(), now() + windowMs(assignment));
}

function tellEnding(assignment: Assignment, message: string): void {
  if (assignment.stage === 'expired') tellOf(assignment, 'not_collected', assignment.id);
  else if (isLoss(assignment.outcome)) notify('loan.missing', assignment.id, assignment.personId);
  else if (assignment.outcome === 'taken_back') tellOf(assignment, 'finished', assignment.id);
  else if (message !== '') tellOf(assignment, 'unserved', assignment.id, { detail: message });
}

/** Ends what is still planned of an assignment that has ended, or goes on with another device. */
export function releaseHandovers(assignment: Assignment, exit: Exit, trail: Trail | null): void {
  const live = readHandovers([
    ['assignment', '=', assignment.id],
    ['state', 'IN', UNDECIDED],
  ]);
  for (const handover of live.filter((one) => !isFetched(assignment.kind, one))) {
    if (trail !== null && handover.lockerId === trail.lockerId) {
      trail.append(exitFact(handover, exit));
      trail.close();
    }
    update(HANDOVER, handover.id, { state: move('handover', 'release', handover.state), exit, live_bay: '' });
  }
}

/** The trail's word on a handover that ended otherwise. */
export function exitFact(handover: Handover, exit: Exit): Parameters<Trail['append']>[0] {
  return {
    id: derivedId(handover.id, 'exit'),
    type: 'exit',
    bayId: handover.bayId,
    handoverId: handover.id,
    assignmentId: handover.assignmentId,
    assetId: handover.assetId,
    personId: handover.personId,
    data: { exit },
  };
}
