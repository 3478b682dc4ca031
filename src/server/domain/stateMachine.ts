import { appError } from './errors';
import type { CommandState, HandoverState, Stage } from './model';
import { ASSIGNMENT, COMMAND, HANDOVER, type Effect, type Transition } from './states';

const MACHINES = { handover: HANDOVER, assignment: ASSIGNMENT, command: COMMAND } as const;
type States = { handover: HandoverState; assignment: Stage; command: CommandState };
export type Subject = keyof States;

export function transition<S extends Subject>(subject: S, action: string): Transition<States[S]> {
  const found = (MACHINES[subject] as readonly Transition<string>[]).find((row) => row.action === action);
  if (!found) throw new Error(`The table of ${subject} has no action ${action}.`);
  return found as Transition<States[S]>;
}

export function may<S extends Subject>(subject: S, action: string, state: States[S]): boolean {
  return transition(subject, action).from.includes(state);
}

/** @throws `state_conflict` when the action is not allowed in this state */
export function move<S extends Subject>(subject: S, action: string, state: States[S]): States[S] {
  const row = transition(subject, action);
  if (!row.from.includes(state)) throw appError('state_conflict', { subject, action, state });
  return row.to;
}

export function effectsOf(subject: Subject, action: string): readonly Effect[] {
  return transition(subject, action).effects;
}

/** A handover that may still go either way. */
export const UNDECIDED: readonly HandoverState[] = ['planned', 'authorised', 'opened'];
/** These count against a policy's limit of running assignments. */
export const RUNNING_STAGES: readonly Stage[] = ['requested', 'waiting', 'booked', 'reserved', 'active', 'overdue'];

/** `task.state`: 1 open, 2 work in progress, 3 closed complete, 4 closed incomplete (`sys_choice` of task). */
const TASK_STATE: Readonly<Record<Stage, '1' | '2' | '3' | '4'>> = {
  requested: '1',
  waiting: '1',
  booked: '1',
  reserved: '2',
  active: '2',
  overdue: '2',
  completed: '3',
  cancelled: '4',
  expired: '4',
};

export function taskState(stage: Stage): { state: string; ended: boolean } {
  const state = TASK_STATE[stage];
  return { state, ended: state === '3' || state === '4' };
}
