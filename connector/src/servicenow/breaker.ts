/**
 * Knows whether ServiceNow is there. After a few failures in a row it opens: calls fail at once instead of waiting for
 * a time-out, and kiosks are told. One call at a time is let through to see whether it is back.
 *
 * closed --failures--> open --pause over--> probing --answer--> closed
 *                        ^------------------failure-----'
 */
import { backoffMs } from '../backoff.ts';
import type { Clock } from '../clock.ts';
import { ServiceNowError } from './errors.ts';

export interface Breaker {
  readonly state: () => 'closed' | 'open' | 'probing';
  /** Asks for leave to call. @throws ServiceNowError `away` while open. */
  enter(): void;
  succeeded(): void;
  /** @param code what is said of it to whoever calls while it is open */
  failed(code: string): void;
  /** Called whenever ServiceNow comes or goes. */
  onChange(listener: (away: boolean) => void): void;
}

const FAILURES_TO_OPEN = 3;
const PAUSE = { baseMs: 1_000, maxMs: 30_000 };

export function createBreaker(clock: Clock): Breaker {
  const listeners: ((away: boolean) => void)[] = [];
  let state: 'closed' | 'open' | 'probing' = 'closed';
  let failures = 0;
  let openUntil = 0;
  let reason = 'servicenow_away';

  const change = (next: typeof state) => {
    const wasAway = state !== 'closed';
    state = next;
    const isAway = state !== 'closed';
    if (wasAway !== isAway) for (const listener of listeners) listener(isAway);
  };

  return {
    state: () => state,
    onChange: (listener) => void listeners.push(listener),
    enter() {
      if (state === 'closed') return;
      const waitMs = state === 'probing' ? PAUSE.baseMs : openUntil - clock.steady();
      if (waitMs > 0) throw new ServiceNowError('away', reason, 'ServiceNow is away', { retryAfterMs: waitMs });
      change('probing');
    },
    succeeded() {
      failures = 0;
      change('closed');
    },
    failed(code) {
      // Calls that were under way when it opened say nothing new: each would double the pause.
      if (state === 'open') return;
      reason = code;
      failures += 1;
      if (state === 'closed' && failures < FAILURES_TO_OPEN) return;
      openUntil = clock.steady() + backoffMs(Math.max(1, failures - FAILURES_TO_OPEN + 1), PAUSE);
      change('open');
    },
  };
}
