import type { FastifyInstance } from 'fastify';
import { passwordUser } from '../authenticate.ts';
import { setSessionCookie } from '../angular.ts';
import type { Context } from '../context.ts';
import { queryOf, send, type Answer } from '../exchange.ts';
import { SESSION_COOKIE } from '../sessions.ts';
import { html } from './html.ts';
import { barePage, message, ownPath, redirect } from './layout.ts';
import { formOf } from './route.ts';

function form(target: string, failed: boolean): Answer {
  return barePage(
    'Log in',
    html`${failed && message('User name or password invalid', 'error')}
      <form class="fields" method="post" action="/login.do">
        <input type="hidden" name="sysparm_goto_url" value="${target}" />
        <div>
          <label for="user_name">User name</label
          ><input id="user_name" name="user_name" autocomplete="username" required autofocus />
        </div>
        <div>
          <label for="user_password">Password</label
          ><input id="user_password" name="user_password" type="password" autocomplete="current-password" required />
        </div>
        <div><button type="submit">Log in</button></div>
      </form>`,
    failed ? 401 : 200,
  );
}

export function registerLogin(app: FastifyInstance, context: Context): void {
  app.get('/login.do', (request, reply) => send(reply, form(ownPath(queryOf(request)['sysparm_goto_url']), false)));
  app.post('/login.do', (request, reply) => {
    const { user_name: name = '', user_password: password = '', sysparm_goto_url: target } = formOf(request.body);
    const userId = passwordUser(context, name, password);
    if (!userId) return send(reply, form(ownPath(target), true));
    setSessionCookie(reply, context.sessions.open(userId));
    return send(reply, redirect(ownPath(target)));
  });
  app.get('/logout.do', (request, reply) => {
    context.sessions.close(request.cookies[SESSION_COOKIE] ?? '');
    return send(reply.clearCookie(SESSION_COOKIE, { path: '/' }), redirect('/login.do'));
  });
}
