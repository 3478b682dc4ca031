/**
 * The port behind which every make of controller is spoken to: what comes in becomes a message of our contract, a command
 * goes out in the make's own words. A make is one file and one entry in makes.ts; docs/adapters.md says how to add one.
 */
import type {
  DoorsMessage,
  FirmwareStatusMessage,
  HeartbeatMessage,
  InfoMessage,
  OnlineMessage,
  ReplyMessage,
} from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import type { CommandKeys } from '../commands/keys.ts';
import type { Signer } from '../commands/signer.ts';
import type { ConfigSigner } from '../lockers/config-signer.ts';
import type { Logger } from '../log.ts';
import type { Outgoing, Subscription } from '../mqtt/link.ts';
import type { Command, Locker } from '../servicenow/answers.ts';
import type { Outbox } from './outbox.ts';

/** What a make can do by itself. What it cannot, the connector makes up for as far as it goes. */
export interface Capabilities {
  /** Commands are signed, and the controller checks it. Without: who may write the topic may open the door. */
  readonly signatures: boolean;
  /** Who sees to it that a late command opens nothing: the controller, a broker with message expiry, or the connector. */
  readonly expiry: 'controller' | 'broker' | 'connector';
  /** The controller answers each command by itself. */
  readonly replies: boolean;
  /** The controller tells by itself how all doors stand. */
  readonly snapshot: boolean;
  /** Who numbers the events, durably. */
  readonly sequence: 'controller' | 'connector';
}

/** Our messages, as they reach the rest of the connector. */
export interface Inbound {
  /** `stored` is called once the event is durable: only then may it be acknowledged where it came from. */
  event(controller: string, payload: Buffer, stored: () => void): void;
  reply(controller: string, message: ReplyMessage): void;
  doors(controller: string, message: DoorsMessage): void;
  online(controller: string, message: OnlineMessage): void;
  info(controller: string, message: InfoMessage): void;
  heartbeat(controller: string, message: HeartbeatMessage): void;
  firmwareStatus(controller: string, message: FirmwareStatusMessage): void;
}

/** What a make is given to work with. */
export interface Host {
  readonly inbound: Inbound;
  /** At once, or not at all. @throws ConnectorError `broker_away` */
  readonly publish: (message: Outgoing) => void;
  readonly sign: Signer;
  readonly signConfig: ConfigSigner;
  /** What signs them, for controllers that check it. */
  readonly keys: CommandKeys;
  /** Numbers events of controllers that cannot, and keeps what is known of their doors. */
  readonly outbox: Outbox;
  /** The locker of a controller if this connector owns it now and it is of this make. */
  readonly owned: (controller: string) => Locker | null;
  /** What ADAPTER_SETTINGS_FILE holds for a controller, unchecked; undefined for one that it does not name. */
  readonly settings: (controller: string) => unknown;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface Adapter {
  /** One message of its topics. `taken` is called when it may be acknowledged. */
  take(controller: string, topic: string, payload: Buffer, taken: () => void): void;
  /** Sends a command at once. @throws when nothing was sent */
  open(command: Command, leftMs: number): void;
  /** The lockers of this make that the connector owns from now on; what it owned before and is not here is let go. */
  own(lockers: readonly Locker[]): void;
  /** ServiceNow has spoken of a locker again: how it is to behave may have changed. */
  refresh?(locker: Locker): void;
  stop(): Promise<void>;
}

export interface Make {
  readonly capabilities: Capabilities;
  /** Where its controllers write; empty for one that is not reached over the broker. */
  readonly subscriptions: readonly Subscription[];
  /** The controller that a topic belongs to; null when the topic is not of this make. */
  readonly controllerOf: (topic: string) => string | null;
  create(host: Host): Adapter;
}
