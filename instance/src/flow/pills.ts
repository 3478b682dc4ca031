import type { Store } from '../kernel.ts';
import { isRef, ref, textOf, type Value, type Values } from './values.ts';

/** What data pills of a flow, subflow or custom action can reach. */
export interface Scope {
  readonly store: Store;
  /** First part of a pill → what it stands for. A root that is absent is the trigger's name. */
  readonly roots: Readonly<Record<string, Value | undefined>>;
  readonly trigger: Values;
}

const PILL = /\{\{([^{}]+)\}\}/g;
const WHOLE_PILL = /^\{\{([^{}]+)\}\}$/;

/** Value of a text that may hold pills: of a single pill whatever it stands for, else text. */
export function resolve(scope: Scope, source: unknown): Value {
  if (typeof source !== 'string') return source as Value;
  const whole = WHOLE_PILL.exec(source);
  return whole ? pillValue(scope, whole[1] ?? '') : fill(scope, source, textOf);
}

/** The text with each pill replaced as `show` says. */
export function fill(scope: Scope, source: string, show: (value: Value) => string): string {
  return source.replace(PILL, (_, expression: string) => show(pillValue(scope, expression)));
}

/** A pill may carry its type and more behind `|`. */
function pillValue(scope: Scope, expression: string): Value {
  const path = (expression.split('|')[0] ?? '').trim();
  if (path.startsWith('static.')) return path.slice('static.'.length);
  const step = /^step\[([^\]]+)\]\.?(.*)$/.exec(path);
  const [root = '', ...rest] = step ? [`step[${step[1]}]`, ...(step[2] ? step[2].split('.') : [])] : path.split('.');
  const start = root in scope.roots ? scope.roots[root] : scope.trigger;
  return walk(scope.store, start ?? '', rest);
}

function walk(store: Store, start: Value, path: readonly string[]): Value {
  let value: Value = start;
  for (const [at, name] of path.entries()) {
    if (isRef(value)) return walkRecord(store, value.$table, value.id, path.slice(at));
    if (typeof value !== 'object' || value === null) return '';
    value = (value as Values)[name] ?? '';
  }
  return value;
}

/** A reference at the end of the path stays a reference, so that steps know its table. */
function walkRecord(store: Store, table: string, id: string, path: readonly string[]): Value {
  const row = store.get(table, id);
  if (!row) return '';
  const actual = row.sys_class_name && store.dictionary.table(row.sys_class_name) ? row.sys_class_name : table;
  const [name = '', ...rest] = path;
  if (name === 'sys_id' && rest.length === 0) return id;
  const column = store.dictionary.table(actual)?.columns.get(name);
  const value = row[name] ?? '';
  if (column?.type === 'reference' && column.reference && value)
    return rest.length ? walkRecord(store, column.reference, value, rest) : ref(column.reference, value);
  return rest.length ? '' : value;
}

/** As people see it: the display value of a record instead of its sys_id. */
export function shown(store: Store, value: Value): string {
  if (!isRef(value)) return textOf(value);
  const row = store.get(value.$table, value.id);
  return row ? store.displayName(value.$table, row) : '';
}
