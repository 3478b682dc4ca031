/**
 * What becomes of the records that refer to one that is deleted, by the cascade rule of each column that refers to its
 * table (documentation: "Configure cascade delete rules"). A column without a rule is cleared.
 */
import type { Kernel, Transaction, WriteOutcome } from '../../kernel.ts';
import { cached, rowsOf } from '../cache.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly rule: string;
}

/** Columns that may refer to records of a table: to it, or to one that it extends. */
function referencesTo(kernel: Kernel, table: string): readonly Reference[] {
  return cached(kernel, `references to ${table}`, ['sys_dictionary', 'sys_db_object'], () =>
    rowsOf(
      kernel,
      'sys_dictionary',
      `active=true^internal_type=reference^referenceIN${kernel.store.dictionary.ancestry(table).join()}`,
    )
      .map((row) => ({
        table: row['name'] ?? '',
        column: row['element'] ?? '',
        rule: row['reference_cascade_rule'] || 'clear',
      }))
      .filter((one) => one.rule !== 'none' && kernel.store.dictionary.table(one.table)?.columns.has(one.column)),
  );
}

const referring = (kernel: Kernel, { table, column }: Reference, sysId: string, limit?: number) =>
  kernel.store.query({ table, query: `${column}=${sysId}`, ...(limit === undefined ? {} : { limit }) });

/** Why a record may not be deleted: another one refers to it by a column that restricts it. Null when nothing does. */
export function restriction(kernel: Kernel, table: string, sysId: string): string | null {
  const holder = referencesTo(kernel, table).find(
    (one) => one.rule === 'restrict' && referring(kernel, one, sysId, 1).length > 0,
  );
  return holder ? `The record is referred to by ${holder.table}.${holder.column}, which restricts its deletion` : null;
}

/**
 * Deletes or clears what refers to a record.
 * @returns the refusal of a record that was to be deleted too; null when all is done
 */
export function cascade(kernel: Kernel, tx: Transaction, table: string, sysId: string): WriteOutcome | null {
  for (const reference of referencesTo(kernel, table)) {
    const { rule, column } = reference;
    if (rule === 'restrict') continue;
    for (const row of referring(kernel, reference, sysId)) {
      const id = row['sys_id'] ?? '';
      const outcome =
        rule === 'clear'
          ? kernel.records.update(tx, reference.table, id, { [column]: '' }, { workflow: false })
          : kernel.records.delete(tx, reference.table, id, { workflow: rule !== 'delete_no_workflow' });
      if (!outcome.ok && outcome.reason !== 'not_found') return outcome;
    }
  }
  return null;
}
