import type { Events } from '../background/events.ts';
import type { Kernel, Row, Transaction, WriteOutcome } from '../kernel.ts';
import type { Notifications } from '../mail/index.ts';
import type { Given } from './given.ts';
import type { Wait } from './run-state.ts';
import type { Values } from './values.ts';

/** What a step of a flow works with. It has a transaction of its own. */
export interface Step {
  readonly kernel: Kernel;
  /** In the scope of the action: the built-in ones belong to the platform, a custom one is held to its app's rights. */
  readonly tx: Transaction;
  readonly events: Events;
  readonly notifications: Notifications;
  readonly given: Given;
  readonly contextId: string;
  readonly flowName: string;
  readonly startedBy: string;
  log(level: 'info' | 'warn' | 'error', message: string): void;
}

/** Either the outputs of what is done, or what has to be waited for. */
export type Outcome = { readonly outputs: Values } | { readonly wait: Wait };

/** How an action is carried out. Whatever it throws fails the step with that message. */
export interface ActionHandler {
  start(step: Step): Outcome;
  /** Looks again, after a time has come or a watched record has changed. */
  resume?(step: Step, wait: Wait): Outcome;
}

export const done = (outputs: Values = {}): Outcome => ({ outputs });

/** The row as it was written. @throws Error with the reason where it was not */
export function written(outcome: WriteOutcome, what: string): Row {
  if (!outcome.ok) throw new Error(`${what} was refused: ${outcome.message}`);
  return outcome.row;
}
