/** Resolved queries to SQL: one join for each dot-walked step, every value bound. */
import type { Column, Dictionary } from '../../kernel.ts';
import { classCondition, collation, quote, rootOf } from '../layout.ts';
import { familyOf } from '../types.ts';
import { toStored, type Stored } from '../values.ts';
import { NotImplemented } from './operators.ts';
import type { Path } from './path.ts';
import type { DatePart, ResolvedQuery, Test } from './resolved.ts';

export interface Compiled {
  /** `"task" t LEFT JOIN …` */
  readonly from: string;
  /** `1` where everything matches. */
  readonly where: string;
  readonly orderBy: string;
  readonly parameters: readonly Stored[];
  /** SQL of a further field, adding to `from`: call before reading it. */
  readonly expression: (field: Path) => string;
}

/** More values than this travel as one JSON parameter. */
const MAX_PLACEHOLDERS = 100;

const PART_SQL: Record<DatePart, (field: string) => string> = {
  dayofweek: (field) => `CAST(strftime('%w', ${field}) AS INTEGER) + 1`,
  month: (field) => `CAST(strftime('%m', ${field}) AS INTEGER)`,
  quarter: (field) => `(CAST(strftime('%m', ${field}) AS INTEGER) + 2) / 3`,
  year: (field) => `CAST(strftime('%Y', ${field}) AS INTEGER)`,
  week: (field) => `CAST(strftime('%W', ${field}) AS INTEGER)`,
  hour: (field) => `CAST(strftime('%H', ${field}) AS INTEGER)`,
};
/** How many characters of a date string make up a unit. */
const UNIT_LENGTH: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 };

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

