/** The states of a command as the connector sees it, and what may follow each. The app holds the same order. */
import type { ReplyMessage } from '../../contract/index.ts';

export type CommandState = 'sent' | 'accepted' | 'done' | 'failed' | 'rejected' | 'expired' | 'unknown';

export const FOLLOWS: Readonly<Record<CommandState, readonly CommandState[]>> = {
  sent: ['accepted', 'done', 'failed', 'rejected', 'expired', 'unknown'],
  accepted: ['done', 'failed', 'unknown'],
  // What was unknown may still be told: a late reply, or a door that is seen open.
  unknown: ['done', 'failed', 'rejected', 'expired'],
  done: [],
  failed: [],
  rejected: [],
  expired: [],
};

export const isFinal = (state: CommandState) => FOLLOWS[state].length === 0;

/** How far a state is along its way: of two reports about one command the later state counts. */
export const rank = (state: CommandState): number =>
  ({ sent: 0, accepted: 1, unknown: 2, done: 3, failed: 3, rejected: 3, expired: 3 })[state];

/** A controller that was cut off in mid-pulse does not know; the doors' snapshot will. */
export function stateOfReply({ status, reason }: ReplyMessage): CommandState {
  return status === 'failed' && reason === 'outcome_unknown' ? 'unknown' : status;
}
