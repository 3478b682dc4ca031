import { escapeQueryValue } from '../data/index.ts';
import type { Row, Store } from '../kernel.ts';

/** The one row of a table whose column is exactly `value`, letter case aside; undefined when empty, missing or ambiguous. */
export function findBy(store: Store, table: string, column: string, value: string): Row | undefined {
  if (!value) return undefined;
  const rows = store.query({ table, query: `${column}=${escapeQueryValue(value)}`, limit: 2 });
  const [row] = rows;
  return rows.length === 1 && row?.[column]?.toLowerCase() === value.toLowerCase() ? row : undefined;
}

/** A user who may sign in: active and not locked out. */
export function usableUser(row: Row | undefined): Row | undefined {
  return row && row['active'] !== 'false' && row['locked_out'] !== 'true' ? row : undefined;
}
