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
  return (own && isInPlaceOf(held, own)) || (command === null && held.state !== 'planned') ? held : null;
}

/** What took the place of a handover that was called off, where its door has decided it and the effects of that were cut off. */
export function decidedInstead(bay: Bay, own: Handover | null): Handover | null {
  if (!own || own.exit === '') return null;
  const [held] = readHandovers([['live_bay', '=', bay.id]], { limit: 1 });
  return held?.state === 'verified' && isInPlaceOf(held, own) ? held : null;
}

function isInPlaceOf(held: Handover, own: Handover): boolean {
  return own.exit !== '' && own.assignmentId === held.assignmentId && own.step === held.step;
}
