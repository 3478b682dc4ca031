/** COUNT, SUM, AVG, MIN, MAX and COUNT DISTINCT over a query, grouped and filtered by group. */
import type { AggregateRequest, Dictionary, Row } from '../kernel.ts';
import type { Database } from './database.ts';
import { formatDuration } from './dates.ts';
import { NotImplemented } from './query/operators.ts';
import { resolvePath, type Path } from './query/path.ts';
import { compile } from './query/sql.ts';
import type { ResolvedQuery } from './query/resolved.ts';
import { familyOf } from './types.ts';
import { fromStored, type Stored } from './values.ts';

type Call = { readonly fn: string; readonly column: string | null };

/** Key of a result: `COUNT`, `SUM.cost`. */
export const aggregateKey = ({ fn, column }: Call): string => (column ? `${fn}.${column}` : fn);

const HAVING = new Set(['=', '!=', '<', '<=', '>', '>=']);

function callSql({ fn, column }: Call, field: Path | undefined, sql: string): string {
  if (fn === 'COUNT') return column ? `COUNT(${sql})` : 'COUNT(*)';
  if (!field) throw new NotImplemented(`aggregate ${fn} of ${column ?? 'no column'}`);
  if (fn === 'COUNT_DISTINCT') return `COUNT(DISTINCT ${sql})`;
  if (fn === 'MIN' || fn === 'MAX') return `${fn}(${sql})`;
  if (fn === 'SUM' || fn === 'AVG')
    return `${fn}(${familyOf(field.column) === 'duration' ? `unixepoch(${sql})` : sql})`;
  throw new NotImplemented(`aggregate ${fn}`);
}

function resultText(call: Call, field: Path | undefined, value: Stored): string {
  if (value === null) return '';
  const isCount = call.fn === 'COUNT' || call.fn === 'COUNT_DISTINCT';
  if (isCount || !field) return String(value);
  if (familyOf(field.column) === 'duration' && typeof value === 'number') return formatDuration(Math.round(value));
  return call.fn === 'MIN' || call.fn === 'MAX' ? fromStored(field.column, value) : String(value);
}

/** Orders that name an aggregate (`^ORDERBYDESCCOUNT`) or a group; the rest cannot order groups. */
const AGGREGATE_ORDER = /\^?ORDERBY(DESC)?(COUNT|SUM|AVG|MIN|MAX)(?:\.?(\w+))?(?=\^|$)/;

export function aggregate(
  database: Database,
  dictionary: Dictionary,
  request: AggregateRequest,
  resolve: (query: string) => ResolvedQuery,
): { group: Row; values: Row }[] {
  const ordered = AGGREGATE_ORDER.exec(request.query);
  const resolved = resolve(request.query.replace(AGGREGATE_ORDER, ''));
  const compiled = compile(dictionary, request.table, { ...resolved, orderBy: [] });
  const fieldOf = (column: string | null) => (column ? resolvePath(dictionary, request.table, column) : undefined);
  const call = (each: Call) => {
    const field = fieldOf(each.column);
    return { ...each, field, sql: callSql(each, field, field ? compiled.expression(field) : '') };
  };
  const groups = request.groupBy
    .map((name) => ({ name, field: fieldOf(name) }))
    .filter((group): group is { name: string; field: Path } => group.field !== undefined);
  const groupSql = groups.map(({ field }) => compiled.expression(field));
  const calls = request.functions.map(call);
  const having = (request.having ?? []).map((each) => {
    if (!HAVING.has(each.operator)) throw new NotImplemented(`HAVING operator ${each.operator}`);
    return `${call(each).sql} ${each.operator} CAST(? AS NUMERIC)`;
  });
  const orderSql = [
    ...(ordered
      ? [`${call({ fn: ordered[2] ?? 'COUNT', column: ordered[3] ?? null }).sql}${ordered[1] ? ' DESC' : ''}`]
      : []),
    ...resolved.orderBy
      .map(({ field, descending }) => `${compiled.expression(field)}${descending ? ' DESC' : ''}`)
      .filter((sql) => groupSql.includes(sql.replace(/ DESC$/, ''))),
    ...groupSql,
  ];
  const sql = [
    `SELECT ${[...groupSql, ...calls.map(({ sql: each }) => each)].join(', ') || '1'} FROM ${compiled.from} WHERE ${compiled.where}`,
    groupSql.length > 0 ? ` GROUP BY ${groupSql.join(', ')}` : '',
    having.length > 0 ? ` HAVING ${having.join(' AND ')}` : '',
    groupSql.length > 0 ? ` ORDER BY ${orderSql.join(', ')}` : '',
    request.limit === undefined ? '' : ` LIMIT ${Math.trunc(request.limit)} OFFSET ${Math.trunc(request.offset ?? 0)}`,
  ].join('');
  const parameters = [...compiled.parameters, ...(request.having ?? []).map(({ value }) => value)];
  return database.rows(sql, parameters).map((values) => ({
    group: Object.fromEntries(
      groups.map(({ name, field }, at) => [name, fromStored(field.column, values[at] ?? null)]),
    ),
    values: Object.fromEntries(
      calls.map((each, at) => [aggregateKey(each), resultText(each, each.field, values[groups.length + at] ?? null)]),
    ),
  }));
}
