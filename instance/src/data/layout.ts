/**
 * Where the dictionary's tables lie in SQLite: one SQLite table for each hierarchy (`task` holds incidents too), so that a
 * query over a hierarchy and every dot-walked step is one table. The class is in `sys_class_name`. Hierarchies are cut
 * below sys_metadata, whose children share nothing but its columns.
 *
 * Columns carry no type: siblings may use one name for different types, and each row's class says how to read it.
 */
import type { Column, Dictionary } from '../kernel.ts';
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
export function classCondition(dictionary: Dictionary, table: string, alias = ''): string {
  if (table === METADATA || rootOf(dictionary, table) === table) return '';
  const classes = dictionary.descendants(table).map((name) => `'${quote(name).slice(1, -1)}'`);
  return `${alias && `${alias}.`}"sys_class_name" IN (${classes.join(', ')})`;
}

export const storedColumns = (dictionary: Dictionary, table: string): Column[] =>
  [...(dictionary.table(table)?.columns.values() ?? [])].filter(isStored);

/** Text compares without regard to case, as in the platform's database; ids and numbers exactly. */
export const collation = (column: Column): string => (familyOf(column) === 'text' ? ' COLLATE NOCASE' : '');
