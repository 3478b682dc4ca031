import { fromLocal, toLocal } from '../data/zone.ts';
import type { Row } from '../kernel.ts';
import { durationMs, fromGlide } from './glide-time.ts';

const DAY_MS = 86_400_000;

/** When something recurs. `timeMs` is the wall-clock time of day in `timeZone`. */
export type Schedule =
  | { readonly type: 'daily'; readonly timeMs: number; readonly timeZone: string }
  | {
      readonly type: 'weekly';
      /** 1 Monday to 7 Sunday */ readonly days: readonly number[];
      readonly timeMs: number;
      readonly timeZone: string;
    }
  | {
      readonly type: 'monthly';
      /** 1 to 31; a shorter month means its last day */ readonly day: number;
      readonly timeMs: number;
      readonly timeZone: string;
    }
  | { readonly type: 'periodically'; readonly startMs: number; readonly periodMs: number }
  | { readonly type: 'once'; readonly atMs: number }
  | { readonly type: 'on_demand' };

export class UnsupportedSchedule extends Error {}

/** The first time after `afterMs`; `null` when there is none. A `once` that is past is due at once: it has been missed. */
export function nextRun(schedule: Schedule, afterMs: number): number | null {
  switch (schedule.type) {
    case 'on_demand':
      return null;
    case 'once':
      return schedule.atMs;
    case 'periodically': {
      const passed = Math.floor((afterMs - schedule.startMs) / schedule.periodMs) + 1;
      return schedule.startMs + Math.max(0, passed) * schedule.periodMs;
    }
    case 'daily':
      return firstDay(schedule, afterMs, 2, () => true);
    case 'weekly':
      return firstDay(schedule, afterMs, 8, (weekday) => schedule.days.includes(weekday));
    case 'monthly':
      return nextMonthly(schedule, afterMs);
  }
}

function firstDay(
  at: { timeMs: number; timeZone: string },
  afterMs: number,
  days: number,
  wanted: (weekday: number) => boolean,
): number | null {
  const now = toLocal(afterMs, at.timeZone);
  const today = Math.floor(now / DAY_MS) * DAY_MS;
  for (let ahead = 0; ahead <= days; ahead += 1) {
    const day = today + ahead * DAY_MS;
    const ms = fromLocal(day + at.timeMs, at.timeZone);
    if (ms > afterMs && wanted(new Date(day).getUTCDay() || 7)) return ms;
  }
  return null;
}

function nextMonthly(schedule: { day: number; timeMs: number; timeZone: string }, afterMs: number): number | null {
  const today = new Date(toLocal(afterMs, schedule.timeZone));
  for (let ahead = 1; ahead <= 2; ahead += 1) {
    const lastDay = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead, 0));
    const day = lastDay.setUTCDate(Math.min(schedule.day, lastDay.getUTCDate()));
    const ms = fromLocal(day + schedule.timeMs, schedule.timeZone);
    if (ms > afterMs) return ms;
  }
  return null;
}

/** Milliseconds since midnight of a `glide_time` (a moment on 1970-01-01, in UTC). */
export const timeOfDayMs = (value: string): number => durationMs(value) % DAY_MS;

/** Empty values of the columns that refine a schedule; repeating every first occurrence is no refinement. */
const MEANS_NONE: ReadonlySet<string> = new Set(['', '0', '1', '1970-01-01 00:00:00']);

/**
 * Schedule of a `sysauto` row. With a time zone the time that was entered counts, so that it stays the same on the
 * wall clock through the year; without one the stored time, which is UTC.
 * @throws UnsupportedSchedule naming what the local instance does not do
 */
export function scheduleOf(row: Row): Schedule {
  const unsupported = ['business_calendar', 'max_drift', 'offset', 'repeat_every'].find(
    (column) => !MEANS_NONE.has(row[column] ?? ''),
  );
  if (unsupported) throw new UnsupportedSchedule(`${unsupported} of a scheduled job is not implemented`);
  const zoned = Boolean(row.time_zone && row.time_zone !== 'floating');
  const at = {
    timeMs: timeOfDayMs((zoned && row.entered_time) || row.run_time || ''),
    timeZone: zoned ? (row.time_zone ?? 'UTC') : 'UTC',
  };
  const type = row.run_type || 'daily';
  switch (type) {
    case 'daily':
      return { type, ...at };
    case 'weekly':
      return { type, days: (row.run_daysofweek || row.run_dayofweek || '1').split(',').map(Number), ...at };
    case 'monthly':
      return { type, day: Number(row.run_dayofmonth || '1'), ...at };
    case 'periodically': {
      const periodMs = durationMs(row.run_period ?? '');
      if (periodMs <= 0) throw new UnsupportedSchedule('a periodical job needs a period (run_period)');
      return { type, startMs: startOf(row), periodMs };
    }
    case 'once':
      return { type, atMs: startOf(row) };
    case 'on_demand':
      return { type };
    default:
      throw new UnsupportedSchedule(`run type ${type} of a scheduled job is not implemented`);
  }
}

function startOf(row: Row): number {
  const ms = fromGlide(row.run_start ?? '');
  return Number.isFinite(ms) ? ms : 0;
}
