import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { appError, errorAnswer, isAppError } from '../domain/errors';
import { id, type Check } from '../domain/shape';

/**
 * Answers a route with what `handle` returns, or with its error. Who may call it is the ACLs' business. The routes
 * themselves are declared functions that call this, because the SDK's build resolves nothing else.
 */
export function respond(response: RESTAPIResponse, handle: () => object): void {
  try {
    const answer = handle();
    response.setStatus(200);
    response.setBody(answer);
  } catch (thrown) {
    if (!isAppError(thrown)) gs.error(`Smart Lockers: ${describe(thrown)}`);
    const { status, error } = errorAnswer(thrown);
    // setBody would wrap it in `result`, and setError knows no code: written as it is.
    response.setContentType('application/json');
    response.setStatus(status);
    response.getStreamWriter().writeString(JSON.stringify({ error }));
  }
}

/** The body, checked against its form. @throws `invalid_request` */
export function bodyOf<B>(request: RESTAPIRequest, form: Check<B>): B {
  return form(parse(request.body.dataString), '');
}

/** A member of the path that is an id, such as `bay_id`. @throws `invalid_request` */
export function pathId(request: RESTAPIRequest, name: string): string {
  return id((request.pathParams as Record<string, unknown>)[name], name);
}

/** A parameter of the query. @throws `invalid_request` */
export function queryOf<T>(request: RESTAPIRequest, name: string, check: Check<T>): T {
  const given = (request.queryParams as Record<string, unknown>)[name];
  // One that is given once still comes as a list.
  return check(Array.isArray(given) ? given[0] : given, name);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body || '{}') as unknown;
  } catch {
    throw appError('invalid_request', { member: '', wanted: 'JSON' });
  }
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown);
}
