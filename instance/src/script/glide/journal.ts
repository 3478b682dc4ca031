import type { Engine } from '../engine.ts';

/** The latest entries of a journal field as text, newest first, each under its time and author. `-1` is all of them. */
export function journalText({ kernel, tx }: Engine, recordId: string, field: string, count: number): string {
  const rows = kernel.store.query({
    table: 'sys_journal_field',
    query: `element_id=${recordId}^element=${field}^ORDERBYDESCsys_created_on`,
    ...(count > 0 ? { limit: count } : {}),
  });
  const heading = (created: string, by: string) =>
    `${kernel.store.displayValue('sys_journal_field', 'sys_created_on', created, tx.user.timeZone)} - ${by}`;
  return rows
    .map((row) => `${heading(row['sys_created_on'] ?? '', row['sys_created_by'] ?? '')}\n${row['value'] ?? ''}\n\n`)
    .join('');
}
