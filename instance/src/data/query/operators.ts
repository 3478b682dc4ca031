/**
 * The operators of encoded queries and what each asks.
 * Source: ServiceNow product documentation, "Operators available for filters and queries".
 */
export type Meaning =
  | 'is'
  | 'isNot'
  | 'oneOf'
  | 'noneOf'
  | 'less'
  | 'lessOrEqual'
  | 'greater'
  | 'greaterOrEqual'
  | 'between'
  | 'starts'
  | 'ends'
  | 'contains'
  | 'containsNot'
  | 'empty'
  | 'notEmpty'
  | 'anything'
  | 'instanceOf'
  | 'sameAs'
  | 'differsFrom'
  | 'greaterThanField'
  | 'lessThanField'
  | 'greaterOrEqualField'
  | 'lessOrEqualField'
  | 'on'
  | 'notOn'
  | 'relative'
  | 'datePart'
  | 'moreThan'
  | 'lessThan'
  | 'dynamic'
  | 'changes'
  | 'changesFrom'
  | 'changesTo';

export const OPERATORS: Readonly<Record<string, Meaning>> = {
  '=': 'is',
  '!=': 'isNot',
  '<>': 'isNot',
  IN: 'oneOf',
  'NOT IN': 'noneOf',
  NOTIN: 'noneOf',
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
  BETWEEN: 'between',
  STARTSWITH: 'starts',
  ENDSWITH: 'ends',
  '%': 'ends',
  LIKE: 'contains',
  CONTAINS: 'contains',
  '*': 'contains',
  'NOT LIKE': 'containsNot',
  NOTLIKE: 'containsNot',
  'DOES NOT CONTAIN': 'containsNot',
  DOESNOTCONTAIN: 'containsNot',
  'NOT CONTAINS': 'containsNot',
  '!*': 'containsNot',
  ISEMPTY: 'empty',
  EMPTY: 'empty',
  EMPTYSTRING: 'empty',
  ISNOTEMPTY: 'notEmpty',
  NOTEMPTY: 'notEmpty',
  ANYTHING: 'anything',
  INSTANCEOF: 'instanceOf',
  SAMEAS: 'sameAs',
  NSAMEAS: 'differsFrom',
  GT_FIELD: 'greaterThanField',
  LT_FIELD: 'lessThanField',
  GT_OR_EQUALS_FIELD: 'greaterOrEqualField',
  LT_OR_EQUALS_FIELD: 'lessOrEqualField',
  ON: 'on',
  NOTON: 'notOn',
  RELATIVEGT: 'relative',
  RELATIVEGE: 'relative',
  RELATIVELT: 'relative',
  RELATIVELE: 'relative',
  RELATIVEEE: 'relative',
  DATEPART: 'datePart',
  MORETHAN: 'moreThan',
  LESSTHAN: 'lessThan',
  DYNAMIC: 'dynamic',
  VALCHANGES: 'changes',
  CHANGESFROM: 'changesFrom',
  CHANGESTO: 'changesTo',
};

/** Longest first, so that `NOT IN` is not read as a field called `NOT `, nor `INSTANCEOF` as `IN`. */
const BY_LENGTH = Object.keys(OPERATORS).sort((a, b) => b.length - a.length);

/** Documented operators that need what this instance does not have: they are refused, not misread as `IN` or `=`. */
const REFUSED = [
  'IN_HIERARCHY_DYNAMIC',
  'IN_HIERARCHY',
  'DOESNOTHAVE',
  'EXCLUDING',
  'HASVARIABLE',
  'HASITEMVARIABLE',
  'HASQUESTION',
  'MATCH_PAT',
  'MATCH_RGX',
];

/** A query asks for what the local instance does not implement. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`NotImplemented: ${what}`);
    this.name = 'NotImplemented';
  }
}

/** The operator that `text` begins with, or undefined. @throws NotImplemented for one that is known but refused */
export function operatorAt(text: string): string | undefined {
  const refused = REFUSED.find((name) => text.startsWith(name));
  if (refused) throw new NotImplemented(`operator ${refused}`);
  return BY_LENGTH.find((name) => text.startsWith(name));
}
