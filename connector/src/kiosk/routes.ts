/** The kiosk's HTTP API (docs/kiosk-api.md). A visit's command is sent to the door before the kiosk has its answer. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ConnectorError } from '../errors.ts';
import type { Fleet } from '../lockers/fleet.ts';
import type { LiveDoors } from '../lockers/live.ts';
import type { Command, Locker, Visit } from '../servicenow/answers.ts';
import type { Client } from '../servicenow/client.ts';
import { checkBody } from '../http/body.ts';
import { strangerOf } from '../http/stranger.ts';
import type { Audience } from './audience.ts';
import type { Guesses } from './guesses.ts';
import type { Limit } from './limits.ts';
import { Cancel, Choose, EnrolKiosk, Next, Reopen, Scan, Session, Tap, type Service } from './messages.ts';
import { createSessions } from './sessions.ts';
import type { KioskTokens } from './tokens.ts';

export interface KioskParts {
  readonly client: Client;
  readonly fleet: Fleet;
  readonly live: LiveDoors;
  readonly tokens: KioskTokens;
  readonly audience: Audience;
  /** By kiosk. */
  readonly limit: Limit;
  readonly guesses: Guesses;
  /** By address, for those who have no token yet. */
  readonly enrolLimit: Limit;
  readonly send: (command: Command) => void;
  readonly service: (lockerId: string) => Service;
}

/** Closed because another kiosk was enrolled for the locker. */
export const REVOKED = 4001;

export function kioskRoutes(app: FastifyInstance, parts: KioskParts): void {
  const { client, fleet, live, tokens, audience, limit, guesses, enrolLimit, send, service } = parts;
  const sessions = createSessions();

  const lockerIdOf = (request: FastifyRequest): string => {
    const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
    const lockerId = token ? tokens.lockerOf(token) : null;
    if (lockerId === null) throw new ConnectorError('kiosk_unknown');
    return lockerId;
  };

  /** The kiosk's locker, which this connector must own to act for it. */
  const owned = (request: FastifyRequest): { locker: Locker; connectorId: string } => {
    const lockerId = lockerIdOf(request);
    limit.spend(lockerId);
    const locker = fleet.byId(lockerId);
    const connectorId = fleet.connectorId();
    if (!locker || connectorId === null) throw new ConnectorError('locker_not_served');
    return { locker, connectorId };
  };

  /** Takes the command out of a visit and to the door. */
  const act = (visit: Visit, locker: Locker): object => {
    const { command, ...view } = visit.view;
    sessions.remember(visit.session.session_id, locker.locker_id);
    if (command && command.locker_id === locker.locker_id) send(command);
    return { ...visit, view };
  };

  /** The session that a body names, which must be of this kiosk. */
  const ownSession = <Body extends { session_id: string }>(body: Body, locker: Locker): Body => {
    sessions.check(body.session_id, locker.locker_id);
    return body;
  };

  /** A step of a visit: the app's routes and the kiosk's have the same bodies. */
  const step = <Schema extends z.ZodType<{ session_id: string }>>(
    path: string,
    schema: Schema,
    forward: (body: z.output<Schema>) => Promise<Visit>,
  ) => {
    app.post(`/kiosk/v1/${path}`, async (request) => {
      const { locker } = owned(request);
      return act(await forward(ownSession(checkBody(schema, request.body), locker)), locker);
    });
  };

  app.post('/kiosk/v1/enrol', async (request) => {
    enrolLimit.spend(strangerOf(request.ip));
    const { code } = checkBody(EnrolKiosk, request.body);
    const connectorId = fleet.connectorId();
    if (connectorId === null) throw new ConnectorError('servicenow_away');
    const { locker_id } = await client.enrol({
      connector_id: connectorId,
      purpose: 'kiosk',
      code,
      used_by: `kiosk at ${request.ip}`,
    });
    const kiosk_token = tokens.issue(locker_id);
    audience.dismiss(locker_id, REVOKED, 'another kiosk was enrolled');
    return { kiosk_token, locker_id };
  });

  app.get('/kiosk/v1/locker', async (request) => {
    const lockerId = lockerIdOf(request);
    const locker = fleet.known(lockerId)?.locker;
    if (!locker) throw new ConnectorError('locker_not_served');
    const { bays } = live.of(locker.controller_id);
    return {
      locker_id: lockerId,
      name: locker.name,
      site: locker.site,
      language: locker.language,
      time_zone: locker.time_zone,
      bays: locker.bays.map(({ number, label, grid, state }) => ({
        number,
        label,
        grid,
        state,
        door: bays.get(number)?.door ?? 'unknown',
      })),
      service: service(lockerId),
    };
  });

  app.post('/kiosk/v1/tap', async (request) => {
    const { locker, connectorId } = owned(request);
    const { request_id, kind, value } = checkBody(Tap, request.body);
    const { locker_id } = locker;
    const credential = { kind, value };
    const visit = await guesses.tap(locker_id, () =>
      client.tap({ connector_id: connectorId, locker_id, request_id, credential }),
    );
    return act(visit, locker);
  });

  step('choose', Choose, client.choose);
  step('cancel', Cancel, client.cancel);
  step('reopen', Reopen, client.reopen);
  step('next', Next, client.next);
  step('scan', Scan, client.scan);

  app.post('/kiosk/v1/extend', async (request) => {
    const { locker } = owned(request);
    return client.extend(ownSession(checkBody(Session, request.body), locker).session_id);
  });

  app.post('/kiosk/v1/end', async (request) => {
    const { locker } = owned(request);
    await client.endSession(ownSession(checkBody(Session, request.body), locker).session_id);
    return {};
  });
}
