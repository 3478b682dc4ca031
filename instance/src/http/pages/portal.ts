import type { Row } from '../../kernel.ts';
import { itemFor, itemsFor } from '../catalog/items.ts';
import { variablesOf, type Variable } from '../catalog/variables.ts';
import { asRestError, noRecord, refusedWrite } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { queryEvaluator } from '../rest/query.ts';
import { html, type Markup } from './html.ts';
import { message, page, redirect, tokenField } from './layout.ts';
import { formOf } from './route.ts';

const MAX_ROWS = 50;
const MAX_OPTIONS = 500;

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

function options(exchange: Exchange, variable: Variable): { value: string; label: string }[] {
  const { store, access } = exchange.context.kernel;
  if (variable.control === 'choice') return [...variable.choices];
  if (variable.control === 'yes_no')
    return [
      { value: 'Yes', label: 'Yes' },
      { value: 'No', label: 'No' },
    ];
  if (!store.dictionary.table(variable.reference)) return [];
  return store
    .query({
      table: variable.reference,
      query: variable.qualifier,
      limit: MAX_OPTIONS,
      userId: exchange.tx.user.sysId,
      evaluate: queryEvaluator(exchange),
    })
    .filter((row) => access.can(exchange.tx, 'read', variable.reference, row))
    .map((row) => ({ value: row['sys_id'] ?? '', label: store.displayName(variable.reference, row) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

const INPUT_TYPES: Partial<Record<Variable['control'], string>> = {
  date: 'date',
  date_time: 'datetime-local',
  email: 'email',
  url: 'url',
  masked: 'password',
};

function field(exchange: Exchange, variable: Variable, given: string): Markup {
  const id = `v_${variable.name}`;
  const required = variable.mandatory && html` required`;
  const described = variable.help !== '' && html` aria-describedby="${`${id}_hint`}"`;
  const label = html`<label for="${id}"
    >${variable.label}${variable.mandatory && html` <span class="hint">(required)</span>`}</label
  >`;
  const hint = variable.help !== '' && html`<p class="hint" id="${`${id}_hint`}">${variable.help}</p>`;
  if (variable.control === 'checkbox') {
    return html`<div>
      <div class="check">
        <input
          type="checkbox"
          id="${id}"
          name="${variable.name}"
          value="true"
          ${given === 'true' && html` checked`}${described}
        />${label}
      </div>
      ${hint}
    </div>`;
  }
  if (['choice', 'yes_no', 'reference', 'reference_list'].includes(variable.control)) {
    const option = ({ value, label: text }: { value: string; label: string }) =>
      html`<option value="${value}" ${value === given && html` selected`}>${text}</option>`;
    return html`<div>
      ${label}<select id="${id}" name="${variable.name}" ${required}${described}>
        <option value="">-- None --</option>
        ${options(exchange, variable).map(option)}</select
      >${hint}
    </div>`;
  }
  if (variable.control === 'text_area')
    return html`<div>
      ${label}<textarea id="${id}" name="${variable.name}" rows="4" ${required}${described}>${given}</textarea>${hint}
    </div>`;
  return html`<div>
    ${label}<input
      id="${id}"
      name="${variable.name}"
      type="${INPUT_TYPES[variable.control] ?? 'text'}"
      value="${given}"
      ${required}${described}
    />${hint}
  </div>`;
}

function itemPage(
  exchange: Exchange,
  item: Row,
  given: Readonly<Record<string, string>>,
  problem: string | null,
): Answer {
  const fields = variablesOf(exchange.context.kernel.store, item['sys_id'] ?? '').filter(({ readOnly }) => !readOnly);
  const defaults = (variable: Variable) =>
    variable.defaultValue.startsWith('javascript:')
      ? queryEvaluator(exchange)(variable.defaultValue.slice('javascript:'.length))
      : variable.defaultValue;
  return page(
    exchange,
    item['name'] ?? '',
    html`<p>${item['short_description'] ?? ''}</p>
      ${problem !== null && message(problem, 'error')}
      <form class="fields" method="post" action="/sp/items/${item['sys_id'] ?? ''}">
        ${tokenField(exchange)}
        ${fields.map((variable) => field(exchange, variable, given[variable.name] ?? defaults(variable)))}
        <div><button type="submit">Request</button></div>
      </form>
      <p><a href="/sp">Back to the portal</a></p>`,
    problem === null ? 200 : 400,
  );
}

export function orderPage(exchange: Exchange): Answer {
  const item = itemFor(exchange, exchange.params['id'] ?? '');
  if (!item) throw noRecord();
  return itemPage(exchange, item, {}, null);
}

/** A date and time of a form, which browsers give without seconds and with a `T`. */
const platformDateTime = (value: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value.replace('T', ' ')}:00` : value;

/** The order that was sent: taken, or shown again with what is missing. */
export function placeOrder(exchange: Exchange): Answer {
  const { catalog, store } = exchange.context.kernel;
  const item = itemFor(exchange, exchange.params['id'] ?? '');
  if (!item) throw noRecord();
  const form = formOf(exchange.request.body);
  const variables = Object.fromEntries(
    variablesOf(store, item['sys_id'] ?? '').map(({ name, control }) => [
      name,
      control === 'checkbox' ? String(form[name] === 'true') : platformDateTime(form[name] ?? ''),
    ]),
  );
  try {
    const { requestNumber } = catalog.order(exchange.tx, [{ itemId: item['sys_id'] ?? '', quantity: 1, variables }]);
    return redirect(`/sp?ordered=${encodeURIComponent(requestNumber)}`);
  } catch (error) {
    const known = asRestError(error);
    if (known.status >= 500) throw error;
    return itemPage(exchange, item, variables, known.detail ? `${known.message}: ${known.detail}` : known.message);
  }
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
