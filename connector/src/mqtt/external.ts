/** Any other broker, by MQTT 5 where it speaks it and 3.1.1 where it does not. */
import type { Socket } from 'node:net';
import type { connect as Connect, IConnackPacket, MqttClient } from 'mqtt';
import { backoffMs } from '../backoff.ts';
import type { Clock } from '../clock.ts';
import type { ExternalBroker } from '../config/config.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { readTls, watchTls } from '../tls.ts';
import { acknowledgeLate } from './late-acks.ts';
import { saidLimits, selfTest } from './limits.ts';
import type { Link, Route, Subscription } from './link.ts';

export interface ExternalParts {
  readonly options: ExternalBroker;
  /** Stays the same over restarts, so that the broker keeps what came in between. */
  readonly clientId: string;
  readonly password: string | null;
  readonly subscriptions: readonly Subscription[];
  readonly route: Route;
  readonly clock: Clock;
  readonly log: Logger;
}

const RECONNECT = { baseMs: 250, maxMs: 15_000 };
const KEEPALIVE_S = 15;
/** How long the broker keeps the session of a connector that is away. */
const SESSION_S = 7 * 24 * 3600;
/** With Mosquitto's default of 20 in flight it drops acknowledged messages even for a subscriber that is online. */
const RECEIVE_MAXIMUM = 65_535;
/** "Unsupported protocol version", as MQTT 3.1.1 and as MQTT 5 say it. */
const UNSUPPORTED_VERSION = [1, 132];

export function createExternalLink(parts: ExternalParts): Link {
  const { options, clientId, password, subscriptions, route, clock, log } = parts;
  let problems: string[] = [];
  let isTested = false;
  const wanted = Object.fromEntries(subscriptions.map(({ filter, qos }) => [filter, { qos }]));
  let client: MqttClient | null = null;
  let unwatch = () => {};
  let isStopping = false;

  function connect(open: typeof Connect): MqttClient {
    const made = open(options.url, {
      manualConnect: true,
      protocolVersion: 5,
      clientId,
      clean: false,
      keepalive: KEEPALIVE_S,
      // It would keep each of 65,536 message numbers as a buffer: 7 MB.
      writeCache: false,
      resubscribe: false,
      reconnectOnConnackError: true,
      reconnectPeriod: RECONNECT.baseMs,
      ...(options.username === null ? {} : { username: options.username }),
      ...(password === null ? {} : { password }),
      ...readTls(options.tls, 'MQTT'),
      properties: { sessionExpiryInterval: SESSION_S, receiveMaximum: RECEIVE_MAXIMUM },
    });
    acknowledgeLate(made, route);
    let attempts = 0;

    const fallBack = () => {
      if (made.options.protocolVersion !== 5) return;
      log.info('the broker does not speak MQTT 5: going on with 3.1.1');
      made.options.protocolVersion = 4;
    };
    made.on('connect', (connack) => {
      attempts = 0;
      void examine(made, connack);
      // MQTT.js leaves Nagle's algorithm on, which adds 40 ms to a command.
      (made.stream as Partial<Socket>).setNoDelay?.(true);
      made.subscribe(wanted, (error) => {
        if (error) log.error({ problem: error.message }, 'the broker refused the subscriptions');
        else log.info({ protocol: made.options.protocolVersion }, 'connected to the broker');
      });
    });
    made.on('error', (error) => {
      if (UNSUPPORTED_VERSION.includes(Number((error as { code?: unknown }).code))) fallBack();
      log.warn({ problem: messageOf(error) }, 'broker');
    });
    made.on('close', () => {
      attempts += 1;
      made.options.reconnectPeriod = isStopping ? 0 : backoffMs(attempts, RECONNECT);
    });
    made.connect();
    return made;
  }

  /** Once: what a broker can do does not change while it is there. */
  async function examine(made: MqttClient, connack: IConnackPacket): Promise<void> {
    if (isTested) return;
    isTested = true;
    problems = saidLimits(connack);
    // A broker that takes client ids from certificates would end our own session for the test's.
    if (options.tls.cert === null) problems = [...problems, ...(await selfTest(options.url, made.options, clock))];
    for (const problem of problems) log.error({ problem }, 'the broker cannot do what is needed of it');
    if (problems.length === 0) log.info('the broker can do what is needed of it');
  }

  return {
    kind: 'external',
    problems: () => problems,
    async start() {
      // Loaded where it is used: a connector with the embedded broker does without it.
      const { default: mqtt } = await import('mqtt');
      if (isStopping) return;
      const made = (client = connect(mqtt.connect));
      // The broker keeps the session over the new connection, and what was not acknowledged comes again.
      unwatch = watchTls(options.tls, 'MQTT', log, (renewed) => {
        Object.assign(made.options, renewed);
        made.stream?.destroy();
      });
    },
    async stop() {
      unwatch();
      isStopping = true;
      if (!client) return;
      // Told to end while it is connecting, MQTT.js waits to say goodbye, forgets that it is to end, and goes on trying.
      client.options.reconnectPeriod = 0;
      await client.endAsync(!client.connected);
    },
    publish({ topic, body, leftMs, retain = false, responseTopic, correlation }) {
      if (!client?.connected) throw new ConnectorError('broker_away');
      const properties = {
        ...(leftMs === Infinity ? {} : { messageExpiryInterval: Math.max(1, Math.ceil(leftMs / 1000)) }),
        ...(responseTopic === undefined ? {} : { responseTopic }),
        ...(correlation === undefined ? {} : { correlationData: Buffer.from(correlation) }),
      };
      client.publish(topic, body, {
        qos: 1,
        retain,
        ...(client.options.protocolVersion === 5 ? { properties } : {}),
      });
    },
    connected: () => client?.connected ?? false,
    expires: () => client?.options.protocolVersion === 5,
    port: () => null,
    enrol: null,
  };
}
