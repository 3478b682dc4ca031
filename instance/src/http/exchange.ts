import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Transaction } from '../kernel.ts';
import { authenticate, csrfHolds, type Caller } from './authenticate.ts';
import type { Context } from './context.ts';
import { asRestError, errorBody, notAuthenticated, unreadable } from './errors.ts';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | Buffer | object;
}

/** One request with its transaction: what a handler works on. */
export interface Exchange {
  readonly context: Context;
  readonly request: FastifyRequest;
  readonly caller: Caller;
  readonly tx: Transaction;
  /** Parameters of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  /** First value of each query parameter. */
  readonly query: Readonly<Record<string, string>>;
}

/** Runs to its end in one go, as a transaction does on a node of the platform. */
export type Handler = (exchange: Exchange) => Answer;

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

export function queryOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries(request.query as Record<string, string | string[]>);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? '') : value]));
}

/** Opens the request's transaction for `caller`, runs `work` in it and counts its statements. */
export function transact<Result>(
  context: Context,
  request: FastifyRequest,
  caller: Caller,
  work: (tx: Transaction) => Result,
): Result {
  const { kernel, stats } = context;
  const before = kernel.store.statements();
  try {
    return work(
      kernel.begin({
        user: caller.userId,
        interactive: caller.via === 'session',
        cutAfterWrites: request.cutAfterWrites ?? null,
      }),
    );
  } finally {
    stats.record(request.url.split('?', 1)[0] ?? '', kernel.store.statements() - before);
  }
}

export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status).headers(answer.headers ?? {});
  if (answer.body === undefined) return reply.send();
  if (typeof answer.body === 'string' || Buffer.isBuffer(answer.body)) return reply.send(answer.body);
  return reply.header('content-type', 'application/json;charset=UTF-8').send(JSON.stringify(answer.body));
}

/** The platform's JSON answer to any error; what is not the caller's fault is logged. */
export function errorAnswer(context: Context, error: unknown): Answer {
  const known = asRestError(error);
  if (known.status >= 500) context.kernel.log('error', 'http', known.detail ?? known.message);
  return { status: known.status, headers: known.headers, body: errorBody(known.message, known.detail) };
}

/** A REST route. Without a good session token, a write that rides on a session is refused like one without any sign-in. */
export function api(context: Context, handle: Handler, options: { guests?: boolean } = {}): RouteHandlerMethod {
  return (request, reply) => {
    try {
      const caller = authenticate(context, request);
      if (caller.via === 'guest' && !options.guests) throw notAuthenticated();
      if (!SAFE_METHODS.includes(request.method) && !csrfHolds(caller, request)) throw notAuthenticated();
      const params = request.params as Record<string, string>;
      return send(
        reply,
        transact(context, request, caller, (tx) =>
          handle({ context, request, caller, tx, params, query: queryOf(request) }),
        ),
      );
    } catch (error) {
      return send(reply, errorAnswer(context, error));
    }
  };
}

/** The request's body as JSON. @throws RestError 400 when it is not */
export function jsonBody(request: FastifyRequest): unknown {
  const text = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(`The payload is not valid JSON. ${(error as Error).message}`);
  }
}

/** The request's body as a JSON object. @throws RestError 400 */
export function jsonObject(request: FastifyRequest): Record<string, unknown> {
  const body = jsonBody(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw unreadable('The payload is not a JSON object.');
  return body as Record<string, unknown>;
}
