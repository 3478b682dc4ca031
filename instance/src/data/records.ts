/** Reading and writing single rows: stamps, numbers, types, journals and unique keys. */
import { DuplicateKey, type Column, type Row, type Table } from '../kernel.ts';
import type { Clock } from '../clock.ts';
import type { Database } from './database.ts';
import { derivedValues } from './derived.ts';
import { formatDateTime } from './dates.ts';
import { addJournalEntry, newSysId } from './journal.ts';
import { METADATA } from './dictionary.ts';
import { classCondition, quote, rootOf, storedColumns } from './layout.ts';
import { isNumbered, nextNumber } from './numbering.ts';
import type { Schema } from './schema.ts';
import { familyOf } from './types.ts';
import { fromStored, normalise, toStored, type Stored } from './values.ts';

/** A table is asked for that the dictionary does not have. */
export class UnknownTable extends Error {
  readonly table: string;
  constructor(table: string) {
    super(`Invalid table ${table}`);
    this.name = 'UnknownTable';
    this.table = table;
  }
}

/** The parts of SQL that every statement on a table needs; `t` is the table. */
export interface Shape {
  readonly columns: readonly Column[];
  /** `t."sys_id", t."number", …`, in the order of `columns`. */
  readonly selected: string;
  readonly source: string;
  readonly get: string;
  readonly insert: string;
}

export interface Records {
  /** @throws UnknownTable */
  shapeOf(table: string): Shape;
  toRow(table: string, values: readonly Stored[]): Row;
  get(table: string, sysId: string): Row | undefined;
  insert(table: string, values: Row, by: string, options?: { defaults: boolean }): Row;
  update(table: string, sysId: string, changes: Row, by: string): Row;
  delete(table: string, sysId: string): boolean;
  blank(table: string, evaluate?: (script: string, scope: string) => string, given?: Row): Row;
}

const STAMPS = new Set([
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
]);
/** An update changes neither the key nor the class. */
const FIXED = new Set(['sys_id', 'sys_class_name']);
const SCRIPT = 'javascript:';

