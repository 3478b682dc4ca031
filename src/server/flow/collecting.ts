import { shouldRemindToCollect } from '../domain/reminders';
import { toGlide } from '../domain/time';
import { now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { tellOf } from '../effects/notices';
import { mustRead, stepOf, timesOf, type Step, type StepInput } from './step';

/**
 * What the action of the flow "reminder to collect" calls. It looks at the window as it is now: a run that waited for one
 * which has moved, or is over, says nothing.
 */
export function remindToCollect(input: StepInput): Step {
  const assignment = mustRead(input.assignment);
  const times = timesOf(assignment);
  const until = assignment.collectUntil;
  if (shouldRemindToCollect({ ...times, at: times.remindAt, saidAt: times.remindedAt, until })) {
    // Each window has its own end.
    tellOf(assignment, 'due_soon', assignment.id, { time: toGlide(until) });
    update(ASSIGNMENT, assignment.id, { reminded_at: toGlide(now()) });
  }
  return stepOf(assignment);
}
