import type { Assignment } from '../domain/model';
import { isOverdue, shouldRemind } from '../domain/reminders';
import { move } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { readBay, readLocker } from '../data/lockers';
import { now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { reportDiscrepancy } from '../effects/discrepancies';
import { notify, tellOf } from '../effects/notices';
import { placeOf } from '../effects/reservations';
import { mustRead, stepOf, timesOf, type Step, type StepInput } from './step';

/** What the actions of the flow "running charge" call: they look at the charging as it is now, and say nothing of what is out again. */
export function remindCharge(input: StepInput): Step {
  const charging = mustRead(input.assignment);
  const times = timesOf(charging);
  if (shouldRemind({ ...times, at: times.remindAt, saidAt: times.remindedAt })) {
    tellOf(charging, 'due_soon', charging.id, { time: toGlide(times.remindAt) });
    update(ASSIGNMENT, charging.id, { reminded_at: toGlide(now()) });
  }
  return stepOf(charging);
}

/** The time in a charging bay is limited: after the reminder an agent is asked. The door opens for nobody else. */
export function outstay(input: StepInput): Step {
  const charging = mustRead(input.assignment);
  const times = timesOf(charging);
  if (!isOverdue({ ...times, at: times.overdueAt })) return stepOf(charging);
  // Told first: the stage closes it.
  notify('charging.over', charging.id, charging.personId);
  askAgent(charging);
  const stage = move('assignment', 'overdue', charging.stage);
  update(ASSIGNMENT, charging.id, { stage });
  return stepOf({ ...charging, stage });
}

function askAgent(charging: Assignment): void {
  const place = placeOf(charging.assetId);
  const locker = readLocker(place?.lockerId ?? charging.lockerId);
  if (!locker) return;
  reportDiscrepancy({
    finding: 'left_behind',
    locker,
    bay: readBay(place?.bayId ?? ''),
    assetId: charging.assetId,
    about: charging.id,
    details: `${charging.number}: the time in the charging bay is over, and the device is still there.`,
  });
}
