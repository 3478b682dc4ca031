/** Who stands at a kiosk while ServiceNow is away, for as long as one of its sessions lasts. In memory: who comes again identifies again. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { ConnectorError } from '../errors.ts';
import type { Grant, Locker } from '../servicenow/answers.ts';
import type { Doing } from './decisions.ts';
import type { Allowed } from './grants.ts';

export interface Session extends Allowed {
  readonly id: string;
  readonly lockerId: string;
  readonly person: Grant['person'];
  readonly method: 'badge' | 'pin';
  readonly knownAt: number;
  readonly ageMs: () => number;
  /** What was opened in it, by handover. */
  readonly doing: Map<string, Doing>;
  expiresAt: number;
}

export interface OfflineSessions {
  begin(
    locker: Locker,
    values: Pick<Session, 'grants' | 'handIns' | 'person' | 'method' | 'knownAt' | 'ageMs'>,
  ): Session;
  readonly has: (sessionId: string) => boolean;
  /** @throws ConnectorError `session_unknown` */
  resume(sessionId: string, locker?: Locker): Session;
  /** From now on it lasts its whole time again. */
  prolong(session: Session): void;
  end(sessionId: string): void;
}

/** As the app's. */
const SESSION_MS = 90_000;
const MAX_SESSIONS = 1_000;

export function createOfflineSessions(clock: Clock): OfflineSessions {
  const sessions = new Map<string, Session>();
  return {
    begin({ locker_id: lockerId }, values) {
      const id = randomBytes(16).toString('hex');
      const session: Session = { ...values, id, lockerId, doing: new Map(), expiresAt: clock.now() + SESSION_MS };
      sessions.set(id, session);
      if (sessions.size > MAX_SESSIONS) for (const oldest of sessions.keys()) if (sessions.delete(oldest)) break;
      return session;
    },
    has: (sessionId) => sessions.has(sessionId),
    resume(sessionId, locker) {
      const session = sessions.get(sessionId);
      const isHere = locker === undefined || session?.lockerId === locker.locker_id;
      if (!session || !isHere || session.expiresAt <= clock.now()) throw new ConnectorError('session_unknown');
      return session;
    },
    prolong(session) {
      session.expiresAt = clock.now() + SESSION_MS;
    },
    end: (sessionId) => void sessions.delete(sessionId),
  };
}
