import type { FastifyRequest } from 'fastify';
import { unreadable } from '../errors.ts';
import type { Match } from './routes.ts';

/** The `request` of a scripted REST resource (`RESTAPIRequest`). Names and headers are as the platform gives them: query values are lists, header names lower case. */
export function restRequest(request: FastifyRequest, match: Match, origin: string): Record<string, unknown> {
  const [path = '', queryString = ''] = request.url.split('?', 2);
  const queryParams: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(queryString)) (queryParams[name] ??= []).push(value);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    body: restBody(request),
    headers,
    pathParams: match.pathParams,
    queryParams,
    queryString,
    uri: path,
    url: `${origin}${request.url}`,
    getHeader: (name: string) => headers[name.toLowerCase()] ?? null,
    getSupportedResponseContentTypes: () =>
      (match.resource.operation['produces'] || 'application/json').split(',').map((type) => type.trim()),
  };
}

/** `data` of a JSON body is parsed when a script asks for it, and a body that is not JSON is refused then. */
function restBody(request: FastifyRequest): object {
  const text = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  let parsed: { value: unknown } | null = null;
  const data = (): unknown => {
    if (text.trim() === '') return undefined;
    try {
      parsed ??= { value: JSON.parse(text) };
    } catch (error) {
      throw unreadable(`The payload is not valid JSON. ${(error as Error).message}`);
    }
    return parsed.value;
  };
  return {
    get data() {
      return data();
    },
    dataString: text,
    get dataStream(): never {
      throw new Error('NotImplemented: RESTAPIRequestBody.dataStream');
    },
    hasNext: () => false,
    nextEntry: () => null,
  };
}
