/** Keeps the dictionary in memory and the SQLite tables in step with the dictionary's rows. */
import type { Dictionary, Row } from '../kernel.ts';
import type { Database } from './database.ts';
import { createDictionary, type Choice } from './dictionary.ts';
import { ensureLayout, quote, rootOf, storedColumns } from './layout.ts';
import { platformRows } from './platform/rows.ts';
import { normalise, toStored } from './values.ts';

/** A change in one of these changes the dictionary. */
const SOURCES = new Set([
  'sys_db_object',
  'sys_dictionary',
  'sys_dictionary_override',
  'sys_choice',
  'sys_index',
  'sys_scope',
  'sys_app',
]);

export interface Schema {
  /** Up to date with every row written so far. */
  readonly dictionary: Dictionary;
  /**
   * The same for a table of the dictionary itself, whose own columns no package changes, without the cost of
   * bringing it up to date: an install writes hundreds of such rows in a row.
   */
  dictionaryFor(table: string): Dictionary;
  /** Brings SQLite's tables in step now, for what is written past the dictionary. */
  apply(): void;
  /** To be called after a write to `table`. */
  changed(table: string): void;
}

type FullDictionary = ReturnType<typeof createDictionary>;

const readChoices =
  (database: Database) =>
  (table: string, column: string): Choice[] =>
    database
      .rows(
        `SELECT value, label, dependent_value, inactive FROM sys_choice WHERE name = ? AND element = ? AND language = 'en' ORDER BY sequence, label`,
        [table, column],
      )
      .map(([value, label, dependent, inactive]) => ({
        value: String(value ?? ''),
        label: String(label ?? ''),
        dependent: String(dependent ?? ''),
        inactive: inactive === 1,
      }));

function load(database: Database): FullDictionary {
  const all = (table: string, columns: readonly string[]): Row[] =>
    database
      .rows(`SELECT ${columns.map(quote).join(', ')} FROM ${quote(table)} ORDER BY rowid`)
      .map((values) => Object.fromEntries(columns.map((column, at) => [column, asText(column, values[at])])));
  return createDictionary({
    tables: all('sys_db_object', [
      'sys_id',
      'name',
      'label',
      'super_class',
      'sys_scope',
      'access',
      'read_access',
      'create_access',
      'update_access',
      'delete_access',
      'ws_access',
    ]),
    columns: all('sys_dictionary', [
      'name',
      'element',
      'internal_type',
      'column_label',
      'reference',
      'max_length',
      'default_value',
      'mandatory',
      'read_only',
      'display',
      'choice',
      'attributes',
      'active',
    ]),
    overrides: all('sys_dictionary_override', [
      'name',
      'element',
      'default_value',
      'mandatory',
      'read_only',
      'attributes',
      'default_value_override',
      'mandatory_override',
      'read_only_override',
      'display_override',
      'attributes_override',
    ]),
    scopes: new Map(
      database.rows(`SELECT sys_id, scope FROM sys_package WHERE scope IS NOT NULL`) as [string, string][],
    ),
    ownChoices: readChoices(database),
  });
}

const FLAGS = /_access$|_override$|^(mandatory|read_only|display|active)$/;
const asText = (column: string, value: unknown): string =>
  FLAGS.test(column) ? String(value === 1) : String(value ?? '');

/** Fills an empty database with the platform's tables and records. */
function bootstrap(database: Database, stamp: Row): void {
  const rows = platformRows();
  const dictionary = createDictionary({
    tables: rows.get('sys_db_object') ?? [],
    columns: rows.get('sys_dictionary') ?? [],
    overrides: [],
    scopes: new Map(),
    ownChoices: () => [],
  });
  ensureLayout(database, dictionary, []);
  for (const [table, seeds] of rows)
    for (const seed of seeds) writeSeed(database, dictionary, table, { ...stamp, ...seed });
}

function writeSeed(database: Database, dictionary: FullDictionary, table: string, seed: Row): void {
  const known = dictionary.table(table)?.columns;
  if (!known) throw new Error(`seed for a table that is not there: ${table}`);
  const row: Row = { ...seed, sys_class_name: table, sys_scope: 'global', sys_package: 'global' };
  const columns = storedColumns(dictionary, table).filter(({ name }) => row[name] !== undefined);
  const root = rootOf(dictionary, table);
  database.run(
    `INSERT INTO ${quote(root)} (${columns.map(({ name }) => quote(name)).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    columns.map((column) => toStored(column, normalise(column, row[column.name] ?? ''))),
  );
}

/** From sys_index, and one for each column that its dictionary entry calls unique. */
function declaredIndexes(database: Database): Row[] {
  const indexes = database.rows(
    `SELECT "table", col_name_string, unique_index FROM sys_index UNION ALL SELECT name, element, 1 FROM sys_dictionary WHERE "unique" = 1 AND element IS NOT NULL`,
  );
  return indexes.map(([table, columns, unique]) => ({
    table: String(table),
    col_name_string: String(columns),
    unique_index: String(unique === 1),
  }));
}

export function openSchema(database: Database, stamp: () => Row): Schema {
  if (database.rows(`SELECT 1 FROM sqlite_master WHERE name = 'sys_dictionary'`).length === 0)
    database.atomically(() => bootstrap(database, stamp()));
  let current: FullDictionary | null = null;
  let stale = true;
  function upToDate(): FullDictionary {
    if (current && !stale) return current;
    current = load(database);
    stale = false;
    ensureLayout(database, current, declaredIndexes(database));
    return current;
  }
  return {
    get dictionary() {
      return upToDate();
    },
    dictionaryFor: (table) => (current && SOURCES.has(table) ? current : upToDate()),
    apply: () => void upToDate(),
    changed(table) {
      if (SOURCES.has(table)) stale = true;
    },
  };
}
