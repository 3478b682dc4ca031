import type { KioskRequest } from '../api/types.ts';
import { languageOf } from '../messages/index.ts';
import type { Problem, Screen, State } from './state.ts';

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

export function finish(state: State, id: string): State {
  // Nobody has been identified: whoever asked for a language or contrast may still be there.
  if (!state.session) return show(state, { kind: 'idle' });
  return ask(toIdle(state), id, { route: 'end', body: { session_id: state.session.id } });
}

/** A kiosk that is not known is enrolled by the code it came with, or by one that somebody types. */
export function enrolOrAsk(state: State, code: string | null, id: string, problem: Problem | null): State {
  if (code) return ask(state, id, { route: 'enrol', body: { code } });
  return show(state, { kind: 'enrol', problem });
}
