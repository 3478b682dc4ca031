/** Parsed conditions to typed tests: fields by the dictionary, values by their column's type, scripts by the caller. */
import { familyOf } from '../types.ts';
import { ends, EVERYTHING, NOTHING, SCRIPT, valueOf, type QueryContext } from './context.ts';
import { datePart, distance, onDay, relative } from './date-conditions.ts';
import { DYNAMIC_FILTERS } from '../platform/records.ts';
import { NotImplemented, OPERATORS, type Meaning } from './operators.ts';
import { parseQuery, type Condition, type Related, type Term } from './parse.ts';
import { displayPath, resolvePath, type Path } from './path.ts';
import type { Comparison, ResolvedQuery, Test } from './resolved.ts';

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
