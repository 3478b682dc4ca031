/** The connector's side of the broker, whichever broker it is. It carries messages and reads none. */

export interface Link {
  /** Handlers are in place before the first message can arrive. Rejects when it cannot be set up at all. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** At once, or not at all. @throws ConnectorError `broker_away` */
  publish(message: Outgoing): void;
  readonly connected: () => boolean;
  /** Whether the broker drops a message that has waited beyond its time. */
  readonly expires: () => boolean;
  /** What the broker lacks, in words for an operator. */
  readonly problems: () => readonly string[];
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

/** A message to a device: QoS 1. */
export interface Outgoing {
  readonly topic: string;
  readonly body: string;
  /** Milliseconds after which a broker that can lets the message expire; Infinity: never. */
  readonly leftMs: number;
  /** Kept by the broker for a device that is away; an empty body clears it. */
  readonly retain?: boolean;
  /** For MQTT 5: where the reply is expected, and what it is to repeat. */
  readonly responseTopic?: string;
  readonly correlation?: string;
}

export interface Subscription {
  readonly filter: string;
  readonly qos: 0 | 1;
}

/** Takes one message to where it belongs. `taken` is called when it may be acknowledged. */
export type Route = (topic: string, payload: Buffer, taken: () => void) => void;
