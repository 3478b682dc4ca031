import { shift } from '../../data/dates.ts';

/** Calendar arithmetic on milliseconds read as UTC; GlideDateTime offers each by UTC and by the user's clock. */

const DAY_MS = 86_400_000;
const at = (ms: number) => new Date(ms);

/** Weeks begin on Monday, which is 1; Sunday is 7. */
export const dayOfWeek = (ms: number): number => at(ms).getUTCDay() || 7;
const lastDayOf = (year: number, month: number) => at(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The week that holds the year's first day is its first, and weeks begin on Sunday, as in Java's default calendar. */
function weekOfYear(ms: number): number {
  const newYear = Date.UTC(at(ms).getUTCFullYear(), 0, 1);
  return Math.floor((Math.floor((ms - newYear) / DAY_MS) + at(newYear).getUTCDay()) / 7) + 1;
}

/** What can be asked of a date: `getMonth` for `getMonth()`, `getMonthUTC()` and `getMonthLocalTime()`. */
export const CALENDAR_PARTS: Readonly<Record<string, (ms: number) => number>> = {
  getDayOfMonth: (ms) => at(ms).getUTCDate(),
  getDayOfWeek: dayOfWeek,
  getDaysInMonth: (ms) => lastDayOf(at(ms).getUTCFullYear(), at(ms).getUTCMonth()),
  getWeekOfYear: weekOfYear,
  getMonth: (ms) => at(ms).getUTCMonth() + 1,
  getYear: (ms) => at(ms).getUTCFullYear(),
};

const timeOfDay = (ms: number) => ms - Math.floor(ms / DAY_MS) * DAY_MS;
/** Another year or month keeps the day, as far as that month has it. */
const inMonth = (ms: number, year: number, month: number) =>
  Date.UTC(year, month, Math.min(at(ms).getUTCDate(), lastDayOf(year, month))) + timeOfDay(ms);

/** What can be changed by a value: `setMonth` and its two forms, `addDays` and its two. */
export const CALENDAR_CHANGES: Readonly<Record<string, (ms: number, value: number) => number>> = {
  setDayOfMonth: (ms, day) => Date.UTC(at(ms).getUTCFullYear(), at(ms).getUTCMonth(), day) + timeOfDay(ms),
  setMonth: (ms, month) => inMonth(ms, at(ms).getUTCFullYear(), month - 1),
  setYear: (ms, year) => inMonth(ms, year, at(ms).getUTCMonth()),
  addDays: (ms, count) => shift(ms, 'day', count) ?? ms,
  addWeeks: (ms, count) => shift(ms, 'week', count) ?? ms,
  addMonths: (ms, count) => shift(ms, 'month', count) ?? ms,
  addYears: (ms, count) => shift(ms, 'year', count) ?? ms,
};
