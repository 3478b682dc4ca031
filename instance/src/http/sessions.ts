import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../kernel.ts';

export const SESSION_COOKIE = 'JSESSIONID';
/** `glide.ui.session_timeout` of a new instance. */
const IDLE_MS = 30 * 60_000;
const MAX_SESSIONS = 10_000;

export interface Session {
  readonly id: string;
  /** The CSRF token: `g_ck` in pages, `X-UserToken` in requests, `sysparm_ck` in forms. */
  readonly token: string;
  /** `sys_id` of who has signed in; null for a guest. */
  userId: string | null;
  lastUsedMs: number;
  /** What scripts have to say on the next page. */
  readonly messages: Transaction['messages'];
}

export interface Sessions {
  open(userId: string | null): Session;
  find(id: string | undefined): Session | null;
  close(id: string): void;
}

/** Browser sessions, in memory as on a node of the platform: a restart signs everybody out. */
export function createSessions(clock: Clock): Sessions {
  const sessions = new Map<string, Session>();
  const expired = (session: Session) => clock.now() - session.lastUsedMs > IDLE_MS;
  return {
    open(userId) {
      if (sessions.size >= MAX_SESSIONS) {
        for (const session of sessions.values()) if (expired(session)) sessions.delete(session.id);
        const oldest = sessions.keys().next();
        if (sessions.size >= MAX_SESSIONS && !oldest.done) sessions.delete(oldest.value);
      }
      const session: Session = {
        id: randomBytes(16).toString('hex').toUpperCase(),
        token: randomBytes(36).toString('hex'),
        userId,
        lastUsedMs: clock.now(),
        messages: [],
      };
      sessions.set(session.id, session);
      return session;
    },
    find(id) {
      const session = id ? sessions.get(id) : undefined;
      if (!session) return null;
      if (expired(session)) {
        sessions.delete(session.id);
        return null;
      }
      session.lastUsedMs = clock.now();
      return session;
    },
    close(id) {
      sessions.delete(id);
    },
  };
}
