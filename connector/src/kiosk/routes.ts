/** The kiosk's HTTP API (docs/kiosk-api.md). A visit's command is sent to the door before the kiosk has its answer. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ConnectorError } from '../errors.ts';
import type { Fleet } from '../lockers/fleet.ts';
import type { LiveDoors } from '../lockers/live.ts';
import type { Alone } from '../offline/alone.ts';
import type { OfflineVisits } from '../offline/visits.ts';
import type { Command, Locker, Visit } from '../servicenow/answers.ts';
import type { Client } from '../servicenow/client.ts';
import { ServiceNowError } from '../servicenow/errors.ts';
import { checkBody } from '../http/body.ts';
import { strangerOf } from '../http/stranger.ts';
import type { Guesses } from './guesses.ts';
import type { Limit } from './limits.ts';
import {
  Cancel,
  Choose,
  EnrolKiosk,
  Next,
  Poll,
  Reopen,
  Scan,
  Session,
  SignIn,
  Tap,
  type Service,
} from './messages.ts';
import { createSessions } from './sessions.ts';
import { newKioskKey, type KioskTokens } from './tokens.ts';

export interface KioskParts {
  readonly client: Client;
  readonly fleet: Fleet;
  readonly live: LiveDoors;
  readonly alone: Alone;
  readonly offline: OfflineVisits;
  readonly tokens: KioskTokens;
  /** By kiosk. */
  readonly limit: Limit;
  readonly guesses: Guesses;
  /** By address, for those who have no token yet. */
  readonly enrolLimit: Limit;
  readonly send: (command: Command) => void;
  readonly service: (lockerId: string) => Service;
  /** Where the kiosk may go on when its locker is not served here. */
  readonly addresses: readonly string[];
}

export function kioskRoutes(app: FastifyInstance, parts: KioskParts): void {
  const { client, fleet, live, alone, offline, tokens, limit, guesses, enrolLimit, send, service, addresses } = parts;
  const sessions = createSessions();

  const lockerIdOf = (request: FastifyRequest): string =>
    tokens.lockerOf(/^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]);

  /** The kiosk's locker, which this connector must own to act for it. */
  const owned = (request: FastifyRequest): Locker => {
    const lockerId = lockerIdOf(request);
    limit.spend(lockerId);
    const locker = fleet.byId(lockerId);
    if (!locker) throw new ConnectorError('locker_not_served');
    return locker;
  };

  /** The id under which ServiceNow knows this connector. */
  const registered = (): string => {
    const connectorId = fleet.connectorId();
    if (connectorId === null) throw new ServiceNowError('away', 'servicenow_away', 'not registered yet');
    return connectorId;
  };

  /** Asked of ServiceNow, or decided here while it is away. */
  const identify = (locker: Locker, body: z.output<typeof Tap>): Promise<Visit> =>
    alone.decide(
      locker,
      async () => {
        const { request_id, kind, value } = body;
        const { locker_id } = locker;
        return client.tap({ connector_id: registered(), locker_id, request_id, credential: { kind, value } });
      },
      () => offline.tap(locker, body),
    );

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

  /** A step of a visit, where the visit began: the app's routes and the kiosk's have the same bodies. */
  const step = <Schema extends z.ZodType<{ session_id: string }>>(
    path: string,
    schema: Schema,
    forward: (body: z.output<Schema>) => Promise<Visit>,
    here?: (locker: Locker, body: z.output<Schema>) => Promise<Visit>,
  ) => {
    app.post(`/kiosk/v1/${path}`, async (request) => {
      const locker = owned(request);
      const body = ownSession(checkBody(schema, request.body), locker);
      const isHere = here !== undefined && offline.has(body.session_id);
      return act(await (isHere ? here(locker, body) : forward(body)), locker);
    });
  };

  app.post('/kiosk/v1/enrol', async (request) => {
    enrolLimit.spend(strangerOf(request.ip));
    const { code } = checkBody(EnrolKiosk, request.body);
    const connectorId = fleet.connectorId();
    if (connectorId === null) throw new ConnectorError('servicenow_away');
    const { token, keyHash } = newKioskKey();
    const { locker_id } = await client.enrol({
      connector_id: connectorId,
      purpose: 'kiosk',
      code,
      used_by: `kiosk at ${request.ip}`,
      key_hash: keyHash,
    });
    tokens.enrolled(locker_id, keyHash);
    return { kiosk_token: token, locker_id };
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
      addresses,
    };
  });

  app.post('/kiosk/v1/tap', async (request) => {
    const locker = owned(request);
    const body = checkBody(Tap, request.body);
    return act(await guesses.tap(locker.locker_id, () => identify(locker, body)), locker);
  });

  app.post('/kiosk/v1/signin', async (request) => {
    const { locker_id } = owned(request);
    const body = checkBody(SignIn, request.body);
    return client.signIn({ connector_id: registered(), locker_id, ...body });
  });

  app.post('/kiosk/v1/signin/poll', async (request) => {
    const locker = owned(request);
    const body = checkBody(Poll, request.body);
    const { locker_id } = locker;
    return act(await client.redeem({ connector_id: registered(), locker_id, ...body }), locker);
  });

  step('choose', Choose, client.choose, offline.choose);
  step('cancel', Cancel, client.cancel, offline.cancel);
  step('reopen', Reopen, client.reopen, offline.reopen);
  step('next', Next, client.next, offline.next);
  step('scan', Scan, client.scan);

  app.post('/kiosk/v1/extend', async (request) => {
    const locker = owned(request);
    const { session_id: id } = ownSession(checkBody(Session, request.body), locker);
    return offline.has(id) ? offline.extend(id) : client.extend(id);
  });

  app.post('/kiosk/v1/end', async (request) => {
    const locker = owned(request);
    const { session_id: id } = ownSession(checkBody(Session, request.body), locker);
    if (offline.has(id)) offline.end(id);
    else await client.endSession(id);
    return {};
  });
}
