import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { canonicalUserCode, FETCHED_WITHIN_MS } from '../domain/signIns';
import { fromGlide, toGlide } from '../domain/time';
import { refuseWhileLocked } from '../credentials/lock';
import { readLocker } from '../data/lockers';
import { readPerson } from '../data/people';
import { derivedId, now } from '../data/platform';
import { insert, select, selectOne, update } from '../data/records';
import { readSignIn, userCodeHash, type SignIn } from '../data/signIns';
import { ACCESS_EVENT, LOCKER, SIGNIN } from '../data/tables';

import { openTrail } from '../trail/append';

/** What a phone is asked to confirm: at which locker, and as whom. */
export interface Asked {
  readonly locker: string;
  readonly site: string;
  readonly person: string;
  /** In which the person is asked. */
  readonly language: string;
}

/** @throws `signin_unknown`, `credential_locked` */
export function lookAtSignIn(code: string): Asked {
  const { lockerId } = find(code);
  const locker = selectOne(LOCKER, ['name', 'site.name'], [['sys_id', '=', lockerId]]);
  const person = readPerson(gs.getUserID());
  return {
    locker: locker?.name ?? '',
    site: locker?.['site.name'] ?? '',
    person: person?.name ?? '',
    language: person?.language ?? 'en',
  };
}

type Decision = 'confirmed' | 'denied';

/**
 * The caller says whether it is them who stands at the locker. Of two who decide at the same moment the trail takes one;
 * the same again changes nothing.
 * @throws `signin_unknown`, `credential_locked`, `locker_unknown`
 */
export function decideSignIn(code: string, decision: Decision): void {
  const signIn = find(code);
  if (signIn.state !== 'open') {
    if (signIn.state !== decision) throw appError('signin_unknown');
    return;
  }
  const personId = gs.getUserID();
  const locker = readLocker(signIn.lockerId);
  if (!locker) throw appError('locker_unknown');
  const trail = openTrail(locker);
  const fact = { id: derivedId(signIn.id, 'decided'), type: `signin_${decision}`, personId, method: 'sso' as const };
  const isFirst = trail.append(fact);
  trail.close();
  if (!isFirst && !isSaid(fact.id, fact.type, personId)) throw appError('signin_unknown');
  const expiresAt = decision === 'confirmed' ? now() + FETCHED_WITHIN_MS : signIn.expiresAt;
  const decided = { state: decision, person: personId, decided_at: toGlide(now()), expires_at: toGlide(expiresAt) };
  update(SIGNIN, signIn.id, decided);
}

function isSaid(factId: string, type: string, personId: string): boolean {
  const said = selectOne(ACCESS_EVENT, ['type', 'person'], [['sys_id', '=', factId]]);
  return said?.type === type && said.person === personId;
}

/** What is unknown, over or decided by somebody else gets one and the same answer, and is counted. */
function find(typed: string): SignIn {
  const personId = gs.getUserID();
  refuseWhileLocked((sinceMs, limit) => wrongCodes(personId, sinceMs, limit));
  const signIn = readSignIn([['code_hash', '=', userCodeHash(canonicalUserCode(typed))]]);
  const isTheirs = signIn !== null && (signIn.state === 'open' || signIn.personId === personId);
  if (isTheirs && signIn.expiresAt > now()) return signIn;
  const at = toGlide(now());
  insert(SIGNIN, { state: 'wrong', person: personId, decided_at: at, expires_at: at });
  throw appError('signin_unknown');
}

function wrongCodes(personId: string, sinceMs: number, limit: number): number[] {
  const rows = select(
    SIGNIN,
    ['decided_at'],
    [
      ['person', '=', personId],
      ['state', '=', 'wrong'],
      ['decided_at', '>', toGlide(sinceMs)],
    ],
    { orderByDesc: 'decided_at', limit },
  );
  return rows.map((row) => fromGlide(row.decided_at) ?? 0);
}
