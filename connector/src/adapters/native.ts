/** Controllers that speak our own contract (docs/mqtt.md). */
import { parseMessage, parseTopic, PATHS, QOS, TOPIC_ROOT, topicOf, type Channel } from '../../contract/index.ts';
import type { Adapter, Host, Make } from './adapter.ts';

export const native: Make = {
  capabilities: { signatures: true, expiry: 'controller', replies: true, snapshot: true, sequence: 'controller' },
  subscriptions: (['evt', 'reply', 'doors', 'online'] as const).map((channel) => ({
    filter: `${TOPIC_ROOT}/+/${PATHS[channel]}`,
    qos: QOS[channel],
  })),
  controllerOf: (topic) => parseTopic(topic)?.controller ?? null,
  create: createNative,
};

function createNative({ inbound, publish, sign, log }: Host): Adapter {
  const read = <K extends 'reply' | 'doors' | 'online'>(kind: K, controller: string, payload: Buffer) => {
    const parsed = parseMessage(kind, payload);
    if (!parsed.ok)
      log.warn(
        { controller, channel: kind, problem: parsed.problem },
        'a message that does not follow the contract is ignored',
      );
    return parsed.ok ? parsed.message : null;
  };

  const handlers: Partial<Record<Channel, (controller: string, payload: Buffer) => void>> = {
    reply(controller, payload) {
      const message = read('reply', controller, payload);
      if (message) inbound.reply(controller, message);
    },
    doors(controller, payload) {
      const message = read('doors', controller, payload);
      if (message) inbound.doors(controller, message);
    },
    online(controller, payload) {
      const message = read('online', controller, payload);
      if (message) inbound.online(controller, message);
    },
  };

  return {
    take(controller, topic, payload, taken) {
      const channel = parseTopic(topic)?.channel;
      if (channel === 'evt') return inbound.event(controller, payload, taken);
      // An empty retained message clears the topic: there is nothing to read.
      if (channel && payload.length > 0) handlers[channel]?.(controller, payload);
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
    own() {},
    async stop() {},
  };
}
