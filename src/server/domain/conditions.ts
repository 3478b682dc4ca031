/**
 * Conditions of a query, before the platform sees them. They go in one by one, never as an encoded query, so that no value
 * can add a condition of its own; two more ways by which a value could mean something else end here.
 */
type Operator = '=' | '!=' | 'IN' | '<' | '<=' | '>' | '>=' | 'STARTSWITH' | 'CONTAINS';
export type Condition =
  | readonly [field: string, operator: Operator, value: string | number | readonly string[]]
  | readonly [field: string, operator: 'ISEMPTY' | 'ISNOTEMPTY'];

/** What the platform's query engine runs as a script, with the rights of whoever asks, instead of comparing with it. */
const SCRIPT = /^\s*javascript:/i;
/** What separates the values of `IN`. */
const SEPARATOR = ',';

/** Those that may be asked; null when nothing can match, so that there is nothing to ask. */
export function askable(where: readonly Condition[]): readonly Condition[] | null {
  const asked: Condition[] = [];
  for (const condition of where) {
    const [field, operator, value] = condition;
    if (Array.isArray(value)) {
      const values = (value as readonly string[]).filter((one) => isLiteral(one) && !one.includes(SEPARATOR));
      if (values.length === 0) return null;
      asked.push([field, operator as Operator, values]);
    } else if (typeof value === 'string' && !isLiteral(value)) return null;
    else asked.push(condition);
  }
  return asked;
}

function isLiteral(value: string): boolean {
  return !SCRIPT.test(value);
}
