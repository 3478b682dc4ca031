import type { FastifyInstance } from 'fastify';
import { escapeQueryValue } from '../../data/index.ts';
import type { Row } from '../../kernel.ts';
import { hasAnyRole } from '../../script/index.ts';
import type { Context } from '../context.ts';
import { notAuthorized } from '../errors.ts';
import { send, type Answer, type Exchange } from '../exchange.ts';
import { findBy } from '../users.ts';
import { Markup } from './html.ts';
import { renderJelly } from './jelly.ts';
import { htmlAnswer, page } from './layout.ts';

/** Whether the roles of the ACLs named after a page let the caller in; a page without any is open to all who have signed in. */
function mayOpen({ context, tx }: Exchange, row: Row, scope: string): boolean {
  const { store } = context.kernel;
  const names = [row['name'] ?? '', `${scope}.${row['name']}`, `${scope}_${row['name']}`].map(escapeQueryValue);
  const acls = store.query({ table: 'sys_security_acl', query: `type=ui_page^nameIN${names.join(',')}^active=true` });
  const unknown = acls.find((acl) => acl['condition'] || (acl['advanced'] === 'true' && acl['script']));
  if (unknown) throw new Error(`NotImplemented: condition or script of the ui_page ACL ${unknown['name']}`);
  const rolesOf = (acl: Row) =>
    store
      .query({ table: 'sys_security_acl_role', query: `sys_security_acl=${acl['sys_id']}` })
      .map((link) => store.displayValue('sys_security_acl_role', 'sys_user_role', link['sys_user_role'] ?? ''));
  return acls.length === 0 || acls.some((acl) => hasAnyRole(tx.user, rolesOf(acl).join(',')));
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
