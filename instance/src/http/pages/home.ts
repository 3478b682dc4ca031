import type { Row } from '../../kernel.ts';
import { hasAnyRole } from '../../script/index.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { html, type Markup } from './html.ts';
import { page } from './layout.ts';

const holdsOne = ({ tx }: Exchange, roles: string | undefined) => !roles || hasAnyRole(tx.user, roles);

/** Where a module of an application menu leads; null for a separator and what has no page here. */
function target(module: Row): string | null {
  const filter = module['filter'] ? `?sysparm_query=${encodeURIComponent(module['filter'])}` : '';
  switch (module['link_type']) {
    case 'LIST':
    case 'FILTER':
      return `/${module['name']}_list.do${filter}`;
    case 'NEW':
      return `/${module['name']}.do?sys_id=-1`;
    case 'DIRECT':
      return module['query'] ? `/${module['query'].replace(/^\//, '')}` : null;
    default:
      return null;
  }
}

function menu(exchange: Exchange, application: Row): Markup | null {
  const { store } = exchange.context.kernel;
  const modules = store
    .query({ table: 'sys_app_module', query: `application=${application['sys_id']}^active=true^ORDERBYorder` })
    .filter((module) => holdsOne(exchange, module['roles']))
    .flatMap((module) => {
      const href = target(module);
      return href ? [html`<li><a href="${href}">${module['title'] ?? ''}</a></li>`] : [];
    });
  return modules.length > 0
    ? html`<li class="card">
        <h2>${application['title'] ?? ''}</h2>
        <ul>
          ${modules}
        </ul>
      </li>`
    : null;
}

/** The start page: what everybody may do, and the menus of the applications that the person may use. */
export function home(exchange: Exchange): Answer {
  const { store } = exchange.context.kernel;
  const applications = store
    .query({ table: 'sys_app_application', query: 'active=true^ORDERBYorder' })
    .filter((application) => holdsOne(exchange, application['roles']));
  const menus = applications.flatMap((application) => menu(exchange, application) ?? []);
  return page(
    exchange,
    'Start',
    html`<ul class="cards">
      <li class="card">
        <h2>For everybody</h2>
        <ul>
          <li><a href="/sp">Service portal</a>: request something, see your requests and approvals</li>
          <li><a href="/sys_email_list.do">Mails</a>: what was sent to you</li>
        </ul>
      </li>
      ${menus}
    </ul>`,
  );
}
