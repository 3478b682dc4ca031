import type { Assignment } from '../domain/model';
import { fromGlide } from '../domain/time';
import { readAssignment } from '../data/assignments';
import { now } from '../data/platform';
import { selectOne } from '../data/records';
import { ASSIGNMENT } from '../data/tables';

/** What the flows' actions take and give; every value in and out is a string. Each step can be called again with the same end. */
export interface StepInput {
  readonly assignment: string;
}
export interface Step {
  readonly assignment: string;
  readonly stage: string;
  readonly message: string;
}

export function stepOf(assignment: Assignment, message = ''): Step {
  return { assignment: assignment.id, stage: assignment.stage, message };
}

export function mustRead(id: string): Assignment {
  const assignment = readAssignment(id);
  if (!assignment) throw new Error(`There is no assignment ${id}.`);
  return assignment;
}

/** The times that flows wait for, as they are now, and what has been said of them. */
export function timesOf({ id, stage }: Assignment) {
  const columns = ['remind_at', 'reminded_at', 'overdue_at', 'escalate_at', 'escalated_at'] as const;
  const row = selectOne(ASSIGNMENT, columns, [['sys_id', '=', id]]);
  const time = (column: (typeof columns)[number]) => fromGlide(row?.[column] ?? '');
  return {
    stage,
    now: now(),
    remindAt: time('remind_at'),
    remindedAt: time('reminded_at'),
    overdueAt: time('overdue_at'),
    escalateAt: time('escalate_at'),
    escalatedAt: time('escalated_at'),
  };
}
