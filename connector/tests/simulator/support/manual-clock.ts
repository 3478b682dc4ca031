import type { Clock } from '../../../simulator/clock.ts';

export interface ManualClock extends Clock {
  /** Moves time on and runs what falls due, in order. */
  advance(ms: number): void;
  set(now_ms: number): void;
}

export function createManualClock(start: string): ManualClock {
  let now = Date.parse(start);
  const due = new Set<{ at: number; action: () => void }>();
  return {
    now: () => now,
    after(delay_ms, action) {
      const entry = { at: now + delay_ms, action };
      due.add(entry);
      return () => due.delete(entry);
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.action();
      }
      now = end;
    },
    set(now_ms) {
      now = now_ms;
    },
  };
}
