import type { Row } from '../kernel.ts';
import { durationMs, fromGlide } from './glide-time.ts';
import { fromLocal, toLocal } from './zone.ts';

/** When something recurs. Times of day are wall-clock time in `timeZone`. */
export type Schedule =
  | { readonly type: 'daily'; readonly time: TimeOfDay; readonly timeZone: string }
  | {
      readonly type: 'weekly';
      /** 1 Monday to 7 Sunday */ readonly days: readonly number[];
      readonly time: TimeOfDay;
      readonly timeZone: string;
    }
  | {
      readonly type: 'monthly';
      /** 1 to 31; a shorter month means its last day */ readonly day: number;
      readonly time: TimeOfDay;
      readonly timeZone: string;
    }
  | { readonly type: 'periodically'; readonly startMs: number; readonly periodMs: number }
  | { readonly type: 'once'; readonly atMs: number }
  | { readonly type: 'on_demand' };

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

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
  at: { time: TimeOfDay; timeZone: string },
  afterMs: number,
  days: number,
  wanted: (weekday: number) => boolean,
): number | null {
  const today = toLocal(afterMs, at.timeZone);
  for (let ahead = 0; ahead <= days; ahead += 1) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    const local = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...at.time };
    const ms = fromLocal(local, at.timeZone);
    if (ms > afterMs && wanted(date.getUTCDay() || 7)) return ms;
  }
  return null;
}

function nextMonthly(schedule: { day: number; time: TimeOfDay; timeZone: string }, afterMs: number): number | null {
  const today = toLocal(afterMs, schedule.timeZone);
  for (let ahead = 0; ahead <= 1; ahead += 1) {
    const lastDay = new Date(Date.UTC(today.year, today.month + ahead, 0));
    const local = {
      year: lastDay.getUTCFullYear(),
      month: lastDay.getUTCMonth() + 1,
      day: Math.min(schedule.day, lastDay.getUTCDate()),
      ...schedule.time,
    };
    const ms = fromLocal(local, schedule.timeZone);
    if (ms > afterMs) return ms;
  }
  return null;
}

/** Time of day of a `glide_time` (a moment on 1970-01-01), in UTC. */
export function timeOfDay(value: string): TimeOfDay {
  const ms = durationMs(value);
  const date = new Date(ms);
  return { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() };
}

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
    time: timeOfDay((zoned && row.entered_time) || row.run_time || ''),
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
