import { newSysId } from '../../data/index.ts';
import type { Table } from '../../kernel.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { GlideElementDescriptor } from './descriptor.ts';
import { childOf, elementOf, type GlideElement } from './element.ts';
import { addCondition, encodedQuery, noConditions, type GlideQueryCondition } from './query.ts';
import { changedValues, emptyState, runQuery, standOn, standOnNew, type RecordState } from './record-state.ts';
import { deleteRecord, insertRecord, updateRecord } from './record-writes.ts';
import { setDisplayText } from './set-display.ts';
import { isTrue, toText } from './values.ts';

let stateOf: (record: GlideRecord) => RecordState;

/**
 * GlideRecord as scoped code has it. It ignores ACLs; rules and engines run through the kernel's records. Whatever is
 * not the platform's own name is outside the class: a column may have any name.
 */
export class GlideRecord extends GlideObject {
  static readonly glideName: string = 'GlideRecord';
  static readonly hasFields = true;
  #state: RecordState;

  constructor(engine: Engine, tableName: string, secure = false) {
    super(engine);
    const table = engine.kernel.store.dictionary.table(tableName);
    this.#state = emptyState(tableName, table, secure);
    if (!table) engine.kernel.log('error', engine.scope, `GlideRecord: table ${tableName} does not exist`);
  }
  static {
    stateOf = (record) => record.#state;
  }

