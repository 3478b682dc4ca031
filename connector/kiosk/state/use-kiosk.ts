import { useCallback, useEffect, useReducer } from 'react';
import { findElsewhere, learn, moveTo } from '../api/addresses.ts';
import { RequestError, send } from '../api/client.ts';
import {
  forgetToken,
  storedLanguage,
  storedToken,
  storeLanguage,
  storeToken,
  takeCodeFromAddress,
} from '../api/enrolment.ts';
import { followLive } from '../api/live.ts';
import type { Locker, SignIn, Visit } from '../api/types.ts';
import { initialState, reduce } from './reduce.ts';
import type { KioskEvent, Pending, Stamped, State } from './state.ts';

export type Dispatch = (event: KioskEvent) => void;

const TICK_MS = 500;

/** 32 hex digits. `randomUUID` needs a secure context, which a kiosk on the site's own network may not have. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The state with its edges: what it asks for is sent, and what comes back and what time does become events. */
export function useKiosk(): [State, Dispatch] {
  const [state, rawDispatch] = useReducer(reduce, initialState);
  const dispatch = useCallback<Dispatch>(
    (event) => rawDispatch({ ...event, at: Date.now(), id: newId() } as Stamped),
    [],
  );
  const { request, token, screen } = state;

  useEffect(() => {
    dispatch({ type: 'began', token: storedToken(), code: takeCodeFromAddress(), language: storedLanguage() });
  }, [dispatch]);

  useEffect(() => {
    const timer = setInterval(() => dispatch({ type: 'tick' }), TICK_MS);
    return () => clearInterval(timer);
  }, [dispatch]);

  useEffect(() => {
    if (request) void perform(request, token, dispatch);
    // One request is performed once, whatever else changes beside it.
  }, [request?.id]);

  const follows = token !== null && screen.kind !== 'starting' && screen.kind !== 'enrol';
  useEffect(() => {
    if (!follows) return;
    return followLive(token, {
      onMessage: dispatch,
      onLink: (up) => dispatch({ type: 'link', up }),
      onMoved: (locker) => dispatch({ type: 'moved', locker }),
      onRevoked() {
        forgetToken();
        dispatch({ type: 'revoked' });
      },
    });
  }, [follows, token, dispatch]);

  return [state, dispatch];
}

/** Of the connector in use, or of another one where that one does not serve the locker. @throws RequestError */
async function askLocker(token: string | null): Promise<Locker> {
  const answer = await send({ route: 'locker' }, token).then(
    (locker) => locker as Locker,
    (error: unknown) => error as RequestError,
  );
  const isAnswered = !(answer instanceof Error);
  if (isAnswered) learn(answer);
  const isFinal = isAnswered ? answer.service.served : answer.status === 401;
  const found = isFinal || token === null ? null : await findElsewhere(token);
  if (found) moveTo(found);
  if (!found && !isAnswered) throw answer;
  return found?.locker ?? (answer as Locker);
}

async function perform(request: Pending, token: string | null, dispatch: Dispatch) {
  const request_id = request.id;
  try {
    const answer =
      request.route === 'locker'
        ? await askLocker(token)
        : await send(request, request.route === 'enrol' ? null : token);
    switch (request.route) {
      case 'enrol': {
        const { kiosk_token } = answer as { kiosk_token: string };
        storeToken(kiosk_token);
        return dispatch({ type: 'enrolled', token: kiosk_token });
      }
      case 'locker': {
        const locker = answer as Locker;
        storeLanguage(locker.language);
        return dispatch({ type: 'locker', locker });
      }
      case 'signin':
        return dispatch({ type: 'sign_in', request_id, sign_in: answer as SignIn });
      case 'extend':
        dispatch({ type: 'extended', ...(answer as { expires_at: string }) });
        return dispatch({ type: 'settled', request_id });
      case 'end':
        return dispatch({ type: 'settled', request_id });
      default:
        return dispatch({ type: 'visit', request_id, visit: answer as Visit });
    }
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    if (error.status === 401) forgetToken();
    const { retry_after_s = null, expected = [] } = error.detail;
    const problem = { code: error.code, retry_after_s, expected: [expected].flat() };
    dispatch({ type: 'failed', request_id, problem, status: error.status });
  }
}
