/** Controllers that speak our own contract (docs/mqtt.md). */
import { parseMessage, parseTopic, PATHS, QOS, TOPIC_ROOT, topicOf } from '../../contract/index.ts';
import type { InfoMessage, Messages } from '../../contract/index.ts';
import { createDesired } from '../lockers/desired.ts';
import type { Adapter, Host, Make } from './adapter.ts';

/** What a controller says; `evt` is another matter, for it is acknowledged late. */
const STATE_CHANNELS = ['reply', 'doors', 'online', 'info', 'firmwareStatus', 'heartbeat'] as const;
type StateChannel = (typeof STATE_CHANNELS)[number];
/** A broker that anybody may write to must not fill the memory. */
const MAX_CONTROLLERS = 20_000;

export const native: Make = {
  capabilities: { signatures: true, expiry: 'controller', replies: true, snapshot: true, sequence: 'controller' },
  subscriptions: (['evt', ...STATE_CHANNELS] as const).map((channel) => ({
    filter: `${TOPIC_ROOT}/+/${PATHS[channel]}`,
    qos: QOS[channel],
  })),
  controllerOf: (topic) => parseTopic(topic)?.controller ?? null,
  create: createNative,
};

function createNative({ inbound, publish, sign, signConfig, keys, owned, clock, log }: Host): Adapter {
  const info = new Map<string, InfoMessage>();
  const desired = createDesired({
    locker: owned,
    infoOf: (controller) => info.get(controller) ?? null,
    publish: (controller, channel, body) =>
      publish({
        topic: topicOf(controller, channel),
        body: body === null ? '' : JSON.stringify(body),
        leftMs: Infinity,
        retain: true,
      }),
    keys: keys.statements,
    sign: signConfig,
    clock,
    log,
  });

  function read<K extends StateChannel>(channel: K, controller: string, payload: Buffer): Messages[K] | null {
    const parsed = parseMessage(channel, payload);
    if (parsed.ok) return parsed.message;
    log.warn(
      { controller, channel, problem: parsed.problem },
      'a message that does not follow the contract is ignored',
    );
    return null;
  }

  function tell<K extends StateChannel>(channel: K, controller: string, payload: Buffer): void {
    const message = read(channel, controller, payload);
    if (!message) return;
    if (channel === 'info' && (info.has(controller) || info.size < MAX_CONTROLLERS))
      info.set(controller, message as InfoMessage);
    (inbound[channel] as (controller: string, message: Messages[K]) => void)(controller, message);
    if (channel === 'info') desired.reconcile(controller);
  }

  return {
    take(controller, topic, payload, taken) {
      if (topic === topicOf(controller, 'evt')) return inbound.event(controller, payload, taken);
      const channel = parseTopic(topic)?.channel;
      const state = STATE_CHANNELS.find((known) => known === channel);
      // An empty retained message clears the topic: there is nothing to read.
      if (state && payload.length > 0) tell(state, controller, payload);
      taken();
    },
    open(command, leftMs) {
      const { controller_id, command_id } = command;
      publish({
        topic: topicOf(controller_id, 'cmd'),
        body: JSON.stringify(sign(command)),
        leftMs,
        responseTopic: topicOf(controller_id, 'reply'),
        correlation: command_id,
      });
    },
    own: (lockers) => lockers.forEach(({ controller_id }) => desired.reconcile(controller_id)),
    refresh: ({ controller_id }) => desired.reconcile(controller_id),
    async stop() {},
  };
}
