import type { FastifyInstance } from 'fastify';
import type { Row, Table } from '../../kernel.ts';
import type { Context } from '../context.ts';
import { invalidTable, noRecord, notAuthorized, refusedWrite, RestError } from '../errors.ts';
import { api, jsonObject, type Answer, type Exchange } from '../exchange.ts';
import { fromDisplay } from '../../script/glide/time-zone.ts';
import { findBy } from '../users.ts';
import { displayOf, fieldNames, renderRow } from './fields.ts';
import { linkHeader, pageOf } from './paging.ts';
import { encodedQuery, queryEvaluator } from './query.ts';

const aclRefused = (operation: string) =>
  new RestError(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`);

/** The table that a path names, if web services may use it. */
export function webTable({ context, params }: Exchange): Table {
  const name = params['table'] ?? '';
  const table = context.kernel.store.dictionary.table(name);
  if (!table) throw invalidTable(name);
  if (!table.access.webService)
    throw notAuthorized(`Access to unscoped api is not allowed: ${name} is closed to web services`);
  return table;
}

function readable({ context, params, tx }: Exchange, table: Table): Row {
  const row = context.kernel.records.find(tx, table.name, params['id'] ?? '');
  if (!row || !context.kernel.access.can(tx, 'read', table.name, row)) throw noRecord();
  return row;
}

function answerRow(
  exchange: Exchange,
  table: Table,
  row: Row,
  status: number,
  headers: Record<string, string> = {},
): Answer {
  const result = renderRow(exchange, table, row, fieldNames(table, exchange.query), displayOf(exchange.query));
  return { status, headers, body: { result } };
}

function list(exchange: Exchange): Answer {
  const { context, query, tx, request } = exchange;
  const { store, access, records } = context.kernel;
  const table = webTable(exchange);
  const page = pageOf(query);
  const asked = {
    table: table.name,
    query: records.restrict(tx, table.name, encodedQuery(query)),
    userId: tx.user.sysId,
    evaluate: queryEvaluator(exchange),
  };
  const found = store.query({ ...asked, limit: page.limit, offset: page.offset });
  const rows = found.filter((row) => access.can(tx, 'read', table.name, row));
  if (found.length > 0 && rows.length === 0 && !access.can(tx, 'read', table.name, null)) throw notAuthorized();
  const headers: Record<string, string> = {};
  if (query['sysparm_no_count'] !== 'true') {
    const total = store.count(asked);
    headers['x-total-count'] = String(total);
    const path = request.url.split('?', 1)[0] ?? '';
    if (query['sysparm_suppress_pagination_header'] !== 'true')
      headers['link'] = linkHeader(context.origin(), path, query, page, total);
  }
  const [names, display] = [fieldNames(table, query), displayOf(query)];
  return { status: 200, headers, body: { result: rows.map((row) => renderRow(exchange, table, row, names, display)) } };
}

/** The values of a JSON body in ServiceNow's string form; `{value}` or `{display_value}` objects are taken as answered. */
function valuesOf(body: Record<string, unknown>): Row {
  const plain = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'object' && !Array.isArray(value))
      return plain((value as Row)['value'] ?? (value as Row)['display_value']);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, plain(value)]));
}

const SYS_ID = /^[0-9a-f]{32}$/;

/** What `sysparm_input_display_value=true` allows: a choice's label, a referenced record's display value, a time in the caller's zone. */
function storedValue({ context, tx }: Exchange, table: Table, name: string, value: string): string {
  const { store } = context.kernel;
  const column = table.columns.get(name);
  if (value === '' || !column) return value;
  if (column.type === 'reference' && column.reference && !SYS_ID.test(value)) {
    const display = store.dictionary.table(column.reference)?.displayColumn;
    return (display && findBy(store, column.reference, display, value)?.['sys_id']) || value;
  }
  if (column.type === 'glide_date_time') return fromDisplay(value, tx.user.timeZone) ?? value;
  return column.hasChoices
    ? (store.dictionary.choices(table.name, name).find(({ label }) => label === value)?.value ?? value)
    : value;
}

/** What of a body the caller may write; the rest is left out without a word, as on the platform. */
function writable(exchange: Exchange, operation: 'create' | 'write', table: Table, row: Row | null): Row {
  const { access } = exchange.context.kernel;
  const values = Object.entries(valuesOf(jsonObject(exchange.request))).filter(([name]) => table.columns.has(name));
  const allowed = values.filter(
    ([name]) => name === 'sys_id' || access.can(exchange.tx, operation, table.name, row, name),
  );
  if (exchange.query['sysparm_input_display_value'] !== 'true') return Object.fromEntries(allowed);
  return Object.fromEntries(allowed.map(([name, value]) => [name, storedValue(exchange, table, name, value)]));
}

function create(exchange: Exchange): Answer {
  const { context, tx } = exchange;
  const { access, records } = context.kernel;
  const table = webTable(exchange);
  const { sys_id: sysId, ...values } = writable(exchange, 'create', table, null);
  const asked = context.kernel.store.blank(table.name, undefined, { number: '', ...values });
  if (!access.can(tx, 'create', table.name, asked)) throw aclRefused('Insert');
  const outcome = records.insert(tx, table.name, values, sysId ? { sysId } : {});
  if (!outcome.ok) throw refusedWrite(outcome);
  const location = `${context.origin()}/api/now/table/${table.name}/${outcome.row['sys_id']}`;
  return answerRow(exchange, table, outcome.row, 201, { location });
}

function change(exchange: Exchange): Answer {
  const { context, tx } = exchange;
  const { access, records } = context.kernel;
  const table = webTable(exchange);
  const row = readable(exchange, table);
  if (!access.can(tx, 'write', table.name, row)) throw aclRefused('Update');
  const changes = writable(exchange, 'write', table, row);
  delete changes['sys_id'];
  const outcome = records.update(tx, table.name, row['sys_id'] ?? '', changes);
  if (!outcome.ok) throw refusedWrite(outcome);
  return answerRow(exchange, table, outcome.row, 200);
}

function remove(exchange: Exchange): Answer {
  const { context, tx } = exchange;
  const table = webTable(exchange);
  const row = readable(exchange, table);
  if (!context.kernel.access.can(tx, 'delete', table.name, row)) throw aclRefused('Delete');
  const outcome = context.kernel.records.delete(tx, table.name, row['sys_id'] ?? '');
  if (!outcome.ok) throw refusedWrite(outcome);
  return { status: 204 };
}

/** The Table API, as of Zurich, in its unversioned, v1 and v2 paths. */
export function registerTableApi(app: FastifyInstance, context: Context): void {
  for (const base of ['/api/now/table', '/api/now/v1/table', '/api/now/v2/table']) {
    app.get(`${base}/:table`, api(context, list));
    app.post(`${base}/:table`, api(context, create));
    app.get(
      `${base}/:table/:id`,
      api(context, (exchange) => {
        const table = webTable(exchange);
        return answerRow(exchange, table, readable(exchange, table), 200);
      }),
    );
    app.put(`${base}/:table/:id`, api(context, change));
    app.patch(`${base}/:table/:id`, api(context, change));
    app.delete(`${base}/:table/:id`, api(context, remove));
  }
}
