import type { Assignment, Exit, Handover, Stage } from '../domain/model';
import { may, transition, UNDECIDED } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { workflowStep } from '../domain/workflows';
import { readHandovers } from '../data/handovers';
import { readLocker } from '../data/lockers';
import { derivedId, now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT, HANDOVER } from '../data/tables';
import { openTrail, type Trail } from '../trail/append';
import { followAsset } from './assets';
import { dueColumns } from './dueDates';
import { isLoss, reportLoss } from './losses';
import { notify } from './notices';
import { placeOf } from './reservations';
import { strikeIfLate } from './strikes';

/** What committing a handover does to its assignment, by the workflow's step. */
export function advanceAssignment(assignment: Assignment, handover: Handover): void {
  const { moves } = workflowStep(assignment.kind, handover.step);
  const startsAt = handover.verifiedAt ?? now();
  let windowEnd: number | null = null;
  if (moves === 'collect' && may('assignment', 'collect', assignment.stage)) {
    windowEnd = start(assignment, startsAt);
  } else if (moves === 'complete' && may('assignment', 'complete', assignment.stage)) {
    strikeIfLate(assignment, startsAt);
    // Told first: cut off in between, it is told twice rather than never.
    notify('loan.returned', assignment.id, assignment.personId);
    const { to } = transition('assignment', 'complete');
    update(ASSIGNMENT, assignment.id, { stage: to, outcome: 'returned', live_asset: '' });
  }
  openNextStep(assignment, handover.step, startsAt, windowEnd);
}

/** The loan begins; one that was booked for later is due as booked, however early it is collected. @returns when it is due */
function start(assignment: Assignment, startsAt: number): number {
  const dueAt = Math.max(startsAt, assignment.wantedFrom ?? startsAt) + assignment.loanDurationMs;
  notify('loan.collected', assignment.id, assignment.personId);
  update(ASSIGNMENT, assignment.id, {
    stage: transition('assignment', 'collect').to,
    starts_at: toGlide(startsAt),
    ...dueColumns(assignment, startsAt, dueAt),
  });
  return dueAt;
}

function openNextStep(assignment: Assignment, step: number, from: number, until: number | null): void {
  const [next] = readHandovers([
    ['assignment', '=', assignment.id],
    ['step', '=', step + 1],
    ['state', '=', 'planned'],
  ]);
  if (!next || next.windowStart !== null) return;
  update(HANDOVER, next.id, { window_start: toGlide(from), window_end: toGlide(until ?? assignment.dueAt) });
}

export interface Ending {
  readonly action: 'cancel' | 'expire' | 'take_back' | 'lose';
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
  const { from, to } = transition('assignment', ending.action);
  if (!from.includes(assignment.stage)) return assignment.stage;
  const ended = { ...assignment, stage: to, outcome: ending.outcome };
  if (assignment.liveAsset === '') tellEnding(ended, ending.message);
  update(ASSIGNMENT, assignment.id, { stage: to, outcome: ending.outcome });
  finishEnding(ended, ending.message, trail);
  return to;
}

/** What is left to do of an assignment that has ended but still holds its device; nothing, if it holds none. */
export function finishEnding(assignment: Assignment, message: string, known: Trail | null): void {
  if (assignment.liveAsset === '') return;
  // A device that lies in no bay belongs to the stockroom of the loan's locker.
  const locker = readLocker(placeOf(assignment.liveAsset)?.lockerId ?? assignment.lockerId);
  const trail = known ?? (locker && openTrail(locker));
  releaseHandovers(assignment, assignment.stage === 'expired' ? 'expired' : 'cancelled', trail);
  const loss = isLoss(assignment.outcome) ? assignment.outcome : null;
  if (locker) followAsset(assignment.liveAsset, loss ?? 'available', '', locker);
  if (loss !== null) reportLoss(assignment, loss);
  tellEnding(assignment, message);
  update(ASSIGNMENT, assignment.id, { live_asset: '' });
}

function tellEnding(assignment: Assignment, message: string): void {
  if (assignment.stage === 'expired') notify('loan.not_collected', assignment.id, assignment.personId);
  else if (isLoss(assignment.outcome)) notify('loan.missing', assignment.id, assignment.personId);
  else if (assignment.stage === 'completed') notify('loan.returned', assignment.id, assignment.personId);
  else if (message !== '') notify('loan.unserved', assignment.id, assignment.personId, message);
}

function releaseHandovers(assignment: Assignment, exit: Exit, trail: Trail | null): void {
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
