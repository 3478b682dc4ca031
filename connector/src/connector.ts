/** A connector: made, started, stopped. What it consists of is in assemble.ts. */
import type { FastifyInstance } from 'fastify';
import { assemble, type Parts } from './assemble.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Config } from './config/config.ts';
import { deviceRoutes } from './http/device.ts';
import { healthRoutes } from './http/health.ts';
import { createServer, listen } from './http/server.ts';
import { createGuesses, WRONG_AT_ONCE, WRONG_PER_MINUTE } from './kiosk/guesses.ts';
import { kioskRoutes } from './kiosk/routes.ts';
import { kioskSocket } from './kiosk/socket.ts';
import { createLog, type Logger } from './log.ts';
import { createLoop } from './loop.ts';
import { wire } from './wiring.ts';

export interface Connector {
  /** Resolves when kiosks and controllers can connect; ServiceNow may still be away then. @throws ConnectorError */
  start(): Promise<void>;
  /** Takes nothing new, brings away what it can within the configured time, frees its lockers, closes. */
  stop(): Promise<void>;
  /** Ports in use, which differ from the configured ones where those are 0. `mqtt` is null with an external broker. */
  readonly ports: () => { http: number; mqtt: number | null };
}

const ENROLMENTS_PER_MINUTE = 60;
const RINGS_PER_MINUTE = 600;
/** Kiosks hear so often how old their knowledge is. */
const SERVICE_EVERY_MS = 10_000;
const GOING_AWAY = 1001;

/** Opens nothing before `start`. */
export function createConnector(config: Config, given: { clock?: Clock; log?: Logger } = {}): Connector {
  const clock = given.clock ?? systemClock;
  const log = given.log ?? createLog(config.logLevel);
  let stopRunning = async () => {};
  let ports = { http: config.http.port, mqtt: null as number | null };

  return {
    async start() {
      const parts = assemble(config, clock, log);
      const tellKiosks = wire(parts, log);
      const pulse = createLoop({ name: 'kiosks', clock, log, run: async () => (tellKiosks(), SERVICE_EVERY_MS) });
      const loops = [
        ...[parts.fleet, parts.claims, parts.reporting, parts.reports, parts.sync, parts.housekeeping],
        pulse,
      ];
      const app = await serve(config, parts, clock, log);
      stopRunning = async () => {
        const { claims, reports, sync, housekeeping } = parts;
        await Promise.all([claims, reports, sync, housekeeping, pulse].map((loop) => loop.stop()));
        await shutDown(parts, app, config.drainTimeoutMs);
      };
      try {
        await parts.deviceCa?.ready();
        await parts.link.start();
        ports = { http: await listen(app, config.http.host, config.http.port), mqtt: parts.link.port() };
      } catch (error) {
        await this.stop();
        throw error;
      }
      for (const loop of loops) loop.start();
      log.info({ ...ports, name: config.name }, 'connector is up');
    },
    async stop() {
      const stop = stopRunning;
      stopRunning = async () => {};
      await stop();
    },
    ports: () => ports,
  };
}

function serve(config: Config, parts: Parts, clock: Clock, log: Logger): Promise<FastifyInstance> {
  const { client, fleet, live, tokens, audience, dispatch, status, keys, credentials, claims, metrics, limits } = parts;
  const { alone, offline } = parts;
  /** Half of a minute's attempts may come at once. */
  const perMinute = (name: string, attempts: number) => limits.limit(name, attempts, Math.ceil(attempts / 2));
  const enrolLimit = perMinute('enrolment', ENROLMENTS_PER_MINUTE);
  const { frameAncestor, addresses } = config.kiosk;
  const kiosk = { dir: config.http.kioskDir, frameAncestor, addresses };
  return createServer(kiosk, config.tls, log, (app) => {
    kioskRoutes(app, {
      client,
      fleet,
      live,
      alone,
      offline,
      tokens,
      limit: perMinute('kiosk', config.kiosk.requestsPerMinute),
      guesses: createGuesses(limits.limit('guess', WRONG_PER_MINUTE, WRONG_AT_ONCE)),
      enrolLimit,
      send: dispatch.send,
      service: status.service,
      addresses,
    });
    kioskSocket(app, { fleet, live, tokens, audience, service: status.service, clock });
    deviceRoutes(app, {
      client,
      connectorId: fleet.connectorId,
      enrolLimit,
      ringLimit: perMinute('doorbell', RINGS_PER_MINUTE),
      credentials,
      keys: keys.announced,
      ring: claims.wake,
    });
    healthRoutes(app, status.checks, metrics.registry);
  });
}

/** In this order: nobody new, nothing new, what is here goes out, and the lockers are free for another connector. */
async function shutDown(
  { adapters, outbox, audience, intake, link, relay, reporting, dispatch, fleet, http, limits, db }: Parts,
  app: FastifyInstance,
  drainTimeoutMs: number,
): Promise<void> {
  audience.dismiss(null, GOING_AWAY, 'the connector stops');
  await app.close();
  intake.stop();
  await link.stop();
  await adapters.stop();
  outbox.stop();
  dispatch.stop();
  await relay.drain(drainTimeoutMs);
  await reporting.stop();
  await fleet.release();
  http.close();
  limits.save();
  db.close();
}
