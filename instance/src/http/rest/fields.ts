import { listOf } from '../../background/support.ts';
import type { Column, Row, Table } from '../../kernel.ts';
import type { Exchange } from '../exchange.ts';

/** How the Table API shows values. */
export interface Display {
  readonly mode: 'true' | 'false' | 'all';
  readonly referenceLinks: boolean;
}

type Value = string | Record<string, string>;

export function displayOf(query: Readonly<Record<string, string>>): Display {
  const mode = query['sysparm_display_value'];
  return {
    mode: mode === 'true' || mode === 'all' ? mode : 'false',
    referenceLinks: query['sysparm_exclude_reference_link'] !== 'true',
  };
}

function show(exchange: Exchange, table: string, column: Column, value: string, display: Display): Value {
  const { store } = exchange.context.kernel;
  if (column.type.startsWith('password')) return display.mode === 'all' ? { display_value: '', value: '' } : '';
  const shown = () => store.displayValue(table, column.name, value, exchange.tx.user.timeZone);
  const link =
    column.type === 'reference' && column.reference && display.referenceLinks && value !== ''
      ? { link: `${exchange.context.origin()}/api/now/table/${column.reference}/${value}` }
      : null;
  if (display.mode === 'all') return { display_value: shown(), value, ...link };
  if (display.mode === 'true') return link ? { display_value: shown(), ...link } : shown();
  return link ? { ...link, value } : value;
}

/** Follows a dot-walked path to the row that holds its last column; null where a link is empty or not for the caller to see. */
function follow(
  exchange: Exchange,
  table: string,
  row: Row,
  path: readonly string[],
): { table: string; row: Row; column: Column } | null {
  const { store, access } = exchange.context.kernel;
  const [name = '', ...rest] = path;
  const column =
    store.dictionary.table(row['sys_class_name'] || table)?.columns.get(name) ??
    store.dictionary.table(table)?.columns.get(name);
  if (!column || !access.can(exchange.tx, 'read', table, row, name)) return null;
  if (rest.length === 0) return { table, row, column };
  const next = column.reference ? store.get(column.reference, row[name] ?? '') : undefined;
  return next && column.reference && access.can(exchange.tx, 'read', column.reference, next)
    ? follow(exchange, column.reference, next, rest)
    : null;
}

/** The fields asked for by `sysparm_fields`, else every column of the table. */
export function fieldNames(table: Table, query: Readonly<Record<string, string>>): string[] {
  const asked = listOf(query['sysparm_fields']);
  return asked.length > 0 ? [...new Set(asked)] : [...table.columns.keys()];
}

/** One record as the Table API answers it, without what the caller may not read. */
export function renderRow(
  exchange: Exchange,
  table: Table,
  row: Row,
  names: readonly string[],
  display: Display,
): Record<string, Value> {
  const rendered: Record<string, Value> = {};
  for (const name of names) {
    const path = name.split('.');
    const end = follow(exchange, table.name, row, path);
    if (end) rendered[name] = show(exchange, end.table, end.column, end.row[end.column.name] ?? '', display);
    else if (path.length > 1) rendered[name] = '';
  }
  return rendered;
}
