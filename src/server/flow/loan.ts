import type { Refusal } from '../domain/loanRequest';
import type { Assignment } from '../domain/model';
import { isOverdue, shouldEscalate, shouldRemind } from '../domain/reminders';
import { move } from '../domain/stateMachine';
import { toGlide } from '../domain/time';
import { readLocker } from '../data/lockers';
import { managerOf, managerOrGroup } from '../data/people';
import { now } from '../data/platform';
import { update } from '../data/records';
import { ASSIGNMENT } from '../data/tables';
import { notify } from '../effects/notices';
import { planLoanFor, refuse, type Plan } from './planLoan';
import { mustRead, stepOf, timesOf, type Step, type StepInput } from './step';

/** `stage` is `unplanned` where no assignment could be made of the request; at most one of the approvers is named. */
export interface PlanStep extends Step {
  readonly approver: string;
  readonly approver_group: string;
}

export function planLoan(input: { readonly request_item: string; readonly approved: string }): PlanStep {
  return planStepOf(planLoanFor(input.request_item, input.approved === 'true'));
}

/** A plan as a flow takes it, with who has to approve it where somebody has. */
export function planStepOf({ assignment, message }: Plan): PlanStep {
  if (!assignment) return { assignment: '', stage: 'unplanned', message, approver: '', approver_group: '' };
  return { ...stepOf(assignment, message), ...approverOf(assignment) };
}

/** The manager approves; of somebody without one (or whose manager has left), the group that looks after the locker. */
function approverOf(assignment: Assignment): { readonly approver: string; readonly approver_group: string } {
  if (assignment.stage !== 'requested') return { approver: '', approver_group: '' };
  const manager = managerOf(assignment.personId);
  if (manager !== '') return { approver: manager, approver_group: '' };
  return { approver: '', approver_group: readLocker(assignment.lockerId)?.supportGroupId ?? '' };
}

const RELEASES: readonly Refusal[] = ['not_approved', 'no_approver', 'not_served'];

const NO_APPROVER_NOTE =
  'Nobody could be asked to approve: the person has no active manager, and the support group of the locker has no ' +
  'active member. Set one of the two; then the person can order again.';

/** Only what still waits is let go: a device that was reserved in the meantime stays reserved. */
export function releaseLoan(input: StepInput & { readonly outcome: string }): Step {
  const assignment = mustRead(input.assignment);
  if (assignment.stage !== 'requested' && assignment.stage !== 'waiting') return stepOf(assignment);
  const refusal = RELEASES.find((one) => one === input.outcome) ?? 'not_served';
  if (refusal === 'no_approver') update(ASSIGNMENT, assignment.id, { work_notes: NO_APPROVER_NOTE });
  const released = refuse(assignment, refusal);
  return stepOf(released.assignment, released.message);
}

/** These look at the loan as it is now: a run that waited for a date which has moved says nothing. */
export function remindLoan(input: StepInput): Step {
  const assignment = mustRead(input.assignment);
  const times = timesOf(assignment);
  if (shouldRemind({ ...times, at: times.remindAt, saidAt: times.remindedAt })) {
    notify('loan.due_soon', assignment.id, assignment.personId, { time: toGlide(times.remindAt) });
    update(ASSIGNMENT, assignment.id, { reminded_at: toGlide(now()) });
  }
  return stepOf(assignment);
}

export function markOverdue(input: StepInput): Step {
  const assignment = mustRead(input.assignment);
  const times = timesOf(assignment);
  if (!isOverdue({ ...times, at: times.overdueAt })) return stepOf(assignment);
  notify('loan.overdue', assignment.id, assignment.personId, { time: toGlide(times.overdueAt) });
  const stage = move('assignment', 'overdue', assignment.stage);
  update(ASSIGNMENT, assignment.id, { stage });
  return stepOf({ ...assignment, stage });
}

export function escalateLoan(input: StepInput): Step {
  const assignment = mustRead(input.assignment);
  const times = timesOf(assignment);
  if (!shouldEscalate({ ...times, at: times.escalateAt, saidAt: times.escalatedAt })) return stepOf(assignment);
  const recipient = managerOrGroup(assignment);
  notify('loan.escalated', assignment.id, recipient, { time: toGlide(times.escalateAt) });
  update(ASSIGNMENT, assignment.id, { escalated_at: toGlide(now()) });
  return stepOf(
    assignment,
    recipient === '' ? 'There is nobody to tell: no manager, and no support group of the locker.' : '',
  );
}
