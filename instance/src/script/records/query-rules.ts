import { bothQueries, escapeQueryValue } from '../../data/index.ts';
import type { Kernel, Row, Transaction } from '../../kernel.ts';
import { cached, rowsOf } from '../cache.ts';
import type { Engine } from '../engine.ts';
import { makeRecord } from '../glide/make-record.ts';
import { encodedQuery } from '../glide/query.ts';
import { stateOf } from '../glide/record.ts';
import { guardedRun, hasRoleFor } from './run-rules.ts';
import { rulesFor, type Rule } from './rules.ts';

/** Finds nothing: what is left of a query that a rule aborts. */
const NOTHING = 'sys_idISEMPTY';

/** Asked on every query, and mostly there are none. */
const tablesWithRules = (kernel: Kernel): ReadonlySet<string> =>
  cached(
    kernel,
    'tables with query rules',
    ['sys_script'],
    () => new Set(rowsOf(kernel, 'sys_script', 'active=true^action_query=true').map((row) => row['collection'] ?? '')),
  );

/** What a rule adds to the query, `''` for nothing. */
function added(engine: Engine, rule: Rule, table: string, query: string): string {
  const { kernel, tx } = engine;
  const current = makeRecord(engine, table);
  const state = stateOf(current);
  if (query !== '') state.parts.groups.push([query]);
  const asked = state.parts.groups.length;
  const request = { name: `sys_script.${rule.name}`, scope: rule.scope, globals: { current, previous: null } };
  const { condition, script } = rule;
  if (condition !== '' && !kernel.scripts.run(tx, { ...request, name: `${request.name}.condition`, source: condition }))
    return '';
  if (script !== '') kernel.scripts.run(tx, { ...request, source: script });
  if (rule.aborts || state.aborted) return NOTHING;
  return encodedQuery({ groups: state.parts.groups.slice(asked), orders: state.parts.orders });
}

/**
 * A query as the query rules of its table leave it: they see it as `current` and add conditions.
 * What a rule itself queries is not restricted by that rule again.
 */
export function restricted(kernel: Kernel, tx: Transaction, table: string, query: string): string {
  if (!tablesWithRules(kernel).size) return query;
  let result = query;
  for (const rule of rulesFor(kernel, table, 'before', 'query')) {
    const engine: Engine = { kernel, tx, scope: rule.scope };
    if (!hasRoleFor(engine, rule)) continue;
    result = bothQueries(
      result,
      guardedRun(engine, rule, 'query', () => added(engine, rule, table, result), ''),
    );
  }
  return result;
}

/** A record by its key, if query rules leave it to the user. */
export function findRestricted(kernel: Kernel, tx: Transaction, table: string, sysId: string): Row | undefined {
  const { store } = kernel;
  if (!store.dictionary.table(table)) return undefined;
  if (!tablesWithRules(kernel).size || rulesFor(kernel, table, 'before', 'query').length === 0)
    return store.get(table, sysId);
  const query = restricted(kernel, tx, table, `sys_id=${escapeQueryValue(sysId)}`);
  return store.query({ table, query, limit: 1, userId: tx.user.sysId })[0];
}
