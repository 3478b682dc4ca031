import type { Assignment, Exit, Handover, Kind, Stage } from '../domain/model';
import { may, move, transition, UNDECIDED } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { undoes } from '../domain/visits';
import { workflowStep, WORKFLOWS } from '../domain/workflows';
import { readHandovers } from '../data/handovers';
import { kitAssets } from '../data/kits';
import { readLocker } from '../data/lockers';
import { derivedId, now } from '../data/platform';
import { update, type Values } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { openTrail, type Trail } from '../trail/append';
import { followAsset } from './assets';
import { dueColumns } from './dueDates';
import { isLoss, reportLoss } from './losses';
import { notify, tellOf } from './notices';
import { placeOf } from './reservations';
import { openRepairTicket, resolveRepairTicket } from './repairTickets';
import { openNextStep } from './steps';
import { strikeIfLate } from './strikes';
import { undone } from './undo';

/** What committing a handover does to its assignment: what its step says, and the last one that there is completes it. */
export function advanceAssignment(assignment: Assignment, handover: Handover, trail: Trail): void {
  if (undoes(assignment.kind, handover)) return undone(assignment, handover, trail);
  const later = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '>', handover.step],
    ['state', '!=', 'exited'],
  ]);
  const moves = later.length === 0 ? 'complete' : workflowStep(assignment.kind, handover.step).moves;
  let until = assignment.dueAt;
  if (moves === 'collect' && may('assignment', 'collect', assignment.stage)) {
    until = begin(assignment, handover.verifiedAt ?? now());
  } else if (moves === 'complete' && may('assignment', 'complete', assignment.stage)) {
    strikeIfLate(assignment, handover.verifiedAt ?? now());
    complete(assignment);
  }
  openNextStep(assignment, handover, later, until);
}

/**
 * The device is where it is to be, in the hand or in the bay; what was booked for later is due as booked, however early it is
 * collected.
 * @returns when it is due back; null: not known yet, or never
 */
function begin(assignment: Assignment, startsAt: number): number | null {
  const isTimed = assignment.kind === 'charging' || (assignment.kind === 'loan' && assignment.parentId === '');
  const dueAt = isTimed ? Math.max(startsAt, assignment.wantedFrom ?? startsAt) + assignment.loanDurationMs : null;
  tellOf(assignment, 'begun', assignment.id);
  if (assignment.kind === 'repair') openRepairTicket(assignment);
  update(ASSIGNMENT, assignment.id, {
    stage: transition('assignment', 'collect').to,
    starts_at: toGlide(startsAt),
    ...(dueAt === null ? {} : dueColumns(assignment, startsAt, dueAt)),
    // What has been given for good is promised to nobody any longer.
    ...(assignment.kind === 'replacement' ? { live_asset: '' } : {}),
  });
  return dueAt;
}

const OUTCOMES: Readonly<Record<Kind, string>> = {
  loan: 'returned',
  repair: 'repaired',
  deployment: 'collected',
  replacement: 'replaced',
  charging: 'collected',
  stocking: 'stocked',
};

function complete(assignment: Assignment): void {
  // Told first: cut off in between, it is told twice rather than never.
  tellOf(assignment, 'finished', assignment.id);
  if (assignment.kind === 'repair') resolveRepairTicket(assignment, 'The device has been repaired and collected.');
  update(ASSIGNMENT, assignment.id, {
    stage: transition('assignment', 'complete').to,
    outcome: OUTCOMES[assignment.kind],
    ...NOTHING_HELD,
  });
}

/** The columns that keep its devices from others. */
const NOTHING_HELD: Values = { live_asset: '', live_old_asset: '' };

function holds(assignment: Assignment): boolean {
  return assignment.liveAsset !== '' || assignment.liveOldAsset !== '';
}

export interface Ending {
  readonly action: 'cancel' | 'expire' | 'take_back' | 'lose' | 'keep' | 'write_off';
  /** Kept in `assignment.outcome`. */
  readonly outcome: string;
  /** In plain words, where the person is told why; `''`: they know. */
  readonly message: string;
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
    tellEnding(ended, ending.message);
  }
  update(ASSIGNMENT, assignment.id, { stage, outcome: ending.outcome });
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
  const loss = isLoss(assignment.outcome) ? assignment.outcome : null;
  if (locker && isFreed(assignment, place !== null)) {
    for (const asset of [assignment.liveAsset, ...kitAssets(assignment)]) {
      followAsset(asset, loss ?? 'available', '', locker);
    }
  }
  if (loss !== null) reportLoss(assignment, loss);
  tellEnding(assignment, message);
  update(ASSIGNMENT, assignment.id, NOTHING_HELD);
}

/** A person's own thing stays theirs, and what was never put into the locker stays where its record says. */
function isFreed(assignment: Assignment, liesInBay: boolean): boolean {
  if (assignment.outcome === 'kept' || assignment.liveAsset === '') return false;
  const lent = WORKFLOWS[assignment.kind].some((step) => step.item === 'lent');
  return lent && (liesInBay || assignment.kind === 'loan');
}

function tellEnding(assignment: Assignment, message: string): void {
  if (assignment.stage === 'expired') tellOf(assignment, 'not_collected', assignment.id);
  else if (isLoss(assignment.outcome)) notify('loan.missing', assignment.id, assignment.personId);
  else if (assignment.outcome === 'taken_back') tellOf(assignment, 'finished', assignment.id);
  else if (message !== '') tellOf(assignment, 'unserved', assignment.id, message);
}

export function releaseHandovers(assignment: Assignment, exit: Exit, trail: Trail | null): void {
  const live = readHandovers([
    ['assignment', '=', assignment.id],
    ['state', 'IN', UNDECIDED],
  ]);
  for (const handover of live) {
    if (trail !== null && handover.lockerId === trail.lockerId) {
      trail.append(exitFact(handover, exit));
      trail.close();
    }
    update(HANDOVER, handover.id, { state: 'exited', exit, live_bay: '' });
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
