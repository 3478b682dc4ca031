/** Reading and writing single rows: stamps, numbers, types, journals and unique keys. */
import { DuplicateKey, type Column, type Row } from '../kernel.ts';
import type { Clock } from '../clock.ts';
import type { Database } from './database.ts';
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

export interface Records {
  /** Stored columns of a table, in the order in which rows are read. */
  columnsOf(table: string): Column[];
  toRow(table: string, columns: readonly Column[], values: readonly Stored[]): Row;
  get(table: string, sysId: string): Row | undefined;
  insert(table: string, values: Row, by: string, options?: { defaults: boolean }): Row;
  update(table: string, sysId: string, changes: Row, by: string): Row;
  delete(table: string, sysId: string): boolean;
  blank(table: string, evaluate?: (script: string) => string): Row;
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
const SCRIPT = 'javascript:';

export function createRecords(database: Database, schema: Schema, clock: Clock): Records {
  const columnsByTable = new WeakMap<object, Column[]>();

  function requireTable(name: string) {
    const table = schema.dictionaryFor(name).table(name);
    if (!table) throw new UnknownTable(name);
    return table;
  }

  function columnsOf(name: string): Column[] {
    const table = requireTable(name);
    let columns = columnsByTable.get(table);
    if (!columns) columnsByTable.set(table, (columns = storedColumns(schema.dictionaryFor(name), name)));
    return columns;
  }

  function toRow(name: string, columns: readonly Column[], values: readonly Stored[]): Row {
    const row: Row = {};
    for (const column of requireTable(name).columns.values()) row[column.name] = '';
    columns.forEach((column, at) => (row[column.name] = fromStored(column, values[at] ?? null)));
    return row;
  }

  const sourceOf = (name: string): string => quote(name === METADATA ? name : rootOf(schema.dictionaryFor(name), name));

  function get(name: string, sysId: string): Row | undefined {
    const columns = columnsOf(name);
    const own = classCondition(schema.dictionaryFor(name), name, 't');
    const [values] = database.rows(
      `SELECT ${columns.map((column) => `t.${quote(column.name)}`).join(', ')} FROM ${sourceOf(name)} t WHERE t."sys_id" = ?${own && ` AND ${own}`}`,
      [sysId],
    );
    return values && toRow(name, columns, values);
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
    const columns = columnsOf(name);
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
    write(name, () => {
      for (const column of columns)
        if (row[column.name] === '' && isNumbered(column.name, column.defaultValue))
          row[column.name] = nextNumber(database, schema.dictionaryFor(name), name);
      database.run(
        `INSERT INTO ${sourceOf(name)} (${columns.map((column) => quote(column.name)).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        columns.map((column) => toStored(column, row[column.name] ?? '')),
      );
      writeJournals(name, row.sys_id as string, values, by, now);
    });
    schema.changed(name, row);
    for (const column of requireTable(name).columns.values()) row[column.name] ??= '';
    return row;
  }

  /** The row's own class: writing an incident through `task` writes an incident. */
  function classOf(name: string, sysId: string): string {
    if (!requireTable(name).columns.has('sys_class_name')) return name;
    const [found] = database.rows(`SELECT sys_class_name FROM ${sourceOf(name)} WHERE "sys_id" = ?`, [sysId]);
    const own = String(found?.[0] ?? name);
    return schema.dictionaryFor(name).table(own) ? own : name;
  }

  function update(name: string, sysId: string, changes: Row, by: string): Row {
    const own = classOf(name, sysId);
    const columns = columnsOf(own).filter((column) => column.name !== 'sys_id' && column.name !== 'sys_class_name');
    const now = formatDateTime(clock.now());
    const stamped: Row = { sys_updated_on: now, sys_updated_by: by, ...changes };
    const changed = columns.filter((column) => stamped[column.name] !== undefined && column.name !== 'sys_mod_count');
    const assignments = changed.map((column) => `${quote(column.name)} = ?`);
    write(own, () => {
      const count = database.run(
        `UPDATE ${sourceOf(own)} SET ${[...assignments, '"sys_mod_count" = COALESCE("sys_mod_count", 0) + 1'].join(', ')} WHERE "sys_id" = ?`,
        [...changed.map((column) => toStored(column, normalise(column, stamped[column.name] ?? ''))), sysId],
      );
      if (count > 0) writeJournals(own, sysId, changes, by, now);
    });
    const row = get(name, sysId);
    if (!row) throw new Error(`${name} has no row ${sysId}`);
    schema.changed(own, row);
    return row;
  }

  function remove(name: string, sysId: string): boolean {
    const row = get(name, sysId);
    if (!row) return false;
    database.run(`DELETE FROM ${sourceOf(classOf(name, sysId))} WHERE "sys_id" = ?`, [sysId]);
    schema.changed(name, row);
    return true;
  }

  function blank(name: string, evaluate?: (script: string) => string): Row {
    const row: Row = {};
    for (const column of requireTable(name).columns.values()) {
      if (STAMPS.has(column.name)) row[column.name] = column.name === 'sys_class_name' ? name : '';
      else if (isNumbered(column.name, column.defaultValue))
        row[column.name] = nextNumber(database, schema.dictionaryFor(name), name);
      else if (column.defaultValue.startsWith(SCRIPT))
        row[column.name] = normalise(column, evaluate?.(column.defaultValue.slice(SCRIPT.length)) ?? '');
      else row[column.name] = normalise(column, column.defaultValue);
    }
    return row;
  }

  return { columnsOf, toRow, get, insert, update, delete: remove, blank };
}
