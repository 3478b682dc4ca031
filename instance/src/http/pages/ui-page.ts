import type { FastifyInstance } from 'fastify';
import type { Row } from '../../kernel.ts';
import type { Context } from '../context.ts';
import { notAuthorized } from '../errors.ts';
import { send, type Answer, type Exchange } from '../exchange.ts';
import { findBy } from '../users.ts';
import { Markup } from './html.ts';
import { renderJelly } from './jelly.ts';
import { htmlAnswer, page } from './layout.ts';

/** Whether the ACLs named after a page, with its scope or without, let the caller in. A page without any is open to all who have signed in. */
function mayOpen({ context, tx }: Exchange, row: Row, scope: string): boolean {
  const name = row['name'] ?? '';
  const names = [name, `${scope}.${name}`, `${scope}_${name}`];
  return names.every((one) => context.kernel.access.canExecute(tx, 'ui_page', one));
}

/** A UI page of an app, by its endpoint; null when there is none. A direct page is the whole document, any other gets this instance's frame. */
export function uiPage(exchange: Exchange, endpoint: string): Answer | null {
  const { context, tx, caller } = exchange;
  const { store, scripts } = context.kernel;
  const row = findBy(store, 'sys_ui_page', 'endpoint', endpoint);
  if (!row) return null;
  const scope = store.get('sys_scope', row['sys_scope'] ?? '')?.['scope'] ?? 'global';
  if (!mayOpen(exchange, row, scope)) throw notAuthorized('You may not open this page.');
  const body = renderJelly(row['html'] ?? '', {
    sessionToken: caller.session?.token ?? '',
    cacheKey: (row['sys_updated_on'] ?? '').replace(/\D/g, ''),
    evaluate: (source) => scripts.run(tx, { source, name: `sys_ui_page.${row['sys_id']}.html`, scope }),
  });
  const script = row['client_script'] ? `<script>${row['client_script']}</script>` : '';
  if (row['direct'] === 'true') return htmlAnswer(`<!doctype html>\n${body}${script}`);
  return page(exchange, row['description'] || row['name'] || '', new Markup(body + script));
}

/** The static files of apps, `/uxasset/externals/<name>.jsdbx`, and empty stand-ins for the platform's own client files that a page asks for. */
export function registerAssets(app: FastifyInstance, context: Context): void {
  const script = { 'content-type': 'application/javascript;charset=UTF-8' };
  app.get('/uxasset/externals/*', (request, reply) => {
    const name = ((request.params as Record<string, string>)['*'] ?? '').replace(/\.jsdbx$/, '');
    if (name.startsWith('@devsnc/')) return send(reply, { status: 200, headers: script, body: 'export {};\n' });
    const asset = findBy(context.kernel.store, 'sys_ux_lib_asset', 'name', name);
    if (!asset) return send(reply, { status: 404, body: 'No such asset' });
    const etag = `"${asset['checksum'] || asset['sys_mod_count']}"`;
    const headers = {
      'content-type': `${asset['mime_type'] || 'application/javascript'};charset=UTF-8`,
      'cache-control': 'no-cache',
      etag,
    };
    return request.headers['if-none-match'] === etag
      ? send(reply, { status: 304, headers })
      : send(reply, { status: 200, headers, body: asset['content'] ?? '' });
  });
  app.get('/uxasset/set-cache-buster/*', (_request, reply) => send(reply, { status: 200, headers: script, body: '' }));
  app.get('/$uxappimmutables.do', (_request, reply) =>
    send(reply, { status: 200, headers: { 'content-type': 'text/css' }, body: '' }),
  );
}
