/** ON, RELATIVE…, DATEPART, MORETHAN and LESSTHAN: conditions on dates. */
import { endOfDay, formatDateTime, shift, startOfDay, UNITS_MS } from '../dates.ts';
import { familyOf } from '../types.ts';
import { normalise } from '../values.ts';
import { ends, NOTHING, valueOf, type QueryContext } from './context.ts';
import { NotImplemented } from './operators.ts';
import type { Condition } from './parse.ts';
import { resolvePath, type Path } from './path.ts';
import type { Comparison, DatePart, Test } from './resolved.ts';

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

export function onDay(context: QueryContext, field: Path, value: string, negated: boolean): Test {
  const [from, to] = ends(context, field, value) ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'range', field, from, to, negated };
  const day = valueOf(context, field, value);
  if (!day) return NOTHING;
  return familyOf(field.column) === 'date'
    ? { kind: 'range', field, from: day, to: day, negated }
    : { kind: 'range', field, from: startOfDay(day), to: endOfDay(day), negated };
}

/** `RELATIVEGT@hour@ago@1`: against now, moved. */
export function relative(context: QueryContext, field: Path, { operator, value }: Condition): Test {
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
export function datePart(field: Path, { operator, value }: Condition): Test {
  const [, part = '', wanted = '', comparison = ''] =
    /datePart\(\s*["'](\w+)["']\s*,\s*["']?([\w :-]+?)["']?\s*,\s*["'](\w+)["']\s*\)/.exec(value) ?? [];
  const index = NAMES[part as DatePart]?.findIndex((name) => name.startsWith(wanted.toLowerCase())) ?? -1;
  const number = index >= 0 ? index + 1 : Number.parseInt(wanted.replace(/^\D+/, ''), 10);
  const sign = PART_COMPARISONS[comparison];
  if (!PARTS.has(part) || !sign || Number.isNaN(number)) throw new NotImplemented(`${operator}${value}`);
  return { kind: 'datePart', field, part: part as DatePart, comparison: sign, value: number };
}

/** `MORETHANactivity_due@day@before@1`: further apart than that; `LESSTHAN`: no further, in that direction. */
export function distance(context: QueryContext, table: string, left: Path, { operator, value }: Condition): Test[] {
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
