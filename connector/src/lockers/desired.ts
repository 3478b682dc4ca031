/**
 * Tells controllers how they are to behave and which firmware they are to run: retained, so that one that is away finds
 * it. The version of a configuration is one more than the controller's own: it obeys nothing older, and whoever owns the
 * locker next cannot mistake another owner's configuration for its own.
 */
import type { ConfigClaims, ConfigMessage, FirmwareMessage, InfoMessage } from '../../contract/index.ts';
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
  readonly log: Logger;
}

interface Published {
  config: { version: number; body: string } | null;
  firmware: string | null;
}

export function createDesired({ locker, infoOf, publish, keys, sign, log }: DesiredParts): Desired {
  const published = new Map<string, Published>();

  function configure(controller: string, wanted: Locker, followed: number, state: Published): void {
    const content = contentOf(wanted);
    const statements = [...keys()];
    const body = JSON.stringify([content, statements]);
    // A version beyond ours is another connector's, or the controller's memory of one.
    if (state.config?.body === body && followed <= state.config.version) return;
    const version = Math.max(followed, state.config?.version ?? 0) + 1;
    const token = sign(controller, { version, ...content });
    publish(controller, 'config', { v: 1, version, token, keys: statements } satisfies ConfigMessage);
    state.config = { version, body };
    log.info({ controller, version }, 'configuration published');
  }

  function install({ controller_id: controller, firmware }: Locker, running: string, state: Published): void {
    const wanted = firmware && firmware.version !== running ? JSON.stringify(firmware) : null;
    if (wanted === state.firmware) return;
    publish(controller, 'firmware', firmware && wanted ? ({ v: 1, ...firmware } satisfies FirmwareMessage) : null);
    state.firmware = wanted;
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
        configure(controller, wanted, info.config_version, state);
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
