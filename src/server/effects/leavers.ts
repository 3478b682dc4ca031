import type { Assignment } from '../domain/model';
import { toGlide } from '../domain/time';
import { readAssignment, readAssignments } from '../data/assignments';
import { managerOrGroup } from '../data/people';
import { now } from '../data/platform';
import { update, type Condition } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { endAssignment } from './assignments';
import { giveUp } from './byHand';
import { dueColumns } from './dueDates';
import { windowFollows } from './extension';
import { notify } from './notices';
import { resolveRepairTicket } from './repairTickets';

const OF_LEAVERS: Condition = ['requested_for.active', '=', 'false'];

/** What people who have left were promised, and have not collected. */
export function promisedToLeavers(most: number): Assignment[] {
  return readAssignments([['stage', 'IN', ['requested', 'waiting', 'booked', 'reserved']], OF_LEAVERS], {
    limit: most,
  });
}

/** Given up: the device is somebody else's. Waits while the door is open for it. Read anew: a kit's bays are given up together. */
export function giveUpForLeaver({ id }: Assignment): void {
  const assignment = readAssignment(id);
  if (assignment) giveUp(assignment, 'person_left');
}

/** What people who have left still have in the hand, and were to keep for longer. */
export function lentToLeavers(most: number): Assignment[] {
  const lent: readonly Condition[] = [['kind', '=', 'loan'], ['stage', 'IN', ['active', 'overdue']], OF_LEAVERS];
  // A spare has no due date while its repair goes on.
  const late: readonly Condition[] = [
    ['due_date', '>', toGlide(now())],
    ['due_date', 'ISEMPTY'],
  ];
  return late.flatMap((due) => readAssignments([...lent, due], { limit: most }));
}

/** What people who have left had handed in: nobody comes for it any more. */
export function handedInByLeavers(most: number): Assignment[] {
  return readAssignments([['kind', 'IN', ['repair', 'charging']], ['stage', 'IN', ['active', 'overdue']], OF_LEAVERS], {
    limit: most,
  });
}

/** IT keeps it: what lies in a bay is theirs to take out. */
export function keepForIt(assignment: Assignment): void {
  if (assignment.kind === 'repair') resolveRepairTicket(assignment, 'The person has left. The device stays with IT.');
  endAssignment(assignment, { action: 'take_back', outcome: 'person_left', message: '' }, null);
}

/** Due back at once. The manager is told first, or else IT; the due date is the mark that closes this. */
export function callIn(loan: Assignment): void {
  notify('loan.person_left', loan.id, managerOrGroup(loan));
  const dueAt = now();
  // Nobody is left to be reminded.
  update(ASSIGNMENT, loan.id, { ...dueColumns(loan, loan.startsAt ?? dueAt, dueAt), reminded_at: toGlide(dueAt) });
  windowFollows(loan, dueAt);
}
