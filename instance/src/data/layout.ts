/**
 * Where the dictionary's tables lie in SQLite: one SQLite table for each hierarchy (`task` holds incidents too), so that a
 * query over a hierarchy and every dot-walked step is one table. The class is in `sys_class_name`. Hierarchies are cut
 * below sys_metadata, whose children share nothing but its columns.
 *
 * Columns carry no type: siblings may use one name for different types, and each row's class says how to read it.
 */
import type { Column, Dictionary, Row } from '../kernel.ts';
import type { Database } from './database.ts';
import { METADATA } from './dictionary.ts';
import { familyOf, isStored } from './types.ts';

/** Table and column names come from packages: nothing else may enter SQL unquoted. */
const NAME = /^[A-Za-z0-9_$]+$/;
export function quote(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name for a table or column`);
  return `"${name}"`;
}

export function rootOf(dictionary: Dictionary, table: string): string {
  const chain = dictionary.ancestry(table).filter((name) => name !== METADATA);
  return chain.at(-1) ?? table;
}

/** Condition that keeps a query on `table` to its own classes; empty where the SQLite table holds nothing else. */
export function classCondition(dictionary: Dictionary, table: string, alias: string): string {
  if (table === METADATA || rootOf(dictionary, table) === table) return '';
  return `${alias}."sys_class_name" IN (${dictionary
    .descendants(table)
    .map((name) => `'${quote(name).slice(1, -1)}'`)
    .join(', ')})`;
}

export const storedColumns = (dictionary: Dictionary, table: string): Column[] =>
  [...(dictionary.table(table)?.columns.values() ?? [])].filter(isStored);

/** Text compares without regard to case, as in the platform's database; ids and numbers exactly. */
export const collation = (column: Column): string => (familyOf(column) === 'text' ? ' COLLATE NOCASE' : '');

interface IndexDefinition {
  readonly name: string;
  readonly sql: string;
}

function indexes(dictionary: Dictionary, root: string, declared: readonly Row[]): IndexDefinition[] {
  const found: IndexDefinition[] = [];
  const define = (table: string, columns: readonly string[], unique: boolean) => {
    const known = dictionary.table(table)?.columns;
    const stored = columns
      .map((name) => known?.get(name))
      .filter((column): column is Column => column !== undefined && isStored(column));
    if (stored.length === 0 || stored.length < columns.length) return;
    const condition = unique ? classCondition(dictionary, table, '').replace(/^\./, '') : '';
    const list = stored.map((column) => quote(column.name) + collation(column)).join(', ');
    const name = `${unique ? 'ux' : 'ix'}_${unique ? table : root}_${columns.join('_')}`;
    found.push({
      name,
      sql: `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${quote(name)} ON ${quote(root)} (${list})${condition ? ` WHERE ${condition}` : ''}`,
    });
  };
  for (const table of dictionary.descendants(root)) {
    for (const column of storedColumns(dictionary, table))
      if (column.type === 'reference' || column.name === 'number') define(table, [column.name], false);
    for (const index of declared.filter((row) => row.table === table))
      define(table, (index.col_name_string ?? '').split(','), index.unique_index === 'true');
  }
  define(root, ['sys_created_on'], false);
  if (dictionary.descendants(root).length > 1) define(root, ['sys_class_name'], false);
  return [...new Map(found.map((index) => [index.name, index])).values()];
}

/** Creates and alters SQLite tables and indexes until they fit the dictionary; columns are never dropped. */
export function ensureLayout(
  database: Database,
  dictionary: Dictionary & { names(): string[] },
  declaredIndexes: readonly Row[],
): void {
  const existingColumns = new Map<string, Set<string>>();
  for (const [table, column] of database.rows(
    `SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'`,
  ) as [string, string][]) {
    const columns = existingColumns.get(table) ?? new Set();
    existingColumns.set(table, columns.add(column));
  }
  const existingIndexes = new Map(
    database.rows(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`) as [string, string][],
  );
  const roots = dictionary.names().filter((name) => name !== METADATA && rootOf(dictionary, name) === name);
  const statements: string[] = [];
  for (const root of roots) {
    const wanted = new Set(
      dictionary.descendants(root).flatMap((table) => storedColumns(dictionary, table).map((column) => column.name)),
    );
    wanted.delete('sys_id');
    const existing = existingColumns.get(root);
    if (!existing)
      statements.push(
        `CREATE TABLE ${quote(root)} ("sys_id" PRIMARY KEY NOT NULL${[...wanted].map((name) => `, ${quote(name)}`).join('')})`,
      );
    else
      for (const name of wanted)
        if (!existing.has(name)) statements.push(`ALTER TABLE ${quote(root)} ADD COLUMN ${quote(name)}`);
    for (const index of indexes(dictionary, root, declaredIndexes)) {
      if (existingIndexes.get(index.name) === index.sql) continue;
      if (existingIndexes.has(index.name)) statements.push(`DROP INDEX ${quote(index.name)}`);
      statements.push(index.sql);
    }
  }
  if (statements.length > 0) database.execute(statements.join(';\n'));
  database.execute(metadataView(dictionary, roots));
}

/** `sys_metadata` as a whole is read through a view over all application files. */
function metadataView(dictionary: Dictionary, roots: readonly string[]): string {
  const columns = storedColumns(dictionary, METADATA)
    .map((column) => quote(column.name))
    .join(', ');
  const files = roots.filter((root) => dictionary.table(root)?.parent === METADATA);
  if (files.length === 0) return '';
  const selects = files.map((root) => `SELECT rowid, ${columns} FROM ${quote(root)}`);
  return `DROP VIEW IF EXISTS temp.sys_metadata; CREATE TEMP VIEW sys_metadata AS ${selects.join(' UNION ALL ')};`;
}
