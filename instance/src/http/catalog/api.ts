import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { submitProducer } from '../../catalog/index.ts';
import type { Row } from '../../kernel.ts';
import type { Context } from '../context.ts';
import { noRecord, RestError } from '../errors.ts';
import { api, jsonObject, type Answer, type Exchange } from '../exchange.ts';
import { pageOf } from '../rest/paging.ts';
import { itemFor, itemsFor } from './items.ts';
import { variablesOf, type Variable } from './variables.ts';

type Order = Parameters<Context['kernel']['catalog']['order']>[1][number];
interface CartItem extends Order {
  readonly cartItemId: string;
  readonly name: string;
}
const MAX_CART_ITEMS = 100;

const summary = (item: Row) => ({
  sys_id: item['sys_id'] ?? '',
  name: item['name'] ?? '',
  short_description: item['short_description'] ?? '',
  description: item['description'] ?? '',
  price: item['price'] ?? '',
  category: { sys_id: item['category'] ?? '' },
  sys_class_name: item['sys_class_name'] ?? 'sc_cat_item',
  type: item['sys_class_name'] === 'sc_cat_item_producer' ? 'record_producer' : 'catalog_item',
});

const described = (variable: Variable) => ({
  id: variable.id,
  name: variable.name,
  label: variable.label,
  type: variable.type,
  friendly_type: variable.control,
  mandatory: variable.mandatory,
  read_only: variable.readOnly,
  value: variable.defaultValue,
  help_text: variable.help,
  ...(variable.reference ? { reference: variable.reference } : {}),
  ...(variable.choices.length > 0 ? { choices: variable.choices } : {}),
});

function item(exchange: Exchange): Row {
  const found = itemFor(exchange, exchange.params['id'] ?? '');
  if (!found) throw noRecord();
  return found;
}

/** The body of `order_now` and `add_to_cart`: quantity, variables by name, and for whom. */
function orderOf(exchange: Exchange, catalogItem: Row): Order {
  const body = jsonObject(exchange.request);
  const variables = Object.entries((body['variables'] ?? {}) as Record<string, unknown>);
  const requestedFor = body['sysparm_requested_for'];
  return {
    itemId: catalogItem['sys_id'] ?? '',
    quantity: Number(body['sysparm_quantity'] ?? 1),
    variables: Object.fromEntries(variables.map(([name, value]) => [name, String(value ?? '')])),
    ...(typeof requestedFor === 'string' && requestedFor !== '' ? { requestedFor } : {}),
  };
}

function order(exchange: Exchange, orders: readonly Order[]): Answer {
  const { requestId, requestNumber } = exchange.context.kernel.catalog.order(exchange.tx, orders);
  const result = {
    sys_id: requestId,
    number: requestNumber,
    request_id: requestId,
    request_number: requestNumber,
    parent_id: null,
    parent_table: 'task',
    table: 'sc_request',
  };
  return { status: 200, body: { result } };
}

/** The Service Catalog API as far as clients order with it. Carts are kept in memory, one for each user. */
export function registerCatalogApi(app: FastifyInstance, context: Context): void {
  const carts = new Map<string, CartItem[]>();
  const cartOf = ({ tx }: Exchange) => carts.get(tx.user.sysId) ?? [];
  const cartBody = (items: readonly CartItem[]) => ({
    items: items.map(({ cartItemId, itemId, name, quantity, variables }) => ({
      cart_item_id: cartItemId,
      catalog_item_id: itemId,
      item_name: name,
      quantity: String(quantity),
      variables,
    })),
    cart_count: items.reduce((sum, { quantity }) => sum + quantity, 0),
  });
  const checkout = (exchange: Exchange) => {
    const items = cartOf(exchange);
    if (items.length === 0) throw new RestError(400, 'The cart is empty');
    const answer = order(exchange, items);
    carts.delete(exchange.tx.user.sysId);
    return answer;
  };

  for (const base of ['/api/sn_sc/servicecatalog', '/api/sn_sc/v1/servicecatalog']) {
    app.get(
      `${base}/items`,
      api(context, (exchange) => {
        const { limit, offset } = pageOf({ sysparm_limit: '10', ...exchange.query });
        return {
          status: 200,
          body: {
            result: itemsFor(exchange, exchange.query['sysparm_text'] ?? '')
              .slice(offset, offset + limit)
              .map(summary),
          },
        };
      }),
    );
    app.get(
      `${base}/items/:id`,
      api(context, (exchange) => {
        const found = item(exchange);
        const variables = variablesOf(context.kernel, found['sys_id'] ?? '').map(described);
        return { status: 200, body: { result: { ...summary(found), variables } } };
      }),
    );
    app.post(
      `${base}/items/:id/order_now`,
      api(context, (exchange) => order(exchange, [orderOf(exchange, item(exchange))])),
    );
    app.post(
      `${base}/items/:id/submit_producer`,
      api(context, (exchange) => {
        const { variables } = orderOf(exchange, item(exchange));
        const { table, sysId, number } = submitProducer(
          context.kernel,
          exchange.tx,
          exchange.params['id'] ?? '',
          variables,
        );
        return {
          status: 200,
          body: {
            result: { sys_id: sysId, record: sysId, number, table, redirect_url: `${table}.do?sys_id=${sysId}` },
          },
        };
      }),
    );
    app.post(
      `${base}/items/:id/add_to_cart`,
      api(context, (exchange) => {
        const found = item(exchange);
        const items = cartOf(exchange);
        if (items.length >= MAX_CART_ITEMS)
          throw new RestError(400, 'The cart is full', `A cart holds ${MAX_CART_ITEMS} items.`);
        const added = [
          ...items,
          { ...orderOf(exchange, found), cartItemId: randomBytes(16).toString('hex'), name: found['name'] ?? '' },
        ];
        carts.set(exchange.tx.user.sysId, added);
        return { status: 200, body: { result: cartBody(added) } };
      }),
    );
    app.get(
      `${base}/cart`,
      api(context, (exchange) => ({ status: 200, body: { result: cartBody(cartOf(exchange)) } })),
    );
    app.delete(
      `${base}/cart/:id`,
      api(context, (exchange) => {
        const rest = cartOf(exchange).filter(({ cartItemId }) => cartItemId !== exchange.params['id']);
        carts.set(exchange.tx.user.sysId, rest);
        return { status: 204 };
      }),
    );
    app.post(`${base}/cart/checkout`, api(context, checkout));
    app.post(`${base}/cart/submit_order`, api(context, checkout));
  }
}
