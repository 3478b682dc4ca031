/**
 * ServiceNow's time. It dates commands, so whether one has run out is asked of its clock, not of ours: each answer's
 * `Date` tells the difference, and the answer that came quickest tells it best.
 */
import type { Clock } from '../clock.ts';

export interface ServiceNowTime {
  /** Milliseconds since 1970 by ServiceNow's clock, as far as it is known. */
  readonly now: () => number;
  /** How far its clock is ahead of ours; 0 while nothing tells them apart. */
  readonly skewMs: () => number;
  /** An answer with this `Date` came to a request that took so long. */
  heard(date: unknown, tookMs: number): void;
}

interface Sample {
  readonly skewMs: number;
  /** What the resolution of `Date` and the way of the answer may account for. */
  readonly uncertainMs: number;
  readonly at: number;
}

const DATE_RESOLUTION_MS = 1_000;
/** After so long a slower answer counts too, because clocks drift. */
const SAMPLE_LIFE_MS = 60_000;

export function createServiceNowTime(clock: Clock): ServiceNowTime {
  let best: Sample | null = null;
  const skewMs = () => (best && Math.abs(best.skewMs) > best.uncertainMs ? best.skewMs : 0);

  return {
    skewMs,
    now: () => clock.now() + skewMs(),
    heard(date, tookMs) {
      const dated = typeof date === 'string' ? Date.parse(date) : NaN;
      if (Number.isNaN(dated)) return;
      const middle = clock.now() - tookMs / 2;
      const sample: Sample = {
        skewMs: Math.round(dated + DATE_RESOLUTION_MS / 2 - middle),
        uncertainMs: (DATE_RESOLUTION_MS + tookMs) / 2,
        at: clock.steady(),
      };
      if (best === null || isBetter(sample, best)) best = sample;
    },
  };
}

/** More exact, or so much newer that the other is stale, or so different that a clock must have been set. */
function isBetter(sample: Sample, known: Sample): boolean {
  if (sample.uncertainMs < known.uncertainMs || sample.at - known.at > SAMPLE_LIFE_MS) return true;
  return Math.abs(sample.skewMs - known.skewMs) > sample.uncertainMs + known.uncertainMs;
}
