import type { CommandState, DoorState, Handover } from '../api/types.ts';
import type { Guide, GuideStep } from './state.ts';
import { OPENING_MS } from './timing.ts';

/** The first door of a visit. */
export function beginGuide(handover: Handover, door: DoorState | undefined, at: number): Guide {
  return {
    ...{ kind: 'guide', handover, step: door === 'open' ? 'open' : 'opening', since: at, asking: false },
    ...{ instead_of: null, place: 1, of: null, earlier: null, next: null },
  };
}

/** What follows when the door moves. A door that closes before it was seen open has told nothing. */
export function doorMoved(guide: Guide, door: DoorState, at: number): Guide {
  if (door === 'open') return step(guide, 'open', at);
  return door === 'closed' && guide.step === 'open' ? { ...step(guide, 'closed', at), asking: false } : guide;
}

/** What the locker says of the command. The door itself has the last word: an open one is open. */
export function commandMoved(guide: Guide, state: CommandState, at: number): Guide {
  const failed = state === 'failed' || state === 'rejected' || state === 'expired' || state === 'unknown';
  return failed && guide.step === 'opening' ? step(guide, 'stuck', at) : guide;
}

export function timePassed(guide: Guide, at: number): Guide {
  return guide.step === 'opening' && at - guide.since >= OPENING_MS ? step(guide, 'stuck', at) : guide;
}

function step(guide: Guide, next: GuideStep, at: number): Guide {
  return guide.step === next ? guide : { ...guide, step: next, since: at };
}
