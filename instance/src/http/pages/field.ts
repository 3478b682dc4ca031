import type { Row, Table } from '../../kernel.ts';
import { RestError } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import { html, type Markup } from './html.ts';

export function tableNamed(exchange: Exchange, name: string): Table {
  const table = exchange.context.kernel.store.dictionary.table(name);
  if (!table) throw new RestError(404, 'There is no such page', `Neither a page nor a table is named ${name}.`);
  return table;
}

/** A value as people read it; a reference leads to its record. */
export function cell(exchange: Exchange, table: Table, row: Row, name: string): Markup {
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
