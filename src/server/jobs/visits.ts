import type { Assignment } from '../domain/model';
import { move } from '../domain/stateMachine';
import { SECOND_MS, toGlide } from '../domain/time';
import { beganAtKiosk } from '../domain/visits';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { readBay, readLocker } from '../data/lockers';
import { now } from '../data/platform';
import { distinct, update, type Condition } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment } from '../effects/assignments';
import { reportDiscrepancy } from '../effects/discrepancies';
import { REMINDED_TO_COLLECT } from '../effects/collectWindow';
import { notify, tellOf } from '../effects/notices';
import { openRepairTicket, resolveAgain } from '../effects/repairTickets';
import { placeOf } from '../effects/reservations';
import { cannotBeRepaired, UNREPAIRABLE } from '../effects/unrepairable';
import { attempt } from './cutOff';

/** What was written so recently may still be under way in another transaction. */
const QUIET_MS = 30 * SECOND_MS;

/** Repairs whose incident could not be made, or not be resolved. */
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
  const refused = readAssignments([['unresolved_note', 'ISNOTEMPTY']], { limit: most });
  for (const repair of refused) attempt(repair.number, () => resolveAgain(repair));
}

/** Repairs of which an agent has said that they cannot be repaired, where what follows from that was cut off. */
export function completeWriteOffs(most: number): void {
  const decided = readAssignments(
    [
      ['kind', '=', 'repair'],
      ['stage', '=', 'active'],
      ['outcome', '=', UNREPAIRABLE],
      ['sys_updated_on', '<', toGlide(now() - QUIET_MS)],
    ],
    { limit: most },
  );
  for (const repair of decided) attempt(repair.number, () => cannotBeRepaired(repair));
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

/** Charging whose time is nearly over, and windows to collect that are about to end; a loan is reminded of by its flow. */
export function remindOfEnds(most: number): void {
  const charging = due(most, 'remind_at', ...CHARGING, NOT_REMINDED);
  const waiting = due(
    most,
    'remind_at',
    ['kind', 'IN', REMINDED_TO_COLLECT],
    ['stage', '=', 'reserved'],
    ['collect_until', '>', toGlide(now())],
    NOT_REMINDED,
  );
  for (const assignment of [...charging, ...waiting]) {
    attempt(assignment.number, () => {
      // Each window to collect has its own end.
      const time = toGlide(assignment.collectUntil ?? assignment.dueAt);
      tellOf(assignment, 'due_soon', assignment.id, { time });
      update(ASSIGNMENT, assignment.id, { reminded_at: toGlide(now()) });
    });
  }
}

/** The time in a charging bay is limited: after the reminder an agent is asked. The door opens for nobody else. */
export function watchCharging(most: number): void {
  const over = due(most, 'overdue_at', ...CHARGING);
  for (const charging of over) attempt(charging.number, () => outstay(charging));
}

const NOT_REMINDED: Condition = ['reminded_at', 'ISEMPTY'];
const CHARGING: readonly Condition[] = [
  ['kind', '=', 'charging'],
  ['stage', '=', 'active'],
];

/** @param column a time that is over now */
function due(most: number, column: string, ...where: readonly Condition[]): Assignment[] {
  return readAssignments([[column, 'ISNOTEMPTY'], [column, '<=', toGlide(now())], ...where], { limit: most });
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
