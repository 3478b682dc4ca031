import { interpretClosing } from '../domain/interpretation';
import type { Bay, Command, Presence } from '../domain/model';
import { applyState } from '../connectors/commands';
import { handoverOf } from '../data/handovers';
import { completeHandover, decideDone, decideExit } from '../effects/handovers';
import type { Trail } from '../trail/append';
import { decidedInstead, underWay } from './underWay';

/** A door's doing, for whatever it was commanded. */
export interface Doing {
  readonly bay: Bay;
  readonly command: Command | null;
  readonly trail: Trail;
}

/** What a door that closed says of its bay, and what was known of that before it opened. */
export interface Closing {
  readonly presence: Presence;
  /** The sensor had found nothing in it, where the records place a device. */
  readonly wasEmpty: boolean;
}

/**
 * What the bay holds now decides what became of the handover behind its door.
 * @returns whether something was put in; null: no handover was decided by it
 */
export function decideByClosing({ bay, command, trail }: Doing, closing: Closing): boolean | null {
  const own = handoverOf(command);
  const cutOff = own?.state === 'verified' ? own : decidedInstead(bay, own);
  if (cutOff) {
    // This very event was cut off between its decision and the end of its effects.
    completeHandover(cutOff.id, trail);
    return cutOff.direction === 'deposit' && cutOff.exit === '';
  }
  const handover = underWay(bay, own, command);
  const presence = bay.hasPresenceSensor ? closing.presence : 'unknown';
  const verdict = handover && interpretClosing(handover.direction, presence);
  // What took the place of a handover that was called off can only have been done, and a sensor alone can say so against the
  // person; that it was not done is no news.
  const calledOff = own !== null && handover !== null && own.id !== handover.id;
  const contradicted = presence !== 'unknown' && verdict?.kind === 'committed';
  if (!handover || !verdict || (calledOff && !contradicted)) return null;
  // Whoever opened it has not taken anything out.
  if (handover.direction === 'collect' && closing.wasEmpty) decideExit(handover, 'empty');
  else if (verdict.kind === 'committed') decideDone(handover);
  else decideExit(handover, verdict.exit);
  completeHandover(handover.id, trail);
  return handover.direction === 'deposit' && verdict.kind === 'committed';
}

/** A door that did not open. @returns whether it was commanded for a handover */
export function decideByFailure({ bay, command, trail }: Doing, at: number, reason: string): boolean {
  if (command) applyState(command, 'failed', at, reason);
  const handover = underWay(bay, handoverOf(command), command);
  if (handover) decideExit(handover, 'door_stuck');
  if (!command || command.handoverId === '') return false;
  completeHandover(handover?.id ?? command.handoverId, trail);
  return true;
}
