/**
 * Lets the kiosk pages of the connectors that stand in for this one use the kiosk's API (CORS): a page goes on here when
 * its own connector does not serve its locker. No other origin is named, and no cookie is ever asked for.
 */
import type { FastifyInstance } from 'fastify';

const API = '/kiosk/v1/';
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '600',
};

/** @param origins of these pages */
export function allowPages(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const isAllowed = (origin: string | undefined): origin is string => origin !== undefined && origins.includes(origin);
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith(API)) return;
    void reply.header('vary', 'origin');
    if (isAllowed(request.headers.origin)) void reply.header('access-control-allow-origin', request.headers.origin);
  });
  app.options(`${API}*`, (request, reply) =>
    reply
      .code(204)
      .headers(isAllowed(request.headers.origin) ? PREFLIGHT : {})
      .send(),
  );
}
