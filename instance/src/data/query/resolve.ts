/** Parsed conditions to typed tests: fields by the dictionary, values by their column's type, scripts by the caller. */
import type { Dictionary } from '../../kernel.ts';
import { endOfDay, formatDateTime, shift, startOfDay, UNITS_MS } from '../dates.ts';
import { DYNAMIC_FILTERS } from '../platform/records.ts';
import { familyOf } from '../types.ts';
import { normalise } from '../values.ts';
import { NotImplemented, OPERATORS, type Meaning } from './operators.ts';
import { parseQuery, type Condition, type Related, type Term } from './parse.ts';
import { displayPath, resolvePath, type Path } from './path.ts';
import type { Comparison, DatePart, ResolvedQuery, Test } from './test.ts';

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

const NOTHING: Test = { kind: 'constant', holds: false };
const EVERYTHING: Test = { kind: 'constant', holds: true };
const SCRIPT = 'javascript:';

const COMPARISONS: Partial<Record<Meaning, Comparison>> = {
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
  sameAs: '=',
  differsFrom: '!=',
  greaterThanField: '>',
  lessThanField: '<',
  greaterOrEqualField: '>=',
  lessOrEqualField: '<=',
};
const RELATIVE: Readonly<Record<string, Comparison>> = {
  RELATIVEGT: '>',
  RELATIVEGE: '>=',
  RELATIVELT: '<',
  RELATIVELE: '<=',
  RELATIVEEE: '=',
};
const PART_COMPARISONS: Readonly<Record<string, Comparison>> = {
  EE: '=',
  GT: '>',
  GE: '>=',
  LT: '<',
  LE: '<=',
  NE: '!=',
};

/** A value as its column holds it; `undefined` when it needs a script and nobody can run one. */
function valueOf(context: QueryContext, field: Path, written: string): string | undefined {
  const value = written.startsWith(SCRIPT) ? context.evaluate?.(written.slice(SCRIPT.length)) : written;
  if (value === undefined) return undefined;
  if (value.toUpperCase() === 'NULL') return '';
  const family = familyOf(field.column);
  if (family === 'text' || family === 'id') return value;
  return value === '' ? '' : normalise(field.column, value);
}

/** `a@b` to both ends of a range. */
function ends(context: QueryContext, field: Path, written: string): [string, string] | undefined {
  const parts = written.split('@');
  const [from, to] = parts.slice(-2).map((part) => valueOf(context, field, part));
  return parts.length < 2 || from === undefined || to === undefined ? undefined : [from, to];
}

function onDay(context: QueryContext, field: Path, value: string, negated: boolean): Test {
  const [from, to] = ends(context, field, value) ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'range', field, from, to, negated };
  const day = valueOf(context, field, value);
  if (!day) return NOTHING;
  return familyOf(field.column) === 'date'
    ? { kind: 'range', field, from: day, to: day, negated }
    : { kind: 'range', field, from: startOfDay(day), to: endOfDay(day), negated };
}

/** `RELATIVEGT@hour@ago@1`: against now, moved. */
function relative(context: QueryContext, field: Path, { operator, value }: Condition): Test {
  const [unit = '', direction = '', count = ''] = value.split('@').filter(Boolean);
  const at = shift(context.nowMs, unit, Number(count) * (direction === 'ago' ? -1 : 1));
  if (at === null || Number.isNaN(at)) throw new NotImplemented(`${operator}${value}`);
  const text = normalise(field.column, formatDateTime(at));
  if (operator === 'RELATIVEEE') return onDay(context, field, text.slice(0, 10), false);
  return { kind: 'order', field, comparison: RELATIVE[operator] as Comparison, value: text };
}

const NAMES: Partial<Record<DatePart, readonly string[]>> = {
  dayofweek: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  month: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
};
const PARTS = new Set<string>(['dayofweek', 'month', 'quarter', 'year', 'week', 'hour']);

