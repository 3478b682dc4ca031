/** ServiceNow's date strings (`2026-11-22 18:00:00`, UTC) and arithmetic on them. */
import { toLocal } from './zone.ts';

const PATTERN = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?Z?)?$/;

export const formatDateTime = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** Milliseconds since 1970, or null when the text is no date. */
export function parseDateTime(text: string): number | null {
  const match = PATTERN.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part))) as number[];
  const ms = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  const real = new Date(ms);
  return real.getUTCMonth() + 1 === month && real.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
    ? ms
    : null;
}

export const startOfDay = (text: string): string => `${text.slice(0, 10)} 00:00:00`;
export const endOfDay = (text: string): string => `${text.slice(0, 10)} 23:59:59`;

export const UNITS_MS: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** `count` units later (earlier when negative); months, quarters and years by the calendar. */
export function shift(ms: number, unit: string, count: number): number | null {
  const fixed = UNITS_MS[unit];
  if (fixed !== undefined) return ms + fixed * count;
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  if (months === undefined) return null;
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months * count);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

/** A duration in ServiceNow's form: the time that long after 1970 began. */
export const formatDuration = (seconds: number): string => formatDateTime(seconds * 1000);

/** Accepts `1970-01-02 03:00:00`, `1 03:00:00` and `27:00:00`; seconds, or null. */
export function parseDuration(text: string): number | null {
  const full = parseDateTime(text);
  if (full !== null) return full / 1000;
  const match = /^(?:(\d+) )?(\d+):(\d{2}):(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** `1 Day 3 Hours`: the two largest units are not singled out, all that are not zero are named. */
export function describeDuration(totalSeconds: number): string {
  const parts: [number, string][] = [
    [Math.floor(totalSeconds / 86_400), 'Day'],
    [Math.floor((totalSeconds % 86_400) / 3600), 'Hour'],
    [Math.floor((totalSeconds % 3600) / 60), 'Minute'],
    [Math.floor(totalSeconds % 60), 'Second'],
  ];
  const named = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return named.join(' ') || '0 Seconds';
}

/** A UTC date string as a clock in `timeZone` shows it; what is no date stays as it is. */
export function inTimeZone(utc: string, timeZone: string): string {
  const ms = parseDateTime(utc);
  return ms === null || timeZone === 'UTC' || timeZone === '' ? utc : formatDateTime(toLocal(ms, timeZone));
}
