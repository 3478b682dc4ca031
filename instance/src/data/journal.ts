/** Journal fields (`comments`, `work_notes`): entries in sys_journal_field, newest first, none in the row itself. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';

export interface JournalEntry {
  readonly value: string;
  readonly by: string;
  readonly on: string;
}

export const newSysId = (): string => randomUUID().replaceAll('-', '');

export function addJournalEntry(
  database: Database,
  table: string,
  sysId: string,
  column: string,
  entry: JournalEntry,
): void {
  database.run(
    `INSERT INTO sys_journal_field (sys_id, name, element, element_id, value, sys_created_on, sys_created_by, sys_updated_on, sys_updated_by, sys_mod_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    [newSysId(), table, column, sysId, entry.value, entry.on, entry.by, entry.on, entry.by],
  );
}
