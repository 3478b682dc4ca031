/**
 * What a broker cannot do that the connector needs. MQTT 5 brokers say so when they accept a connection; of others it is
 * found out: a message as large as the contract allows is published retained and has to come back as it was.
 */
import { randomBytes } from 'node:crypto';
import type { IClientOptions, IConnackPacket, MqttClient } from 'mqtt';
import { MAX_BODY_BYTES, TOPIC_ROOT } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';

/** Room for topic and properties around the largest body. */
const NEEDED_PACKET_BYTES = MAX_BODY_BYTES + 1_024;
/** The broker may send so many events before the first is acknowledged; fewer slow a backlog down. */
const WANTED_RECEIVE_MAXIMUM = 20;
const ANSWER_MS = 10_000;

/** In words for an operator; empty when all is well. Brokers of MQTT 3.1.1 say nothing. */
export function saidLimits({ properties }: Pick<IConnackPacket, 'properties'>): string[] {
  const { maximumPacketSize, receiveMaximum, maximumQoS, retainAvailable, wildcardSubscriptionAvailable } =
    properties ?? {};
  const found: [boolean, string][] = [
    [
      maximumPacketSize !== undefined && maximumPacketSize < NEEDED_PACKET_BYTES,
      `takes no packet beyond ${maximumPacketSize} bytes`,
    ],
    [
      receiveMaximum !== undefined && receiveMaximum < WANTED_RECEIVE_MAXIMUM,
      `lets only ${receiveMaximum} messages be in flight`,
    ],
    [maximumQoS === 0, 'knows no QoS 1: events and commands may be lost'],
    [retainAvailable === false, 'keeps no retained messages: states are unknown after each connect'],
    [wildcardSubscriptionAvailable === false, 'knows no wildcard subscriptions: nothing is received'],
  ];
  return found.flatMap(([is, text]) => (is ? [text] : []));
}

/**
 * Over a connection of its own: MQTT.js sends what was not acknowledged again after each reconnect, so a broker that
 * answers the message by closing would otherwise be left and found for ever.
 * @param options of the connector's own connection.
 * @returns what was found, in words; empty when the message came back as it was.
 */
export async function selfTest(url: string, options: IClientOptions, clock: Clock): Promise<string[]> {
  const { default: mqtt } = await import('mqtt');
  const clientId = `${options.clientId}-test`;
  const client = mqtt.connect(url, { ...options, clientId, clean: true, manualConnect: true, reconnectPeriod: 0 });
  let cancel = () => {};
  const gone = new Promise<boolean>((resolve) => {
    client.on('error', () => {});
    client.on('close', () => resolve(false));
    cancel = clock.after(ANSWER_MS, () => resolve(false));
  });
  try {
    client.connect();
    const cameBack = await Promise.race([roundTrip(client, `${TOPIC_ROOT}/${clientId}/self-test`), gone]);
    return cameBack ? [] : [`a message of ${MAX_BODY_BYTES} bytes, QoS 1, retained, did not come back as it was`];
  } finally {
    cancel();
    client.end(true);
  }
}

async function roundTrip(client: MqttClient, topic: string): Promise<boolean> {
  const body = randomBytes(MAX_BODY_BYTES / 2).toString('hex');
  const back = new Promise<string>((resolve) =>
    client.once('message', (_topic, payload) => resolve(payload.toString())),
  );
  try {
    await client.publishAsync(topic, body, { qos: 1, retain: true });
    await client.subscribeAsync(topic, { qos: 1 });
    const payload = await back;
    await client.publishAsync(topic, '', { qos: 1, retain: true });
    return payload === body;
  } catch {
    return false;
  }
}
