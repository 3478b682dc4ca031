import type { Assignment } from '../domain/model';
import { RUNNING_STAGES } from '../domain/stateMachine';
import { readAssignments } from '../data/assignments';
import { count, update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { dueColumns } from './dueDates';

/** The loan that bridges a repair, or the time until a new device is there; null: none runs. */
export function runningSpare(bridged: Pick<Assignment, 'id'>): Assignment | null {
  const [spare] = readAssignments(
    [
      ['parent', '=', bridged.id],
      ['kind', '=', 'loan'],
      ['stage', 'IN', ['reserved', 'active', 'overdue']],
    ],
    { limit: 1 },
  );
  return spare ?? null;
}

/** Whether a spare may stand in for it. */
function isBridged({ kind }: Assignment): boolean {
  return kind === 'repair' || kind === 'replacement';
}

/** A spare is due when the time to collect what it stands in for has passed; until then it has no due date. */
export function dueWithSpare(bridged: Assignment, from: number, dueAt: number): void {
  if (!isBridged(bridged)) return;
  const spare = runningSpare(bridged);
  if (spare) update(ASSIGNMENT, spare.id, dueColumns(spare, from, dueAt));
}

/** Whether a spare runs that has no due date yet. */
export function hasOpenSpare(bridged: Assignment): boolean {
  return isBridged(bridged) && runningSpare(bridged)?.dueAt === null;
}

/** Whether somebody has a spare, for whichever repair: one at a time. */
export function hasSpare(personId: string): boolean {
  const spares = count(ASSIGNMENT, [
    ['requested_for', '=', personId],
    ['kind', '=', 'loan'],
    ['parent', 'ISNOTEMPTY'],
    ['stage', 'IN', RUNNING_STAGES],
  ]);
  return spares > 0;
}
