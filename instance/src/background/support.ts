import type { Kernel, Row, Store, Transaction } from '../kernel.ts';
import { scopeName } from '../script/cache.ts';

export { isTrue } from '../script/glide/values.ts';

/** Who runs what nobody in particular started. */
export const SYSTEM_USER = 'system';

/** The platform's numbers for `syslog.level`. */
const LEVELS = { warn: 1, error: 2 } as const;

/** Says what went wrong where an administrator looks: the process's log and the table `syslog`. */
export function report(kernel: Kernel, level: keyof typeof LEVELS, source: string, message: string): void {
  kernel.log(level, source, message);
  kernel.store.insert('syslog', { level: String(LEVELS[level]), source, message: message.slice(0, 8000) }, SYSTEM_USER);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Name of the scope that an application file belongs to. */
export function scopeOf(kernel: Kernel, file: Row): string {
  return scopeName(kernel, file.sys_scope);
}

/** Items of a comma-separated value, without blanks. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Evaluates `javascript:` inside an encoded query, as the user of the transaction. */
export function evaluator(kernel: Kernel, tx: Transaction): (script: string) => string {
  return (script) => String(kernel.scripts.run(tx, { source: script, name: 'query condition', scope: tx.scope }) ?? '');
}

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Those of some records that are there. */
export function rowsWith(store: Store, table: string, ids: readonly (string | undefined)[]): Row[] {
  return ids.map((id) => store.get(table, id ?? '')).filter((row) => row !== undefined);
}
