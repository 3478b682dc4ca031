import type { Row, Table } from '../../kernel.ts';
import { noRecord, notAuthorized, RestError } from '../errors.ts';
import type { Answer, Exchange } from '../exchange.ts';
import { queryEvaluator } from '../rest/query.ts';
import { html, type Markup } from './html.ts';
import { page } from './layout.ts';

const PAGE_ROWS = 50;
const MAX_COLUMNS = 12;

function tableNamed(exchange: Exchange, name: string): Table {
  const table = exchange.context.kernel.store.dictionary.table(name);
  if (!table) throw new RestError(404, 'There is no such page', `Neither a page nor a table is named ${name}.`);
  return table;
}

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

/** A value as people read it; a reference leads to its record. */
function cell(exchange: Exchange, table: Table, row: Row, name: string): Markup {
  const { store, access } = exchange.context.kernel;
  const value = row[name] ?? '';
  if (value === '' || !access.can(exchange.tx, 'read', table.name, row, name)) return html``;
  const shown = store.displayValue(table.name, name, value, exchange.tx.user.timeZone);
  const column = table.columns.get(name);
  if (column?.type.startsWith('password')) return html`********`;
  return column?.type === 'reference' && column.reference
    ? html`<a href="/${column.reference}.do?sys_id=${value}">${shown || value}</a>`
    : html`${shown}`;
}

/** `/<table>_list.do`: what the person may read of a table, a page at a time. */
export function recordList(exchange: Exchange, name: string): Answer {
  const { context, query, tx } = exchange;
  const { store, access } = context.kernel;
  const table = tableNamed(exchange, name);
  if (!access.can(tx, 'read', table.name, null)) throw notAuthorized(`You may not read ${table.label}.`);
  const offset = Math.max(0, Number.parseInt(query['sysparm_first_row'] ?? '1', 10) - 1 || 0);
  const asked = {
    table: name,
    query: query['sysparm_query'] ?? '',
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

/** `/<table>.do?sys_id=`: every field of one record that the person may read. Records are changed through APIs only. */
export function recordForm(exchange: Exchange, name: string): Answer {
  const { context, query, tx } = exchange;
  const { store, access } = context.kernel;
  const asked = tableNamed(exchange, name);
  const row = store.get(name, query['sys_id'] ?? '');
  if (!row || !access.can(tx, 'read', name, row)) throw noRecord();
  const table = store.dictionary.table(row['sys_class_name'] ?? '') ?? asked;
  const columns = [...table.columns.values()].filter((column) => access.can(tx, 'read', table.name, row, column.name));
  const [own, system] = [
    columns.filter((column) => !column.name.startsWith('sys_')),
    columns.filter((column) => column.name.startsWith('sys_')),
  ];
  const fields = (some: typeof columns) =>
    html`<dl>
      ${some.map(
        (column) =>
          html`<dt>${column.label}</dt>
            <dd>${cell(exchange, table, row, column.name)}</dd>`,
      )}
    </dl>`;
  const title = `${table.label}: ${store.displayName(table.name, row)}`;
  return page(
    exchange,
    title,
    html`<p><a href="/${table.name}_list.do">All: ${table.label}</a></p>
      ${fields(own)}
      <h2>System</h2>
      ${fields(system)}`,
  );
}
