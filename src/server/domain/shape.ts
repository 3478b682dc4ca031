import { appError } from './errors';

/**
 * Checks what comes over the wire against a described form: each checker returns the value typed, or throws
 * `invalid_request` naming the member. Own code because no schema library is known to run on the platform's engine.
 */
export type Check<T> = (value: unknown, path: string) => T;
export type Checked<C> = C extends Check<infer T> ? T : never;

function refuse(path: string, wanted: string): never {
  throw appError('invalid_request', { member: path, wanted });
}

export function text(maxLength: number, pattern?: RegExp): Check<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length === 0 || value.length > maxLength)
      return refuse(path, `text of 1 to ${maxLength} characters`);
    return pattern && !pattern.test(value) ? refuse(path, `text like ${pattern.source}`) : value;
  };
}

/** A sys_id, or an id of that form that the sender made. */
export const id: Check<string> = text(32, /^[0-9a-f]{32}$/);

export function integer(min: number, max: number): Check<number> {
  return (value, path) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : refuse(path, `a whole number from ${min} to ${max}`);
}

export const bool: Check<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(path, 'true or false');

export function oneOf<const T extends string>(values: readonly T[]): Check<T> {
  return (value, path) => values.find((known) => known === value) ?? refuse(path, `one of ${values.join(', ')}`);
}

/** This and nothing else. */
export function exactly<const T extends string | null>(wanted: T): Check<T> {
  return (value, path) => (value === wanted ? wanted : refuse(path, JSON.stringify(wanted)));
}

/** ISO 8601 in UTC; gives milliseconds since 1970. */
export const time: Check<number> = (value, path) => {
  const known = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value);
  const ms = known ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? refuse(path, 'a time like 2026-11-22T18:00:00Z') : ms;
};

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

export function list<T>(check: Check<T>, min: number, max: number): Check<T[]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < min || value.length > max)
      return refuse(path, `a list of ${min} to ${max}`);
    return value.map((item: unknown, index) => check(item, `${path}[${index}]`));
  };
}

/** Any JSON object, unlooked at. */
export const anyObject: Check<Record<string, unknown>> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(path, 'an object');

/** Exactly these members; unknown ones are refused, so that a misspelt one cannot be lost in silence. */
export function object<M extends Record<string, Check<unknown>>>(members: M): Check<{ [K in keyof M]: Checked<M[K]> }> {
  return (value, path) => {
    const given = anyObject(value, path);
    const prefix = path === '' ? '' : `${path}.`;
    const unknown = Object.keys(given).find((name) => !Object.prototype.hasOwnProperty.call(members, name));
    if (unknown !== undefined) refuse(`${prefix}${unknown}`, 'no such member');
    const checked: Record<string, unknown> = {};
    for (const name of Object.keys(members)) {
      checked[name] = (members[name] as Check<unknown>)(given[name], `${prefix}${name}`);
    }
    return checked as { [K in keyof M]: Checked<M[K]> };
  };
}

/** Either form; the second one's complaint is shown. */
export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value, path) => {
    try {
      return first(value, path);
    } catch {
      return second(value, path);
    }
  };
}
