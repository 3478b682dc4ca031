/** The HTTP server: kiosk page and API, devices, doorbell, health, metrics. One form for all errors. */
import { existsSync } from 'node:fs';
import type { Server as HttpsServer } from 'node:https';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastifyWebsocket from '@fastify/websocket';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { ConnectorError, ERRORS, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { allowPages } from './pages.ts';
import { SUB_PROTOCOL } from '../kiosk/socket.ts';
import { readTls, watchTls, type TlsFiles } from '../tls.ts';
import { forClient, ServiceNowError } from '../servicenow/errors.ts';

const MAX_BODY_BYTES = 64 * 1024;
const MAX_MESSAGE_BYTES = 4 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/** What the kiosk page is and may reach. */
export interface KioskPage {
  readonly dir: string;
  /** The one origin that may show it in a frame. */
  readonly frameAncestor: string | null;
  /** Origins of connectors that stand in for each other: the page of each may go on at any of them, and nowhere else. */
  readonly addresses: readonly string[];
}

/** @param encrypted whoever came once encrypted comes so for a year. */
const headers = ({ frameAncestor, addresses }: KioskPage, encrypted: boolean) => ({
  ...(encrypted ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'self'",
    ["connect-src 'self'", ...addresses.flatMap((one) => [one, one.replace(/^http/, 'ws')])].join(' '),
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestor ?? "'none'"}`,
  ].join('; '),
});

/** @param routes adds what is served; called before the server listens. */
export async function createServer(
  kiosk: KioskPage,
  tls: TlsFiles | null,
  log: Logger,
  routes: (app: FastifyInstance) => void,
): Promise<FastifyInstance> {
  const sent = headers(kiosk, tls !== null);
  const app = Fastify({
    https: tls === null ? null : readTls(tls, 'TLS'),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    logger: false,
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, code, message, detail } = describe(error);
    if (status >= 500) log.warn({ route: request.routeOptions.url, code, problem: messageOf(error) }, 'request failed');
    return answer(reply, status, code, message, detail);
  });
  app.setNotFoundHandler((_request, reply) => answer(reply, ...ERRORS_OF('not_found')));
  app.addHook('onSend', async (request, reply) => {
    void reply.headers(sent);
    const isPage = request.url.startsWith('/kiosk/') && !request.url.startsWith('/kiosk/v1/');
    // The page and its service worker are asked for at each load, so that a new build is there at once.
    void reply.header('cache-control', isPage ? 'no-cache' : 'no-store');
  });

  await app.register(fastifyWebsocket, {
    options: {
      maxPayload: MAX_MESSAGE_BYTES,
      handleProtocols: (offered) => (offered.has(SUB_PROTOCOL) ? SUB_PROTOCOL : false),
    },
  });
  if (existsSync(kiosk.dir)) {
    await app.register(fastifyStatic, { root: resolve(kiosk.dir), prefix: '/kiosk/', redirect: true });
    app.get('/', (_request, reply) => reply.redirect('/kiosk/'));
  } else {
    log.warn({ dir: kiosk.dir }, 'the kiosk page is not built: /kiosk/ is not served');
  }
  if (tls !== null) {
    const unwatch = watchTls(tls, 'TLS', log, (renewed) => (app.server as HttpsServer).setSecureContext(renewed));
    app.addHook('onClose', async () => unwatch());
  }
  allowPages(app, kiosk.addresses);
  await app.register(async (scope) => routes(scope));
  return app;
}

function describe(error: FastifyError): { status: number; code: string; message: string; detail: unknown } {
  if (error instanceof ServiceNowError) {
    const told = forClient(error);
    return told instanceof ConnectorError ? described(told) : told;
  }
  if (error instanceof ConnectorError) return described(error);
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, code: 'invalid_request', message: error.message, detail: null };
  return described(new ConnectorError('internal'));
}

const described = ({ code, message, detail }: ConnectorError) => ({ status: ERRORS[code][0], code, message, detail });
const ERRORS_OF = (code: 'not_found') => [ERRORS[code][0], code, ERRORS[code][1], null] as const;

function answer(reply: FastifyReply, status: number, code: string, message: string, detail: unknown): FastifyReply {
  const retryAfterS = (detail as { retry_after_s?: unknown } | null)?.retry_after_s;
  if (typeof retryAfterS === 'number') void reply.header('retry-after', String(retryAfterS));
  return reply.code(status).send({ error: { code, message, detail: detail ?? null } });
}

/** @throws ConnectorError `config_invalid` when the port is taken. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new ConnectorError(
      'config_invalid',
      `HTTP_PORT: port ${port} on ${host} is taken. Choose another, or end what uses it.`,
    );
  }
  const address = app.server.address();
  return address && typeof address === 'object' ? address.port : port;
}
