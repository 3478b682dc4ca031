import { mayOrder } from '../../catalog/index.ts';
import type { Row } from '../../kernel.ts';
import type { Exchange } from '../exchange.ts';

/** The items that the caller may order, by order and name. */
export function itemsFor({ context: { kernel }, tx }: Exchange, search = ''): Row[] {
  const wanted = search.toLowerCase();
  return kernel.store
    .query({ table: 'sc_cat_item', query: 'active=true^ORDERBYorder^ORDERBYname' })
    .filter((item) => `${item['name']} ${item['short_description']}`.toLowerCase().includes(wanted))
    .filter((item) => mayOrder(kernel, tx, item['sys_id'] ?? ''));
}

/** An item that the caller may order; undefined otherwise. */
export function itemFor({ context: { kernel }, tx }: Exchange, itemId: string): Row | undefined {
  const item = kernel.store.get('sc_cat_item', itemId);
  return item && item['active'] !== 'false' && mayOrder(kernel, tx, itemId) ? item : undefined;
}
