import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Context } from './context.ts';
import { errorBody } from './errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Fault: the transaction ends after this many writes. */
    cutAfterWrites: number | null;
    /** Fault: the work is done, and the connection closed without an answer. */
    dropAnswer: boolean;
  }
}

const MESSAGES: Readonly<Record<number, string>> = { 429: 'Rate limit exceeded', 503: 'Service Unavailable' };

/** Makes requests fail as {@link Context.kernel} faults ask for: late, refused, cut off, or done and never answered. */
export function registerFaults(app: FastifyInstance, context: Context): void {
  app.decorateRequest('cutAfterWrites', null);
  app.decorateRequest('dropAnswer', false);
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/_control/')) return;
    const fault = context.kernel.faults.next(request.url);
    if (!fault) return;
    if (fault.delayMs) await wait(fault.delayMs);
    request.cutAfterWrites = fault.cutAfterWrites ?? null;
    request.dropAnswer = fault.dropAnswer ?? false;
    if (!fault.status) return;
    if (fault.retryAfterSeconds !== undefined) reply.header('retry-after', String(fault.retryAfterSeconds));
    if (fault.status === 429) {
      const reset = Math.ceil(context.kernel.clock.now() / 1000) + (fault.retryAfterSeconds ?? 60);
      reply.headers({ 'x-ratelimit-limit': '1', 'x-ratelimit-reset': String(reset), 'x-ratelimit-rule': 'control' });
    }
    return reply.code(fault.status).send(errorBody(MESSAGES[fault.status] ?? 'Fault on request', null));
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.dropAnswer) reply.raw.destroy();
    return payload;
  });
}
