import type { Row, Table, Transaction } from '../../kernel.ts';
import { refusal } from '../records/cross-scope.ts';
import type { Engine } from '../engine.ts';
import { evaluatorFor } from '../evaluate.ts';
import { encodedQuery, noConditions, type QueryParts } from './query.ts';

/** What a GlideRecord holds: where it stands, what was read there, and what has been set since. */
export interface RecordState {
  readonly tableName: string;
  readonly table: Table | undefined;
  /** Whether ACLs decide what it reads and writes. */
  readonly secure: boolean;
  /** As it was before anything was set: what `changes()` compares with. */
  before: Row | null;
  /** Current values, set ones included; null when it stands on no record and nothing was set. */
  values: Row | null;
  isNew: boolean;
  rows: readonly Row[];
  /** Place of the next row to be read. */
  next: number;
  parts: QueryParts;
  limit: number | undefined;
  window: { first: number; last: number } | null;
  workflow: boolean;
  force: boolean;
  aborted: boolean;
  operation: string | null;
  lastError: string;
}

export function emptyState(tableName: string, table: Table | undefined, secure: boolean): RecordState {
  return {
    tableName,
    table,
    secure,
    before: null,
    values: null,
    isNew: true,
    rows: [],
    next: 0,
    parts: noConditions(),
    limit: undefined,
    window: null,
    workflow: true,
    force: false,
    aborted: false,
    operation: null,
    lastError: '',
  };
}

/** Puts a record where `row` is. */
export function standOn(state: RecordState, row: Row | null): void {
  state.before = row;
  state.values = row === null ? null : { ...row };
  state.isNew = false;
}

/** Makes it a new record with its defaults. */
export function standOnNew(engine: Engine, state: RecordState): void {
  if (!state.table) return;
  state.before = null;
  state.values = engine.kernel.store.blank(state.tableName, evaluatorFor(engine));
  state.isNew = true;
}

/** What has been set since the record was read; all that is not empty when it is new. */
export function changedValues({ before, values, isNew }: RecordState): Row {
  const entries = Object.entries(values ?? {});
  return Object.fromEntries(
    isNew || before === null
      ? entries.filter(([, value]) => value !== '')
      : entries.filter(([name, value]) => value !== before[name]),
  );
}

/** Which of its fields a secure record shows: the others are empty. */
function readableFields({ kernel, tx }: Engine, { tableName }: RecordState, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === '' || name === 'sys_id' || kernel.access.can(tx, 'read', tableName, row, name) ? value : '',
    ]),
  );
}

/** Its conditions together with those of query rules, which `setWorkflow(false)` leaves out. */
export function queryOf({ kernel, tx }: Engine, { tableName, parts, workflow }: RecordState): string {
  const asked = encodedQuery(parts);
  return workflow ? kernel.records.restrict(tx, tableName, asked) : asked;
}

/** Reads the rows that its conditions find, as far as scope and, for a secure record, ACLs allow. */
export function runQuery(engine: Engine, state: RecordState): void {
  const { kernel, tx, scope } = engine;
  const refused = state.table ? refusal(kernel, scope, state.table, 'read') : `Table ${state.tableName} does not exist`;
  if (refused) kernel.log('error', scope, refused);
  const { window, limit } = state;
  const bounds = window
    ? { offset: window.first, limit: window.last - window.first }
    : limit === undefined
      ? {}
      : { limit };
  const rows = refused
    ? []
    : kernel.store.query({
        table: state.tableName,
        query: queryOf(engine, state),
        ...bounds,
        userId: tx.user.sysId,
        evaluate: evaluatorFor(engine),
      });
  state.rows = state.secure
    ? rows
        .filter((row) => kernel.access.can(tx, 'read', state.tableName, row))
        .map((row) => readableFields(engine, state, row))
    : rows;
  state.next = 0;
  standOn(state, null);
}

/** Runs a write as done by `scope`, whatever code runs around it. */
export function asScope<Result>(tx: Transaction, scope: string, work: () => Result): Result {
  const outer = tx.scope;
  tx.scope = scope;
  try {
    return work();
  } finally {
    tx.scope = outer;
  }
}
