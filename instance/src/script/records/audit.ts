import type { Kernel, Operation, Row, Transaction } from '../../kernel.ts';
import { cached, rowsOf } from '../cache.ts';

/** Changed on every write, and therefore not audited. */
const UNAUDITED = new Set(['sys_updated_on', 'sys_updated_by', 'sys_mod_count', 'sys_created_on', 'sys_created_by']);

/** Tables whose dictionary entry, or that of a table they extend, asks for auditing. */
function isAudited(kernel: Kernel, table: string): boolean {
  const audited = cached(
    kernel,
    'audited tables',
    ['sys_dictionary'],
    () => new Set(rowsOf(kernel, 'sys_dictionary', 'internal_type=collection^audit=true').map((row) => row['name'])),
  );
  return kernel.store.dictionary.ancestry(table).some((name) => audited.has(name));
}

/** Writes `sys_audit` rows, one for each field that changed and is not excluded by the dictionary attribute `no_audit`. */
export function audit(
  kernel: Kernel,
  tx: Transaction,
  operation: Operation,
  table: string,
  row: Row,
  previous: Row | null,
): void {
  if (!isAudited(kernel, table)) return;
  const write = (fieldname: string, oldvalue: string, newvalue: string) =>
    kernel.store.insert(
      'sys_audit',
      {
        tablename: table,
        documentkey: row['sys_id'] ?? '',
        fieldname,
        oldvalue,
        newvalue,
        user: tx.user.userName,
        record_checkpoint: row['sys_mod_count'] ?? '0',
      },
      tx.user.userName,
    );
  if (operation === 'delete') {
    write('DELETED', '', 'DELETED');
    return;
  }
  const columns = kernel.store.dictionary.table(table)?.columns;
  for (const [name, value] of Object.entries(row)) {
    const before = previous?.[name] ?? '';
    const excluded = UNAUDITED.has(name) || columns?.get(name)?.attributes.no_audit === 'true';
    if (value !== before && !excluded) write(name, before, value);
  }
}
