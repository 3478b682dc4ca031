/** Which kiosk a visit belongs to: a session that began at one locker's kiosk is of no use at another's. */
import { ConnectorError } from '../errors.ts';

export interface Sessions {
  /** A visit goes on at this locker. */
  remember(sessionId: string, lockerId: string): void;
  /** @throws ConnectorError `session_unknown` when the session is another locker's. */
  check(sessionId: string, lockerId: string): void;
}

/** Sessions last minutes; beyond this many the oldest is forgotten. */
const MAX_SESSIONS = 10_000;

/**
 * In memory: one that is not known here, because the connector has restarted or taken the locker over since, is left to
 * ServiceNow to judge. Nobody guesses 128 random bits.
 */
export function createSessions(): Sessions {
  const lockers = new Map<string, string>();
  return {
    remember(sessionId, lockerId) {
      lockers.delete(sessionId);
      lockers.set(sessionId, lockerId);
      if (lockers.size > MAX_SESSIONS) for (const oldest of lockers.keys()) if (lockers.delete(oldest)) break;
    },
    check(sessionId, lockerId) {
      if ((lockers.get(sessionId) ?? lockerId) !== lockerId) throw new ConnectorError('session_unknown');
    },
  };
}
