import { variablesOf as valuesOf } from '../../catalog/index.ts';
import type { Row } from '../../kernel.ts';
import { variablesOf, type Variable } from '../catalog/variables.ts';
import { noRecord, refusedWrite } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { html, type Markup } from './html.ts';
import { redirect, tokenField } from './layout.ts';
import { formOf } from './route.ts';

const MAX_ROWS = 50;

/** The task that waits, with the columns of its own table; null for an approval of something else. */
function taskOf({ context }: Exchange, approval: Row): Row | null {
  const { store } = context.kernel;
  const task = store.get('task', approval['sysapproval'] ?? '');
  return (task && store.get(task['sys_class_name'] || 'task', task['sys_id'] ?? '')) ?? null;
}

/** A request item by what was ordered, any other task by what it says of itself. */
function titleOf(exchange: Exchange, approval: Row): string {
  const { store } = exchange.context.kernel;
  const task = taskOf(exchange, approval);
  if (!task) return store.displayName('sysapproval_approver', approval);
  const item = store.displayValue('sc_req_item', 'cat_item', task['cat_item'] ?? '');
  return `${store.displayName(task['sys_class_name'] || 'task', task)} ${item || task['short_description'] || ''}`;
}

function shownValue({ context }: Exchange, variable: Variable, value: string): string {
  const { store } = context.kernel;
  const choice = variable.choices.find((candidate) => candidate.value === value);
  if (choice) return choice.label;
  const row = variable.reference === '' ? undefined : store.get(variable.reference, value);
  return row ? store.displayName(variable.reference, row) : value;
}

/** Who asks, and what was filled in. */
function whatIsAsked(exchange: Exchange, task: Row): Markup {
  const { kernel } = exchange.context;
  const values = valuesOf(kernel, task['sys_id'] ?? '');
  const line = (label: string, value: string) => html`<li>${label}: <strong>${value}</strong></li>`;
  const answered = variablesOf(kernel, task['cat_item'] ?? '').filter(
    ({ name }) => (values[name] ?? '') !== '' && values[name] !== 'false',
  );
  return html`<ul>
    ${line('Opened by', kernel.store.displayValue('task', 'opened_by', task['opened_by'] ?? ''))}
    ${answered.map((variable) => line(variable.label, shownValue(exchange, variable, values[variable.name] ?? '')))}
  </ul>`;
}

function button(exchange: Exchange, approval: Row, state: 'approved' | 'rejected', label: string): Markup {
  return html`<form class="inline" method="post" action="/sp/approvals/${approval['sys_id'] ?? ''}">
    ${tokenField(exchange)}<input type="hidden" name="state" value="${state}" /><button
      class="${state === 'approved' ? '' : 'second'}"
      aria-label="${`${label}: ${titleOf(exchange, approval)}`}"
    >
      ${label}
    </button>
  </form> `;
}

/** What waits for the person's approval; null when nothing does. */
export function approvals(exchange: Exchange): Markup | null {
  const rows = exchange.context.kernel.store.query({
    table: 'sysapproval_approver',
    query: `approver=${exchange.tx.user.sysId}^state=requested^ORDERBYsys_created_on`,
    limit: MAX_ROWS,
  });
  if (rows.length === 0) return null;
  const card = (row: Row) => {
    const task = taskOf(exchange, row);
    return html`<li class="card">
      <h3>${titleOf(exchange, row)}</h3>
      ${task && whatIsAsked(exchange, task)}
      <p>${button(exchange, row, 'approved', 'Approve')}${button(exchange, row, 'rejected', 'Reject')}</p>
    </li>`;
  };
  return html`<ul class="cards">
    ${rows.map(card)}
  </ul>`;
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
