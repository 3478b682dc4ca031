/** Time, injected everywhere so that tests decide what it is. */
export interface Clock {
  /** Milliseconds since 1970: for what others read. It may jump. */
  now(): number;
  /** Milliseconds since some moment, which never jump: for how long something takes, and until when it waits. */
  steady(): number;
  /** Runs `task` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, task: () => void): () => void;
}

/** Longest delay that Node's timers take; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, Math.min(Math.max(0, delayMs), LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  },
};

/** The contract's form of a time: ISO 8601, UTC, milliseconds. */
export const isoTime = (ms: number): string => new Date(ms).toISOString();
