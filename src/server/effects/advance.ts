import type { Assignment, Handover, Kind } from '../domain/model';
import { may, transition } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { isFetched, undoes } from '../domain/visits';
import { workflowStep } from '../domain/workflows';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import type { Trail } from '../trail/append';
import { NOTHING_HELD } from './assignments';
import { dueColumns } from './dueDates';
import { tellOf } from './notices';
import { openRepairTicket, resolveRepairTicket } from './repairTickets';
import { openNextStep } from './steps';
import { strikeIfLate } from './strikes';
import { undone } from './undo';

/** What committing a handover does to its assignment: what its step says, and the last one that there is completes it. */
export function advanceAssignment(assignment: Assignment, handover: Handover, trail: Trail): void {
  // What it was put in for has ended, or goes on with another device.
  if (isFetched(assignment.kind, handover)) return;
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
    complete(assignment, handover);
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

function complete(assignment: Assignment, { verifiedAt }: Handover): void {
  // Told first: the stage closes it. What was said of a return that turned out to be of another device does not count.
  tellOf(assignment, 'finished', assignment.id, { since: verifiedAt });
  if (assignment.kind === 'repair') resolveRepairTicket(assignment, 'The device has been repaired and collected.');
  update(ASSIGNMENT, assignment.id, {
    stage: transition('assignment', 'complete').to,
    outcome: OUTCOMES[assignment.kind],
    ...NOTHING_HELD,
  });
}
