import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { appError, errorAnswer, isAppError } from '../domain/errors';
import { id, type Check } from '../domain/shape';

export type Route = (request: RESTAPIRequest, response: RESTAPIResponse) => void;
/** Members of the path that are ids, such as `bay_id`. @throws `invalid_request` */
export type PathIds = (name: string) => string;

/** A route whose body must have a form; what the handler returns is the answer. Roles are the ACLs' business. */
export function post<B>(form: Check<B>, handle: (body: B, path: PathIds) => unknown): Route {
  return (request, response) => respond(response, () => handle(form(parse(request.body.dataString), ''), ids(request)));
}

export function get(handle: (path: PathIds) => unknown): Route {
  return (request, response) => respond(response, () => handle(ids(request)));
}

function ids(request: RESTAPIRequest): PathIds {
  return (name) => id((request.pathParams as Record<string, unknown>)[name], name);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body || '{}') as unknown;
  } catch {
    throw appError('invalid_request', { member: '', wanted: 'JSON' });
  }
}

function respond(response: RESTAPIResponse, answer: () => unknown): void {
  try {
    response.setStatus(200);
    response.setBody(answer() as object);
  } catch (thrown) {
    if (!isAppError(thrown)) gs.error(`Smart Lockers: ${describe(thrown)}`);
    const { status, error } = errorAnswer(thrown);
    // setBody would wrap it in `result`, and setError knows no code: written as it is.
    response.setContentType('application/json');
    response.setStatus(status);
    response.getStreamWriter().writeString(JSON.stringify({ error }));
  }
}

export function describe(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown);
}
