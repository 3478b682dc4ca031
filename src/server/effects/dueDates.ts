import type { Assignment } from '../domain/model';
import { dueTimes } from '../domain/policies';
import { toGlide } from '../domain/time';
import { calendarIn } from '../data/schedule';
import type { Values } from '../data/records';
import { policyOf } from './reservations';

/** A due date and all that is counted from it; written together, so that nothing is said of a date that has moved. */
export function dueColumns(assignment: Assignment, startsAt: number, dueAt: number): Values {
  const policy = policyOf(assignment) ?? { reminderBeforeMs: 0, returnGraceMs: 0, scheduleId: '' };
  const times = dueTimes(startsAt, dueAt, policy, calendarIn(policy.scheduleId, assignment.siteId));
  return {
    due_date: toGlide(times.dueAt),
    remind_at: toGlide(times.remindAt),
    overdue_at: toGlide(times.overdueAt),
    escalate_at: toGlide(times.escalateAt),
  };
}
