/**
 * The broker inside the connector (aedes, MQTT 3.1.1). The connector itself is not a client of it: an event is stored
 * while the broker asks whether it may be published, which is before the device gets its acknowledgement.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:tls';
import type { Aedes, AuthenticateError, Client } from 'aedes';
import { PATHS } from '../../contract/index.ts';
import type { EmbeddedBroker } from '../config/config.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Devices } from '../store/devices.ts';
import { readTls, watchTls, type TlsFiles } from '../tls.ts';
import type { Link, Route } from './link.ts';
import { createPubacks } from './pubacks.ts';
import { mayPublish, maySubscribe } from './rights.ts';

export interface EmbeddedParts {
  readonly options: EmbeddedBroker;
  readonly devices: Devices;
  readonly route: Route;
  readonly tls: TlsFiles | null;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** aedes leaves the client on its socket. */
type Connection = Socket & { client?: Client };

/** MQTT 3.1.1 return code for a bad user name or password. */
const BAD_CREDENTIAL = 4;
const MAX_CONNECTIONS = 10_000;
const CONNECT_TIMEOUT_MS = 10_000;

export function createEmbeddedLink({ options, devices, route, tls, metrics, log }: EmbeddedParts): Link {
  const sockets = new Set<Connection>();
  let broker: Aedes | null = null;
  let server: Server | null = null;
  let unwatch = () => {};
  const acknowledge = createPubacks();

  const refuse = (client: Client, what: string, detail: object = {}) => {
    metrics.refusedTopics.inc({ what });
    log.warn({ client: client?.id, what, ...detail }, 'refused by the broker');
  };

  const handlers: ConstructorParameters<typeof Aedes>[0] = {
    connectTimeout: CONNECT_TIMEOUT_MS,
    authenticate(client, username, password, done) {
      const refusal = Object.assign(new Error('bad user name or password'), {
        returnCode: BAD_CREDENTIAL,
      }) as AuthenticateError;
      // A client id other than its own would let one device end another's connection.
      const known =
        username === client.id && password ? devices.verify(username, password.toString()) : Promise.resolve(false);
      known.then(
        (ok) => {
          if (!ok) refuse(client, 'credential');
          done(ok ? null : refusal, ok);
        },
        (error: unknown) => {
          log.error({ client: client.id, problem: messageOf(error) }, 'a credential could not be checked');
          done(refusal, false);
        },
      );
    },
    authorizePublish(client, packet, done) {
      if (!client) return done(null);
      if (!mayPublish(client.id, packet.topic)) {
        refuse(client, 'publish', { topic: packet.topic });
        return done(new Error('not allowed to publish here'));
      }
      route(packet.topic, packet.payload as Buffer, () => {
        const { messageId } = packet;
        if (packet.qos === 1 && messageId !== undefined && isEvent(packet.topic)) {
          acknowledge(client.conn, messageId);
          // To aedes nothing is left to acknowledge.
          packet.qos = 0;
        }
        done(null);
      });
    },
    authorizeSubscribe(client, subscription, done) {
      if (client && maySubscribe(client.id, subscription.topic)) return done(null, subscription);
      refuse(client, 'subscribe', { topic: subscription.topic });
      done(null, null);
    },
  };

  function listener(connected: (socket: Socket) => void): Server {
    if (tls === null) return createServer({ noDelay: true }, connected);
    const made: TlsServer = createTlsServer({ ...readTls(tls, 'TLS'), noDelay: true }, connected);
    unwatch = watchTls(tls, 'TLS', log, (renewed) => made.setSecureContext(renewed));
    return made;
  }

  const port = () => {
    const address = server?.address();
    return address && typeof address === 'object' ? address.port : options.port;
  };

  return {
    kind: 'embedded',
    problems: () => [],
    async start() {
      // Loaded where it is used: a connector with a broker of its own does without it.
      const [{ Aedes }, { default: packets }] = await Promise.all([import('aedes'), import('mqtt-packet')]);
      // They would keep each of 65,536 message numbers as a buffer: 7 MB.
      packets.writeToStream.cacheNumbers = false;
      const started = (broker = await Aedes.createBroker(handlers));
      endHere(started);
      started.on('clientError', (client: Client, error: Error) =>
        log.info({ client: client.id, problem: error.message }, 'device connection ended'),
      );
      started.on('connectionError', (_client: Client, error: Error) =>
        log.info({ problem: error.message }, 'connection ended before sign-in'),
      );
      const listening = (server = listener((socket) => {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
        started.handle(socket);
      }));
      listening.maxConnections = MAX_CONNECTIONS;
      await new Promise<void>((resolve, reject) => {
        listening.once('error', (error: NodeJS.ErrnoException) => reject(taken(error, options)));
        listening.listen(options.port, options.host, resolve);
      });
    },
    async stop() {
      unwatch();
      const closed = new Promise<void>((resolve) => (server?.listening ? server.close(() => resolve()) : resolve()));
      await new Promise<void>((resolve) => (broker ? broker.close(() => resolve()) : resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    publish({ topic, body, retain = false }) {
      if (!broker) throw new ConnectorError('broker_away');
      const packet = { cmd: 'publish' as const, topic, payload: body, qos: 1 as const, retain, dup: false };
      broker.publish(packet, (error) => {
        if (error) log.error({ topic, problem: error.message }, 'a message was not published');
      });
    },
    connected: () => server?.listening ?? false,
    // aedes keeps what it queued for a device that is away, however old.
    expires: () => false,
    port,
    async enrol(controller) {
      const credential = await devices.enrol(controller);
      for (const socket of sockets) if (socket.client?.id === controller) socket.destroy();
      return {
        url: options.publicUrl ?? `${tls === null ? 'mqtt' : 'mqtts'}://${options.host}:${port()}`,
        ...credential,
      };
    },
  };
}

/** Of a topic of the contract: nobody may publish to another. */
const isEvent = (topic: string) => topic.endsWith(`/${PATHS.evt}`);

/** aedes hands over who published, which its types do not show. */
type Publish = (packet: { topic: string }, ...rest: unknown[]) => void;

/**
 * An event goes no further than the spool: nobody else reads events, and looking for readers of each takes aedes as long as
 * storing it.
 */
function endHere(broker: Aedes): void {
  const publish = broker.publish.bind(broker) as Publish;
  broker.publish = ((packet, ...rest) => {
    const done = rest.at(-1) as () => void;
    if (isEvent(packet.topic)) return done();
    publish(packet, ...rest);
  }) as Publish;
}

function taken(error: NodeJS.ErrnoException, { host, port }: EmbeddedBroker): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new ConnectorError(
    'config_invalid',
    `MQTT_PORT: port ${port} on ${host} is taken. Choose another, or end what uses it.`,
  );
}
