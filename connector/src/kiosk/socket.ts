/** The kiosk's WebSocket: everything at once on connecting, then each change as it happens. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Fleet } from '../lockers/fleet.ts';
import type { LiveDoors } from '../lockers/live.ts';
import type { Audience } from './audience.ts';
import type { Live, Service } from './messages.ts';
import type { KioskTokens } from './tokens.ts';

export const SUB_PROTOCOL = 'kiosk.v1';

export interface SocketParts {
  readonly fleet: Fleet;
  readonly live: LiveDoors;
  readonly tokens: KioskTokens;
  readonly audience: Audience;
  readonly service: (lockerId: string) => Service;
  readonly clock: Clock;
}

/** A connection that has answered no ping within it is dead. */
const PING_MS = 20_000;

export function kioskSocket(
  app: FastifyInstance,
  { fleet, live, tokens, audience, service, clock }: SocketParts,
): void {
  /** Browsers cannot set headers on a WebSocket, so the token travels as a sub-protocol. */
  const lockerIdOf = (request: FastifyRequest): string => {
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((protocol) => protocol.trim());
    const token = offered.find((protocol) => protocol.startsWith('token.'))?.slice('token.'.length);
    return tokens.lockerOf(offered.includes(SUB_PROTOCOL) ? token : undefined);
  };

  const snapshot = (lockerId: string): Live[] => {
    const locker = fleet.known(lockerId)?.locker;
    const bays = locker ? live.of(locker.controller_id).bays : new Map();
    const at = new Date(clock.now()).toISOString();
    const doors = (locker?.bays ?? []).map(({ number }): Live => {
      const bay = bays.get(number);
      return { type: 'door', bay_number: number, door: bay?.door ?? 'unknown', at: bay?.at ?? at };
    });
    return [{ type: 'service', service: service(lockerId) }, ...doors];
  };

  app.get(
    '/kiosk/v1/live',
    { websocket: true, preValidation: async (request) => void lockerIdOf(request) },
    (socket, request) => {
      const lockerId = lockerIdOf(request);
      audience.join(lockerId, socket);
      for (const message of snapshot(lockerId)) socket.send(JSON.stringify(message));

      let answered = true;
      let cancel = () => {};
      const ping = () => {
        if (!answered) return socket.terminate();
        answered = false;
        socket.ping();
        cancel = clock.after(PING_MS, ping);
      };
      cancel = clock.after(PING_MS, ping);
      socket.on('pong', () => (answered = true));
      // Kiosks have nothing to say here; an error is followed by `close`.
      socket.on('error', () => {});
      socket.on('close', () => {
        cancel();
        audience.leave(lockerId, socket);
      });
    },
  );
}
