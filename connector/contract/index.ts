/** The MQTT contract, version 1, for both sides of it. */
export type * from './generated/messages.ts';
export { checkMessage, MAX_BODY_BYTES, parseMessage, type Parsed } from './parse.ts';
export * from './topics.ts';
