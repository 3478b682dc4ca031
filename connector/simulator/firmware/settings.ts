import type { KeyObject } from 'node:crypto';
import { checkMessage, parseMessage, type ConfigClaims } from '../../contract/index.ts';
import { signedBy } from './signed.ts';
import type { Store } from './store.ts';

/** How the controller behaves until it is told otherwise. Version 0: never told. */
const FACTORY: Settings = { version: 0, door_held_s: 60, heartbeat_s: 10, pulse_ms: 300 };

export type Settings = Pick<ConfigClaims, 'version' | 'door_held_s' | 'heartbeat_s' | 'pulse_ms'>;

export function loadSettings(store: Store): Settings {
  return JSON.parse(store.setting('config') ?? JSON.stringify(FACTORY)) as Settings;
}

export type ConfigVerdict =
  | { kind: 'taken'; settings: Settings }
  /** Not newer than what is followed. */
  | { kind: 'old' }
  | { kind: 'refused'; problem: string };

export interface Unit {
  readonly controller_id: string;
  readonly bays: readonly number[];
  /** The connector's keys by `kid`. */
  readonly keys: ReadonlyMap<string, KeyObject>;
}

/**
 * What to do with a `cfg/desired`. It is decided by the token alone, as for a command: whoever has taken the broker over may write
 * the rest. One that names doors that are not there was meant for another unit.
 */
export function judgeConfig(current: Settings, { controller_id, bays, keys }: Unit, body: Buffer): ConfigVerdict {
  const refused = (problem: string): ConfigVerdict => ({ kind: 'refused', problem: problem.slice(0, 200) });
  const parsed = parseMessage('config', body);
  if (!parsed.ok) return refused(parsed.problem);
  const payload = signedBy(keys, parsed.message.token);
  if (payload === null) return refused('no key of the connector has signed it');
  const checked = checkMessage('configClaims', payload);
  if (!checked.ok) return refused(checked.problem);
  const { aud, version, door_held_s, heartbeat_s, pulse_ms } = checked.message;
  if (aud !== controller_id) return refused('it is for another controller');
  if (version <= current.version) return { kind: 'old' };
  const missing = checked.message.bays.filter(({ bay }) => !bays.includes(bay)).map(({ bay }) => bay);
  if (missing.length > 0) return refused(`there is no bay ${missing.slice(0, 20).join(', ')}`);
  return { kind: 'taken', settings: { version, door_held_s, heartbeat_s, pulse_ms } };
}
