import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { authenticate, csrfHolds } from '../authenticate.ts';
import type { Context } from '../context.ts';
import { notAuthenticated, RestError, unreadable } from '../errors.ts';
import { errorAnswer, jsonBody, send } from '../exchange.ts';

const batch = z.object({
  batch_request_id: z.string(),
  rest_requests: z
    .array(
      z.object({
        id: z.string(),
        method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
        url: z.string().startsWith('/api/'),
        headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
        body: z.string().optional(),
      }),
    )
    .max(1_000),
});

/** Headers of the outer request that decide who asks: an inner request is always the outer one's user. */
const IDENTITY = ['authorization', 'cookie', 'x-usertoken'];

/** The Batch API: each inner request runs as a request of its own, in order, as the outer one's user. */
export function registerBatchApi(app: FastifyInstance, context: Context): void {
  app.post('/api/now/v1/batch', async (request, reply) => {
    try {
      const caller = authenticate(context, request);
      if (caller.via === 'guest' || !csrfHolds(caller, request)) throw notAuthenticated();
      const parsed = batch.safeParse(jsonBody(request));
      if (!parsed.success)
        throw unreadable(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
      if (parsed.data.rest_requests.some(({ url }) => url.startsWith('/api/now/v1/batch')))
        throw new RestError(400, 'A batch cannot hold a batch');
      const identity = Object.fromEntries(
        IDENTITY.map((name) => [name, request.headers[name]]).filter(([, value]) => value !== undefined),
      ) as Record<string, string>;
      const serviced = [];
      for (const inner of parsed.data.rest_requests) {
        const startedMs = performance.now();
        const own = Object.fromEntries(inner.headers.map(({ name, value }) => [name.toLowerCase(), value]));
        const body = inner.body === undefined ? null : Buffer.from(inner.body, 'base64');
        const answer = await fetch(context.origin() + inner.url, {
          method: inner.method,
          headers: { ...own, ...identity },
          body,
          redirect: 'manual',
        });
        serviced.push({
          id: inner.id,
          body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
          status_code: answer.status,
          status_text: answer.statusText,
          headers: [...answer.headers].map(([name, value]) => ({ name, value })),
          execution_time: Math.round(performance.now() - startedMs),
        });
      }
      return send(reply, {
        status: 200,
        body: { batch_request_id: parsed.data.batch_request_id, serviced_requests: serviced, unserviced_requests: [] },
      });
    } catch (error) {
      return send(reply, errorAnswer(context, error));
    }
  });
}
