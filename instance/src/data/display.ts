/** Values as people read them. */
import type { Column, Dictionary, Row } from '../kernel.ts';
import { describeDuration, inTimeZone, parseDuration } from './dates.ts';
import { familyOf } from './types.ts';

export interface Display {
  displayValue(table: string, column: string, value: string, timeZone?: string): string;
  displayName(table: string, row: Row): string;
}

interface Sources {
  readonly dictionary: () => Dictionary;
  readonly get: (table: string, sysId: string) => Row | undefined;
  readonly defaultTimeZone: () => string;
}

/** Display columns may themselves be references. */
const MAX_DEPTH = 4;
const SECRET = new Set(['password', 'password2']);

export function createDisplay({ dictionary, get, defaultTimeZone }: Sources): Display {
  function nameOf(table: string, row: Row, depth: number): string {
    const own = dictionary().table(row.sys_class_name ?? '') ? (row.sys_class_name as string) : table;
    const column = dictionary().table(own)?.displayColumn;
    if (!column) return row.sys_created_on ? `Created ${row.sys_created_on}` : '';
    const whole = row[column] === undefined ? get(own, row.sys_id ?? '') : row;
    return whole ? valueOf(own, column, whole[column] ?? '', undefined, depth + 1) : '';
  }

  function referred(column: Column, sysId: string, depth: number): string {
    if (sysId === '' || depth > MAX_DEPTH) return sysId;
    const table = column.reference;
    const row = table && dictionary().table(table) ? get(table, sysId) : undefined;
    return row && table ? nameOf(table, row, depth) : '';
  }

  function valueOf(table: string, name: string, value: string, timeZone: string | undefined, depth: number): string {
    const column = dictionary().table(table)?.columns.get(name);
    if (!column || value === '') return value;
    if (SECRET.has(column.type)) return '';
    if (column.type === 'sys_class_name') return dictionary().table(value)?.label ?? value;
    if (column.hasChoices)
      return (
        dictionary()
          .choices(table, name)
          .find((choice) => choice.value === value)?.label ?? value
      );
    if (column.type === 'reference') return referred(column, value, depth);
    if (column.type === 'glide_list')
      return value
        .split(',')
        .map((item) => (/^[0-9a-f]{32}$/.test(item) && column.reference ? referred(column, item, depth) : item))
        .join(', ');
    switch (familyOf(column)) {
      case 'datetime':
        return inTimeZone(value, timeZone ?? defaultTimeZone());
      case 'duration':
        return describeDuration(parseDuration(value) ?? 0);
      case 'time':
        return value.slice(11);
      case 'integer':
        return Number(value).toLocaleString('en-US');
      default:
        return value;
    }
  }

  return {
    displayValue: (table, column, value, timeZone) => valueOf(table, column, value, timeZone, 0),
    displayName: (table, row) => nameOf(table, row, 0),
  };
}
