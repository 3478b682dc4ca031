import type { Row } from '../../kernel.ts';
import { itemsFor } from '../catalog/items.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { approvals } from './approvals.ts';
import { html, type Markup } from './html.ts';
import { message, page } from './layout.ts';

const MAX_ROWS = 50;

function requests(exchange: Exchange): Markup {
  const { store } = exchange.context.kernel;
  const { user } = exchange.tx;
  const rows = store.query({
    table: 'sc_req_item',
    query: `request.requested_for=${user.sysId}^ORopened_by=${user.sysId}^ORDERBYDESCsys_created_on`,
    limit: MAX_ROWS,
  });
  const shown = (row: Row, column: string) =>
    store.displayValue('sc_req_item', column, row[column] ?? '', user.timeZone);
  const line = (row: Row) =>
    html`<tr>
      <td>${row['number'] ?? ''}</td>
      <td>${shown(row, 'cat_item')}</td>
      <td>${shown(row, 'state')}</td>
      <td>${shown(row, 'stage')}</td>
      <td>${shown(row, 'sys_created_on')}</td>
    </tr>`;
  if (rows.length === 0) return html`<p>You have not requested anything yet.</p>`;
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Item</th>
          <th scope="col">State</th>
          <th scope="col">Stage</th>
          <th scope="col">Requested</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
  </div>`;
}

/** `/sp`: what an employee can request, has requested, and must approve. */
export function portal(exchange: Exchange): Answer {
  const items = itemsFor(exchange).map(
    (item) =>
      html`<li class="card">
        <h3><a href="/sp/items/${item['sys_id'] ?? ''}">${item['name'] ?? ''}</a></h3>
        <p>${item['short_description'] ?? ''}</p>
      </li>`,
  );
  const ordered = exchange.query['ordered'] ?? '';
  const waiting = approvals(exchange);
  return page(
    exchange,
    'Service portal',
    html`${ordered !== '' && message(`Your request ${ordered} is on its way. Mails tell you how it goes on.`)}
      ${
        waiting &&
        html`<h2>My approvals</h2>
          ${waiting}`
      }
      <h2>Request something</h2>
      ${
        items.length > 0
          ? html`<ul class="cards">
              ${items}
            </ul>`
          : html`<p>Nothing can be requested here yet.</p>`
      }
      <h2>My requests</h2>
      ${requests(exchange)}`,
  );
}
