import { appError } from '../domain/errors';
import type { Locker, Method } from '../domain/model';
import { fromGlide, SECOND_MS, toGlide, toIso } from '../domain/time';
import { requireOwner } from '../connectors/ownership';
import { readLocker } from '../data/lockers';
import { readPerson, type Known } from '../data/people';
import { derivedId, now, setting } from '../data/platform';
import { insert, selectOne, update, type Condition } from '../data/records';
import { ACCESS_EVENT, SESSION } from '../data/tables';
import { openTrail, type Trail } from '../trail/append';

export interface Session {
  readonly id: string;
  readonly lockerId: string;
  readonly personId: string;
  readonly method: Method;
  readonly expiresAt: number;
  readonly ended: boolean;
  /** Of the tap that began it. */
  readonly requestId: string;
  /** The one handover that a code from a mail stands for; `''`: all of the person's. */
  readonly handoverId: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly role: 'employee' | 'agent';
}

/** Everything a request of a kiosk works with. */
export interface Visitor {
  readonly session: Session;
  readonly person: Person;
  readonly locker: Locker;
  readonly connectorId: string;
  readonly trail: Trail;
}

const COLUMNS = ['sys_id', 'locker', 'person', 'method', 'expires_at', 'ended_at', 'request_key'] as const;

function readSession(where: Condition): Session | null {
  const row = selectOne(SESSION, COLUMNS, [where]);
  return (
    row && {
      id: row.sys_id,
      lockerId: row.locker,
      personId: row.person,
      method: row.method as Method,
      expiresAt: fromGlide(row.expires_at) ?? 0,
      ended: row.ended_at !== '',
      requestId: row.request_key,
      handoverId: '',
    }
  );
}

export function findSession(requestId: string): Session | null {
  return readSession(['request_key', '=', requestId]);
}

export function sessionById(id: string): Session | null {
  return readSession(['sys_id', '=', id]);
}

/**
 * A tap that is sent twice is one session: the unique request key decides.
 * @param sessionId of what can lead to one session only, whoever asks for it
 */
export function startSession(
  requestId: string,
  lockerId: string,
  method: Method,
  personId: string,
  sessionId?: string,
): Session {
  const startedAt = now();
  const expiresAt = startedAt + setting('kiosk_session_seconds') * SECOND_MS;
  const values = {
    request_key: requestId,
    locker: lockerId,
    person: personId,
    method,
    started_at: toGlide(startedAt),
    expires_at: toGlide(expiresAt),
  };
  const id = insert(SESSION, values, sessionId);
  if (id !== null) return { id, lockerId, personId, method, expiresAt, ended: false, requestId, handoverId: '' };
  const first = findSession(requestId);
  if (!first) throw appError('state_conflict', { subject: 'session' });
  return first;
}

/** Every answer gives the person the full time again. @returns the session as it is then */
export function prolong(session: Session, commandId: string | null): Session {
  const expiresAt = now() + setting('kiosk_session_seconds') * SECOND_MS;
  update(SESSION, session.id, {
    expires_at: toGlide(expiresAt),
    ...(commandId === null ? {} : { last_command: commandId }),
  });
  return { ...session, expiresAt };
}

/** The person asked for more time. @throws `session_unknown`, `session_expired`, `lease_not_held` */
export function extendSession(sessionId: string): Session {
  const session = sessionById(sessionId);
  if (!session) throw appError('session_unknown');
  requireOwner(session.lockerId);
  if (session.ended || session.expiresAt <= now()) throw appError('session_expired');
  return prolong(session, null);
}

export function endSession(sessionId: string): void {
  const session = sessionById(sessionId);
  if (!session) throw appError('session_unknown');
  requireOwner(session.lockerId);
  if (!session.ended) update(SESSION, session.id, { ended_at: toGlide(now()) });
}

/** @throws `session_unknown`, `session_expired`, `lease_not_held`, `locker_out_of_service` */
export function resume(sessionId: string): Visitor {
  const session = sessionById(sessionId);
  if (!session) throw appError('session_unknown');
  if (session.ended || session.expiresAt <= now()) throw appError('session_expired');
  // A code comes in as a PIN or a QR code; whoever has a badge or signs in is known by it.
  const handoverId = session.method === 'badge' || session.method === 'sso' ? '' : handoverOfCode(session.requestId);
  return receive({ ...session, handoverId }, requireOwner(session.lockerId), lockerInService(session.lockerId));
}

/** The fact in the trail that a person was identified; one for each tap. */
export function identifiedFactId(requestId: string): string {
  return derivedId(requestId, 'identified');
}

/** The trail knows by whose code somebody came in. */
function handoverOfCode(requestId: string): string {
  return selectOne(ACCESS_EVENT, ['handover'], [['sys_id', '=', identifiedFactId(requestId)]])?.handover ?? '';
}

export function receive(
  session: Session,
  connectorId: string,
  locker: Locker,
  { trail = openTrail(locker), person = readPerson(session.personId) }: { trail?: Trail; person?: Known | null } = {},
): Visitor {
  const { id, name, language } = person ?? { id: session.personId, name: '', language: 'en' };
  return { session, connectorId, locker, trail, person: { id, name, language, role: roleOf(id) } };
}

/** @throws `locker_unknown`, `locker_out_of_service` */
export function lockerInService(lockerId: string): Locker {
  const locker = readLocker(lockerId);
  if (!locker) throw appError('locker_unknown');
  if (locker.state !== 'in_service') throw appError('locker_out_of_service');
  return locker;
}

const AGENT = 'x_smart_lockers.agent';

/** One query: the platform lists every role that somebody has, those that others contain among them. */
function roleOf(personId: string): Person['role'] {
  const isAgent = selectOne(
    'sys_user_has_role',
    ['sys_id'],
    [
      ['user', '=', personId],
      ['role.name', '=', AGENT],
      ['state', '=', 'active'],
    ],
  );
  return isAgent ? 'agent' : 'employee';
}

export function sessionAnswer(session: Session): { session_id: string; expires_at: string | null } {
  return { session_id: session.id, expires_at: toIso(session.expiresAt) };
}
