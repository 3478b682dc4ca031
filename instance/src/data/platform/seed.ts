/** The platform's tables and records, for an empty database. */
import type { Row } from '../../kernel.ts';
import type { Database } from '../database.ts';
import { createDictionary, grouped } from '../dictionary.ts';
import type { DeclaredIndex } from '../indexes.ts';
import { quote, rootOf, storedColumns } from '../layout.ts';
import { migrate } from '../migrate.ts';
import { protectSecret } from '../secrets.ts';
import { toStored } from '../values.ts';
import { platformRows } from './rows.ts';

/** Long before anything that a test or a demonstration does. */
const STAMPS: Row = {
  sys_created_on: '2026-01-01 00:00:00',
  sys_updated_on: '2026-01-01 00:00:00',
  sys_created_by: 'system',
  sys_updated_by: 'system',
  sys_mod_count: '0',
  sys_scope: 'global',
  sys_package: 'global',
};

/** Makes a fresh instance of an empty database; leaves any other alone. */
export function seedIfEmpty(database: Database): void {
  const filled = database.rows(`SELECT 1 FROM sqlite_master WHERE name = 'sys_dictionary'`).length > 0;
  if (!filled) database.atomically(() => seed(database));
}

const declaredIndex = (table = '', columns = '', unique: boolean): DeclaredIndex => ({
  table,
  columns: columns.split(','),
  unique,
});

function seed(database: Database): void {
  const rows = platformRows();
  const dictionary = createDictionary({
    tables: rows.get('sys_db_object') ?? [],
    columns: grouped(rows.get('sys_dictionary') ?? [], 'name'),
    overrides: new Map(),
    scopes: new Map(),
    ownChoices: () => [],
  });
  const unique = (rows.get('sys_dictionary') ?? []).filter((row) => row.unique === 'true');
  const declared = [
    ...(rows.get('sys_index') ?? []).map((row) => declaredIndex(row.table, row.col_name_string, false)),
    ...unique.map((row) => declaredIndex(row.name, row.element, true)),
  ];
  const roots = new Set(
    dictionary
      .names()
      .filter((name) => name !== 'sys_metadata')
      .map((name) => rootOf(dictionary, name)),
  );
  migrate(database, dictionary, declared, roots);

  for (const [table, seeds] of rows) {
    const given = new Set(['sys_class_name', ...Object.keys(STAMPS), ...seeds.flatMap(Object.keys)]);
    const columns = storedColumns(dictionary, table).filter(({ name }) => given.has(name));
    const names = columns.map(({ name }) => quote(name)).join(', ');
    const sql = `INSERT INTO ${quote(rootOf(dictionary, table))} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
    for (const row of seeds) {
      const values: Row = { ...STAMPS, sys_class_name: table, ...row };
      const stored = columns.map((column) => toStored(column, protectSecret(column.type, values[column.name] ?? '')));
      database.run(sql, stored);
    }
  }
}
