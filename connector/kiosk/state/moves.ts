import type { Handover, KioskRequest } from '../api/types.ts';
import { languageOf } from '../messages/index.ts';
import type { Guide, Problem, Screen, State } from './state.ts';

/** What the page does next, as changes of its state. */

export function ask(state: State, id: string, request: KioskRequest): State {
  return { ...state, request: { id, ...request }, early: null };
}

export function show(state: State, screen: Screen): State {
  return { ...state, screen, request: null, touched_at: state.now, warned_at: null };
}

/** The first screen, as the next person expects it: the locker's language, and nobody else's settings. */
export function toIdle(state: State): State {
  const language = languageOf(state.locker?.language, 'en');
  return show({ ...state, language, session: null, contrast: false, reach: false }, { kind: 'idle' });
}

/** Ends the visit. Whoever leaves in the middle of a swap is told what lies where, in their own language. */
export function finish(state: State, id: string): State {
  const { session, screen } = state;
  // Nobody has been identified: whoever asked for a language or contrast may still be there.
  if (!session) return screen.kind === 'halfway' ? toIdle(state) : show(state, { kind: 'idle' });
  const left = session.halfway
    ? show({ ...state, session: null }, { kind: 'halfway', handover: session.halfway, fresh: freshDoor(state) })
    : toIdle(state);
  return ask(left, id, { route: 'end', body: { session_id: session.id } });
}

/** Where the new device of a swap waits: the door one stands at for the second half, or the one that was announced. */
function freshDoor({ screen, session }: State): string | null {
  if (screen.kind !== 'guide') return null;
  return screen.earlier ? screen.handover.bay_label : (session?.halfway?.ahead?.bay_label ?? null);
}

/** A kiosk that is not known is enrolled by the code it came with, or by one that somebody types. */
export function enrolOrAsk(state: State, code: string | null, id: string, problem: Problem | null): State {
  if (code) return ask(state, id, { route: 'enrol', body: { code } });
  return show(state, { kind: 'enrol', problem });
}

/** The door is done and the visit goes on: the page asks for what comes next by itself, without a touch. */
export function askNext(state: State, guide: Guide, handover: Handover, id: string): State {
  const { session, now } = state;
  if (!session) return state;
  const next = { since: guide.next?.since ?? now, again_at: Infinity };
  const screen: Guide = { ...guide, handover, next, asking: false };
  const halfway = handover.state === 'committed' && startsSwap(handover) ? handover : session.halfway;
  return ask({ ...state, screen, session: { ...session, halfway } }, id, {
    route: 'next',
    body: { request_id: id, session_id: session.id, handover_id: handover.handover_id },
  });
}

/** The old device goes in first; until the new one is out, the swap is half done. */
export const startsSwap = ({ kind, direction, undoes }: Handover) =>
  kind === 'replacement' && direction === 'deposit' && !undoes;
