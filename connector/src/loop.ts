/**
 * Something done again and again: at the time that its last run asked for, or at once when woken. A failed run is
 * repeated after a backoff that a wake-up does not shorten, so that nobody can make the connector hammer ServiceNow; only
 * who knows that ServiceNow is back does.
 */
import { backoffMs } from './backoff.ts';
import type { Clock } from './clock.ts';
import { messageOf } from './errors.ts';
import type { Logger } from './log.ts';
import { ServiceNowError } from './servicenow/errors.ts';

export interface Loop {
  start(): void;
  /** Run now, or again right after the run that is under way. */
  wake(): void;
  /** What failed is known to go well again: run now, whatever the backoff says. */
  retry(): void;
  /** No further runs; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

export interface LoopOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** One run; answers the milliseconds until the next, `Infinity` to wait for a wake-up. */
  readonly run: () => Promise<number>;
  /** Woken runs start at least so far apart. */
  readonly spacingMs?: number;
}

const FAILURE_BACKOFF = { baseMs: 500, maxMs: 30_000 };

export function createLoop({ name, clock, log, run, spacingMs = 0 }: LoopOptions): Loop {
  let cancel = () => {};
  let running: Promise<void> | null = null;
  let woken = false;
  let stopped = true;
  let failures = 0;
  let startedAt = -Infinity;

  const schedule = (delayMs: number) => {
    cancel();
    if (stopped || delayMs === Infinity) return;
    cancel = clock.after(delayMs, () => {
      running = once().finally(() => (running = null));
    });
  };

  async function once(): Promise<void> {
    woken = false;
    startedAt = clock.steady();
    try {
      const nextMs = await run();
      failures = 0;
      schedule(woken ? spacing() : nextMs);
    } catch (error) {
      failures += 1;
      const delayMs = Math.max(
        backoffMs(failures, FAILURE_BACKOFF),
        error instanceof ServiceNowError ? error.retryAfterMs : 0,
      );
      log.warn({ loop: name, failures, delay_ms: delayMs, problem: messageOf(error) }, 'will try again');
      schedule(delayMs);
    }
  }

  const spacing = () => Math.max(0, startedAt + spacingMs - clock.steady());

  return {
    start() {
      stopped = false;
      schedule(0);
    },
    wake() {
      if (running) woken = true;
      else if (failures === 0) schedule(spacing());
    },
    retry() {
      if (!running) schedule(0);
    },
    async stop() {
      stopped = true;
      cancel();
      await running;
    },
  };
}
