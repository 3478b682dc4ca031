import type { Row } from '../../kernel.ts';
import { notAuthorized } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

const MAX_ROWS = 100;

/** `/sys_flow_context_list.do`: runs of flows, newest first, those that failed with the reason. For admins. */
export function flowRuns(exchange: Exchange): Answer {
  const { context, query, tx } = exchange;
  const { store } = context.kernel;
  if (!tx.user.roles.has('admin')) throw notAuthorized('Only an admin sees the runs of flows.');
  const state = /^\w+$/.exec(query['state'] ?? '')?.[0] ?? '';
  const rows = store.query({
    table: 'sys_flow_context',
    query: `${state && `state=${state}^`}ORDERBYDESCsys_id`,
    limit: MAX_ROWS,
  });
  const about = (row: Row) =>
    row['source_table'] &&
    html`<a href="/${row['source_table']}.do?sys_id=${row['source_record'] ?? ''}">${row['source_table']}</a>`;
  const line = (row: Row) =>
    html`<tr>
      <td><a href="/sys_flow_context.do?sys_id=${row['sys_id'] ?? ''}">${row['name'] ?? ''}</a></td>
      <td>${row['state'] ?? ''}</td>
      <td>${about(row) || ''}</td>
      <td>
        ${store.displayValue('sys_flow_context', 'sys_created_on', row['sys_created_on'] ?? '', tx.user.timeZone)}
      </td>
      <td>${row['error_message'] ?? ''}</td>
    </tr>`;
  return page(
    exchange,
    'Flow executions',
    html`<p>
        The newest ${MAX_ROWS} · <a href="/sys_flow_context_list.do">all</a> ·
        <a href="/sys_flow_context_list.do?state=WAITING">waiting</a> ·
        <a href="/sys_flow_context_list.do?state=ERROR">failed</a>
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              ${['Flow', 'State', 'Record', 'Started', 'Error'].map((title) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(line)}
          </tbody>
        </table>
      </div>`,
  );
}
