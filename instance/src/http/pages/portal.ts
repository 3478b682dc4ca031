import type { Row } from '../../kernel.ts';
import { itemsFor } from '../catalog/items.ts';
import { noRecord, refusedWrite } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { html, type Markup } from './html.ts';
import { message, page, redirect, tokenField } from './layout.ts';
import { formOf } from './route.ts';

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

function approvals(exchange: Exchange): Markup {
  const { store } = exchange.context.kernel;
  const rows = store.query({
    table: 'sysapproval_approver',
    query: `approver=${exchange.tx.user.sysId}^state=requested^ORDERBYsys_created_on`,
    limit: MAX_ROWS,
  });
  if (rows.length === 0) return html`<p>Nothing waits for your approval.</p>`;
  const subject = (row: Row): string => {
    const task = store.get('task', row['sysapproval'] ?? '');
    return task
      ? `${store.displayName(task['sys_class_name'] || 'task', task)} ${task['short_description'] ?? ''}`
      : store.displayName('sysapproval_approver', row);
  };
  const button = (row: Row, state: string, label: string) =>
    html`<form class="inline" method="post" action="/sp/approvals/${row['sys_id'] ?? ''}">
      ${tokenField(exchange)}<input type="hidden" name="state" value="${state}" /><button
        class="${state === 'approved' ? '' : 'second'}"
        aria-label="${`${label}: ${subject(row)}`}"
      >
        ${label}
      </button>
    </form> `;
  return html`<ul class="cards">
    ${rows.map(
      (row) =>
        html`<li class="card">
          <h3>${subject(row)}</h3>
          ${button(row, 'approved', 'Approve')}${button(row, 'rejected', 'Reject')}
        </li>`,
    )}
  </ul>`;
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
  return page(
    exchange,
    'Service portal',
    html`${ordered !== '' && message(`Your request ${ordered} is on its way.`)}
      <h2>Request something</h2>
      ${
        items.length > 0
          ? html`<ul class="cards">
              ${items}
            </ul>`
          : html`<p>Nothing can be requested here yet.</p>`
      }
      <h2>My requests</h2>
      ${requests(exchange)}
      <h2>My approvals</h2>
      ${approvals(exchange)}`,
  );
}

/** Approves or rejects what waits for this very person. */
export function decide(exchange: Exchange): Answer {
  const { store, records } = exchange.context.kernel;
  const approval = store.get('sysapproval_approver', exchange.params['id'] ?? '');
  if (!approval || approval['approver'] !== exchange.tx.user.sysId || approval['state'] !== 'requested')
    throw noRecord();
  const state = formOf(exchange.request.body)['state'] === 'approved' ? 'approved' : 'rejected';
  const outcome = records.update(exchange.tx, 'sysapproval_approver', approval['sys_id'] ?? '', { state });
  if (!outcome.ok) throw refusedWrite(outcome);
  return redirect('/sp');
}
