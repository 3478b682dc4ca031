/** Creates and alters SQLite tables and indexes until they fit the dictionary; columns are never dropped. */
import type { Dictionary } from '../kernel.ts';
import type { Database } from './database.ts';
import { METADATA } from './dictionary.ts';
import { indexesOf, type DeclaredIndex } from './indexes.ts';
import { quote, storedColumns } from './layout.ts';

function tableStatements(database: Database, dictionary: Dictionary, root: string): string[] {
  const wanted = new Set(
    dictionary.descendants(root).flatMap((table) => storedColumns(dictionary, table).map(({ name }) => name)),
  );
  wanted.delete('sys_id');
  const existing = new Set(database.rows('SELECT name FROM pragma_table_info(?)', [root]).map(([name]) => name));
  if (existing.size === 0)
    return [
      `CREATE TABLE ${quote(root)} ("sys_id" PRIMARY KEY NOT NULL${[...wanted].map((name) => `, ${quote(name)}`).join('')})`,
    ];
  return [...wanted]
    .filter((name) => !existing.has(name))
    .map((name) => `ALTER TABLE ${quote(root)} ADD COLUMN ${quote(name)}`);
}

function indexStatements(
  database: Database,
  dictionary: Dictionary,
  root: string,
  declared: readonly DeclaredIndex[],
): string[] {
  const existing = new Map(
    database.rows(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`, [
      root,
    ]) as [string, string][],
  );
  return indexesOf(dictionary, root, declared).flatMap(({ name, sql }) => {
    const current = existing.get(name.slice(1, -1));
    if (current === sql) return [];
    return current === undefined ? [sql] : [`DROP INDEX ${name}`, sql];
  });
}

/** `roots` are the hierarchies to look at. */
export function migrate(
  database: Database,
  dictionary: Dictionary,
  declared: readonly DeclaredIndex[],
  roots: Iterable<string>,
): void {
  for (const root of roots) {
    const statements = [
      ...tableStatements(database, dictionary, root),
      ...indexStatements(database, dictionary, root, declared),
    ];
    if (statements.length > 0) database.execute(statements.join(';\n'));
  }
}

/** `sys_metadata` as a whole is read through a view over all application files, to be made anew when there are more. */
export function createMetadataView(database: Database, dictionary: Dictionary, roots: readonly string[]): void {
  const columns = storedColumns(dictionary, METADATA)
    .map(({ name }) => quote(name))
    .join(', ');
  const files = roots.filter((root) => dictionary.ancestry(root)[1] === METADATA);
  const selects = files.map((root) => `SELECT rowid, ${columns} FROM ${quote(root)}`);
  database.execute(
    `DROP VIEW IF EXISTS temp.${METADATA}; CREATE TEMP VIEW ${METADATA} AS ${selects.join(' UNION ALL ')};`,
  );
}
