/** Time as the simulator sees it. Tests inject one they can move. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `action` once after `delay_ms`; the answer cancels it. */
  after(delay_ms: number, action: () => void): () => void;
}

export const systemClock: Clock = {
  now: Date.now,
  after(delay_ms, action) {
    const timer = setTimeout(action, delay_ms);
    return () => clearTimeout(timer);
  },
};

/** Runs `action` again and again until the answer is called; the interval is asked for anew each time. */
export function every(clock: Clock, interval_ms: () => number, action: () => void): () => void {
  let cancel = clock.after(interval_ms(), tick);
  function tick() {
    cancel = clock.after(interval_ms(), tick);
    action();
  }
  return () => cancel();
}
