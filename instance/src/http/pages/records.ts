import type { Row, Table } from '../../kernel.ts';
import { notAuthorized } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { queryEvaluator } from '../rest/query.ts';
import { html } from './html.ts';
import { cell, tableNamed } from './field.ts';
import { page } from './layout.ts';

const PAGE_ROWS = 50;
const MAX_COLUMNS = 12;

const lowestOf = (rows: Row[], column: string) => rows.map((row) => row[column] ?? '').filter(Boolean);

/** Columns of the table's default list layout, else the display column and the first own ones. */
function listColumns(exchange: Exchange, table: Table): string[] {
  const { store } = exchange.context.kernel;
  const lists = store.query({
    table: 'sys_ui_list',
    query: `name=${table.name}^parentISEMPTY^sys_userISEMPTY`,
    limit: 1,
  });
  const elements = lists[0]
    ? lowestOf(
        store.query({ table: 'sys_ui_list_element', query: `list_id=${lists[0]['sys_id']}^ORDERBYposition` }),
        'element',
      )
    : [];
  const known = elements.filter((name) => table.columns.has(name));
  if (known.length > 0) return known;
  const own = [...table.columns.values()]
    .filter((column) => column.table !== table.parent && !column.name.startsWith('sys_'))
    .map((column) => column.name);
  return [...new Set([...(table.displayColumn ? [table.displayColumn] : []), ...own, 'sys_updated_on'])].slice(
    0,
    MAX_COLUMNS,
  );
}

/** `/<table>_list.do`: what the person may read of a table, a page at a time. */
export function recordList(exchange: Exchange, name: string): Answer {
  const { context, query, tx } = exchange;
  const { store, access, records } = context.kernel;
  const table = tableNamed(exchange, name);
  if (!access.can(tx, 'read', table.name, null)) throw notAuthorized(`You may not read ${table.label}.`);
  const offset = Math.max(0, Number.parseInt(query['sysparm_first_row'] ?? '1', 10) - 1 || 0);
  const asked = {
    table: name,
    query: records.restrict(tx, name, query['sysparm_query'] ?? ''),
    userId: tx.user.sysId,
    evaluate: queryEvaluator(exchange),
  };
  const total = store.count(asked);
  const rows = store.query({ ...asked, limit: PAGE_ROWS, offset }).filter((row) => access.can(tx, 'read', name, row));
  const columns = listColumns(exchange, table);
  const link = (first: number, text: string) => {
    const params = new URLSearchParams({
      sysparm_query: query['sysparm_query'] ?? '',
      sysparm_first_row: String(first),
    });
    return html`<a href="/${name}_list.do?${params.toString()}">${text}</a> `;
  };
  const [first = '', ...others] = columns;
  const opener = (row: Row) => {
    const readable = access.can(tx, 'read', name, row, first);
    const shown = readable ? store.displayValue(name, first, row[first] ?? '', tx.user.timeZone) : '';
    return html`<a href="/${row['sys_class_name'] || name}.do?sys_id=${row['sys_id'] ?? ''}">${shown || 'Open'}</a>`;
  };
  const line = (row: Row) =>
    html`<tr>
      <td>${opener(row)}</td>
      ${others.map((column) => html`<td>${cell(exchange, table, row, column)}</td>`)}
    </tr>`;
  return page(
    exchange,
    table.label,
    html`<p>
        ${access.can(tx, 'create', name, null) && html`<a href="/${name}.do?sys_id=-1">New</a> · `}
        ${total === 0 ? 'No records' : `${offset + 1} to ${Math.min(offset + PAGE_ROWS, total)} of ${total}, as far as you may read them`}
        ${offset > 0 && link(Math.max(1, offset + 1 - PAGE_ROWS), 'Previous')}${offset + PAGE_ROWS < total && link(offset + 1 + PAGE_ROWS, 'Next')}
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${table.columns.get(column)?.label ?? column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(line)}
          </tbody>
        </table>
      </div>`,
  );
}