/** `DATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')` */
function datePart(field: Path, { operator, value }: Condition): Test {
  const [, part = '', wanted = '', comparison = ''] =
    /datePart\(\s*["'](\w+)["']\s*,\s*["']?([\w :-]+?)["']?\s*,\s*["'](\w+)["']\s*\)/.exec(value) ?? [];
  const index = NAMES[part as DatePart]?.findIndex((name) => name.startsWith(wanted.toLowerCase())) ?? -1;
  const number = index >= 0 ? index + 1 : Number.parseInt(wanted.replace(/^\D+/, ''), 10);
  const sign = PART_COMPARISONS[comparison];
  if (!PARTS.has(part) || !sign || Number.isNaN(number)) throw new NotImplemented(`${operator}${value}`);
  return { kind: 'datePart', field, part: part as DatePart, comparison: sign, value: number };
}

/** `MORETHANactivity_due@day@before@1`: further apart than that; `LESSTHAN`: no further, in that direction. */
function distance(context: QueryContext, table: string, left: Path, { operator, value }: Condition): Test[] {
  const [other = '', unit = '', direction = '', count = ''] = value.split('@');
  const right = resolvePath(context.dictionary, table, other);
  const unitMs = UNITS_MS[unit];
  if (!right || !unitMs || !['before', 'after'].includes(direction)) throw new NotImplemented(`${operator}${value}`);
  const seconds = (Number(count) * unitMs) / 1000;
  const shift_seconds = direction === 'before' ? -seconds : seconds;
  const beyond: Comparison = direction === 'before' ? '<' : '>';
  if (operator === 'MORETHAN') return [{ kind: 'distance', left, right, comparison: beyond, shift_seconds }];
  const within: Comparison = direction === 'before' ? '>=' : '<=';
  return [
    { kind: 'distance', left, right, comparison: within, shift_seconds },
    { kind: 'distance', left, right, comparison: beyond, shift_seconds: 0 },
  ];
}

function dynamic(context: QueryContext, field: Path, id: string): Test {
  const is = (ids: readonly string[]) => ids.includes(id);
  if (is(DYNAMIC_FILTERS.me))
    return context.userId ? { kind: 'oneOf', field, values: [context.userId], negated: false } : NOTHING;
  if (is(DYNAMIC_FILTERS.myGroups))
    return { kind: 'oneOf', field, values: context.userId ? context.groupsOf(context.userId) : [], negated: false };
  const script = context.dynamicScript(id);
  const value = script === undefined ? undefined : context.evaluate?.(script);
  return value === undefined ? NOTHING : { kind: 'oneOf', field, values: value.split(','), negated: false };
}

function equals(context: QueryContext, field: Path, written: string, negated: boolean): Test {
  const value = valueOf(context, field, written);
  if (value === undefined) return NOTHING;
  // A script may return a list of ids, as getMyGroups() does.
  const isList = written.startsWith(SCRIPT) && field.column.type === 'reference';
  return { kind: 'oneOf', field, values: isList ? value.split(',') : [value], negated };
}

function listed(context: QueryContext, field: Path, written: string, negated: boolean): Test {
  const list = written.startsWith(SCRIPT) ? context.evaluate?.(written.slice(SCRIPT.length)) : written;
  if (list === undefined) return NOTHING;
  const values = list.split(',').map((item) => valueOf(context, field, item.trim()) ?? '');
  return { kind: 'oneOf', field, values: list === '' ? [] : values, negated };
}

function pattern(context: QueryContext, field: Path, meaning: Meaning, written: string): Test {
  const text = written.startsWith(SCRIPT) ? context.evaluate?.(written.slice(SCRIPT.length)) : written;
  if (text === undefined) return NOTHING;
  // The text of a reference is what it shows, not the id that it stores.
  const shown = displayPath(context.dictionary, field) ?? field;
  const shape = meaning === 'starts' || meaning === 'ends' ? meaning : 'contains';
  return { kind: 'pattern', field: shown, shape, text, negated: meaning === 'containsNot' };
}

function fields(context: QueryContext, table: string, left: Path, meaning: Meaning, value: string): Test | null {
  const [other = '', unit] = value.split('@');
  const right = resolvePath(context.dictionary, table, other);
  return right
    ? { kind: 'fields', left, right, comparison: COMPARISONS[meaning] as Comparison, unit: unit ?? null }
    : null;
}

function changed(context: QueryContext, field: Path, meaning: Meaning, operator: string, written: string): Test {
  if (!context.comparesRows) throw new NotImplemented(`operator ${operator} outside of a condition on a change`);
  const value = meaning === 'changes' ? null : (valueOf(context, field, written) ?? '');
  return {
    kind: 'changed',
    field,
    from: meaning === 'changesFrom' ? value : null,
    to: meaning === 'changesTo' ? value : null,
  };
}

