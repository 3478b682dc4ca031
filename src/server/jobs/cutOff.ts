import { gs } from '@servicenow/glide';
import { FINDINGS } from '../domain/findings';
import { refusalText } from '../domain/loanRequest';
import { MINUTE_MS, SECOND_MS, toGlide } from '../domain/time';
import { beganAtKiosk } from '../domain/visits';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { readBays, readLockers } from '../data/lockers';
import { now } from '../data/platform';
import { byId, distinct, select, type Condition } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { endAssignment, finishEnding, type Ending } from '../effects/assignments';
import { completeDiscrepancy } from '../effects/discrepancies';
import { completeHandover } from '../effects/handovers';
import { reserve } from '../effects/reservations';
import { outstay } from '../flow/charging';
import { goOnWith } from '../flow/goOn';
import { planItem, unplannedItems } from '../flow/items';
import { markOverdue } from '../flow/loan';
import { openTrail } from '../trail/append';

/** What was written so recently may still be under way in another transaction. */
const QUIET_MS = 30 * SECOND_MS;
/** Somebody at a kiosk has long gone by then. */
const ABANDONED_MS = 5 * MINUTE_MS;

/** Whoever began it at the kiosk has gone. */
const ABANDONED: Ending = { action: 'cancel', outcome: 'abandoned', message: '' };

const untouchedFor = (ms: number): Condition => ['sys_updated_on', '<', toGlide(now() - ms)];

/** Handovers that were decided and not closed. */
export function completeHandovers(most: number): void {
  const decided = readHandovers([['state', '=', 'verified'], untouchedFor(QUIET_MS)], { limit: most });
  for (const lockerId of distinct(decided.map((handover) => handover.lockerId))) {
    attempt(`locker ${lockerId}`, () => {
      const [locker] = readLockers([['sys_id', '=', lockerId]]);
      if (!locker) return;
      const trail = openTrail(locker);
      decided.filter((one) => one.lockerId === lockerId).forEach((one) => completeHandover(one.id, trail));
      trail.close();
    });
  }
}

/** The columns by which an assignment that has ended shows that not all of it is done. */
const HELD = ['live_asset', 'live_old_asset'] as const;

/** Assignments that have ended and still hold a device, and those that were on the way to a reservation. */
export function completeAssignments(most: number): void {
  for (const column of HELD) {
    const ended = readAssignments(
      [['stage', 'IN', ['cancelled', 'expired', 'completed']], [column, 'ISNOTEMPTY'], untouchedFor(QUIET_MS)],
      { limit: most },
    );
    for (const assignment of ended) {
      attempt(assignment.number, () => finishEnding(assignment, refusalText(assignment.outcome), null));
    }
  }

  const promised = readAssignments(
    [['stage', 'IN', ['requested', 'waiting', 'booked']], ['live_asset', 'ISNOTEMPTY'], untouchedFor(QUIET_MS)],
    { limit: most },
  );
  for (const assignment of promised) {
    // A booked replacement keeps its device until it is staged.
    const onTheWay = assignment.stage !== 'booked' || assignment.kind === 'loan';
    if (onTheWay && !beganAtKiosk(assignment)) attempt(assignment.number, () => reserve(assignment.id));
  }
  completeRequested(most);
}

/** What is still only asked for; a request that waits for approval is left to its flow. */
function completeRequested(most: number): void {
  const requested = readAssignments(
    [['stage', '=', 'requested'], ['request_item.approval', '!=', 'requested'], untouchedFor(ABANDONED_MS)],
    { limit: most },
  );
  for (const assignment of requested) {
    attempt(assignment.number, () => {
      if (beganAtKiosk(assignment)) endAssignment(assignment, ABANDONED, null);
      else goOnWith(assignment);
    });
  }
}

/**
 * What runs beyond its time though its flow should have said so: it has failed, or was switched off. That it is overdue is a fact
 * that strikes and tasks hang on; the reminders and the escalation stay the flow's.
 */
export function completeOverdue(most: number): void {
  const late = readAssignments(
    [
      ['stage', '=', 'active'],
      ['overdue_at', '<', toGlide(now() - ABANDONED_MS)],
    ],
    { limit: most },
  );
  for (const { id, number, kind } of late) {
    attempt(number, () => void (kind === 'charging' ? outstay : markOverdue)({ assignment: id }));
  }
}

/** Requests whose flow has failed before anything was made of them. */
export function completeItems(): void {
  for (const id of unplannedItems()) attempt(`request item ${id}`, () => planItem(id));
}

/** Discrepancies whose incident is missing. */
export function completeDiscrepancies(most: number): void {
  const kinds = Object.entries(FINDINGS).flatMap(([kind, text]) => (text.incident ? [kind] : []));
  const rows = select(
    DISCREPANCY,
    ['sys_id', 'locker', 'bay'],
    [['state', '=', 'open'], ['incident', 'ISEMPTY'], ['kind', 'IN', kinds], untouchedFor(QUIET_MS)],
    { limit: most },
  );
  const lockers = byId(readLockers([['sys_id', 'IN', distinct(rows.map((row) => row.locker))]]));
  const bays = byId(readBays([['sys_id', 'IN', distinct(rows.map((row) => row.bay))]]));
  for (const row of rows) {
    const locker = lockers.get(row.locker);
    const label = bays.get(row.bay)?.label ?? '';
    if (locker) attempt(row.sys_id, () => completeDiscrepancy(row.sys_id, locker, label));
  }
}

/** One that fails does not keep the others waiting; it is tried again by the next run. */
export function attempt(what: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    gs.error(`Smart Lockers: ${what} could not be completed and will be tried again: ${String(thrown)}`);
  }
}
