/** How long to wait before a repetition: doubles up to a limit, half of it random so that many do not come at once. */
export interface BackoffLimits {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** @param attempt 1 for the first repetition. @param random 0 to 1. */
export function backoffMs(attempt: number, { baseMs, maxMs }: BackoffLimits, random = Math.random()): number {
  const full = Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (full / 2) * random);
}
