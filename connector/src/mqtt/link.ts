/** The connector's side of the broker, whichever broker it is. */
import { parseMessage, parseTopic, type Channel, type CommandMessage } from '../../contract/index.ts';
import type { DoorsMessage, OnlineMessage, ReplyMessage } from '../../contract/index.ts';
import type { Logger } from '../log.ts';

export interface Link {
  /** Handlers are in place before the first message can arrive. Rejects when it cannot be set up at all. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** At once, or not at all. @throws ConnectorError `broker_away` */
  publish(controller: string, message: CommandMessage, leftMs: number): void;
  readonly connected: () => boolean;
  readonly kind: 'embedded' | 'external';
  /** Port of the embedded broker; null where the broker is another's. */
  readonly port: () => number | null;
  /**
   * Makes a device's credential and ends what was connected by an earlier one; null where the broker's operator makes
   * credentials.
   */
  readonly enrol: ((controller: string) => Promise<DeviceCredential>) | null;
}

export interface DeviceCredential {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

export interface Inbound {
  /** `stored` is called once the event is durable: only then may the broker have its acknowledgement. */
  event(controller: string, payload: Buffer, stored: () => void): void;
  reply(controller: string, message: ReplyMessage): void;
  doors(controller: string, message: DoorsMessage): void;
  online(controller: string, message: OnlineMessage): void;
}

/** Takes one message to where it belongs. `taken` is called when it may be acknowledged. */
export function createRouter(
  inbound: Inbound,
  log: Logger,
): (topic: string, payload: Buffer, taken: () => void) => void {
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

  return (topic, payload, taken) => {
    const address = parseTopic(topic);
    if (address?.channel === 'evt') return inbound.event(address.controller, payload, taken);
    // An empty retained message clears the topic: there is nothing to read.
    if (address && payload.length > 0) handlers[address.channel]?.(address.controller, payload);
    taken();
  };
}
