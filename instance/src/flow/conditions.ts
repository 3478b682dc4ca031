import { resolve, type Scope } from './pills.ts';
import { textOf } from './values.ts';

/** Longest first, so that `>=` is not read as `>`. */
const OPERATORS = [
  'NOT LIKE',
  'NOT IN',
  'ISNOTEMPTY',
  'ISEMPTY',
  'STARTSWITH',
  'ENDSWITH',
  'DOES NOT CONTAIN',
  'CONTAINS',
  'ANYTHING',
  'EMPTYSTRING',
  'LIKE',
  'IN',
  '!=',
  '>=',
  '<=',
  '=',
  '>',
  '<',
] as const;
type Operator = (typeof OPERATORS)[number];

const TERM = new RegExp(`^(\\{\\{[^{}]+\\}\\}|[^=!<>]*?)(${OPERATORS.join('|')})(.*)$`, 's');

export class BadCondition extends Error {}

/**
 * A condition of flow logic: an encoded query whose left sides are data pills (`{{…}}=1^{{…}}ISNOTEMPTY^OR…^NQ…`).
 * It is taken apart before pills are filled in, so that a value can never become a condition.
 * @throws BadCondition
 */
export function holds(scope: Scope, condition: string): boolean {
  if (condition.trim() === '') return true;
  return condition.split('^NQ').some((group) => groupHolds(scope, group.replace(/\^EQ$/, '')));
}

/** `a^b^ORc` is `a and (b or c)`, as in every encoded query. */
function groupHolds(scope: Scope, group: string): boolean {
  const alternatives: string[][] = [];
  for (const term of group.split(/\^(?!\^)/)) {
    if (term.startsWith('OR')) alternatives.at(-1)?.push(term.slice(2));
    else alternatives.push([term.replace(/^AND/, '')]);
  }
  return alternatives.every((terms) => terms.some((term) => termHolds(scope, term)));
}

function termHolds(scope: Scope, term: string): boolean {
  const [, left = '', operator = '', right = ''] = TERM.exec(term) ?? [];
  if (!operator) throw new BadCondition(`The condition ${term} is not understood`);
  return compare(textOf(resolve(scope, left)), operator as Operator, textOf(resolve(scope, right)));
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));
const truth = (text: string): string => ({ true: '1', false: '0' })[text] ?? text;

function order(left: string, right: string): number {
  if (isNumber(left) && isNumber(right)) return Number(left) - Number(right);
  return left < right ? -1 : left > right ? 1 : 0;
}

function compare(left: string, operator: Operator, right: string): boolean {
  const [l, r] = [left.toLowerCase(), right.toLowerCase()];
  const equal = truth(l) === truth(r) || (isNumber(left) && isNumber(right) && Number(left) === Number(right));
  switch (operator) {
    case '=':
      return equal;
    case '!=':
      return !equal;
    case '>':
      return order(left, right) > 0;
    case '>=':
      return order(left, right) >= 0;
    case '<':
      return order(left, right) < 0;
    case '<=':
      return order(left, right) <= 0;
    case 'ISEMPTY':
    case 'EMPTYSTRING':
      return left === '';
    case 'ISNOTEMPTY':
      return left !== '';
    case 'ANYTHING':
      return true;
    case 'IN':
      return r.split(',').includes(l);
    case 'NOT IN':
      return !r.split(',').includes(l);
    case 'STARTSWITH':
      return l.startsWith(r);
    case 'ENDSWITH':
      return l.endsWith(r);
    case 'LIKE':
    case 'CONTAINS':
      return l.includes(r);
    case 'NOT LIKE':
    case 'DOES NOT CONTAIN':
      return !l.includes(r);
  }
}
