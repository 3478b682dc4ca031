import { DAY_MS, occurrences, type Entry, type Period } from './entry.ts';

/** Looked at in one go; a schedule that is over is looked for no longer than the horizon. */
const WINDOW_MS = 7 * DAY_MS;
const HORIZON_MS = 10 * 366 * DAY_MS;

function merged(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const [start, end] of periods.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && start <= before[1]) result[result.length - 1] = [before[0], Math.max(before[1], end)];
    else result.push([start, end]);
  }
  return result;
}

function without(periods: readonly Period[], excluded: readonly Period[]): Period[] {
  return excluded.reduce<readonly Period[]>(
    (left, [from, to]) =>
      left.flatMap(([start, end]): Period[] =>
        to <= start || from >= end
          ? [[start, end]]
          : [
              [start, Math.min(from, end)],
              [Math.max(to, start), end],
            ],
      ),
    periods,
  ) as Period[];
}

/** The times that a list of entries includes and does not exclude, in order, each within the period that is asked about. */
function* included(entries: readonly Entry[], [fromMs, toMs]: Period): Generator<Period> {
  for (let start = fromMs; start < toMs; start += WINDOW_MS) {
    const window: Period = [start, Math.min(start + WINDOW_MS, toMs)];
    const of = (excludes: boolean) =>
      entries.filter((entry) => entry.excludes === excludes).flatMap((entry) => occurrences(entry, window));
    for (const [from, to] of without(merged(of(false)), of(true))) {
      const clipped: Period = [Math.max(from, window[0]), Math.min(to, window[1])];
      if (clipped[0] < clipped[1]) yield clipped;
    }
  }
}

/** Time that counts. Without any entry all of it does. */
export interface WorkingTime {
  contains(ms: number): boolean;
  /** Milliseconds that count between two moments; negative when the second is the earlier. */
  between(startMs: number, endMs: number): number;
  /** The moment at which so much more time has counted; null when the entries end before. @param durationMs not negative */
  after(startMs: number, durationMs: number): number | null;
  /** When the next period begins, or `ms` itself within one; null when none does. */
  next(ms: number): number | null;
}

export function workingTime(entries: readonly Entry[]): WorkingTime {
  if (entries.length === 0)
    return {
      contains: () => true,
      between: (startMs, endMs) => endMs - startMs,
      after: (startMs, durationMs) => startMs + durationMs,
      next: (ms) => ms,
    };
  const next = (ms: number): number | null => {
    for (const [start] of included(entries, [ms, ms + HORIZON_MS])) return start;
    return null;
  };
  const between = (startMs: number, endMs: number): number => {
    if (endMs < startMs) return -between(endMs, startMs);
    let total = 0;
    for (const [start, end] of included(entries, [startMs, endMs])) total += end - start;
    return total;
  };
  return {
    contains: (ms) => next(ms) === ms,
    between,
    after(startMs, durationMs) {
      let left = durationMs;
      for (const [start, end] of included(entries, [startMs, startMs + HORIZON_MS])) {
        if (left <= end - start) return start + left;
        left -= end - start;
      }
      return null;
    },
    next,
  };
}
