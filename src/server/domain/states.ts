import type { CommandState, HandoverState, Stage } from './model';

/** What follows from a transition, in this order; each can be run again. */
export type Effect =
  | 'command'
  | 'trail'
  | 'asset_follows'
  | 'bay_follows'
  | 'assignment_follows'
  | 'discrepancy'
  | 'notice'
  | 'plan_handovers'
  | 'open_next_step'
  | 'release_handovers'
  | 'release_asset'
  | 'ticket';

export interface Transition<State extends string = string> {
  readonly action: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly effects: readonly Effect[];
}

/**
 * The state machines: which action is allowed in which state, where it leads, and what else then has to be done.
 * `verify` and `end` are decisions: they are written before their effects, and `commit` and `exit` close them after.
 * `cancel`, `take_back`, `lose` and `expire` are decisions too, closed by emptying `live_asset`; `reserve` is the other way round: the promise
 * in `live_asset` decides, and the stage closes it.
 */
export const HANDOVER: readonly Transition<HandoverState>[] = [
  // Again from authorised and opened: somebody who walked off and comes back, or asks for the door once more.
  { action: 'authorise', from: ['planned', 'authorised', 'opened'], to: 'authorised', effects: ['command', 'trail'] },
  { action: 'open', from: ['authorised'], to: 'opened', effects: [] },
  // From planned: a person says "not now", takes the thing all the same, and closes the door that was still open.
  {
    action: 'verify',
    from: ['planned', 'authorised', 'opened'],
    to: 'verified',
    effects: ['asset_follows', 'bay_follows', 'assignment_follows', 'trail'],
  },
  { action: 'commit', from: ['verified'], to: 'committed', effects: [] },
  {
    action: 'end',
    from: ['planned', 'authorised', 'opened'],
    to: 'verified',
    effects: ['bay_follows', 'discrepancy', 'trail', 'assignment_follows'],
  },
  { action: 'exit', from: ['verified'], to: 'exited', effects: [] },
  // Its assignment has ended, or goes on with another device: nothing follows of it by itself.
  { action: 'release', from: ['planned', 'authorised', 'opened'], to: 'exited', effects: ['trail'] },
];

export const ASSIGNMENT: readonly Transition<Stage>[] = [
  { action: 'book', from: ['requested'], to: 'booked', effects: ['notice'] },
  { action: 'wait', from: ['requested', 'waiting', 'booked', 'reserved'], to: 'waiting', effects: ['notice'] },
  {
    action: 'reserve',
    from: ['requested', 'waiting', 'booked'],
    to: 'reserved',
    effects: ['asset_follows', 'plan_handovers', 'notice'],
  },
  { action: 'collect', from: ['reserved'], to: 'active', effects: ['notice', 'open_next_step'] },
  { action: 'overdue', from: ['active'], to: 'overdue', effects: ['notice'] },
  // By the borrower, while nobody else needs the device: a new due date, for which nothing has been said yet.
  { action: 'extend', from: ['active', 'overdue'], to: 'active', effects: ['open_next_step'] },
  // From reserved: what is given for good, or put in for nobody yet, is done with the one handover.
  { action: 'complete', from: ['reserved', 'active', 'overdue'], to: 'completed', effects: ['notice'] },
  // By an agent, to whom the device was given, or who has found it.
  {
    action: 'take_back',
    from: ['active', 'overdue'],
    to: 'completed',
    effects: ['trail', 'release_handovers', 'release_asset', 'notice'],
  },
  // Lost or stolen, says the borrower or an agent.
  {
    action: 'lose',
    from: ['active', 'overdue'],
    to: 'completed',
    effects: ['trail', 'release_handovers', 'release_asset', 'ticket', 'notice'],
  },
  // What was put in was another device: the only way out of an end, as the return has not been one.
  { action: 'resume', from: ['completed'], to: 'active', effects: ['plan_handovers', 'notice'] },
  // Of a spare: it stays with the person, whose own device cannot be repaired.
  { action: 'keep', from: ['active', 'overdue'], to: 'completed', effects: ['release_handovers'] },
  // Of a repair: IT says that the device cannot be repaired.
  { action: 'write_off', from: ['active'], to: 'completed', effects: ['release_handovers', 'ticket', 'notice'] },
  {
    action: 'cancel',
    from: ['requested', 'waiting', 'booked', 'reserved'],
    to: 'cancelled',
    effects: ['release_handovers', 'release_asset', 'notice'],
  },
  { action: 'expire', from: ['reserved'], to: 'expired', effects: ['release_handovers', 'release_asset', 'notice'] },
];

/** A command's state never goes back; what is already reached is a duplicate. */
export const COMMAND: readonly Transition<CommandState>[] = [
  { action: 'claim', from: ['queued', 'claimed'], to: 'claimed', effects: [] },
  { action: 'sent', from: ['queued', 'claimed'], to: 'sent', effects: [] },
  { action: 'accepted', from: ['queued', 'claimed', 'sent'], to: 'accepted', effects: [] },
  { action: 'done', from: ['queued', 'claimed', 'sent', 'accepted', 'unknown'], to: 'done', effects: [] },
  { action: 'failed', from: ['queued', 'claimed', 'sent', 'accepted', 'unknown'], to: 'failed', effects: [] },
  { action: 'rejected', from: ['queued', 'claimed', 'sent', 'accepted'], to: 'rejected', effects: [] },
  { action: 'expired', from: ['queued', 'claimed', 'sent'], to: 'expired', effects: [] },
  { action: 'unknown', from: ['claimed', 'sent', 'accepted'], to: 'unknown', effects: [] },
];
