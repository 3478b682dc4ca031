/**
 * The seams between the parts of the local instance. Each part is a folder that exports one factory from its
 * `index.ts`; `instance.ts` puts them together into one {@link Kernel}. Everything runs synchronously in one thread, as a
 * transaction does on a node of the platform.
 */
import type { Clock } from './clock.ts';

/** A record as the database holds it: every value in ServiceNow's string form (`''` empty, `'true'`, `'2026-11-22 18:00:00'` UTC). */
export type Row = Record<string, string>;

/** One column as the dictionary describes it, inherited ones included. */
export interface Column {
  readonly name: string;
  /** Internal type: `string`, `integer`, `reference`, `glide_date_time`, … */
  readonly type: string;
  /** The table that declares it. */
  readonly table: string;
  readonly label: string;
  readonly maxLength: number;
  readonly mandatory: boolean;
  readonly readOnly: boolean;
  readonly display: boolean;
  /** Table that a reference (or list) points to. */
  readonly reference: string | null;
  /** As written: a literal or `javascript:…`. */
  readonly defaultValue: string;
  readonly hasChoices: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Table {
  readonly name: string;
  readonly label: string;
  readonly parent: string | null;
  /** Scope name: `global` or the app's. */
  readonly scope: string;
  /** What other scopes may do, and whether web services may. */
  readonly access: { read: boolean; create: boolean; update: boolean; delete: boolean; webService: boolean };
  /** Own and inherited, by name; overrides applied. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly displayColumn: string | null;
}

export interface Dictionary {
  table(name: string): Table | undefined;
  /** `name` and all that extend it. */
  descendants(name: string): string[];
  /** From the table itself up to its root. */
  ancestry(name: string): string[];
  choices(table: string, column: string): { value: string; label: string; dependent: string; inactive: boolean }[];
}

export interface QueryRequest {
  readonly table: string;
  /** Encoded query; `''` is all rows. Unknown fields follow `glide.invalid_query.returns_no_rows`. */
  readonly query: string;
  readonly limit?: number;
  readonly offset?: number;
  /** Who asks: for `DYNAMIC…` and `javascript:` values. */
  readonly userId?: string;
  /** Evaluates `javascript:` in a query, given what follows the prefix; without it such a condition matches nothing. */
  readonly evaluate?: (script: string) => string;
}

export interface AggregateRequest extends QueryRequest {
  readonly functions: readonly {
    fn: 'COUNT' | 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'COUNT_DISTINCT';
    column: string | null;
  }[];
  readonly groupBy: readonly string[];
  readonly having?: readonly { fn: string; column: string | null; operator: string; value: string }[];
}

/** A unique index refused a write. */
export class DuplicateKey extends Error {
  readonly table: string;
  readonly columns: readonly string[];
  constructor(table: string, columns: readonly string[]) {
    super(`Unique Key violation detected by database on ${table} (${columns.join(', ')})`);
    this.table = table;
    this.columns = columns;
  }
}

/** SQLite below a dictionary. Knows no rules, no ACLs and no scripts; each write commits by itself. */
/** A module as the engine runs it, with the way back to its source for errors. */
export interface Translation {
  /** Of the source that it was made from, and of what made it. */
  readonly digest: string;
  readonly code: string;
  readonly map: string;
}

/** Modules that have been checked and translated once, by their paths, kept in the database beside the records. */
export interface Translations {
  find(path: string, digest: string): Translation | null;
  /** In place of an earlier one of the same path. */
  keep(path: string, translation: Translation): void;
}

export interface Store {
  readonly translations: Translations;
  readonly dictionary: Dictionary;
  get(table: string, sysId: string): Row | undefined;
  query(request: QueryRequest): Row[];
  count(request: QueryRequest): number;
  /** Values are keyed `COUNT`, `SUM.cost`, `COUNT_DISTINCT.state`; `^ORDERBYDESCCOUNT` in the query orders groups. */
  aggregate(request: AggregateRequest): { group: Row; values: Row }[];
  /** Whether a row matches an encoded query, without the database (conditions of rules, ACLs, flows). */
  matches(
    table: string,
    row: Row,
    query: string,
    options?: { previous?: Row; userId?: string; evaluate?: (script: string) => string },
  ): boolean;
  /** Value of a dot-walked path (`request_item.request.number`) from a row; `''` where a link is empty. */
  walk(table: string, row: Row, path: string): string;
  displayValue(table: string, column: string, value: string, timeZone?: string): string;
  /** The display value of a whole record. */
  displayName(table: string, row: Row): string;
  /**
   * A row with defaults and its number, not yet stored. `evaluate` is given scripted defaults without `javascript:`, and
   * the scope of the table that declares each. What is `given` stays as it is, and costs neither a number nor a script.
   */
  blank(table: string, evaluate?: (script: string, scope: string) => string, given?: Row): Row;
  /**
   * Numbers the row, sets the `sys_` columns (a `sys_id` and stamps that are given stay), checks lengths and types, takes
   * literal defaults for columns that are not given. @param by user name, as in `sys_created_by` @throws DuplicateKey
   */
  insert(table: string, values: Row, by: string): Row;
  /** @param by user name @throws DuplicateKey */
  update(table: string, sysId: string, changes: Row, by: string): Row;
  delete(table: string, sysId: string): boolean;
  /** Loads one platform update XML (`record_update`, `unload`, `database`) as an import does: no rules run. */
  loadXml(
    xml: string,
    options: { scope: string },
  ): { inserted: number; updated: number; deleted: number; skipped: string[] };
  /** Statements run since the store was opened: for benchmarks and "queries per tap". */
  readonly statements: () => number;
  /** The whole database, from which a store in memory can begin. */
  image(): Buffer;
  close(): void;
}

export interface User {
  readonly sysId: string;
  readonly userName: string;
  readonly name: string;
  readonly timeZone: string;
  readonly language: string;
  /** Own, by group, and contained ones. */
  readonly roles: ReadonlySet<string>;
}

/** Everything one server transaction (a request, a job, a flow step) shares. */
export interface Transaction {
  readonly id: string;
  readonly user: User;
  /** Scope of the code that runs now: `global` or the app's. */
  scope: string;
  readonly interactive: boolean;
  readonly messages: { type: 'info' | 'error'; text: string }[];
  /** Writes done so far. */
  writes: number;
  /** Fault: the transaction is cancelled once this many writes are done; every Glide call after that throws. */
  cutAfterWrites: number | null;
  cancelled: boolean;
  readonly deadlineMs: number;
}

export type Operation = 'insert' | 'update' | 'delete';
export interface Change {
  readonly operation: Operation;
  readonly table: string;
  readonly row: Row;
  readonly previous: Row | null;
  readonly transaction: Transaction;
}
export type WriteOutcome =
  | { ok: true; row: Row }
  | { ok: false; reason: 'aborted' | 'duplicate' | 'not_found' | 'cross_scope'; message: string };

/** Reads and writes as scripts and APIs do them: business rules, engines, events; no ACLs (see {@link Access}). */
export interface Records {
  /** An encoded query as the query rules of the table leave it: no less, and nothing at all where one aborts it. */
  restrict(tx: Transaction, table: string, query: string): string;
  /** A record that query rules leave to the user. */
  find(tx: Transaction, table: string, sysId: string): Row | undefined;
  insert(tx: Transaction, table: string, values: Row, options?: { workflow?: boolean; sysId?: string }): WriteOutcome;
  update(
    tx: Transaction,
    table: string,
    sysId: string,
    changes: Row,
    options?: { workflow?: boolean; force?: boolean },
  ): WriteOutcome;
  delete(tx: Transaction, table: string, sysId: string, options?: { workflow?: boolean }): WriteOutcome;
  /** Calls `listener` after each write that rules follow, when they have run. */
  onWritten(listener: (change: Change) => void): void;
}

export interface Access {
  /** ACLs of table and field, roles, script and condition, as GlideRecordSecure and the REST APIs apply them. */
  can(
    tx: Transaction,
    operation: 'read' | 'write' | 'create' | 'delete',
    table: string,
    row: Row | null,
    column?: string,
  ): boolean;
  /** ACLs of any other type, such as `REST_Endpoint`, by name. */
  canExecute(tx: Transaction, type: string, name: string): boolean;
}

export interface ScriptRequest {
  readonly source: string;
  /** Shown in errors: `sys_script.My rule`. */
  readonly name: string;
  readonly scope: string;
  /** Host objects that the script sees: `request`, `response`, `event`, `producer`, `fd_data`, … A `Row` with its table becomes a GlideRecord through `record`. */
  readonly globals?: Record<string, unknown>;
  readonly timeoutMs?: number;
}
export interface Scripts {
  /** @throws ScriptError with the script's name and line; NotImplemented; TransactionCancelled */
  run(tx: Transaction, request: ScriptRequest): unknown;
  /** A GlideRecord positioned on `row`, for `current`, `previous`, `producer`. */
  record(tx: Transaction, table: string, row: Row | null): unknown;
  /** Takes over what a script has set on such a GlideRecord. */
  changesOf(glideRecord: unknown): Row;
  /** Forgets compiled modules and rules after an install. */
  reload(): void;
}

/** An async business rule that waits for its turn. */
export interface DeferredRule {
  readonly ruleId: string;
  readonly name: string;
  readonly userId: string;
  readonly operation: Operation;
  readonly table: string;
  readonly sysId: string;
  /** The record as it was before the write; null for an insert. */
  readonly previous: Row | null;
}

/** Events, mails, scheduled jobs, flows: all that happens after the transaction. */
export interface Background {
  queueEvent(
    tx: Transaction,
    name: string,
    record: { table: string; sysId: string } | null,
    parm1: string,
    parm2: string,
    queue?: string,
    atMs?: number,
  ): void;
  /** Runs an async business rule soon, after a restart if need be. */
  defer(rule: DeferredRule): void;
  /** Runs everything that is due by the clock until nothing is; returns how many jobs ran. */
  runDue(): number;
  /** When the next job is due, for a clock that jumps. */
  nextDueMs(): number | null;
  /** Publishes flows after an install. */
  activateFlows(
    flowIds: readonly string[],
    actionIds: readonly string[],
  ): { id: string; name: string; ok: boolean; message: string }[];
  /** Starts due work by a timer until the function returned is called. */
  start(): () => void;
}

export interface Catalog {
  /** Orders an item as `order_now` and a cart checkout do. @throws RestError-like `{status, message}` for a missing mandatory variable */
  order(
    tx: Transaction,
    items: readonly { itemId: string; quantity: number; variables: Record<string, string>; requestedFor?: string }[],
  ): { requestId: string; requestNumber: string; itemIds: string[] };
}

/** Faults that tests ask for by the control API. */
export interface Faults {
  /** Called at the start of a request; may delay it or answer it. */
  next(path: string): {
    delayMs?: number;
    status?: number;
    retryAfterSeconds?: number;
    dropAnswer?: boolean;
    cutAfterWrites?: number;
  } | null;
  add(rule: {
    path: string;
    times: number;
    delayMs?: number;
    status?: number;
    retryAfterSeconds?: number;
    dropAnswer?: boolean;
    cutAfterWrites?: number;
  }): void;
  clear(): void;
}

export interface Kernel {
  readonly clock: Clock;
  readonly store: Store;
  readonly records: Records;
  readonly access: Access;
  readonly scripts: Scripts;
  readonly background: Background;
  readonly catalog: Catalog;
  readonly faults: Faults;
  /** Opens a transaction for a user (`sys_id` or user name). */
  begin(options: {
    user: string;
    scope?: string;
    interactive?: boolean;
    cutAfterWrites?: number | null;
    timeoutMs?: number;
  }): Transaction;
  log(level: 'debug' | 'info' | 'warn' | 'error', source: string, message: string): void;
}
