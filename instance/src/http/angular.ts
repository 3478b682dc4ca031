import type { FastifyInstance, FastifyReply } from 'fastify';
import { authenticate, csrfHolds, passwordUser } from './authenticate.ts';
import type { Context } from './context.ts';
import { send } from './exchange.ts';
import { SESSION_COOKIE, type Session } from './sessions.ts';

/** The session's cookie: for this host alone, out of reach of scripts. */
export function setSessionCookie(reply: FastifyReply, session: Session): void {
  reply.setCookie(SESSION_COOKIE, session.id, { path: '/', httpOnly: true, sameSite: 'lax' });
}

/** `angular.do`, the sign-in of the SDK: `view_form.login`, and `get_user`, whose 401 carries the session's token. */
export function registerAngular(app: FastifyInstance, context: Context): void {
  app.post('/angular.do', (request, reply) => {
    const { sysparm_type: type } = request.query as Record<string, string>;
    if (type === 'view_form.login') {
      const form = (request.body ?? {}) as Record<string, string>;
      const userId = passwordUser(context, form['user_name'] ?? '', form['user_password'] ?? '');
      if (!userId)
        return send(reply, { status: 200, body: { status: 'error', message: 'User name or password invalid' } });
      setSessionCookie(reply, context.sessions.open(userId));
      return send(reply, { status: 200, body: { status: 'success' } });
    }
    if (type !== 'get_user') return send(reply, { status: 400, body: { error: `NotImplemented: angular.do ${type}` } });
    const caller = authenticate(context, request);
    const session = caller.session ?? context.sessions.open(null);
    if (!caller.session) setSessionCookie(reply, session);
    if (caller.via === 'session' && !csrfHolds(caller, request))
      return send(reply, { status: 401, headers: { 'x-usertoken-response': session.token }, body: {} });
    return send(reply, { status: 200, body: { user_sys_id: caller.via === 'guest' ? '' : caller.userId } });
  });
}