export function compile(dictionary: Dictionary, table: string, query: ResolvedQuery, alias = 't'): Compiled {
  const joins = new Map<string, { alias: string; sql: string }>();
  const parameters: Stored[] = [];
  const bind = (value: Stored): string => {
    parameters.push(value);
    return '?';
  };

  function expression(field: Path): string {
    let from = alias;
    let path = '';
    for (const { column, table: target } of field.steps) {
      path += `.${column.name}>${target}`;
      let join = joins.get(path);
      if (!join) {
        const name = `${alias}_${joins.size + 1}`;
        join = {
          alias: name,
          sql: ` LEFT JOIN ${quote(rootOf(dictionary, target))} ${name} ON ${name}."sys_id" = ${from}.${quote(column.name)}`,
        };
        joins.set(path, join);
      }
      from = join.alias;
    }
    return `${from}.${quote(field.column.name)}`;
  }

  const stored = (column: Column, value: string): string => bind(toStored(column, value));

  function oneOf({ field, values, negated }: Extract<Test, { kind: 'oneOf' }>): string {
    const sql = expression(field);
    const isBoolean = familyOf(field.column) === 'boolean';
    // An empty boolean reads as false.
    const withEmpty = values.includes('') || (isBoolean && values.includes('false'));
    const given = [...new Set(values.filter((value) => value !== ''))].map((value) => toStored(field.column, value));
    const list =
      given.length > MAX_PLACEHOLDERS
        ? `(SELECT value FROM json_each(${bind(JSON.stringify(given))}))`
        : `(${given.map(bind).join(', ')})`;
    const among = given.length === 0 ? '' : `${sql}${collation(field.column)} ${negated ? 'NOT IN' : 'IN'} ${list}`;
    if (negated) {
      if (withEmpty) return among ? `(${sql} IS NOT NULL AND ${among})` : `${sql} IS NOT NULL`;
      return among ? `(${sql} IS NULL OR ${among})` : '1';
    }
    if (withEmpty) return among ? `(${sql} IS NULL OR ${among})` : `${sql} IS NULL`;
    return among || '0';
  }

  function like(sql: string, shape: 'starts' | 'ends' | 'contains', text: string): string {
    const escaped = escapeLike(text);
    const value = shape === 'starts' ? `${escaped}%` : shape === 'ends' ? `%${escaped}` : `%${escaped}%`;
    return `${sql} LIKE ${bind(value)} ESCAPE '\\'`;
  }

  function fields({ left, right, comparison, unit }: Extract<Test, { kind: 'fields' }>): string {
    const length = unit === null ? undefined : UNIT_LENGTH[unit];
    if (unit !== null && length === undefined) throw new NotImplemented(`comparison of fields by ${unit}`);
    const part = (field: Path) =>
      length === undefined ? expression(field) : `substr(${expression(field)}, 1, ${length})`;
    const [a, b] = [part(left), part(right)];
    // SAMEAS and NSAMEAS count two empty fields as the same.
    if (comparison === '=') return `${a} IS ${b}${collation(left.column)}`;
    if (comparison === '!=') return `${a} IS NOT ${b}${collation(left.column)}`;
    return `${a}${collation(left.column)} ${comparison} ${b}`;
  }

  function related(test: Extract<Test, { kind: 'related' }>): string {
    const inner = compile(dictionary, test.table, test.query, `${alias}r`);
    const key = expression(test.field);
    parameters.push(...inner.parameters, test.count);
    const from = inner.from;
    return `(SELECT COUNT(*) FROM ${from} WHERE ${inner.where} AND ${alias}r.${quote(test.column.name)} = ${key}) ${test.comparison} ?`;
  }

  function condition(test: Test): string {
    switch (test.kind) {
      case 'constant':
        return test.holds ? '1' : '0';
      case 'empty':
        return `${expression(test.field)} IS ${test.negated ? 'NOT ' : ''}NULL`;
      case 'oneOf':
        return oneOf(test);
      case 'order':
        return `${expression(test.field)}${collation(test.field.column)} ${test.comparison} ${stored(test.field.column, test.value)}`;
      case 'range': {
        const { column } = test.field;
        return `${expression(test.field)}${collation(column)} ${test.negated ? 'NOT ' : ''}BETWEEN ${stored(column, test.from)} AND ${stored(column, test.to)}`;
      }
      case 'pattern': {
        const sql = expression(test.field);
        const matches = like(sql, test.shape, test.text);
        return test.negated ? `(${sql} IS NULL OR NOT ${matches})` : matches;
      }
      case 'fields':
        return fields(test);
      case 'distance':
        return `unixepoch(${expression(test.left)}) ${test.comparison} unixepoch(${expression(test.right)}) + ${bind(test.shift_seconds)}`;
      case 'datePart':
        return `${PART_SQL[test.part](expression(test.field))} ${test.comparison} ${bind(test.value)}`;
      case 'word':
        return test.columns.length === 0
          ? '0'
          : `(${test.columns.map((column) => like(expression({ steps: [], column }), 'contains', test.word)).join(' OR ')})`;
      case 'related':
        return related(test);
      case 'changed':
        throw new NotImplemented('conditions on changes in a query');
    }
  }

  const any = (parts: string[]) => (parts.length === 1 ? (parts[0] as string) : `(${parts.join(' OR ')})`);
  const all = (clauses: readonly (readonly Test[])[]) =>
    clauses.map((tests) => any(tests.map(condition))).join(' AND ') || '1';
  const alternatives = query.alternatives.map(all);
  const own = classCondition(dictionary, table, alias);
  const matched =
    alternatives.length === 0 ? '' : any(alternatives.map((each) => (alternatives.length > 1 ? `(${each})` : each)));
  const orderBy = query.orderBy.map(
    ({ field, descending }) => `${expression(field)}${collation(field.column)}${descending ? ' DESC' : ''}`,
  );
  // Rows that compare equal keep the order in which they came, so that pages do not overlap.
  const tieBreak = query.orderBy.at(-1)?.descending ? `${alias}.rowid DESC` : `${alias}.rowid`;
  const root = quote(table === 'sys_metadata' ? table : rootOf(dictionary, table));

  return {
    get from() {
      return `${root} ${alias}${[...joins.values()].map(({ sql }) => sql).join('')}`;
    },
    where: [own, matched].filter(Boolean).join(' AND ') || '1',
    orderBy: [...orderBy, tieBreak].join(', '),
    parameters,
    expression,
  };
}
