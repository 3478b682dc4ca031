/**
 * How long a controller's events wait for one that ServiceNow cannot apply. What fails again and again would hold up
 * everything behind it for ever, so after a bound ServiceNow is asked to go on without it. Counted in memory: a restart
 * begins anew, which only makes it wait longer.
 */
import type { Clock } from '../clock.ts';

export interface Patience {
  /** How a batch went for a controller. @param failed the first event that was to come again; null when none was */
  note(controller: string, failed: Failed | null): void;
  /** The event that its controller is to go on without; null while there is hope. */
  readonly hopeless: (controller: string) => string | null;
  /** Controllers whose events wait for one that keeps failing. */
  readonly stuck: () => number;
}

export interface Failed {
  readonly eventId: string;
  /** Null when ServiceNow did not answer for it. */
  readonly code: string | null;
}

const GIVE_UP_ATTEMPTS = 20;
const GIVE_UP_MS = 10 * 60_000;
/** From here on an operator is told. */
const STUCK_ATTEMPTS = 5;
/** Says nothing about the event: nobody looked at it. */
const NOT_JUDGED = [null, 'lease_not_held'];

export function createPatience(clock: Clock): Patience {
  const failing = new Map<string, { eventId: string; attempts: number; since: number }>();

  return {
    note(controller, failed) {
      if (failed === null) return void failing.delete(controller);
      if (NOT_JUDGED.includes(failed.code)) return;
      const known = failing.get(controller);
      if (known?.eventId === failed.eventId) known.attempts += 1;
      else failing.set(controller, { eventId: failed.eventId, attempts: 1, since: clock.steady() });
    },
    hopeless(controller) {
      const known = failing.get(controller);
      if (!known || known.attempts < GIVE_UP_ATTEMPTS || clock.steady() - known.since < GIVE_UP_MS) return null;
      return known.eventId;
    },
    stuck: () => [...failing.values()].filter(({ attempts }) => attempts >= STUCK_ATTEMPTS).length,
  };
}
