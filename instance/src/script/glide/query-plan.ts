import type { Column, Store } from '../../kernel.ts';
import { familyOf, isNumeric } from '../../data/types.ts';
import { isTrue, toText } from './values.ts';

export type Values = Record<string, unknown>;
type Aggregated = { fn: string; field: string };

/** What a GlideQuery asks for. */
export interface Plan {
  /** Each group holds if any of its conditions does. */
  readonly groups: readonly (readonly string[])[];
  readonly orders: readonly string[];
  readonly limit: number | null;
  readonly workflow: boolean;
  readonly force: boolean;
  readonly acls: boolean;
  readonly groupBy: readonly string[];
  readonly aggregates: readonly Aggregated[];
  readonly having: readonly { fn: string; field: string; operator: string; value: number }[];
}

export const EMPTY: Plan = {
  groups: [],
  orders: [],
  limit: null,
  workflow: true,
  force: false,
  acls: false,
  groupBy: [],
  aggregates: [],
  having: [],
};
/** Asks for the display value of a field. */
export const FLAG = /\$(DISPLAY)$/;

export const encoded = ({ groups, orders }: Plan) =>
  [...groups.map((alternatives) => alternatives.join('^OR')), ...orders].join('^');

export function columnAt({ dictionary }: Store, table: string, path: unknown): Column | undefined {
  const [first = '', ...rest] = toText(path).replace(FLAG, '').split('.');
  return rest.reduce(
    (column, name) => (column?.reference ? dictionary.table(column.reference)?.columns.get(name) : undefined),
    dictionary.table(table)?.columns.get(first),
  );
}

/** @throws Error naming a field that the table has not; a query without a table, made to be nested, takes any */
export function knownField(store: Store, table: string, path: unknown): string {
  if (table !== '' && !columnAt(store, table, path))
    throw new Error(`Unable to find the following fields in table ${table}: ${toText(path)}`);
  return toText(path);
}

/** The value in the type of its field; null when empty. */
export function typed(value: string, column: Column | undefined): unknown {
  const family = column ? familyOf(column) : 'text';
  if (family === 'boolean') return isTrue(value);
  if (value === '') return null;
  return isNumeric(family) ? Number(value) : value;
}

/** `owner.name` as `{owner: {name}}`. */
export function place(found: Values, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const target = names.reduce<Values>((inner, name) => (inner[name] ??= {}) as Values, found);
  target[last] = value;
}
