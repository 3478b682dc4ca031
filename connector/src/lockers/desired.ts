/**
 * Tells controllers how they are to behave and which firmware they are to run: retained, so that one that is away finds
 * it. The version of a configuration is one more than the controller's own: it obeys nothing older, and whoever owns the
 * locker next cannot mistake another owner's configuration for its own.
 *
 * One that is not followed is published again each hour: what a controller has refused need not have been ours, and ours may
 * be gone from the topic. Not sooner: each refusal is told, and the two would go on without end. So is a firmware that is not
 * run: a broker that was restarted need not have kept it. What has failed is not tried again by it (docs/mqtt.md).
 */
import type { ConfigClaims, ConfigMessage, FirmwareMessage, InfoMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Locker } from '../servicenow/answers.ts';

export interface Desired {
  /** Compares what a controller follows with what ServiceNow wants of it. */
  reconcile(controller: string): void;
}

/** What a configuration says, without who says it to whom and when. */
export type Config = Omit<ConfigClaims, 'iss' | 'aud' | 'iat'>;

export interface DesiredParts {
  readonly locker: (controller: string) => Locker | null;
  readonly infoOf: (controller: string) => InfoMessage | null;
  /** Retained; null clears the topic. @throws when there is no broker */
  readonly publish: (controller: string, channel: 'config' | 'firmware', body: object | null) => void;
  /** Which keys sign commands, as signed statements; they change when another key begins to sign. */
  readonly keys: () => readonly string[];
  /** Makes the token of a configuration. */
  readonly sign: (controller: string, config: Config) => string;
  readonly clock: Clock;
  readonly log: Logger;
}

interface Published {
  /** `at`, here and below: by the clock that never jumps. */
  config: { version: number; body: string; at: number } | null;
  /** Null: nothing was said yet; its `body` is null where none is wanted. */
  firmware: { body: string | null; at: number } | null;
}

/** So long after something was published it is published again if it is not followed. */
const AGAIN_MS = 3_600_000;

export function createDesired({ locker, infoOf, publish, keys, sign, clock, log }: DesiredParts): Desired {
  const published = new Map<string, Published>();

  function configure(controller: string, wanted: Locker, info: InfoMessage, state: Published): void {
    const content = contentOf(wanted);
    const statements = [...keys()];
    const body = JSON.stringify([content, statements]);
    const last = state.config;
    if (last?.body === body && !isDue(last, info)) return;
    const version = Math.max(info.config_version, last?.version ?? 0) + 1;
    const token = sign(controller, { version, ...content });
    publish(controller, 'config', { v: 1, version, token, keys: statements } satisfies ConfigMessage);
    state.config = { version, body, at: clock.steady() };
    log.info({ controller, version }, 'configuration published');
  }

  function isDue({ version, at }: NonNullable<Published['config']>, info: InfoMessage): boolean {
    // A version beyond ours is another connector's, or the controller's memory of one.
    if (info.config_version > version) return true;
    const isFollowed = info.config_version === version && (info.config_problem ?? null) === null;
    return !isFollowed && clock.steady() >= at + AGAIN_MS;
  }

  function install({ controller_id: controller, firmware }: Locker, running: string, state: Published): void {
    const wanted = firmware && firmware.version !== running ? JSON.stringify(firmware) : null;
    // What an earlier owner, or run, has published is still on the topic, though it may have been withdrawn since.
    const last = state.firmware;
    const isDue = wanted !== null && last !== null && clock.steady() >= last.at + AGAIN_MS;
    if (last?.body === wanted && !isDue) return;
    publish(controller, 'firmware', firmware && wanted ? ({ v: 1, ...firmware } satisfies FirmwareMessage) : null);
    state.firmware = { body: wanted, at: clock.steady() };
    log.info({ controller, version: wanted && firmware?.version }, 'firmware published');
  }

  return {
    reconcile(controller) {
      const wanted = locker(controller);
      const info = infoOf(controller);
      // Before it has said what it follows there is no telling which version it would take.
      if (!wanted || !info) return void published.delete(controller);
      const state = published.get(controller) ?? { config: null, firmware: null };
      published.set(controller, state);
      try {
        configure(controller, wanted, info, state);
        install(wanted, info.firmware, state);
      } catch (error) {
        log.warn({ controller, problem: messageOf(error) }, 'not published; it is tried again with the next lease');
      }
    },
  };
}

function contentOf({ bays, door_held_s, heartbeat_s, pulse_ms }: Locker): Omit<Config, 'version'> {
  return {
    bays: bays.map(({ number, label, charging, has_presence_sensor }) => ({
      bay: number,
      label,
      charging,
      has_presence_sensor,
    })),
    door_held_s,
    heartbeat_s,
    pulse_ms,
  };
}