function resolveMeaning(context: QueryContext, table: string, field: Path, condition: Condition): Test | Test[] | null {
  const { operator, value } = condition;
  const meaning = OPERATORS[operator] as Meaning;
  switch (meaning) {
    case 'is':
    case 'isNot':
      return equals(context, field, value, meaning === 'isNot');
    case 'oneOf':
    case 'noneOf':
      return listed(context, field, value, meaning === 'noneOf');
    case 'empty':
    case 'notEmpty':
      return { kind: 'empty', field, negated: meaning === 'notEmpty' };
    case 'anything':
      return EVERYTHING;
    case 'starts':
    case 'ends':
    case 'contains':
    case 'containsNot':
      return pattern(context, field, meaning, value);
    case 'between': {
      const range = ends(context, field, value);
      return range ? { kind: 'range', field, from: range[0], to: range[1], negated: false } : NOTHING;
    }
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual': {
      const limit = valueOf(context, field, value);
      return limit ? { kind: 'order', field, comparison: COMPARISONS[meaning] as Comparison, value: limit } : NOTHING;
    }
    case 'instanceOf':
      return { kind: 'oneOf', field, values: context.dictionary.descendants(value), negated: false };
    case 'on':
    case 'notOn':
      return onDay(context, field, value, meaning === 'notOn');
    case 'relative':
      return relative(context, field, condition);
    case 'datePart':
      return datePart(field, condition);
    case 'moreThan':
    case 'lessThan':
      return distance(context, table, field, condition);
    case 'dynamic':
      return dynamic(context, field, value);
    case 'changes':
    case 'changesFrom':
    case 'changesTo':
      return changed(context, field, meaning, operator, value);
    default:
      return fields(context, table, field, meaning, value);
  }
}

const SEARCHED = new Set(['string', 'translated_text', 'translated_field', 'html', 'email', 'multi_line_text']);

function related(context: QueryContext, table: string, term: Related): Test | null {
  const field = resolvePath(context.dictionary, table, term.field);
  const column = context.dictionary.table(term.table)?.columns.get(term.column);
  if (!field || !column) return null;
  return {
    kind: 'related',
    field,
    table: term.table,
    column,
    comparison: term.comparison as Comparison,
    count: term.count,
    query: resolveQuery(context, term.table, term.query),
  };
}

/** The clauses that a term stands for; none when it is not valid. */
function resolveTerm(context: QueryContext, table: string, term: Term): Test[] {
  if (term.kind === 'invalid') return [];
  if (term.kind === 'related') return [related(context, table, term)].filter((test) => test !== null);
  if (term.kind === 'text') {
    const columns = [...(context.dictionary.table(table)?.columns.values() ?? [])].filter(
      ({ type, name }) => SEARCHED.has(type) && !name.startsWith('sys_'),
    );
    return term.words.map((word) => ({ kind: 'word', columns, word }));
  }
  const field = resolvePath(context.dictionary, table, term.field);
  if (!field) return [];
  if (['journal', 'virtual'].includes(familyOf(field.column)))
    throw new NotImplemented(`query on ${field.column.type} field ${term.field}`);
  return [resolveMeaning(context, table, field, term) ?? []].flat();
}

/** @throws NotImplemented naming the operator */
export function resolveQuery(context: QueryContext, table: string, query: string): ResolvedQuery {
  const parsed = parseQuery(query);
  const clausesOf = (terms: readonly Term[]): Test[][] => {
    const tests = terms.map((term) => resolveTerm(context, table, term));
    if (tests.some((found) => found.length === 0) && context.invalidReturnsNoRows()) return [[NOTHING]];
    // Only a lone term stands for several tests that must all hold.
    if (tests.length === 1) return (tests[0] as Test[]).map((test) => [test]);
    const all = tests.flat();
    return all.length > 0 ? [all] : [];
  };
  const orderBy = parsed.orderBy.flatMap(({ field, descending }) => {
    const path = resolvePath(context.dictionary, table, field);
    return path ? [{ field: path, descending }] : [];
  });
  return { alternatives: parsed.alternatives.map((clauses) => clauses.flatMap(clausesOf)), orderBy };
}
