/** What resolving a query needs to know beside the query, and how written values become a column's. */
import type { Dictionary } from '../../kernel.ts';
import { familyOf } from '../types.ts';
import { normalise } from '../values.ts';
import type { Path } from './path.ts';
import type { Test } from './resolved.ts';

export interface QueryContext {
  readonly dictionary: Dictionary;
  readonly nowMs: number;
  readonly userId?: string;
  readonly evaluate?: (script: string) => string;
  /** Groups that a user belongs to. */
  readonly groupsOf: (userId: string) => string[];
  /** Script of a dynamic filter option, by its sys_id. */
  readonly dynamicScript: (sysId: string) => string | undefined;
  /** `glide.invalid_query.returns_no_rows` */
  readonly invalidReturnsNoRows: () => boolean;
  /** VALCHANGES and the like are only meaningful where a previous row is given. */
  readonly comparesRows: boolean;
}

export const NOTHING: Test = { kind: 'constant', holds: false };
export const EVERYTHING: Test = { kind: 'constant', holds: true };
export const SCRIPT = 'javascript:';

/** A value as its column holds it; `undefined` when it needs a script and nobody can run one. */
export function valueOf(context: QueryContext, field: Path, written: string): string | undefined {
  const value = written.startsWith(SCRIPT) ? context.evaluate?.(written.slice(SCRIPT.length)) : written;
  if (value === undefined) return undefined;
  if (value.toUpperCase() === 'NULL') return '';
  const family = familyOf(field.column);
  if (family === 'text' || family === 'id') return value;
  return value === '' ? '' : normalise(field.column, value);
}

/** `a@b` to both ends of a range. */
export function ends(context: QueryContext, field: Path, written: string): [string, string] | undefined {
  const parts = written.split('@');
  const [from, to] = parts.slice(-2).map((part) => valueOf(context, field, part));
  return parts.length < 2 || from === undefined || to === undefined ? undefined : [from, to];
}
