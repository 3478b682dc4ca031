/** Keeps the dictionary in memory and SQLite's tables in step with the dictionary's rows. */
import type { Dictionary, Row } from '../kernel.ts';
import type { Database } from './database.ts';
import { createDictionary, METADATA, type Choice, type RowsByTable } from './dictionary.ts';
import type { DeclaredIndex } from './indexes.ts';
import { quote, rootOf } from './layout.ts';
import { createMetadataView, migrate } from './migrate.ts';

export interface Schema {
  /** Up to date with every row written so far. */
  readonly dictionary: Dictionary;
  /**
   * The same for a table of the dictionary itself, whose own columns no package changes, without the cost of
   * bringing it up to date: an install writes hundreds of such rows one after the other.
   */
  dictionaryFor(table: string): Dictionary;
  /** Brings SQLite's tables in step now, for what is written past the dictionary. */
  apply(): void;
  /** After a transaction was rolled back: forgets everything and reads the dictionary's rows again. */
  reload(): void;
  /** To be called after a write to `table`. */
  changed(table: string, row: Row): void;
}

type FullDictionary = ReturnType<typeof createDictionary>;

const TABLE_FIELDS = [
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
];
const COLUMN_FIELDS = [
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
];
const OVERRIDE_FIELDS = [
  ...['name', 'element', 'default_value', 'mandatory', 'read_only', 'attributes'],
  ...['default_value_override', 'mandatory_override', 'read_only_override', 'display_override', 'attributes_override'],
];
const FLAGS = /_access$|_override$|^(mandatory|read_only|display|active)$/;
const asFlag = (value: unknown): string => (value === 1 ? 'true' : 'false');
const asText = (value: unknown): string => (typeof value === 'string' ? value : String(value ?? ''));

/** A change of these rows changes the table that the column named says. */
const DESCRIBES: Readonly<Record<string, string>> = {
  sys_db_object: 'name',
  sys_dictionary: 'name',
  sys_dictionary_override: 'name',
  sys_index: 'table',
};
const SCOPES = new Set(['sys_scope', 'sys_app', 'sys_package']);
const CHOICES = 'sys_choice';

function readFields(database: Database, table: string, fields: readonly string[], only?: string): Row[] {
  const sql = `SELECT ${fields.map(quote).join(', ')} FROM ${quote(table)}${only === undefined ? '' : ' WHERE "name" = ? COLLATE NOCASE'} ORDER BY rowid`;
  const converters = fields.map((field) => (FLAGS.test(field) ? asFlag : asText));
  return database.uncounted(sql, only === undefined ? [] : [only]).map((values) => {
    const row: Record<string, string> = {};
    for (let at = 0; at < fields.length; at += 1) row[fields[at]!] = converters[at]!(values[at]);
    return row;
  });
}

function readChoices(database: Database, table: string, column: string): Choice[] {
  const rows = database.rows(
    `SELECT value, label, dependent_value, inactive FROM sys_choice
     WHERE name = ? COLLATE NOCASE AND element = ? COLLATE NOCASE AND language = 'en' ORDER BY sequence, label`,
    [table, column],
  );
  return rows.map(([value, label, dependent, inactive]) => ({
    value: String(value ?? ''),
    label: String(label ?? ''),
    dependent: String(dependent ?? ''),
    inactive: inactive === 1,
  }));
}

function readDeclaredIndexes(database: Database): DeclaredIndex[] {
  const rows = database.rows(
    `SELECT "table", col_name_string, unique_index FROM sys_index
     UNION ALL SELECT name, element, 1 FROM sys_dictionary WHERE "unique" = 1 AND element IS NOT NULL`,
  );
  return rows.map(([table, columns, unique]) => ({
    table: String(table),
    columns: String(columns).split(','),
    unique: unique === 1,
  }));
}

/** Thousands of columns of which most starts need few: those of a table are read when it is first asked for. */
function readByTable(database: Database, source: string, fields: readonly string[]) {
  const known = new Map<string, Row[]>();
  return {
    get(table) {
      let found = known.get(table);
      if (!found) known.set(table, (found = readFields(database, source, fields, table)));
      return found;
    },
    forget: (table) => void known.delete(table),
  } satisfies RowsByTable & { forget(table: string): void };
}

/** Everything that the dictionary is built from, re-read only where it has changed. */
function readSources(database: Database) {
  return {
    tables: readFields(database, 'sys_db_object', TABLE_FIELDS),
    columns: readByTable(database, 'sys_dictionary', COLUMN_FIELDS),
    overrides: readByTable(database, 'sys_dictionary_override', OVERRIDE_FIELDS),
    scopes: readScopes(database),
  };
}
const readScopes = (database: Database) =>
  new Map(database.rows(`SELECT sys_id, scope FROM sys_package WHERE scope IS NOT NULL`) as [string, string][]);

const rootsOf = (dictionary: FullDictionary): string[] =>
  dictionary.names().filter((name) => name !== METADATA && rootOf(dictionary, name) === name);

export function openSchema(database: Database): Schema {
  const choices = new Map<string, Choice[]>();
  /** Tables whose rows in the dictionary have changed since it was built. */
  const changedTables = new Set<string>();
  let tablesChanged = false;
  let scopesChanged = false;

  function ownChoices(table: string, column: string): Choice[] {
    const key = `${table}.${column}`;
    let found = choices.get(key);
    if (!found) choices.set(key, (found = readChoices(database, table, column)));
    return found;
  }

  let sources = readSources(database);
  let current = createDictionary({ ...sources, ownChoices });
  createMetadataView(database, current, rootsOf(current));

  function upToDate(): FullDictionary {
    if (changedTables.size === 0 && !scopesChanged) return current;
    for (const table of changedTables) {
      sources.columns.forget(table);
      sources.overrides.forget(table);
    }
    if (tablesChanged) sources.tables = readFields(database, 'sys_db_object', TABLE_FIELDS);
    if (scopesChanged) sources.scopes = readScopes(database);
    const hadTables = current.names().length;
    current = createDictionary({ ...sources, ownChoices });
    const roots = new Set(
      [...changedTables].filter((table) => current.table(table)).map((table) => rootOf(current, table)),
    );
    changedTables.clear();
    tablesChanged = scopesChanged = false;
    migrate(database, current, readDeclaredIndexes(database), roots);
    if (current.names().length !== hadTables) createMetadataView(database, current, rootsOf(current));
    return current;
  }

  return {
    get dictionary() {
      return upToDate();
    },
    dictionaryFor: (table) => (table in DESCRIBES || table === CHOICES ? current : upToDate()),
    apply: () => void upToDate(),
    reload() {
      choices.clear();
      changedTables.clear();
      tablesChanged = scopesChanged = false;
      sources = readSources(database);
      current = createDictionary({ ...sources, ownChoices });
      createMetadataView(database, current, rootsOf(current));
    },
    changed(table, row) {
      const described = DESCRIBES[table];
      if (described !== undefined) changedTables.add(row[described] ?? '');
      if (table === 'sys_db_object') tablesChanged = true;
      if (SCOPES.has(table)) scopesChanged = true;
      if (table === CHOICES) choices.clear();
    },
  };
}
