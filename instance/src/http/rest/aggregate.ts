import type { FastifyInstance } from 'fastify';
import { listOf } from '../../background/support.ts';
import { aggregateKey } from '../../data/index.ts';
import type { AggregateRequest, Row, Table } from '../../kernel.ts';
import type { Context } from '../context.ts';
import { notAuthorized } from '../errors.ts';
import { api, type Answer, type Exchange } from '../exchange.ts';
import { queryEvaluator } from './query.ts';
import { webTable } from './table.ts';

type Call = AggregateRequest['functions'][number];

const BY_FIELDS = {
  sysparm_sum_fields: 'SUM',
  sysparm_avg_fields: 'AVG',
  sysparm_min_fields: 'MIN',
  sysparm_max_fields: 'MAX',
} as const;

function callsOf(query: Readonly<Record<string, string>>): Call[] {
  const count: Call[] = query['sysparm_count'] === 'true' ? [{ fn: 'COUNT', column: null }] : [];
  const byFields = Object.entries(BY_FIELDS).flatMap(([parameter, fn]) =>
    listOf(query[parameter]).map((column): Call => ({ fn, column })),
  );
  return [...count, ...byFields];
}

/** `count^state^>^5`, several joined by commas. */
function havingOf(text: string | undefined): NonNullable<AggregateRequest['having']> {
  return listOf(text).map((condition) => {
    const [fn = '', column = '', operator = '', value = ''] = condition.split('^');
    return { fn: fn.toUpperCase(), column: column || null, operator, value };
  });
}

function statsOf(calls: readonly Call[], values: Row): Record<string, unknown> {
  const stats: Record<string, string | Record<string, string>> = {};
  for (const call of calls) {
    const value = values[aggregateKey(call)] ?? '';
    const name = call.fn.toLowerCase();
    if (call.column === null) stats[name] = value;
    else stats[name] = { ...(stats[name] as Record<string, string> | undefined), [call.column]: value };
  }
  return stats;
}

function aggregate(exchange: Exchange): Answer {
  const { context, query, tx } = exchange;
  const { store, access, records } = context.kernel;
  const table: Table = webTable(exchange);
  const calls = callsOf(query);
  const groupBy = listOf(query['sysparm_group_by']);
  const read = (column?: string) => access.can(tx, 'read', table.name, null, column);
  if (!read() || ![...groupBy, ...calls.flatMap((call) => call.column ?? [])].every((column) => read(column)))
    throw notAuthorized();
  const rows = store.aggregate({
    table: table.name,
    query: records.restrict(tx, table.name, query['sysparm_query'] ?? ''),
    userId: tx.user.sysId,
    evaluate: queryEvaluator(exchange),
    functions: calls,
    groupBy,
    having: havingOf(query['sysparm_having']),
  });
  if (groupBy.length === 0) return { status: 200, body: { result: { stats: statsOf(calls, rows[0]?.values ?? {}) } } };
  const shown = (column: string, value: string) =>
    query['sysparm_display_value'] === 'true' ? store.displayValue(table.name, column, value, tx.user.timeZone) : value;
  const result = rows.map(({ group, values }) => ({
    stats: statsOf(calls, values),
    groupby_fields: groupBy.map((field) => ({ field, value: shown(field, group[field] ?? '') })),
  }));
  return { status: 200, body: { result } };
}

/** The Aggregate API. Row ACLs are not applied to what is counted: who may not read the table gets nothing. */
export function registerAggregateApi(app: FastifyInstance, context: Context): void {
  for (const base of ['/api/now/stats', '/api/now/v1/stats']) app.get(`${base}/:table`, api(context, aggregate));
}
