/** `/health`: ready or not, and what is wrong. 503 only when no locker can be served at all. */
import type { FastifyInstance } from 'fastify';

export interface Check {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly [member: string]: unknown;
}

export type Checks = () => Readonly<Record<string, Check>>;

export function healthRoutes(
  app: FastifyInstance,
  checks: Checks,
  metrics: { contentType: string; metrics(): Promise<string> },
): void {
  app.get('/health', async (_request, reply) => {
    const found = checks();
    const statuses = Object.values(found).map((check) => check.status);
    const down = statuses.includes('down');
    return reply
      .code(down ? 503 : 200)
      .send({ status: statuses.every((status) => status === 'ok') ? 'ok' : 'degraded', checks: found });
  });

  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));
}
