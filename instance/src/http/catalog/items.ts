import type { Row } from '../../kernel.ts';
import { meetsCriteria } from '../../script/index.ts';
import type { Exchange } from '../exchange.ts';

/** Whether the caller meets any of the user criteria that a table links to an item. */
function meetsAny(
  { context: { kernel }, tx }: Exchange,
  table: string,
  itemId: string,
): { linked: boolean; met: boolean } {
  const links = kernel.store.query({ table, query: `sc_cat_item=${itemId}` });
  return {
    linked: links.length > 0,
    met: links.some((link) => meetsCriteria(kernel, tx, link['user_criteria'] ?? '', tx.user.sysId)),
  };
}

/** Whether the caller may order an item: active, available for them, and not expressly unavailable. */
export function mayOrder(exchange: Exchange, item: Row): boolean {
  if (item['active'] === 'false') return false;
  if (exchange.tx.user.roles.has('admin')) return true;
  const itemId = item['sys_id'] ?? '';
  if (meetsAny(exchange, 'sc_cat_item_user_criteria_no_mtom', itemId).met) return false;
  const available = meetsAny(exchange, 'sc_cat_item_user_criteria_mtom', itemId);
  return !available.linked || available.met;
}

/** The items that the caller may order, by name. */
export function itemsFor(exchange: Exchange, search = ''): Row[] {
  const wanted = search.toLowerCase();
  return exchange.context.kernel.store
    .query({ table: 'sc_cat_item', query: 'active=true^ORDERBYorder^ORDERBYname' })
    .filter(
      (item) =>
        `${item['name']} ${item['short_description']}`.toLowerCase().includes(wanted) && mayOrder(exchange, item),
    );
}

/** An item that the caller may order; undefined otherwise. */
export function itemFor(exchange: Exchange, itemId: string): Row | undefined {
  const item = exchange.context.kernel.store.get('sc_cat_item', itemId);
  return item && mayOrder(exchange, item) ? item : undefined;
}
