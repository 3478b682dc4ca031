/** A record that a run refers to. In text it is its sys_id. */
export interface Ref {
  readonly $table: string;
  readonly id: string;
}

/** What a run keeps: plain JSON, so that it survives a restart. */
export type Value = string | number | boolean | null | Ref | readonly Value[] | { readonly [name: string]: Value };
export type Values = Record<string, Value>;

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && '$table' in value;
}

export function ref(table: string, id: string | undefined): Ref | string {
  return id ? { $table: table, id } : '';
}

export function textOf(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (isRef(value)) return value.id;
  if (Array.isArray(value)) return value.map((item: Value) => textOf(item)).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What a script has set, as plain JSON: Glide objects become their text. */
export function fromScript(value: unknown, depth = 0): Value {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || depth > 8) return String(value);
  if (Array.isArray(value)) return value.map((item) => fromScript(item, depth + 1));
  const prototype = Object.getPrototypeOf(value) as object | null;
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return plain
    ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fromScript(item, depth + 1)]))
    : String(value);
}

/** A value as a variable of a type holds it: a reference knows its table, anything else of a record is its sys_id. */
export function coerce(value: Value, variable: { readonly type: string; readonly reference: string }): Value {
  if (variable.type === 'reference' && variable.reference)
    return isRef(value) ? value : ref(variable.reference, textOf(value));
  return isRef(value) && ['string', 'integer', 'boolean'].includes(variable.type) ? value.id : value;
}
