import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { authenticate, csrfHolds } from '../authenticate.ts';
import { noResource, notAuthenticated, notAuthorized, RestError } from '../errors.ts';
import { errorAnswer, send, transact, type Answer } from '../exchange.ts';
import type { Transaction } from '../../kernel.ts';
import { restRequest } from './request.ts';
import { meantError, restResponse } from './response.ts';
import { findResource, loadResources, type Match, type Resource } from './routes.ts';

/** ACL "Scripted REST External Default": what a resource has whose author chose none. It lets in whoever is not external. */
const DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990';
const TABLES = ['sys_ws_definition', 'sys_ws_version', 'sys_ws_operation'];

const internal = (tx: Transaction) => !tx.user.roles.has('snc_external');

/** A resource's ACLs, else its API's: one that holds is enough. */
function aclsHold(context: Context, tx: Transaction, { operation, definition }: Resource): boolean {
  const ids = (operation['enforce_acl'] || definition['enforce_acl'] || DEFAULT_ACL).split(',');
  return ids.some((id) => {
    const acl = context.kernel.store.get('sys_security_acl', id);
    if (!acl) return id === DEFAULT_ACL && internal(tx);
    return context.kernel.access.canExecute(tx, 'REST_Endpoint', acl['name'] ?? '');
  });
}

function accepts(request: FastifyRequest, produces: string): boolean {
  const wanted = (request.headers.accept ?? '*/*').split(',').map((type) => type.split(';', 1)[0]?.trim() ?? '');
  return wanted.some(
    (type) =>
      type === '*/*' ||
      produces.split(',').some((own) => type === own.trim() || type === `${own.trim().split('/', 1)[0]}/*`),
  );
}

const hasBody = (request: FastifyRequest) => Buffer.isBuffer(request.body) && request.body.length > 0;

/** @throws RestError 415 or 406 */
function negotiate(request: FastifyRequest, { operation }: Resource, produces: string): void {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim() ?? '';
  const consumes = (operation['consumes'] || 'application/json').split(',').map((own) => own.trim());
  if (hasBody(request) && type !== '' && !consumes.includes(type) && !consumes.includes('*/*'))
    throw new RestError(415, 'Unsupported media type', `The resource takes ${consumes.join(', ')}.`);
  if (!accepts(request, produces)) throw new RestError(406, 'Not acceptable', `The resource answers ${produces}.`);
}

function run(context: Context, tx: Transaction, request: FastifyRequest, match: Match, produces: string): Answer {
  const { operation, scope } = match.resource;
  const response = restResponse(produces);
  try {
    const returned = context.kernel.scripts.run(tx, {
      source: operation['operation_script'] ?? '',
      name: `sys_ws_operation.${operation['sys_id']}.operation_script`,
      scope,
      globals: { request: restRequest(request, match, context.origin()), response: response.host },
    });
    return response.answer(returned);
  } catch (error) {
    const thrown = (error as Error).cause ?? error;
    throw (
      meantError(thrown) ?? new RestError(500, (thrown as Error).message ?? String(thrown), (error as Error).message)
    );
  }
}

/** Scripted REST: every `/api/…` path that is not one of the platform's own. */
export function registerScriptedRest(app: FastifyInstance, context: Context): { reload(): void } {
  let resources: Resource[] | null = null;
  const reload = () => void (resources = null);
  context.kernel.records.onWritten(({ table }) => {
    if (TABLES.includes(table)) reload();
  });
  app.all('/api/*', (request, reply) => {
    try {
      resources ??= loadResources(context.kernel.store);
      const { match, known } = findResource(resources, request.method, request.url.split('?', 1)[0] ?? '');
      const caller = authenticate(context, request);
      if (!match && caller.via === 'guest') throw notAuthenticated();
      if (!match) throw known ? new RestError(405, 'Method not supported') : noResource();
      const { operation } = match.resource;
      const open = operation['requires_authentication'] === 'false';
      if (!open && (caller.via === 'guest' || (request.method !== 'GET' && !csrfHolds(caller, request))))
        throw notAuthenticated();
      const produces = operation['produces'] || 'application/json';
      negotiate(request, match.resource, produces);
      const answer = transact(context, request, caller, (tx) => {
        if (!open && operation['requires_snc_internal_role'] === 'true' && !internal(tx)) throw notAuthorized();
        if (!open && operation['requires_acl_authorization'] === 'true' && !aclsHold(context, tx, match.resource))
          throw notAuthorized();
        return run(context, tx, request, match, produces);
      });
      return send(reply, answer);
    } catch (error) {
      return send(reply, errorAnswer(context, error));
    }
  });
  return { reload };
}
