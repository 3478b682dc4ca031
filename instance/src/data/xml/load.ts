/**
 * Loads platform update XML as an import does: no rules run, no defaults apply, what is there is updated. Forms:
 * `record_update` and `unload` (rows, some inside wrapper elements) and `database` (tables).
 */
import type { Column, QueryRequest, Row } from '../../kernel.ts';
import type { Database } from '../database.ts';
import { METADATA } from '../dictionary.ts';
import { quote } from '../layout.ts';
import { labelFromName } from '../platform/table-seed.ts';
import { seedId } from '../platform/rows.ts';
import { escapeQueryValue } from '../query/parse.ts';
import type { Records } from '../records.ts';
import type { Schema } from '../schema.ts';
import { childText, parseXml, type Element } from './parse.ts';
import { classColumn, dictionaryRows } from './tables.ts';

export interface LoadContext {
  readonly database: Database;
  readonly schema: Schema;
  readonly records: Records;
  readonly query: (request: QueryRequest) => Row[];
}
export interface LoadResult {
  inserted: number;
  updated: number;
  deleted: number;
  /** What could not be taken: `x_app_thing.some_column: no such column`. */
  skipped: string[];
}

const IMPORTER = 'system';
const UNKNOWN_COLUMN_LENGTH = '16777215';

/** Rows of the dictionary are the same row when these agree, whatever their sys_id: a table may have come as `database` before. */
const NATURAL_KEYS: Readonly<Record<string, readonly string[]>> = {
  sys_db_object: ['name'],
  sys_dictionary: ['name', 'element'],
  sys_documentation: ['name', 'element', 'language'],
  sys_choice: ['name', 'element', 'value', 'dependent_value', 'language'],
  sys_number: ['category'],
  sys_index: ['table', 'col_name_string'],
};

