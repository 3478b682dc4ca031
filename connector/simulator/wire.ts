import { setTimeout as delay } from 'node:timers/promises';
import mqtt, { type MqttClient } from 'mqtt';
import { parseTopic, QOS, RETAINED, topicOf, type Channel, type OnlineMessage } from '../contract/index.ts';
import type { Transport } from './firmware/controller.ts';
import type { Store } from './firmware/store.ts';
import type { Identity } from './enrolment.ts';

/** Messages of the outbox that may be on their way at the same time. */
const WINDOW = 64;
const KEEPALIVE_S = 15;
const RECONNECT_MS = 1_000;
const GOODBYE_MS = 2_000;

export interface Wire extends Transport {
  readonly connected: boolean;
  /** Ends the session after what was said has gone out, at most two seconds. */
  close(): Promise<void>;
  /** Ends the connection without a word, as a cut cable does: the broker publishes the last will. */
  cut(): void;
}

export interface WireParts {
  identity: Identity;
  store: Store;
  lastWill: OnlineMessage;
  onConnected(): void;
  onMessage(channel: Channel, body: Buffer): void;
  onError(error: Error): void;
}

/** MQTT 3.1.1, so that any broker will do; the session stays at the broker while the controller is away. */
export function createWire({ identity, store, lastWill, onConnected, onMessage, onError }: WireParts): Wire {
  const { controller_id } = identity;
  const client: MqttClient = mqtt.connect(identity.mqtt.url, {
    manualConnect: true,
    protocolVersion: 4,
    clean: false,
    clientId: controller_id,
    username: identity.mqtt.username,
    password: identity.mqtt.password,
    keepalive: KEEPALIVE_S,
    reconnectPeriod: RECONNECT_MS * (1 + Math.random()),
    resubscribe: false,
    queueQoSZero: false,
    will: { topic: topicOf(controller_id, 'online'), payload: JSON.stringify(lastWill), qos: 1, retain: true },
  });
  /** No more is sent; what is on its way may still be acknowledged. */
  let closing = false;
  let ended = false;
  let sentUpTo = 0;
  let inFlight = 0;
  let acknowledged: number[] = [];

  // Set before connecting: a command that waited at the broker comes right behind CONNACK. It is acknowledged when
  // `done` is called, that is when the firmware has it on disk.
  client.handleMessage = (packet, done) => {
    const topic = parseTopic(packet.topic);
    try {
      if (!ended && topic?.controller === controller_id) onMessage(topic.channel, Buffer.from(packet.payload));
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  client.on('error', onError);
  client.on('connect', () => {
    // MQTT.js leaves Nagle's algorithm on, which adds 40 ms to each reply.
    (client.stream as { setNoDelay?: (on: boolean) => void }).setNoDelay?.(true);
    const topics = (['cmd', 'config', 'firmware'] as const).map((channel) => topicOf(controller_id, channel));
    client.subscribe(topics, { qos: 1 }, (error) => {
      if (error) onError(error);
      else if (!ended) onConnected();
    });
  });

  function flush() {
    if (closing || ended || !client.connected) return;
    for (const { position, topic, body } of store.outgoing(sentUpTo, WINDOW - inFlight)) {
      sentUpTo = position;
      inFlight += 1;
      client.publish(topic, body, { qos: 1 }, (error) => settled(position, error));
    }
  }

  function settled(position: number, error: Error | null | undefined) {
    inFlight -= 1;
    if (ended) return;
    if (error) sentUpTo = Math.min(sentUpTo, position - 1);
    else if (acknowledged.push(position) === 1) setImmediate(forgetAcknowledged);
  }

  /** One commit for all that was acknowledged in the same turn. */
  function forgetAcknowledged() {
    if (ended) return;
    store.delivered(acknowledged);
    acknowledged = [];
    flush();
  }

  function cut() {
    ended = true;
    // `end` of a client with `manualConnect` does not by itself stop it from connecting again.
    client.options.reconnectPeriod = 0;
    client.stream?.destroy();
    client.end(true);
  }

  client.connect();
  return {
    get connected() {
      return !ended && client.connected;
    },
    flush,
    say(channel, body) {
      if (ended || !client.connected) return;
      client.publish(topicOf(controller_id, channel), JSON.stringify(body), {
        qos: QOS[channel],
        retain: RETAINED.has(channel),
      });
    },
    async close() {
      closing = true;
      client.options.reconnectPeriod = 0;
      if (client.connected) await Promise.race([client.endAsync(), delay(GOODBYE_MS, undefined, { ref: false })]);
      forgetAcknowledged();
      cut();
    },
    cut,
  };
}
