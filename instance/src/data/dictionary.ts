/** The dictionary in memory, built from the rows of sys_db_object, sys_dictionary and sys_dictionary_override. */
import type { Column, Dictionary, Row, Table } from '../kernel.ts';
import { defaultMaxLength } from './types.ts';
import { labelFromName } from './platform/table-seed.ts';

export interface DictionaryRows {
  readonly tables: readonly Row[];
  /** By table, own ones only. */
  readonly columns: RowsByTable;
  readonly overrides: RowsByTable;
  /** Scope name by sys_id. */
  readonly scopes: ReadonlyMap<string, string>;
  /** Choices that a table itself has for a column, in order. */
  readonly ownChoices: (table: string, column: string) => Choice[];
}
/** A map, or what looks rows up when a table is asked for. */
export interface RowsByTable {
  get(table: string): readonly Row[] | undefined;
}
export type Choice = ReturnType<Dictionary['choices']>[number];

/** Extending it means being an application file; it has no rows of its own, so hierarchies are cut below it. */
export const METADATA = 'sys_metadata';

const isTrue = (value: string | undefined): boolean => value === 'true';

function parseAttributes(text: string | undefined): Record<string, string> {
  const pairs = (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) =>
      pair.includes('=') ? [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] : [pair, 'true'],
    ),
  );
}

function columnFrom(row: Row): Column {
  const type = row.internal_type || 'string';
  return {
    name: row.element ?? '',
    type,
    table: row.name ?? '',
    label: row.column_label || labelFromName(row.element ?? ''),
    maxLength: Number(row.max_length) || defaultMaxLength(type),
    mandatory: isTrue(row.mandatory),
    readOnly: isTrue(row.read_only),
    display: isTrue(row.display),
    reference: row.reference || null,
    defaultValue: row.default_value ?? '',
    hasChoices: type === 'choice' || type === 'radio' || Number(row.choice ?? 0) > 0,
    attributes: parseAttributes(row.attributes),
  };
}

function override(column: Column, row: Row): Column {
  const taken = (flag: string) => isTrue(row[flag]);
  return {
    ...column,
    ...(taken('default_value_override') && { defaultValue: row.default_value ?? '' }),
    ...(taken('mandatory_override') && { mandatory: isTrue(row.mandatory) }),
    ...(taken('read_only_override') && { readOnly: isTrue(row.read_only) }),
    ...(taken('display_override') && { display: true }),
    ...(taken('attributes_override') && { attributes: parseAttributes(row.attributes) }),
  };
}

/** Rows by one of their columns. */
export function grouped(rows: Iterable<Row>, key: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key] ?? '');
    if (group) group.push(row);
    else groups.set(row[key] ?? '', [row]);
  }
  return groups;
}

/** The dictionary never changes once built: what was asked once need not be worked out again. */
function remembered<T>(work: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = work(name)));
    return found;
  };
}

export function createDictionary(source: DictionaryRows): Dictionary & { names(): string[] } {
  const byName = new Map(source.tables.map((row) => [row.name ?? '', row]));
  const nameById = new Map(source.tables.map((row) => [row.sys_id ?? '', row.name ?? '']));
  const children = new Map<string, string[]>();
  const tables = new Map<string, Table>();

  const parentOf = (name: string): string | null => {
    const parent = nameById.get(byName.get(name)?.super_class ?? '');
    return parent && parent !== name ? parent : null;
  };
  for (const name of byName.keys()) {
    const parent = parentOf(name);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), name]);
  }

  function assemble(name: string, row: Row): Table {
    const parent = parentOf(name);
    const inherited = parent ? table(parent) : undefined;
    const columns = new Map(inherited?.columns);
    for (const columnRow of source.columns.get(name) ?? []) {
      // A row without an element describes the table itself; an inactive column does not exist.
      if (columnRow.element && columnRow.active !== 'false') columns.set(columnRow.element, columnFrom(columnRow));
    }
    for (const overrideRow of source.overrides.get(name) ?? []) {
      const column = columns.get(overrideRow.element ?? '');
      if (column) columns.set(column.name, override(column, overrideRow));
    }
    const isPublic = row.access !== 'package_private';
    const allowed = (flag: string) => isPublic && isTrue(row[flag]);
    const ownDisplay = [...columns.values()].find(
      (column) => column.display && (column.table === name || !inherited?.columns.get(column.name)?.display),
    );
    return {
      name,
      label: row.label || labelFromName(name),
      parent,
      scope: source.scopes.get(row.sys_scope ?? '') ?? (row.sys_scope || 'global'),
      access: {
        read: allowed('read_access'),
        create: allowed('create_access'),
        update: allowed('update_access'),
        delete: allowed('delete_access'),
        webService: isTrue(row.ws_access),
      },
      columns,
      displayColumn:
        ownDisplay?.name ??
        inherited?.displayColumn ??
        ['name', 'u_name', 'number', 'u_number'].find((candidate) => columns.has(candidate)) ??
        null,
    };
  }

  function table(name: string): Table | undefined {
    const known = tables.get(name);
    if (known) return known;
    const row = byName.get(name);
    if (!row) return undefined;
    const assembled = assemble(name, row);
    tables.set(name, assembled);
    return assembled;
  }

  function ancestry(name: string): string[] {
    const chain = [name];
    for (let parent = parentOf(name); parent && !chain.includes(parent); parent = parentOf(parent)) chain.push(parent);
    return chain;
  }
  const descendants = (name: string): string[] => [name, ...(children.get(name) ?? []).flatMap(descendants)];
  const ancestryOf = remembered(ancestry);

  return {
    table,
    ancestry: ancestryOf,
    descendants: remembered(descendants),
    names: () => [...byName.keys()],
    choices: (name, column) =>
      ancestryOf(name)
        .map((each) => source.ownChoices(each, column))
        .find((own) => own.length > 0) ?? [],
  };
}
