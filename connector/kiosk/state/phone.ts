import type { SignIn } from '../api/types.ts';
import { ask, finish, show } from './moves.ts';
import { isBusy, type ByPhone, type Problem, type State } from './state.ts';
import { isPassing } from './timing.ts';

/** Signing in with the phone: the page shows a code and asks until somebody has confirmed it. */

export function beginSignIn(state: State, id: string): State {
  return isBusy(state) ? state : ask(state, id, { route: 'signin', body: { request_id: id } });
}

export function showCode(state: State, sign_in: SignIn, id: string): State {
  const good_until = state.now + sign_in.expires_in_s * 1000;
  const again_at = state.now + sign_in.poll_s * 1000;
  return show(state, { kind: 'phone', sign_in, redeem_id: id, good_until, again_at, leaving: false });
}

/** What time does to the code on the screen. */
export function codePasses(state: State, screen: ByPhone, id: string): State {
  const { good_until, again_at, redeem_id: request_id, sign_in } = screen;
  if (state.now >= good_until) return show(state, { kind: 'phone_over' });
  if (state.now < again_at) return state;
  return ask(state, id, { route: 'signin/poll', body: { request_id, signin_id: sign_in.signin_id } });
}

/** Whoever goes while an answer is on its way waits for it: it may be that a door opens. */
export function leaveCode(state: State, screen: ByPhone, id: string): State {
  return state.request ? { ...state, screen: { ...screen, leaving: true } } : finish(state, id);
}

/** Nobody has confirmed it yet, or nobody will. */
export function notConfirmed(state: State, screen: ByPhone, problem: Problem, id: string): State {
  const { code, retry_after_s } = problem;
  const asked: State = { ...state, request: null };
  if (screen.leaving) return finish(asked, id);
  if (code === 'signin_expired' || code === 'signin_unknown') return show(asked, { kind: 'phone_over' });
  if (!isPassing(code)) return show(asked, { kind: 'problem', problem, at_door: null });
  const pause_s = Math.max(screen.sign_in.poll_s, retry_after_s ?? 0);
  return { ...asked, screen: { ...screen, again_at: state.now + pause_s * 1000 } };
}