export function createRecords(database: Database, schema: Schema, clock: Clock): Records {
  const shapes = new WeakMap<Table, Shape>();

  function requireTable(name: string): Table {
    const table = schema.dictionaryFor(name).table(name);
    if (!table) throw new UnknownTable(name);
    return table;
  }

  function describe(name: string): Shape {
    const dictionary = schema.dictionaryFor(name);
    const columns = storedColumns(dictionary, name);
    const source = quote(name === METADATA ? name : rootOf(dictionary, name));
    const own = classCondition(dictionary, name, 't');
    const names = columns.map((column) => quote(column.name));
    const selected = names.map((column) => `t.${column}`).join(', ');
    return {
      columns,
      selected,
      source,
      get: `SELECT ${selected} FROM ${source} t WHERE t."sys_id" = ?${own && ` AND ${own}`}`,
      insert: `INSERT INTO ${source} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    };
  }

  function shapeOf(name: string): Shape {
    const table = requireTable(name);
    let shape = shapes.get(table);
    if (!shape) shapes.set(table, (shape = describe(name)));
    return shape;
  }

  function toRow(name: string, values: readonly Stored[]): Row {
    const row: Row = {};
    for (const column of requireTable(name).columns.values()) row[column.name] = '';
    shapeOf(name).columns.forEach((column, at) => (row[column.name] = fromStored(column, values[at] ?? null)));
    return row;
  }

  function get(name: string, sysId: string): Row | undefined {
    const [values] = database.rows(shapeOf(name).get, [sysId]);
    return values && toRow(name, values);
  }

  /** Runs a write; a refusal by a unique index is told in the table's own words. */
  function write<T>(name: string, work: () => T): T {
    try {
      return database.atomically(work);
    } catch (error) {
      // By its message, not its class: a native module's errors are of another realm where scripts or tests run in one.
      const message = String((error as { message?: unknown }).message);
      const columns = /^UNIQUE constraint failed: (.+)$/
        .exec(message)?.[1]
        ?.split(', ')
        .map((path) => path.slice(path.indexOf('.') + 1));
      if (!columns) throw error;
      throw new DuplicateKey(name, columns);
    }
  }

  function writeJournals(name: string, sysId: string, values: Row, by: string, on: string): void {
    for (const column of requireTable(name).columns.values()) {
      const value = values[column.name];
      if (value && familyOf(column) === 'journal' && column.type !== 'journal_list')
        addJournalEntry(database, name, sysId, column.name, { value, by, on });
    }
  }

  function defaultOf(column: Column): string {
    return column.defaultValue.startsWith(SCRIPT) ? '' : column.defaultValue;
  }

  /** An application file says itself what it is called and where it belongs. */
  function describeFile(name: string, row: Row): void {
    if (!schema.dictionaryFor(name).ancestry(name).includes(METADATA)) return;
    row.sys_name ||= row[requireTable(name).displayColumn ?? ''] ?? '';
    row.sys_package ||= row.sys_scope ?? '';
    row.sys_update_name ||= `${name}_${row.sys_id}`;
  }

  function insert(name: string, values: Row, by: string, options = { defaults: true }): Row {
    const { columns, insert: sql } = shapeOf(name);
    const now = formatDateTime(clock.now());
    const row: Row = {};
    for (const column of columns)
      row[column.name] = normalise(column, values[column.name] ?? (options.defaults ? defaultOf(column) : ''));
    row.sys_id = values.sys_id || newSysId();
    row.sys_created_on ||= now;
    row.sys_created_by ||= by;
    row.sys_updated_on ||= row.sys_created_on;
    row.sys_updated_by ||= row.sys_created_by;
    row.sys_mod_count ||= '0';
    if (requireTable(name).columns.has('sys_class_name')) row.sys_class_name = name;
    describeFile(name, row);
    Object.assign(row, derivedValues(schema.dictionaryFor(name).ancestry(name), row, values, get));
    write(name, () => {
      for (const column of columns)
        if (row[column.name] === '' && isNumbered(column.name, column.defaultValue))
          row[column.name] = nextNumber(database, schema.dictionaryFor(name), name);
      database.run(
        sql,
        columns.map((column) => toStored(column, row[column.name] ?? '')),
      );
      writeJournals(name, row.sys_id as string, values, by, now);
    });
    schema.changed(name, row);
    for (const column of requireTable(name).columns.values()) row[column.name] ??= '';
    return row;
  }

  /** The row's own class: writing an incident through `task` writes an incident. */
  function classOf(name: string, row: Row): string {
    const own = row.sys_class_name;
    return own && schema.dictionaryFor(name).table(own) ? own : name;
  }

  function update(name: string, sysId: string, changes: Row, by: string): Row {
    const found = get(name, sysId);
    if (!found) throw new Error(`${name} has no row ${sysId}`);
    const own = classOf(name, found);
    const before = own === name ? found : (get(own, sysId) ?? found);
    const now = formatDateTime(clock.now());
    const derived = derivedValues(schema.dictionaryFor(own).ancestry(own), { ...before, ...changes }, changes, get);
    // A caller that saves a whole row means the stamps to be made anew.
    const stamp = (column: string, value: string) =>
      changes[column] === before[column] ? value : changes[column] || value;
    const given: Row = {
      ...derived,
      ...changes,
      sys_updated_on: stamp('sys_updated_on', now),
      sys_updated_by: stamp('sys_updated_by', by),
      sys_mod_count: String(Number(before.sys_mod_count) + 1),
    };
    const { columns, source } = shapeOf(own);
    const changed = columns.filter((column) => given[column.name] !== undefined && !FIXED.has(column.name));
    const after = { ...before };
    for (const column of changed) after[column.name] = normalise(column, given[column.name] ?? '');
    write(own, () => {
      database.run(
        `UPDATE ${source} SET ${changed.map((column) => `${quote(column.name)} = ?`).join(', ')} WHERE "sys_id" = ?`,
        [...changed.map((column) => toStored(column, after[column.name] ?? '')), sysId],
      );
      writeJournals(own, sysId, changes, by, now);
    });
    schema.changed(own, after);
    return own === name ? after : (get(name, sysId) ?? after);
  }

  function remove(name: string, sysId: string): boolean {
    const row = get(name, sysId);
    if (!row) return false;
    const own = classOf(name, row);
    database.run(`DELETE FROM ${shapeOf(own).source} WHERE "sys_id" = ?`, [sysId]);
    schema.changed(own, row);
    return true;
  }

  function blank(name: string, evaluate?: (script: string, scope: string) => string, given: Row = {}): Row {
    const row: Row = {};
    for (const column of requireTable(name).columns.values()) {
      const value = given[column.name];
      if (value !== undefined) row[column.name] = value;
      else if (STAMPS.has(column.name)) row[column.name] = column.name === 'sys_class_name' ? name : '';
      else if (isNumbered(column.name, column.defaultValue))
        row[column.name] = nextNumber(database, schema.dictionaryFor(name), name);
      else if (column.defaultValue.startsWith(SCRIPT))
        row[column.name] = normalise(
          column,
          evaluate?.(column.defaultValue.slice(SCRIPT.length), requireTable(column.table).scope) ?? '',
        );
      else row[column.name] = normalise(column, column.defaultValue);
    }
    return row;
  }

  return { shapeOf, toRow, get, insert, update, delete: remove, blank };
}
