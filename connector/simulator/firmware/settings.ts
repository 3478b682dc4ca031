import { parseMessage, type ConfigMessage } from '../../contract/index.ts';
import type { Store } from './store.ts';

/** How the controller behaves until it is told otherwise. Version 0: never told. */
const FACTORY: Settings = { version: 0, door_held_s: 60, heartbeat_s: 10, pulse_ms: 300 };

export type Settings = Pick<ConfigMessage, 'version' | 'door_held_s' | 'heartbeat_s' | 'pulse_ms'>;

export function loadSettings(store: Store): Settings {
  return JSON.parse(store.setting('config') ?? JSON.stringify(FACTORY)) as Settings;
}

export type ConfigVerdict =
  | { kind: 'taken'; settings: Settings }
  /** Not newer than what is followed. */
  | { kind: 'old' }
  | { kind: 'refused'; problem: string };

/** What to do with a `cfg/desired`. One that names doors that are not there was meant for another unit. */
export function judgeConfig(current: Settings, bays: readonly number[], body: Buffer): ConfigVerdict {
  const parsed = parseMessage('config', body);
  if (!parsed.ok) return { kind: 'refused', problem: parsed.problem.slice(0, 200) };
  const { version, door_held_s, heartbeat_s, pulse_ms } = parsed.message;
  if (version <= current.version) return { kind: 'old' };
  const missing = parsed.message.bays.filter(({ bay }) => !bays.includes(bay)).map(({ bay }) => bay);
  if (missing.length > 0) return { kind: 'refused', problem: `there is no bay ${missing.slice(0, 20).join(', ')}` };
  return { kind: 'taken', settings: { version, door_held_s, heartbeat_s, pulse_ms } };
}
