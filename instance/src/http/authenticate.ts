import type { FastifyRequest } from 'fastify';
import { findBy, usableUser } from './users.ts';
import type { Context } from './context.ts';
import { notAuthenticated } from './errors.ts';
import { verifyPassword } from '../data/index.ts';
import { SESSION_COOKIE, type Session } from './sessions.ts';

/** Who asks, and how that is known. */
export interface Caller {
  /** `sys_id` of the user; `guest` when nobody has signed in. */
  readonly userId: string;
  readonly via: 'session' | 'basic' | 'bearer' | 'guest';
  readonly session: Session | null;
}

/** The user with this name and password. */
export function passwordUser(context: Context, userName: string, password: string): string | null {
  const user = usableUser(findBy(context.kernel.store, 'sys_user', 'user_name', userName));
  return user && verifyPassword(password, user['user_password'] ?? '') ? (user['sys_id'] ?? null) : null;
}

function fromBasic(context: Context, encoded: string): string | null {
  const [userName = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return passwordUser(context, userName, rest.join(':'));
}

function fromBearer(context: Context, token: string): string | null {
  const userId = context.tokens.userOf(token);
  return userId && usableUser(context.kernel.store.get('sys_user', userId)) ? userId : null;
}

/**
 * Names the caller of a request. An `Authorization` header that does not hold is refused even beside a good session;
 * one that holds signs the session beside it in, as on the platform.
 * @throws RestError 401
 */
export function authenticate(context: Context, request: FastifyRequest): Caller {
  const session = context.sessions.find(request.cookies[SESSION_COOKIE]);
  const [scheme = '', credentials = ''] = (request.headers.authorization ?? '').split(/\s+/, 2);
  if (scheme) {
    const via = scheme.toLowerCase();
    const userId =
      via === 'basic' ? fromBasic(context, credentials) : via === 'bearer' ? fromBearer(context, credentials) : null;
    if (!userId) throw notAuthenticated();
    if (session) session.userId = userId;
    return { userId, via: via === 'basic' ? 'basic' : 'bearer', session };
  }
  return session?.userId
    ? { userId: session.userId, via: 'session', session }
    : { userId: 'guest', via: 'guest', session };
}

/** Whether a request that rides on a session carries the session's token; all others need none. */
export function csrfHolds(caller: Caller, request: FastifyRequest): boolean {
  if (caller.via !== 'session' || !caller.session) return true;
  const body = request.body as { sysparm_ck?: unknown } | null | undefined;
  const given = request.headers['x-usertoken'] ?? (body instanceof Buffer ? undefined : body?.sysparm_ck);
  return given === caller.session.token;
}
