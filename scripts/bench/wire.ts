/**
 * The three packets of MQTT 3.1.1 that a load of events needs, without a client library: one in the publisher would take
 * half as much processor time as the connector that is measured. Numbers are sections of the standard.
 */

/** 3.4: always so long. */
export const PUBACK_BYTES = 4;

/** User name, password, clean session (3.1.2.3). */
const CONNECT_FLAGS = 0b1100_0010;
const KEEPALIVE_S = 600;
const MQTT_3_1_1 = 4;

export interface SignIn {
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

/** 3.1 */
export function connectPacket({ clientId, username, password }: SignIn): Buffer {
  const variable = Buffer.from([MQTT_3_1_1, CONNECT_FLAGS, ...uint16(KEEPALIVE_S)]);
  return packet(0x10, [text('MQTT'), variable, text(clientId), text(username), text(password)]);
}

/** 3.3, QoS 1. */
export function publishPacket(topic: string, body: string, messageId: number): Buffer {
  return packet(0x32, [text(topic), Buffer.from(uint16(messageId)), Buffer.from(body)]);
}

const uint16 = (value: number) => [value >> 8, value & 0xff];
const text = (value: string) => Buffer.concat([Buffer.from(uint16(Buffer.byteLength(value))), Buffer.from(value)]);

function packet(first: number, parts: readonly Buffer[]): Buffer {
  const rest = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([first, ...remainingLength(rest.length)]), rest]);
}

/** 2.2.3: seven bits a byte, the lowest first. */
function remainingLength(length: number): number[] {
  return length < 128 ? [length] : [(length % 128) | 128, ...remainingLength(Math.floor(length / 128))];
}
