import type { Bay, Command, Handover } from '../domain/model';
import { UNDECIDED } from '../domain/stateMachine';
import { readHandovers } from '../data/handovers';

/**
 * The handover that is going on behind a door: the command's own; or, when that one was called off and planned again
 * while the door was still open, what took its place; or, when the event names no command, the one whose door was
 * asked for.
 * @param own the command's handover
 */
export function underWay(bay: Bay, own: Handover | null, command: Command | null): Handover | null {
  if (own && UNDECIDED.includes(own.state)) return own;
  const [held] = readHandovers([['live_bay', '=', bay.id]], { limit: 1 });
  if (!held || !UNDECIDED.includes(held.state)) return null;
  const replaced = own?.exit !== '' && own?.assignmentId === held.assignmentId && own.step === held.step;
  return replaced || (command === null && held.state !== 'planned') ? held : null;
}
