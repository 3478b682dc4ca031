import { SECOND_MS, toGlide } from '../domain/time';
import { beganAtKiosk } from '../domain/visits';
import { readAssignments } from '../data/assignments';
import { readHandovers } from '../data/handovers';
import { now } from '../data/platform';
import { distinct } from '../data/records';
import { endAssignment } from '../effects/assignments';
import { openRepairTicket, resolveAgain } from '../effects/repairTickets';
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
