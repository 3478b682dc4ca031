/** Numbers of records (`INC0010001`): a prefix and a counter for each table in sys_number. */
import type { Dictionary } from '../kernel.ts';
import type { Database } from './database.ts';
import { seedId } from './platform/rows.ts';

const DEFAULT_DIGITS = 7;

/** The next number of a table, by its own entry in sys_number or its nearest ancestor's; `''` when there is none. */
export function nextNumber(database: Database, dictionary: Dictionary, table: string): string {
  for (const category of dictionary.ancestry(table)) {
    const [entry] = database.rows(
      'SELECT prefix, number, maximum_digits FROM sys_number WHERE category = ? COLLATE NOCASE',
      [category],
    );
    if (!entry) continue;
    const [prefix, start, digits] = entry;
    const [counter] = database.rows(
      `INSERT INTO sys_number_counter (sys_id, "table", number) VALUES (?, ?, ?) ON CONFLICT (sys_id) DO UPDATE SET number = number + 1 RETURNING number`,
      [seedId('sys_number_counter', category), category, Number(start ?? 0) + 1],
    );
    return `${prefix ?? ''}${String(counter?.[0] ?? '').padStart(Number(digits ?? DEFAULT_DIGITS), '0')}`;
  }
  return '';
}

/** Whether a column is filled by the number maintenance of its table. */
export const isNumbered = (name: string, defaultValue: string): boolean =>
  name === 'number' || defaultValue.includes('getNextObjNumberPadded');
