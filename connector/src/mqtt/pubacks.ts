/**
 * Acknowledges messages of QoS 1: what is committed together is acknowledged together, a connection's in one write. aedes
 * makes three of each.
 */
import type { Duplex } from 'node:stream';

/** MQTT 3.1.1, 3.4: the packet's type, the length of what follows, the message's number. */
const PUBACK = 0x40;
const LENGTH = 2;

/** @returns acknowledges a message, in the order of the calls, as soon as the work under way is done */
export function createPubacks(): (connection: Duplex, messageId: number) => void {
  const waiting = new Map<Duplex, number[]>();

  function write(): void {
    for (const [connection, bytes] of waiting) if (connection.writable) connection.write(Buffer.from(bytes));
    waiting.clear();
  }

  return (connection, messageId) => {
    if (waiting.size === 0) process.nextTick(write);
    const bytes = waiting.get(connection) ?? [];
    bytes.push(PUBACK, LENGTH, messageId >> 8, messageId & 0xff);
    waiting.set(connection, bytes);
  };
}
