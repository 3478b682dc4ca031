import type { Row } from '../../kernel.ts';
import type { Exchange } from '../exchange.ts';

/** Whether a user criteria fits the caller: any filled list that holds one of theirs, all lists with `match_all`. */
function fits(exchange: Exchange, criteria: Row): boolean {
  const { store, scripts } = exchange.context.kernel;
  const { user } = exchange.tx;
  const person = store.get('sys_user', user.sysId) ?? {};
  const list = (column: string) => (criteria[column] ?? '').split(',').filter(Boolean);
  const checks: boolean[] = [];
  const check = (column: string, holds: (id: string) => boolean) => {
    if (list(column).length > 0) checks.push(list(column).some(holds));
  };
  check('user', (id) => id === user.sysId);
  check('group', (id) => store.count({ table: 'sys_user_grmember', query: `user=${user.sysId}^group=${id}` }) > 0);
  check('role', (id) => user.roles.has(store.get('sys_user_role', id)?.['name'] ?? ''));
  check('company', (id) => person['company'] === id);
  check('department', (id) => person['department'] === id);
  check('location', (id) => person['location'] === id);
  if (criteria['advanced'] === 'true' && criteria['script']) {
    const answer = scripts.run(exchange.tx, {
      source: criteria['script'],
      name: `user_criteria.${criteria['sys_id']}`,
      scope: 'global',
      globals: { user_id: user.sysId },
    });
    checks.push(answer === true || answer === 'true');
  }
  return criteria['match_all'] === 'true' ? checks.every(Boolean) : checks.length === 0 || checks.some(Boolean);
}

function criteriaOf({ context }: Exchange, table: string, itemId: string): Row[] {
  const { store } = context.kernel;
  if (!store.dictionary.table(table)) return [];
  return store
    .query({ table, query: `sc_cat_item=${itemId}` })
    .map((row) => store.get('user_criteria', row['user_criteria'] ?? ''))
    .filter((row): row is Row => row !== undefined && row['active'] !== 'false');
}

/** Whether the caller may order an item: active, available for them, and not expressly unavailable. */
export function mayOrder(exchange: Exchange, item: Row): boolean {
  if (item['active'] === 'false') return false;
  if (exchange.tx.user.roles.has('admin')) return true;
  const itemId = item['sys_id'] ?? '';
  if (criteriaOf(exchange, 'sc_cat_item_user_criteria_no_mtom', itemId).some((criteria) => fits(exchange, criteria)))
    return false;
  const available = criteriaOf(exchange, 'sc_cat_item_user_criteria_mtom', itemId);
  return available.length === 0 || available.some((criteria) => fits(exchange, criteria));
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
