import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { RestError } from '../errors.ts';
import { send, type Answer, type Exchange } from '../exchange.ts';
import { decide } from './approvals.ts';
import { backgroundScripts } from './background-scripts.ts';
import { flowRuns } from './flows.ts';
import { home } from './home.ts';
import { registerLogin } from './login.ts';
import { mail, mailbox } from './mails.ts';
import { orderPage, placeOrder } from './order.ts';
import { portal } from './portal.ts';
import { recordForm, sendForm } from './form/index.ts';
import { recordList } from './records.ts';
import { pageRoute } from './route.ts';
import { STYLE } from './style.ts';
import { registerAssets, uiPage } from './ui-page.ts';

/** `/<name>`: a UI page of an app, else the list or the form of a table. */
function byName(exchange: Exchange): Answer {
  const name = exchange.params['page'] ?? '';
  const own = uiPage(exchange, name);
  if (own) return own;
  const [, table, list] = /^(\w+?)(_list)?\.do$/.exec(name) ?? [];
  if (!table) throw new RestError(404, 'There is no such page', `/${name}`);
  return list ? recordList(exchange, table) : recordForm(exchange, table);
}

/** A form that was sent, to `/<table>.do`. */
function sentByName(exchange: Exchange): Answer {
  const [, table] = /^(\w+)\.do$/.exec(exchange.params['page'] ?? '') ?? [];
  if (!table) throw new RestError(404, 'There is no such page', `/${exchange.params['page']}`);
  return sendForm(exchange, table);
}

/** The pages for people. */
export function registerPages(app: FastifyInstance, context: Context): void {
  registerLogin(app, context);
  registerAssets(app, context);
  app.get('/styles/instance.css', (_request, reply) =>
    send(reply, {
      status: 200,
      headers: { 'content-type': 'text/css;charset=UTF-8', 'cache-control': 'max-age=86400' },
      body: STYLE,
    }),
  );
  app.get('/favicon.ico', (_request, reply) => send(reply, { status: 204 }));
  app.get('/', pageRoute(context, home));
  app.get('/sys_email_list.do', pageRoute(context, mailbox));
  app.get('/sys_email.do', pageRoute(context, mail));
  app.get('/sys_flow_context_list.do', pageRoute(context, flowRuns));
  app.get('/sys.scripts.do', pageRoute(context, backgroundScripts));
  app.post('/sys.scripts.do', pageRoute(context, backgroundScripts));
  for (const path of ['/sp', '/esc']) app.get(path, pageRoute(context, portal));
  app.get('/sp/items/:id', pageRoute(context, orderPage));
  app.post('/sp/items/:id', pageRoute(context, placeOrder));
  app.post('/sp/approvals/:id', pageRoute(context, decide));
  app.get('/:page', pageRoute(context, byName));
  app.post('/:page', pageRoute(context, sentByName));
}
