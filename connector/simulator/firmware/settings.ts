import { parseMessage, type ConfigMessage } from '../../contract/index.ts';
import type { Store } from './store.ts';

/** How the controller behaves until it is told otherwise. Version 0: never told. */
const FACTORY: Settings = { version: 0, door_held_s: 60, heartbeat_s: 10, pulse_ms: 300 };

export type Settings = Pick<ConfigMessage, 'version' | 'door_held_s' | 'heartbeat_s' | 'pulse_ms'>;

export function loadSettings(store: Store): Settings {
  return JSON.parse(store.setting('config') ?? JSON.stringify(FACTORY)) as Settings;
}

/** The settings to follow from now on; null when the message is not valid or not newer. */
export function newerSettings(current: Settings, body: Buffer): Settings | null {
  const parsed = parseMessage('config', body);
  if (!parsed.ok || parsed.message.version <= current.version) return null;
  const { version, door_held_s, heartbeat_s, pulse_ms } = parsed.message;
  return { version, door_held_s, heartbeat_s, pulse_ms };
}