  addQuery(...args: unknown[]): GlideQueryCondition {
    return addCondition(this.#state.parts, args);
  }
  addEncodedQuery(query: unknown): void {
    addCondition(this.#state.parts, [query]);
  }
  addActiveQuery(): GlideQueryCondition {
    return addCondition(this.#state.parts, ['active', true]);
  }
  addInactiveQuery(): GlideQueryCondition {
    return addCondition(this.#state.parts, ['active', false]);
  }
  addNullQuery(field: unknown): GlideQueryCondition {
    return addCondition(this.#state.parts, [`${String(field)}ISEMPTY`]);
  }
  addNotNullQuery(field: unknown): GlideQueryCondition {
    return addCondition(this.#state.parts, [`${String(field)}ISNOTEMPTY`]);
  }
  /** Records whose `primaryField` is among the `joinField`s of another table. */
  addJoinQuery(joinTable: unknown, primaryField: unknown = 'sys_id', joinField?: unknown): GlideQueryCondition {
    const { tableName, parts } = this.#state;
    const other = String(joinTable);
    const field =
      joinField === undefined
        ? referenceTo(engineOf(this).kernel.store.dictionary.table(other), tableName)
        : String(joinField);
    return addCondition(parts, [`JOIN${tableName}.${String(primaryField)}=${other}.${field}`]);
  }
  orderBy(field: unknown): void {
    this.#state.parts.orders.push(`ORDERBY${String(field)}`);
  }
  orderByDesc(field: unknown): void {
    this.#state.parts.orders.push(`ORDERBYDESC${String(field)}`);
  }
  setLimit(limit: unknown): void {
    this.#state.limit = Number(limit);
  }
  /** Rows from `first` up to, not including, `last`. */
  chooseWindow(first: unknown, last: unknown): void {
    this.#state.window = { first: Number(first), last: Number(last) };
  }
  getEncodedQuery(): string {
    return encodedQuery(this.#state.parts);
  }
  query(...args: unknown[]): void {
    if (args.length > 0) addCondition(this.#state.parts, args);
    runQuery(engineOf(this), this.#state);
  }
  _query(...args: unknown[]): void {
    this.query(...args);
  }
  next(): boolean {
    const state = this.#state;
    const row = state.rows[state.next];
    if (!row) return false;
    state.next += 1;
    standOn(state, row);
    return true;
  }
  _next(): boolean {
    return this.next();
  }
  hasNext(): boolean {
    return this.#state.next < this.#state.rows.length;
  }
  /** By `sys_id`, or by a field's value. */
  get(fieldOrId: unknown, value?: unknown): boolean {
    const state = this.#state;
    state.parts = noConditions();
    addCondition(state.parts, value === undefined ? ['sys_id', fieldOrId] : [fieldOrId, value]);
    const { limit } = state;
    state.limit = 1;
    runQuery(engineOf(this), state);
    state.limit = limit;
    state.parts = noConditions();
    return this.next();
  }
  getRowCount(): number {
    return this.#state.rows.length;
  }

  isValid(): boolean {
    return this.#state.table !== undefined;
  }
  isValidField(name: unknown): boolean {
    return this.#state.table?.columns.has(String(name)) ?? false;
  }
  isValidRecord(): boolean {
    return this.#state.values !== null && !this.#state.isNew;
  }
  isNewRecord(): boolean {
    return this.#state.isNew;
  }
  /** The internal value, null when empty. A boolean is `1` or `0` here, though `true` or `false` as an element. */
  getValue(path: unknown): string | null {
    const element = this.getElement(path);
    const value = element?.toString() ?? '';
    if (value === '') return null;
    return element?.getED().getInternalType() === 'boolean' ? (value === 'true' ? '1' : '0') : value;
  }
  setValue(name: unknown, value: unknown): void {
    const state = this.#state;
    const column = state.table?.columns.get(String(name));
    if (!column) {
      engineOf(this).kernel.log(
        'warn',
        engineOf(this).scope,
        `GlideRecord: ${state.tableName} has no field ${String(name)}; nothing was set`,
      );
      return;
    }
    const text = toText(value);
    state.values = { ...state.values, [column.name]: column.type === 'boolean' ? String(isTrue(text)) : text };
  }
  getDisplayValue(path?: unknown): string {
    const { tableName, values } = this.#state;
    if (path !== undefined) return this.getElement(path)?.getDisplayValue() ?? '';
    return values ? engineOf(this).kernel.store.displayName(values['sys_class_name'] || tableName, values) : '';
  }
  setDisplayValue(name: unknown, value: unknown): void {
    const element = this.getElement(name);
    if (element) setDisplayText(element, toText(value));
  }
  /** The element of a field, or of a dot-walked path; null when there is none. */
  getElement(path: unknown): GlideElement | null {
    const [first = '', ...rest] = String(path).split('.');
    return rest.reduce<GlideElement | null>(
      (element, name) => element && childOf(element, name),
      elementOf(this, first),
    );
  }
  getElements(): (GlideElement | null)[] {
    return [...(this.#state.table?.columns.keys() ?? [])].map((name) => elementOf(this, name));
  }
  getUniqueValue(): string {
    return this.#state.values?.['sys_id'] ?? '';
  }
  getTableName(): string {
    return this.#state.tableName;
  }
  getRecordClassName(): string {
    return this.#state.values?.['sys_class_name'] || this.#state.tableName;
  }
  getDisplayName(): string {
    return this.#state.table?.displayColumn ?? '';
  }
  getClassDisplayValue(): string {
    return engineOf(this).kernel.store.dictionary.table(this.getRecordClassName())?.label ?? '';
  }
  getLabel(): string {
    return this.#state.table?.label ?? '';
  }
  getED(): GlideElementDescriptor {
    return new GlideElementDescriptor(engineOf(this), this.#state.table?.columns.get('sys_id'));
  }
  getLink(noStack?: unknown): string {
    const { tableName } = this.#state;
    return `${tableName}.do?sys_id=${this.getUniqueValue()}${isTrue(noStack) ? '' : `&sysparm_stack=${tableName}_list.do`}`;
  }
  changes(): boolean {
    return Object.keys(changedValues(this.#state)).length > 0;
  }
  operation(): string | null {
    return this.#state.operation;
  }

  initialize(): void {
    standOnNew(engineOf(this), this.#state);
  }
  newRecord(): void {
    this.initialize();
    this.setNewGuid();
  }
  setNewGuid(): string {
    const id = newSysId();
    this.setNewGuidValue(id);
    return id;
  }
  setNewGuidValue(id: unknown): void {
    this.#state.values = { ...this.#state.values, sys_id: String(id) };
  }
  /** Null when a rule aborted it, a unique index refused it, or the scope may not. */
  insert(): string | null {
    return insertRecord(engineOf(this), this.#state);
  }
  update(_reason?: unknown): string | null {
    return updateRecord(engineOf(this), this.#state);
  }
  setForceUpdate(force: unknown): void {
    this.#state.force = isTrue(force);
  }
  deleteRecord(): boolean {
    return deleteRecord(engineOf(this), this.#state);
  }
  /** Gives every record that the query finds the values that have been set. */
  updateMultiple(): void {
    const state = this.#state;
    const set = Object.entries(changedValues(state)).filter(([name]) => !name.startsWith('sys_') && name !== 'number');
    this.query();
    while (this.next()) {
      for (const [name, value] of set) this.setValue(name, value);
      this.update();
    }
  }
  deleteMultiple(): void {
    this.query();
    while (this.next()) this.deleteRecord();
  }
  setWorkflow(enabled: unknown): void {
    this.#state.workflow = isTrue(enabled);
  }
  isWorkflow(): boolean {
    return this.#state.workflow;
  }
  autoSysFields(_enabled: unknown): void {
    throw new Error(`Function autoSysFields is not allowed in scope ${engineOf(this).scope}`);
  }
  setAbortAction(abort: unknown): void {
    this.#state.aborted = isTrue(abort);
  }
  isActionAborted(): boolean {
    return this.#state.aborted;
  }
  getLastErrorMessage(): string {
    return this.#state.lastError;
  }

  canRead(): boolean {
    return may(this, 'read');
  }
  canWrite(): boolean {
    return may(this, 'write');
  }
  canCreate(): boolean {
    return may(this, 'create');
  }
  canDelete(): boolean {
    return may(this, 'delete');
  }
}
guarded(GlideRecord);

/** GlideRecord that obeys ACLs: rows and fields that the user may not read are not there, and may not be written either. */
export class GlideRecordSecure extends GlideRecord {
  static override readonly glideName: string = 'GlideRecordSecure';
  constructor(engine: Engine, tableName: string) {
    super(engine, tableName, true);
  }
}

function may(record: GlideRecord, operation: 'read' | 'write' | 'create' | 'delete'): boolean {
  const { kernel, tx } = engineOf(record);
  const { tableName, values } = stateOf(record);
  return kernel.access.can(tx, operation, tableName, values);
}

function referenceTo(table: Table | undefined, target: string): string {
  for (const column of table?.columns.values() ?? []) if (column.reference === target) return column.name;
  return 'sys_id';
}

export { stateOf };
