/**
 * Acknowledges messages of MQTT.js only when they are safe, in the order of their arrival, without holding up the
 * messages behind them: MQTT.js reads the next message when the last one's acknowledgement was handed over, so a slow
 * one stops the stream, keep-alive included. There is no public way, so this steps in where MQTT.js sends a PUBACK
 * (`_sendPacket`, seen in 5.16); a test holds the behaviour.
 */
import type { MqttClient } from 'mqtt';

/** What of MQTT.js is used that its types do not show. */
interface Internals {
  _sendPacket(packet: { cmd: string; messageId?: number }, done?: (error?: Error) => void, ...more: unknown[]): void;
}

interface Pending {
  /** Acknowledgements mean nothing on a later connection: there the broker sends the message again. */
  readonly stream: unknown;
  puback: { cmd: string; messageId?: number } | null;
  safe: boolean;
}

/**
 * To be called before the client connects.
 * @param take gets each message; it calls `safe` when the message may be acknowledged.
 */
export function acknowledgeLate(
  client: MqttClient,
  take: (topic: string, payload: Buffer, safe: () => void) => void,
): void {
  const internals = client as unknown as Internals;
  const send = internals._sendPacket.bind(client);
  const pending: Pending[] = [];
  let current: Pending | null = null;

  const drain = () => {
    while (pending[0]?.safe) {
      const { stream, puback } = pending.shift() as Pending;
      if (puback && client.connected && stream === client.stream) send(puback);
    }
  };

  internals._sendPacket = (packet, done, ...more) => {
    if (packet.cmd !== 'puback' || !current) return send(packet, done, ...more);
    current.puback = packet;
    done?.();
  };

  client.handleMessage = (packet, done) => {
    const entry: Pending = { stream: client.stream, puback: null, safe: false };
    if (packet.qos > 0) pending.push(entry);
    current = entry;
    done();
    current = null;
    take(packet.topic, Buffer.isBuffer(packet.payload) ? packet.payload : Buffer.from(packet.payload), () => {
      entry.safe = true;
      drain();
    });
  };
}
