/**
 * ServiceNow's time. It dates commands, so whether one has run out is asked of its clock, not of ours: each answer's
 * `Date` tells the difference, and the answer that came quickest tells it best.
 */
import type { Clock } from '../clock.ts';

export interface ServiceNowTime {
  /** Whole milliseconds since 1970 by ServiceNow's clock, as far as it is known. Setting our own clock back does not set it back. */
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
  /** What ServiceNow's clock showed then. */
  readonly servicenow: number;
}

const DATE_RESOLUTION_MS = 1_000;
/** After so long a slower answer counts too, because clocks drift. */
const SAMPLE_LIFE_MS = 60_000;

export function createServiceNowTime(clock: Clock): ServiceNowTime {
  let best: Sample | null = null;
  const skewMs = () => skewOf(best);
  /** By the clock that never jumps: it stands still in a machine that sleeps, as ours does not. */
  const sinceHeard = () => (best ? Math.floor(best.servicenow + clock.steady() - best.at) : -Infinity);

  return {
    skewMs,
    now: () => Math.max(clock.now() + skewMs(), sinceHeard()),
    heard(date, tookMs) {
      const dated = typeof date === 'string' ? Date.parse(date) : NaN;
      if (Number.isNaN(dated)) return;
      const middle = clock.now() - tookMs / 2;
      const told = {
        skewMs: Math.round(dated + DATE_RESOLUTION_MS / 2 - middle),
        uncertainMs: (DATE_RESOLUTION_MS + tookMs) / 2,
      };
      const sample: Sample = { ...told, at: clock.steady(), servicenow: clock.now() + skewOf(told) };
      if (best === null || isBetter(sample, best)) best = sample;
    },
  };
}

/** How far apart the clocks are, as far as it can be told. */
const skewOf = (sample: Pick<Sample, 'skewMs' | 'uncertainMs'> | null) =>
  sample && Math.abs(sample.skewMs) > sample.uncertainMs ? sample.skewMs : 0;

/** More exact, or so much newer that the other is stale, or so different that a clock must have been set. */
function isBetter(sample: Sample, known: Sample): boolean {
  if (sample.uncertainMs < known.uncertainMs || sample.at - known.at > SAMPLE_LIFE_MS) return true;
  return Math.abs(sample.skewMs - known.skewMs) > sample.uncertainMs + known.uncertainMs;
}
