import type { Clock } from '../../src/clock.ts';

/** Time that stands still until it is moved; what falls due on the way runs in its order. */
export function createTestClock(startMs = Date.parse('2026-11-22T18:00:00Z')): Clock & {
  advance(ms: number): Promise<void>;
  /** Sets the wall clock; nothing falls due by it. */ jump(ms: number): void;
} {
  let now = 0;
  let offset = startMs;
  const tasks = new Set<{ at: number; task: () => void }>();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    now: () => offset + now,
    steady: () => now,
    jump: (ms) => void (offset += ms),
    after(delayMs, task) {
      const entry = { at: now + Math.max(0, delayMs), task };
      tasks.add(entry);
      return () => void tasks.delete(entry);
    },
    async advance(ms) {
      const until = now + ms;
      for (;;) {
        await settle();
        const next = [...tasks].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        tasks.delete(next);
        now = Math.max(now, next.at);
        next.task();
      }
      now = until;
      await settle();
    },
  };
}
