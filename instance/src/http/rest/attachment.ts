import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { deleteAttachment, readAttachment, writeAttachment } from '../../attachments.ts';
import type { Row } from '../../kernel.ts';
import { authenticate, csrfHolds, type Caller } from '../authenticate.ts';
import type { Context } from '../context.ts';
import { invalidTable, noRecord, notAuthenticated, notAuthorized, refusedWrite, RestError } from '../errors.ts';
import { api, errorAnswer, queryOf, send, transact, type Answer, type Exchange } from '../exchange.ts';
import { encodedQuery } from './query.ts';
import { pageOf } from './paging.ts';

const BASES = ['/api/now/attachment', '/api/now/v1/attachment'];
const MAX_FILE_BYTES = 10 * 1024 * 1024;

const described = (exchange: Exchange, row: Row) => ({
  ...row,
  download_link: `${exchange.context.origin()}/api/now/attachment/${row['sys_id']}/file`,
});

/** Whoever may read the record may read what is attached to it. */
function mayRead({ context, tx }: Exchange, row: Row): boolean {
  const owner = context.kernel.records.find(tx, row['table_name'] ?? '', row['table_sys_id'] ?? '');
  return owner !== undefined && context.kernel.access.can(tx, 'read', row['table_name'] ?? '', owner);
}

function attachment(exchange: Exchange): Row {
  const row = exchange.context.kernel.store.get('sys_attachment', exchange.params['id'] ?? '');
  if (!row || !mayRead(exchange, row)) throw noRecord();
  return row;
}

function attach(
  exchange: Exchange,
  target: Readonly<Record<string, string>>,
  contentType: string,
  content: Buffer,
): Answer {
  const { kernel } = exchange.context;
  const { table_name: table = '', table_sys_id: tableId = '', file_name: fileName = '' } = target;
  if (!kernel.store.dictionary.table(table)) throw invalidTable(table);
  const owner = kernel.store.get(table, tableId);
  if (!owner) throw noRecord();
  if (!fileName) throw new RestError(400, 'Missing parameter file_name');
  if (!kernel.access.can(exchange.tx, 'write', table, owner))
    throw notAuthorized('ACL Exception Insert Failed due to security constraints');
  const outcome = writeAttachment(kernel, exchange.tx, { table, tableId, fileName, contentType }, content);
  if (!outcome.ok) throw refusedWrite(outcome);
  return {
    status: 201,
    headers: { location: `${exchange.context.origin()}/api/now/attachment/${outcome.row['sys_id']}` },
    body: { result: described(exchange, outcome.row) },
  };
}

function remove(exchange: Exchange): Answer {
  const { kernel } = exchange.context;
  const row = attachment(exchange);
  const owner = kernel.store.get(row['table_name'] ?? '', row['table_sys_id'] ?? '') ?? null;
  if (!kernel.access.can(exchange.tx, 'write', row['table_name'] ?? '', owner))
    throw notAuthorized('ACL Exception Delete Failed due to security constraints');
  const outcome = deleteAttachment(kernel, exchange.tx, row);
  if (!outcome.ok) throw refusedWrite(outcome);
  return { status: 204 };
}

async function readForm(
  request: FastifyRequest,
): Promise<{ fields: Record<string, string>; type: string; content: Buffer }> {
  const fields: Record<string, string> = {};
  let upload: { type: string; content: Buffer } = { type: '', content: Buffer.alloc(0) };
  for await (const part of request.parts()) {
    if (part.type !== 'file') fields[part.fieldname] = String(part.value);
    else {
      upload = { type: part.mimetype, content: await part.toBuffer() };
      fields['file_name'] = part.filename;
    }
  }
  return { fields, ...upload };
}

/** The Attachment API. */
export function registerAttachmentApi(app: FastifyInstance, context: Context): void {
  app.register(async (forms) => {
    await forms.register(multipart, { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 20 } });
    for (const base of BASES) {
      forms.post(`${base}/upload`, async (request, reply) => {
        try {
          const caller: Caller = authenticate(context, request);
          const { fields, type, content } = await readForm(request);
          if (caller.via === 'guest' || !csrfHolds(caller, request)) throw notAuthenticated();
          const answer = transact(context, request, caller, (tx) =>
            attach({ context, request, caller, tx, params: {}, query: queryOf(request) }, fields, type, content),
          );
          return send(reply, answer);
        } catch (error) {
          return send(reply, errorAnswer(context, error));
        }
      });
    }
  });
  for (const base of BASES) {
    app.get(
      base,
      api(context, (exchange) => {
        const { limit, offset } = pageOf({ sysparm_limit: '1000', ...exchange.query });
        const rows = context.kernel.store.query({
          table: 'sys_attachment',
          query: encodedQuery(exchange.query),
          limit,
          offset,
        });
        return {
          status: 200,
          body: { result: rows.filter((row) => mayRead(exchange, row)).map((row) => described(exchange, row)) },
        };
      }),
    );
    app.get(
      `${base}/:id`,
      api(context, (exchange) => ({ status: 200, body: { result: described(exchange, attachment(exchange)) } })),
    );
    app.get(
      `${base}/:id/file`,
      api(context, (exchange) => {
        const row = attachment(exchange);
        const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(row['file_name'] ?? '')}`;
        const headers = {
          'content-type': row['content_type'] || 'application/octet-stream',
          'content-disposition': disposition,
          'x-content-type-options': 'nosniff',
        };
        return { status: 200, headers, body: readAttachment(context.kernel.store, row) };
      }),
    );
    app.post(
      `${base}/file`,
      api(context, (exchange) => {
        const content = Buffer.isBuffer(exchange.request.body) ? exchange.request.body : Buffer.alloc(0);
        return attach(
          exchange,
          exchange.query,
          exchange.request.headers['content-type'] ?? 'application/octet-stream',
          content,
        );
      }),
    );
    app.delete(`${base}/:id`, api(context, remove));
  }
}
