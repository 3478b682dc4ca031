import { GlideSecureRandomUtil } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { GOOD_FOR_MS, newUserCode, POLL_S, shownUserCode } from '../domain/signIns';
import { SECOND_MS, toGlide } from '../domain/time';
import { requireOwner } from '../connectors/ownership';
import { derivedId, now, pageUrl } from '../data/platform';
import { insert, select, update } from '../data/records';
import { readPerson } from '../data/people';
import { readSignIn, userCodeHash, type SignIn } from '../data/signIns';
import { SIGNIN } from '../data/tables';
import { openTrail } from '../trail/append';
import { enter } from './enter';
import { refuse } from './identify';
import { lockerInService, receive, sessionById, startSession, type Session } from './session';
import type { Visit } from './visit';

/** Single sign-on at a kiosk: it shows a code, the person confirms it on their phone, and the kiosk asks until they have. */

export interface SignInRequest {
  readonly connector_id: string;
  readonly locker_id: string;
  readonly request_id: string;
}

export interface SignInAnswer {
  readonly signin_id: string;
  readonly user_code: string;
  readonly url: string;
  /** With the code in it: what the kiosk draws as a QR code. */
  readonly url_complete: string;
  /** From now on, so that no clocks are compared. */
  readonly expires_in_s: number;
  readonly poll_s: number;
}

const PAGE = 'x_smart_lockers_sign_in.do';
const MOST_TRIES = 5;

/**
 * A code for the screen, of which only the keyed hash is kept. A locker has one that is good: a new one ends the one
 * before. Sent again it is the same sign-in with another code, as nobody has seen the first.
 * @throws `lease_not_held`, `locker_out_of_service`, `state_conflict`
 */
export function beginSignIn(request: SignInRequest): SignInAnswer {
  requireOwner(request.locker_id, request.connector_id);
  const locker = lockerInService(request.locker_id);
  const id = derivedId(request.request_id, 'signin');
  const known = readSignIn([['sys_id', '=', id]]);
  if (known && (known.state !== 'open' || known.lockerId !== locker.id)) throw conflict();
  endOthers(locker.id, id);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = newUserCode((bound) => GlideSecureRandomUtil.getSecureRandomIntBound(bound));
    const values = {
      locker: locker.id,
      state: 'open',
      code_hash: userCodeHash(code),
      expires_at: toGlide(now() + GOOD_FOR_MS),
    };
    if (known ? update(SIGNIN, id, values) : insert(SIGNIN, values, id) !== null) return answerOf(id, code);
  }
  throw conflict();
}

const conflict = (): Error => appError('state_conflict', { subject: 'signin' });

function endOthers(lockerId: string, id: string): void {
  const others = select(
    SIGNIN,
    ['sys_id'],
    [
      ['locker', '=', lockerId],
      ['state', '=', 'open'],
      ['expires_at', '>', toGlide(now())],
      ['sys_id', '!=', id],
    ],
  );
  for (const other of others) update(SIGNIN, other.sys_id, { expires_at: toGlide(now()) });
}

function answerOf(id: string, code: string): SignInAnswer {
  const url = pageUrl(PAGE);
  return {
    signin_id: id,
    user_code: shownUserCode(code),
    url,
    url_complete: `${url}?code=${code}`,
    expires_in_s: GOOD_FOR_MS / SECOND_MS,
    poll_s: POLL_S,
  };
}

export interface Redemption extends SignInRequest {
  readonly signin_id: string;
}

/**
 * The visit of who has confirmed, as if they had held a badge to the reader. Once: sent again by the same `request_id`
 * it is the same visit, and by another one the sign-in is over.
 * @throws `not_yet`, `signin_denied`, `signin_expired`, `signin_unknown`
 */
export function redeemSignIn(request: Redemption): Visit {
  const connectorId = requireOwner(request.locker_id, request.connector_id);
  const signIn = readSignIn([
    ['sys_id', '=', request.signin_id],
    ['locker', '=', request.locker_id],
    ['state', '!=', 'wrong'],
  ]);
  if (!signIn) throw appError('signin_unknown');
  refuseUnconfirmed(signIn);
  const locker = lockerInService(request.locker_id);
  const sessionId = derivedId(signIn.id, 'session');
  const earlier = sessionById(sessionId);
  if (earlier ? !goesOn(earlier, request.request_id) : signIn.expiresAt <= now()) throw appError('signin_expired');
  const trail = openTrail(locker);
  const person = readPerson(signIn.personId);
  if (!person?.active) return refuse('sso', request.request_id, trail);
  const session = earlier ?? startSession(request.request_id, locker.id, 'sso', person.id, sessionId);
  return enter(receive(session, connectorId, locker, { trail, person }), request.request_id, earlier !== null);
}

function refuseUnconfirmed({ state, expiresAt }: SignIn): void {
  if (state === 'denied') throw appError('signin_denied');
  if (state !== 'open') return;
  throw expiresAt <= now() ? appError('signin_expired') : appError('not_yet', { retry_after_s: POLL_S });
}

function goesOn(session: Session, requestId: string): boolean {
  return session.requestId === requestId && !session.ended && session.expiresAt > now();
}
