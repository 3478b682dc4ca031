import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import { askable, type Condition } from '../domain/conditions';

/** The only place that queries and writes tables. Values are ServiceNow's strings. */
export type { Condition };
export type Row<F extends string> = Readonly<Record<F, string>>;
export type Values = Readonly<Record<string, string | number | boolean>>;

export interface Options {
  readonly orderBy?: string;
  readonly orderByDesc?: string;
  readonly limit?: number;
}

/** A query that must not run away however large a table has become. */
const MOST_ROWS = 10_000;

type Queryable = Pick<InstanceType<typeof GlideRecord>, 'addNullQuery' | 'addNotNullQuery' | 'addQuery'>;

/** @returns false when a condition can match nothing, so that there is nothing to ask */
function restrict(record: Queryable, where: readonly Condition[]): boolean {
  const asked = askable(where);
  for (const [field, operator, value] of asked ?? []) {
    if (operator === 'ISEMPTY') record.addNullQuery(field);
    else if (operator === 'ISNOTEMPTY') record.addNotNullQuery(field);
    else record.addQuery(field, operator, Array.isArray(value) ? value.join(',') : String(value));
  }
  return asked !== null;
}

/** One query. Fields may be dot-walked, which the platform answers with one more read for each record: sparingly. */
export function select<F extends string>(
  table: string,
  fields: readonly F[],
  where: readonly Condition[],
  options: Options = {},
): Row<F>[] {
  const record = new GlideRecord(table);
  if (!restrict(record, where)) return [];
  if (options.orderBy) record.orderBy(options.orderBy);
  if (options.orderByDesc) record.orderByDesc(options.orderByDesc);
  record.setLimit(options.limit ?? MOST_ROWS);
  record.query();
  const rows: Row<F>[] = [];
  while (record.next()) rows.push(read(record, fields));
  return rows;
}

export function selectOne<F extends string>(
  table: string,
  fields: readonly F[],
  where: readonly Condition[],
  options: Options = {},
): Row<F> | null {
  return select(table, fields, where, { ...options, limit: 1 })[0] ?? null;
}

function read<F extends string>(record: GlideRecord, fields: readonly F[]): Row<F> {
  const row = {} as Record<F, string>;
  for (const field of fields) {
    // getValue knows the record's own columns only; a dot-walked one is an element.
    row[field] = field.includes('.') ? String(record.getElement(field)) : (record.getValue(field) ?? '');
  }
  return row;
}

export function count(table: string, where: readonly Condition[]): number {
  const aggregate = new GlideAggregate(table);
  if (!restrict(aggregate as unknown as Queryable, where)) return 0;
  aggregate.addAggregate('COUNT', '');
  aggregate.query();
  return aggregate.next() ? Number(aggregate.getAggregate('COUNT', '')) : 0;
}

/**
 * @param id the row's sys_id, where a repeated insert must not double
 * @returns null when the database refused it: a unique index, or a row with this id, was there first
 */
export function insert(table: string, values: Values, id?: string): string | null {
  const record = new GlideRecord(table);
  record.initialize();
  if (id !== undefined) record.setNewGuidValue(id);
  assign(record, values);
  return record.insert();
}

/**
 * One read and one write.
 * @param stays whether the row, as it is, is to be left alone
 * @returns false when there is no such row, or a unique index refused
 */
export function update(
  table: string,
  id: string,
  changes: Values,
  stays: (column: (name: string) => string) => boolean = () => false,
): boolean {
  const record = new GlideRecord(table);
  if (!record.get(id)) return false;
  if (stays((name) => record.getValue(name) ?? '')) return true;
  assign(record, changes);
  return record.update() !== null;
}

export function remove(table: string, id: string): void {
  const record = new GlideRecord(table);
  if (record.get(id)) record.deleteRecord();
}

function assign(record: GlideRecord, values: Values): void {
  for (const [field, value] of Object.entries(values)) record.setValue(field, value as string);
}

/** Booleans come as `1` or `0` from getValue and as `true` or `false` from an element. */
export function isTrue(value: string): boolean {
  return value === '1' || value === 'true';
}

export function toNumber(value: string): number {
  return value === '' ? 0 : Number(value);
}

export function toNumberOrNull(value: string): number | null {
  return value === '' ? null : Number(value);
}

/** Distinct values, without empty ones: for the one query that fetches what many rows refer to. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