export function loadXml(context: LoadContext, xml: string, { scope }: { scope: string }): LoadResult {
  const { database, schema, records, query } = context;
  const result: LoadResult = { inserted: 0, updated: 0, deleted: 0, skipped: [] };
  const root = parseXml(xml);

  const isFile = (table: string): boolean => schema.dictionaryFor(table).ancestry(table).includes(METADATA);
  const scopeId = (): string =>
    String(database.rows('SELECT sys_id FROM sys_package WHERE scope = ?', [scope])[0]?.[0] ?? scope);

  /** The existing row that `row` is about, under `row`'s own sys_id. */
  function adopt(table: string, row: Row): void {
    const key = NATURAL_KEYS[table];
    if (!key || !row.sys_id) return;
    const [found] = database.rows(
      `SELECT sys_id FROM ${quote(table)} WHERE ${key.map((column) => `${quote(column)} IS ?`).join(' AND ')}`,
      key.map((column) => row[column] || null),
    );
    const existing = found?.[0];
    if (!existing || existing === row.sys_id) return;
    database.run(`UPDATE ${quote(table)} SET sys_id = ? WHERE sys_id = ?`, [row.sys_id, existing]);
    if (table === 'sys_db_object')
      database.run(`UPDATE sys_db_object SET super_class = ? WHERE super_class = ?`, [row.sys_id, existing]);
    schema.changed(table, row);
  }

  function save(table: string, row: Row): void {
    adopt(table, row);
    const exists = row.sys_id && records.get(table, row.sys_id);
    if (exists) records.update(table, row.sys_id as string, row, IMPORTER);
    else records.insert(table, row, IMPORTER, { defaults: false });
    result[exists ? 'updated' : 'inserted']++;
  }

  function addColumns(table: string, names: readonly string[]): void {
    for (const element of names) {
      save('sys_dictionary', {
        sys_id: seedId('sys_dictionary', `${table}.${element}`),
        name: table,
        element,
        column_label: labelFromName(element),
        internal_type: 'string',
        max_length: UNKNOWN_COLUMN_LENGTH,
        active: 'true',
      });
      result.inserted--;
    }
  }

  /** Application files of a kind that the platform tables here do not know are kept with the columns they come with. */
  function addTable(table: string): void {
    save('sys_db_object', {
      sys_id: seedId('sys_db_object', table),
      name: table,
      label: labelFromName(table),
      super_class: seedId('sys_db_object', METADATA),
      access: 'public',
      read_access: 'true',
      ws_access: 'true',
      sys_scope: 'global',
    });
    result.inserted--;
  }

  /**
   * Packages name records of the platform (`<super_class name="task">`) by attributes, with an id that no instance has.
   */
  function reference(column: Column, element: Element): string {
    const target = column.reference ?? '';
    const known = schema.dictionaryFor(target).table(target)?.columns;
    const named = Object.entries(element.attributes).filter(([name]) => name !== 'display_value' && known?.has(name));
    if (!known || named.length === 0 || records.get(target, element.text)) return element.text;
    const conditions = named.map(([name, value]) => `${name}=${escapeQueryValue(value === 'NULL' ? '' : value)}`);
    const found = query({ table: target, query: conditions.join('^'), limit: 2 });
    return found.length === 1 ? (found[0]?.sys_id as string) : element.text;
  }

  function valuesOf(table: string, element: Element): Row {
    let known = schema.dictionaryFor(table).table(table)?.columns;
    const unknown = element.children.map(({ name }) => name).filter((name) => !known?.has(name));
    if (unknown.length > 0 && isFile(table)) {
      addColumns(table, unknown);
      known = schema.dictionary.table(table)?.columns;
    } else {
      const stamps = schema.dictionary.table(METADATA)?.columns;
      for (const name of unknown) if (!stamps?.has(name)) result.skipped.push(`${table}.${name}: no such column`);
    }
    const values: Row = {};
    for (const child of element.children) {
      const column = known?.get(child.name);
      if (column) values[child.name] = column.type === 'reference' ? reference(column, child) : child.text;
    }
    return values;
  }

  function removeMultiple(table: string, encoded: string): void {
    for (const row of query({ table, query: encoded }))
      if (records.delete(table, row.sys_id as string)) result.deleted++;
  }

  function loadRecord(element: Element): void {
    const table = element.name;
    const sysId = childText(element, 'sys_id') ?? '';
    if (!schema.dictionaryFor(table).table(table)) {
      if (element.attributes.action?.startsWith('DELETE')) return;
      addTable(table);
    }
    if (element.attributes.action === 'DELETE') {
      if (records.delete(table, sysId)) result.deleted++;
      return;
    }
    const values = valuesOf(table, element);
    if (isFile(table)) values.sys_scope ||= scopeId();
    save(table, values);
  }

  /** A row has a sys_id of its own; everything else around rows is a wrapper (`sys_choice_v2`, `sys_ui_section`, …). */
  function load(element: Element): void {
    const { action = '', query: encoded } = element.attributes;
    if (action === 'delete_multiple') {
      if (schema.dictionaryFor(element.name).table(element.name)) removeMultiple(element.name, encoded ?? '');
    } else if (childText(element, 'sys_id') !== undefined) loadRecord(element);
    else if (element.children.length > 0) element.children.forEach(load);
    else result.skipped.push(`${element.name}: neither a row nor a group of rows`);
  }

  function ensureClassColumn(parentId: string): void {
    const dictionary = schema.dictionary;
    const root = dictionary.ancestry(records.get('sys_db_object', parentId)?.name ?? '').at(-1) ?? '';
    if (dictionary.table(root)?.columns.has('sys_class_name')) return;
    const { table, row } = classColumn(root);
    save(table, row);
    schema.apply();
    database.run(`UPDATE ${quote(root)} SET sys_class_name = ?`, [root]);
  }

  function loadTables(): void {
    for (const { table, row } of dictionaryRows(root, scopeId())) {
      if (row.super_class) {
        const [parent] = database.rows('SELECT sys_id FROM sys_db_object WHERE name = ?', [row.super_class]);
        if (!parent) result.skipped.push(`${row.name}: extends ${row.super_class}, which this instance does not have`);
        row.super_class = String(parent?.[0] ?? '');
        if (parent) ensureClassColumn(row.super_class);
      }
      save(table, row);
    }
  }

  if (root.name === 'database') loadTables();
  else root.children.forEach(load);
  // What the file says of tables must be possible, or none of the file is taken.
  schema.apply();
  return result;
}
