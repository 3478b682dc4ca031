import { escapeQueryValue } from '../../data/index.ts';
import { toText } from './values.ts';

/** Operators that take no value. */
const UNARY = new Set(['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'EMPTYSTRING', 'VALCHANGES']);
/** One condition in encoded form. An array as value is a list, as `IN` wants it. */
export function condition(field: unknown, operatorOrValue: unknown, value?: unknown, count = 3): string {
  const [operator, operand] =
    count < 3 ? ['=', operatorOrValue] : [String(operatorOrValue).trim().toUpperCase(), value];
  if (UNARY.has(operator)) return `${String(field)}${operator}`;
  return `${String(field)}${operator === '==' ? '=' : operator}${escapeQueryValue(toText(operand))}`;
}

/** The conditions that a script builds up, in order; each may have alternatives. */
export interface QueryParts {
  readonly groups: string[][];
  readonly orders: string[];
}

export const noConditions = (): QueryParts => ({ groups: [], orders: [] });

export const encodedQuery = ({ groups, orders }: QueryParts): string =>
  [...groups.map((alternatives) => alternatives.join('^OR')), ...orders].filter(Boolean).join('^');

/** What `addQuery` returns: further alternatives to, and conditions beside, the condition just added. */
export class GlideQueryCondition {
  #parts: QueryParts;
  #alternatives: string[];
  constructor(parts: QueryParts, alternatives: string[]) {
    this.#parts = parts;
    this.#alternatives = alternatives;
  }
  addOrCondition(...args: unknown[]): this {
    this.#alternatives.push(condition(args[0], args[1], args[2], args.length));
    return this;
  }
  addCondition(...args: unknown[]): this {
    this.#parts.groups.push([condition(args[0], args[1], args[2], args.length)]);
    return this;
  }
}

/** Adds what `addQuery` was given: an encoded query alone, or field, operator and value. */
export function addCondition(parts: QueryParts, args: readonly unknown[]): GlideQueryCondition {
  const alternatives = [args.length === 1 ? toText(args[0]) : condition(args[0], args[1], args[2], args.length)];
  parts.groups.push(alternatives);
  return new GlideQueryCondition(parts, alternatives);
}
