import type { Kernel, Transaction } from '../kernel.ts';
import { hasAnyRole, meetsCriteria } from '../script/index.ts';

/** Who may order whatever the criteria say. */
const UNRESTRICTED = 'admin,catalog_admin';

/** Whether the user of the transaction may order an item. "Not available for" is stronger than "available for". */
export function mayOrder(kernel: Kernel, tx: Transaction, itemId: string): boolean {
  if (hasAnyRole(tx.user, UNRESTRICTED)) return true;
  const linked = (table: string) => kernel.store.query({ table, query: `sc_cat_item=${itemId}` });
  const meets = (link: { user_criteria?: string }) =>
    meetsCriteria(kernel, tx, link.user_criteria ?? '', tx.user.sysId);
  if (linked('sc_cat_item_user_criteria_no_mtom').some(meets)) return false;
  const available = linked('sc_cat_item_user_criteria_mtom');
  return available.length === 0 || available.some(meets);
}
