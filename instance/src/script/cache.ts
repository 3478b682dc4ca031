import type { Kernel, Row } from '../kernel.ts';

/**
 * What is read from records on every transaction and changes seldom (rules, ACLs, modules, roles, properties), kept per
 * instance until one of its tables is written. Bounded by the number of kinds; each kind holds what its tables hold.
 */
interface Kept {
  readonly tables: readonly string[];
  readonly value: unknown;
}
const caches = new WeakMap<Kernel, Map<string, Kept>>();

function cacheOf(kernel: Kernel): Map<string, Kept> {
  let cache = caches.get(kernel);
  if (!cache) caches.set(kernel, (cache = new Map()));
  return cache;
}

/** The value kept under `key`, or the one that `load` makes now from the rows of `tables`. */
export function cached<Value>(kernel: Kernel, key: string, tables: readonly string[], load: () => Value): Value {
  const cache = cacheOf(kernel);
  const known = cache.get(key);
  if (known) return known.value as Value;
  const value = load();
  cache.set(key, { tables, value });
  return value;
}

/** Called after each write. */
export function forgetTable(kernel: Kernel, table: string): void {
  const cache = cacheOf(kernel);
  for (const [key, { tables }] of cache) if (tables.includes(table)) cache.delete(key);
}

/** Called after an import, which tells of no single write. */
export function forgetAll(kernel: Kernel): void {
  cacheOf(kernel).clear();
}

/** Every row of a table that the query finds; none when the table is not in the dictionary. */
export function rowsOf(kernel: Kernel, table: string, query = ''): Row[] {
  return kernel.store.dictionary.table(table) ? kernel.store.query({ table, query }) : [];
}

/** Scope names by the `sys_id` of their application. */
export function scopeName(kernel: Kernel, sysId: string | undefined): string {
  const names = cached(
    kernel,
    'scopes',
    ['sys_scope', 'sys_app'],
    () => new Map(rowsOf(kernel, 'sys_scope').map((row) => [row['sys_id'] ?? '', row['scope'] ?? 'global'])),
  );
  return (sysId && names.get(sysId)) || 'global';
}

/** A system property's value, or null when there is none. */
export function propertyValue(kernel: Kernel, name: string): string | null {
  const values = cached(
    kernel,
    'properties',
    ['sys_properties'],
    () => new Map(rowsOf(kernel, 'sys_properties').map((row) => [row['name'] ?? '', row['value'] ?? ''])),
  );
  return values.get(name) ?? null;
}
