/** Resolved queries against one row in memory, with the same answers as {@link compile}d SQL. */
import type { Row } from '../../kernel.ts';
import { parseDateTime } from '../dates.ts';
import { familyOf, isNumeric } from '../types.ts';
import { NotImplemented } from './operators.ts';
import type { Path } from './path.ts';
import type { Comparison, DatePart, ResolvedQuery, Test } from './resolved.ts';

export interface MatchContext {
  /** Value of a field of the row, dot-walked. */
  readonly read: (row: Row, field: Path) => string;
  /** How many rows of another table point to the value. */
  readonly countRelated: (test: Extract<Test, { kind: 'related' }>, key: string) => number;
  readonly previous?: Row;
}

/** ASCII only, as SQLite's NOCASE. */
const fold = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

function compareValues(field: Path, a: string, b: string): number {
  const family = familyOf(field.column);
  if (isNumeric(family) && family !== 'boolean') return Number(a) - Number(b);
  const [x, y] = family === 'text' ? [fold(a), fold(b)] : [a, b];
  return x < y ? -1 : x > y ? 1 : 0;
}

function holds(order: number, comparison: Comparison): boolean {
  switch (comparison) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function partOf(part: DatePart, value: string): number | null {
  const ms = parseDateTime(value);
  if (ms === null) return null;
  const date = new Date(ms);
  switch (part) {
    case 'dayofweek':
      return date.getUTCDay() + 1;
    case 'month':
      return date.getUTCMonth() + 1;
    case 'quarter':
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case 'year':
      return date.getUTCFullYear();
    case 'hour':
      return date.getUTCHours();
    case 'week': {
      // As strftime('%W'): weeks begin on Monday, days before the first are week 0.
      const dayOfYear = Math.floor((ms - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000);
      return Math.floor((dayOfYear + 7 - ((date.getUTCDay() + 6) % 7)) / 7);
    }
  }
}

const UNIT_LENGTH: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, hour: 13, minute: 16 };

export function matchesRow(context: MatchContext, row: Row, query: ResolvedQuery): boolean {
  const read = (field: Path): string => context.read(row, field);

  function likes({ field, shape, text, negated }: Extract<Test, { kind: 'pattern' }>): boolean {
    const value = fold(read(field));
    if (value === '') return negated;
    const wanted = fold(text);
    const found =
      shape === 'starts'
        ? value.startsWith(wanted)
        : shape === 'ends'
          ? value.endsWith(wanted)
          : value.includes(wanted);
    return found !== negated;
  }

  function comparesFields({ left, right, comparison, unit }: Extract<Test, { kind: 'fields' }>): boolean {
    const length = unit === null ? undefined : UNIT_LENGTH[unit];
    if (unit !== null && length === undefined) throw new NotImplemented(`comparison of fields by ${unit}`);
    const [a, b] = [read(left).slice(0, length), read(right).slice(0, length)];
    if (a === '' || b === '') return comparison === '=' ? a === b : comparison === '!=' ? a !== b : false;
    return holds(compareValues(left, a, b), comparison);
  }

  function isDistant({ left, right, comparison, shift_seconds }: Extract<Test, { kind: 'distance' }>): boolean {
    const [a, b] = [parseDateTime(read(left)), parseDateTime(read(right))];
    return a !== null && b !== null && holds(a - (b + shift_seconds * 1000), comparison);
  }

  function hasChanged({ field, from, to }: Extract<Test, { kind: 'changed' }>): boolean {
    const before = context.previous ? context.read(context.previous, field) : '';
    const now = read(field);
    if (before === now) return false;
    return (from === null || from === before) && (to === null || to === now);
  }

  function holdsFor(test: Test): boolean {
    switch (test.kind) {
      case 'constant':
        return test.holds;
      case 'empty':
        return (read(test.field) === '') !== test.negated;
      case 'oneOf':
        return (
          test.values.some((value) =>
            value === ''
              ? read(test.field) === ''
              : read(test.field) !== '' && compareValues(test.field, read(test.field), value) === 0,
          ) !== test.negated
        );
      case 'order':
        return (
          read(test.field) !== '' && holds(compareValues(test.field, read(test.field), test.value), test.comparison)
        );
      case 'range': {
        const value = read(test.field);
        if (value === '') return false;
        return (
          (compareValues(test.field, value, test.from) >= 0 && compareValues(test.field, value, test.to) <= 0) !==
          test.negated
        );
      }
      case 'pattern':
        return likes(test);
      case 'fields':
        return comparesFields(test);
      case 'distance':
        return isDistant(test);
      case 'datePart': {
        const part = partOf(test.part, read(test.field));
        return part !== null && holds(part - test.value, test.comparison);
      }
      case 'word':
        return test.columns.some((column) => fold(read({ steps: [], column })).includes(fold(test.word)));
      case 'related':
        return holds(context.countRelated(test, read(test.field)) - test.count, test.comparison);
      case 'changed':
        return hasChanged(test);
    }
  }

  return (
    query.alternatives.length === 0 ||
    query.alternatives.some((clauses) => clauses.every((tests) => tests.some(holdsFor)))
  );
}
