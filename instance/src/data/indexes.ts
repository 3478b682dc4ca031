/** Which SQLite indexes a hierarchy gets: what is declared, the references of business data, and creation time. */
import type { Column, Dictionary } from '../kernel.ts';
import { METADATA } from './dictionary.ts';
import { classCondition, collation, quote, storedColumns } from './layout.ts';
import { isStored } from './types.ts';

/** From sys_index, or a column that its dictionary entry calls unique. */
export interface DeclaredIndex {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}
export interface SqliteIndex {
  readonly name: string;
  readonly sql: string;
}

function storedOf(dictionary: Dictionary, table: string, names: readonly string[]): Column[] | null {
  const columns = names.map((name) => dictionary.table(table)?.columns.get(name));
  return columns.every((column): column is Column => column !== undefined && isStored(column)) ? columns : null;
}

const listed = (columns: readonly Column[]): string =>
  columns.map((column) => quote(column.name) + collation(column)).join(', ');

/** Holds for the rows of its table alone; an empty value is NULL and collides with nothing. */
function declaredIndex(
  dictionary: Dictionary,
  root: string,
  { table, columns: names, unique }: DeclaredIndex,
): SqliteIndex[] {
  const columns = storedOf(dictionary, table, names);
  if (!columns) return [];
  const name = quote(`${unique ? 'ux' : 'ix'}_${table}_${names.join('_')}`);
  const condition = unique ? classCondition(dictionary, table) : '';
  const kind = unique ? 'UNIQUE INDEX' : 'INDEX';
  return [
    { name, sql: `CREATE ${kind} ${name} ON ${quote(root)} (${listed(columns)})${condition && ` WHERE ${condition}`}` },
  ];
}

/** Most references of most rows are empty: those are left out. */
function referenceIndex(root: string, column: Column): SqliteIndex {
  const name = quote(`ref_${root}_${column.name}`);
  return {
    name,
    sql: `CREATE INDEX ${name} ON ${quote(root)} (${listed([column])}) WHERE ${quote(column.name)} IS NOT NULL`,
  };
}

export function indexesOf(dictionary: Dictionary, root: string, declared: readonly DeclaredIndex[]): SqliteIndex[] {
  const tables = dictionary.descendants(root);
  const found = tables.flatMap((table) =>
    declared.filter((index) => index.table === table).flatMap((index) => declaredIndex(dictionary, root, index)),
  );
  // Application files are few and read whole.
  if (dictionary.table(root)?.parent !== METADATA) {
    const searched = tables.flatMap((table) =>
      storedColumns(dictionary, table).filter(({ type, name }) => type === 'reference' || name === 'number'),
    );
    found.push(...searched.map((column) => referenceIndex(root, column)));
    found.push(...declaredIndex(dictionary, root, { table: root, columns: ['sys_created_on'], unique: false }));
    if (tables.length > 1)
      found.push(...declaredIndex(dictionary, root, { table: root, columns: ['sys_class_name'], unique: false }));
  }
  return [...new Map(found.map((index) => [index.name, index])).values()];
}
