import type { AggregateRequest, Row } from '../../kernel.ts';
import { aggregateKey } from '../../data/index.ts';
import { engineOf, guarded, type Engine } from '../engine.ts';
import { evaluatorFor } from '../evaluate.ts';
import { refusal } from '../records/cross-scope.ts';
import { queryOf, standOn } from './record-state.ts';
import { GlideRecord, stateOf } from './record.ts';
import { toText } from './values.ts';

type Call = AggregateRequest['functions'][number];

const FUNCTIONS: Readonly<Record<string, Call['fn']>> = {
  COUNT: 'COUNT',
  SUM: 'SUM',
  AVG: 'AVG',
  MIN: 'MIN',
  MAX: 'MAX',
  'COUNT(DISTINCT': 'COUNT_DISTINCT',
  'COUNT(DISTINCT)': 'COUNT_DISTINCT',
};

function callOf(name: unknown, field: unknown): Call {
  const fn = FUNCTIONS[toText(name).trim().toUpperCase()];
  if (!fn) throw new Error(`GlideAggregate: no aggregate ${toText(name)}`);
  return { fn, column: field === undefined || field === null || field === '' ? null : toText(field) };
}

/** Counts, sums and extremes by the database. Its records are groups. */
export class GlideAggregate extends GlideRecord {
  static override readonly glideName: string = 'GlideAggregate';
  #calls: Call[] = [];
  #groups: string[] = [];
  #having: NonNullable<AggregateRequest['having']>[number][] = [];
  #grouped = true;
  #results: readonly { group: Row; values: Row }[] = [];

  constructor(engine: Engine, tableName: string) {
    super(engine, tableName);
  }
  /** A count of a field counts by that field's values, unless `setGroup(false)`. */
  addAggregate(name: unknown, field?: unknown): void {
    this.#calls.push(callOf(name, field));
  }
  groupBy(field: unknown): void {
    this.#groups.push(toText(field));
  }
  setGroup(grouped: unknown): void {
    this.#grouped = grouped === true;
  }
  /** Largest first. */
  orderByAggregate(name: unknown, field?: unknown): void {
    const { fn, column } = callOf(name, field);
    stateOf(this).parts.orders.push(`ORDERBYDESC${fn}${column === null ? '' : `.${column}`}`);
  }
  addHaving(name: unknown, field: unknown, operator: unknown, value: unknown): void {
    const { fn, column } = callOf(name, field);
    this.#having.push({ fn, column, operator: toText(operator), value: toText(value) });
  }
  override query(): void {
    const { kernel, tx, scope } = engineOf(this);
    const state = stateOf(this);
    const refused = state.table
      ? refusal(kernel, scope, state.table, 'read')
      : `Table ${state.tableName} does not exist`;
    if (refused) kernel.log('error', scope, refused);
    const counted = this.#grouped
      ? this.#calls.flatMap(({ fn, column }) => (fn === 'COUNT' && column !== null ? [column] : []))
      : [];
    const groupBy = [...new Set([...this.#groups, ...counted])];
    this.#results = refused
      ? []
      : kernel.store.aggregate({
          table: state.tableName,
          query: queryOf(engineOf(this), state),
          functions: this.#calls,
          groupBy,
          having: this.#having,
          userId: tx.user.sysId,
          evaluate: evaluatorFor(engineOf(this)),
        });
    state.rows = this.#results.map(({ group }) => group);
    state.next = 0;
    standOn(state, null);
  }
  getAggregate(name: unknown, field?: unknown): string | null {
    const state = stateOf(this);
    return this.#results[state.next - 1]?.values[aggregateKey(callOf(name, field))] ?? null;
  }
  /** Sum over all groups. */
  getTotal(name: unknown, field?: unknown): number {
    const key = aggregateKey(callOf(name, field));
    return this.#results.reduce((sum, { values }) => sum + Number(values[key] ?? 0), 0);
  }
  getAggregateEncodedQuery(): string {
    return this.getEncodedQuery();
  }
}
guarded(GlideAggregate);
