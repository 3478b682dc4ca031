import type { Assignment } from '../domain/model';
import { move } from '../domain/stateMachine';
import { SECOND_MS, toGlide } from '../domain/time';
import { beganAtKiosk } from '../domain/visits';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { readBay, readLocker } from '../data/lockers';
import { now } from '../data/platform';
import { distinct, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment } from '../effects/assignments';
import { reportDiscrepancy } from '../effects/discrepancies';
import { notify } from '../effects/notices';
import { openRepairTicket } from '../effects/repairTickets';
import { placeOf } from '../effects/reservations';
import { attempt } from './cutOff';

/** What was written so recently may still be under way in another transaction. */
const QUIET_MS = 30 * SECOND_MS;

/** Repairs whose incident could not be made. */
export function completeTickets(most: number): void {
  const repairs = readAssignments(
    [
      ['kind', '=', 'repair'],
      ['stage', '=', 'active'],
      ['incident', 'ISEMPTY'],
      ['sys_updated_on', '<', toGlide(now() - QUIET_MS)],
    ],
    { limit: most },
  );
  for (const repair of repairs) attempt(repair.number, () => openRepairTicket(repair));
}

/** Somebody began to hand something in, and went away with it. */
export function endUnbegun(most: number): void {
  const late = readHandovers(
    [
      ['state', '=', 'planned'],
      ['direction', '=', 'deposit'],
      ['step', '=', 1],
      ['window_end', '<=', toGlide(now())],
    ],
    { limit: most },
  );
  const assignments = readAssignments([['sys_id', 'IN', distinct(late.map((handover) => handover.assignmentId))]]);
  const ending = { action: 'cancel', outcome: 'abandoned', message: '' } as const;
  for (const assignment of assignments.filter(beganAtKiosk)) {
    attempt(assignment.number, () => void endAssignment(assignment, ending, null));
  }
}

/** The time in a charging bay is limited: the person is reminded, then an agent is asked. The door opens for nobody else. */
export function watchCharging(most: number): void {
  for (const charging of due('remind_at', ['reminded_at', 'ISEMPTY'], most)) {
    attempt(charging.number, () => {
      notify('charging.due_soon', charging.id, charging.personId);
      update(ASSIGNMENT, charging.id, { reminded_at: toGlide(now()) });
    });
  }
  for (const charging of due('overdue_at', ['overdue_at', 'ISNOTEMPTY'], most)) {
    attempt(charging.number, () => outstay(charging));
  }
}

function due(column: string, also: readonly [string, 'ISEMPTY' | 'ISNOTEMPTY'], most: number): Assignment[] {
  return readAssignments([['kind', '=', 'charging'], ['stage', '=', 'active'], [column, '<=', toGlide(now())], also], {
    limit: most,
  });
}

/** Told first: the stage closes it. */
function outstay(charging: Assignment): void {
  const place = placeOf(charging.assetId);
  const locker = readLocker(place?.lockerId ?? charging.lockerId);
  const bay = readBay(place?.bayId ?? '');
  notify('charging.over', charging.id, charging.personId);
  if (locker) {
    reportDiscrepancy({
      finding: 'left_behind',
      locker,
      bay,
      assetId: charging.assetId,
      about: charging.id,
      details: `${charging.number}: the time in the charging bay is over, and the device is still there.`,
    });
  }
  update(ASSIGNMENT, charging.id, { stage: move('assignment', 'overdue', charging.stage) });
}
