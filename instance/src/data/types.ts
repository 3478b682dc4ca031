/** What the internal types of the dictionary mean for storage, comparison and display. */
import type { Column } from '../kernel.ts';

export type Family =
  'text' | 'id' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'date' | 'time' | 'duration' | 'journal' | 'virtual';

const FAMILIES: Record<string, Family> = {
  integer: 'integer',
  longint: 'integer',
  count: 'integer',
  order_index: 'integer',
  percent_complete: 'integer',
  auto_increment: 'integer',
  domain_number: 'integer',
  day_of_week: 'integer',
  week_of_month: 'integer',
  month_of_year: 'integer',
  timer: 'duration',
  decimal: 'decimal',
  float: 'decimal',
  currency: 'decimal',
  price: 'decimal',
  currency2: 'text',
  boolean: 'boolean',
  glide_date_time: 'datetime',
  due_date: 'datetime',
  calendar_date_time: 'datetime',
  datetime: 'datetime',
  glide_date: 'date',
  date: 'date',
  glide_time: 'time',
  glide_utc_time: 'time',
  glide_duration: 'duration',
  reference: 'id',
  GUID: 'id',
  document_id: 'id',
  domain_id: 'id',
  char: 'id',
  glide_list: 'id',
  journal: 'journal',
  journal_input: 'journal',
  journal_list: 'journal',
  glide_var: 'virtual',
  variables: 'virtual',
};

export const familyOf = (column: Pick<Column, 'type'>): Family => FAMILIES[column.type] ?? 'text';

export const isNumeric = (family: Family): boolean =>
  family === 'integer' || family === 'decimal' || family === 'boolean';
/** Columns with a place of their own in SQLite; journals live in sys_journal_field, variables with their owners. */
export const isStored = (column: Column): boolean => !['journal', 'virtual'].includes(familyOf(column));

const SHORT = 40;
/** Length of a column whose dictionary entry names none, as the platform's field classes have it. */
export function defaultMaxLength(type: string): number {
  if (['reference', 'GUID', 'document_id', 'domain_id'].includes(type)) return 32;
  if (['string', 'choice', 'radio', 'integer', 'email', 'ph_number'].includes(type)) return SHORT;
  if (['glide_list', 'url', 'conditions', 'user_roles', 'multi_line_text', 'domain_path'].includes(type)) return 4000;
  if (['table_name', 'field_name', 'sys_class_name'].includes(type)) return 80;
  if (type === 'translated_field') return 255;
  return 16_777_215;
}
