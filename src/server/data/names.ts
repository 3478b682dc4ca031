import { distinct, select } from './records';

export type Names = ReadonlyMap<string, string>;

/** What records are called, by id: one query. */
export function namesOf(table: string, ids: readonly string[]): Names {
  return new Map(
    select(table, ['sys_id', 'name'], [['sys_id', 'IN', distinct(ids)]]).map((row) => [row.sys_id, row.name]),
  );
}
