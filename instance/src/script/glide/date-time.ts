import { formatDateTime, parseDateTime, shift } from '../../data/dates.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { GlideDate } from './date.ts';
import { GlideDuration } from './duration.ts';
import { GlideTime } from './time.ts';
import { fromLocal, parseBy, toLocal } from './time-zone.ts';

const DAY_MS = 86_400_000;
/** Weeks begin on Monday, which is 1; Sunday is 7. */
const dayOfWeek = (ms: number) => new Date(ms).getUTCDay() || 7;
const daysInMonth = (ms: number) =>
  new Date(Date.UTC(new Date(ms).getUTCFullYear(), new Date(ms).getUTCMonth() + 1, 0)).getUTCDate();

/** The week that holds the year's first day is its first, and weeks begin on Sunday, as in Java's default calendar. */
function weekOfYear(ms: number): number {
  const newYear = Date.UTC(new Date(ms).getUTCFullYear(), 0, 1);
  return Math.floor((Math.floor((ms - newYear) / DAY_MS) + new Date(newYear).getUTCDay()) / 7) + 1;
}

type Part = 'year' | 'month' | 'day';

/** The same instant with another year, month or day; the day stays within the month. */
function withPart(ms: number, part: Part, value: number): number {
  const at = new Date(ms);
  const [year, month, day] = [
    part === 'year' ? value : at.getUTCFullYear(),
    part === 'month' ? value - 1 : at.getUTCMonth(),
    part === 'day' ? value : at.getUTCDate(),
  ];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, part === 'day' ? day : Math.min(day, lastDay)) + (ms - Math.floor(ms / DAY_MS) * DAY_MS);
}

/** An instant. Values are in UTC; what is called local or displayed is in the user's time zone, or the one set by `setTZ`. */
export class GlideDateTime extends GlideObject {
  static readonly glideName = 'GlideDateTime';
  #ms: number | null;
  #zone: string;
  #error = '';

  constructor(engine: Engine, value?: unknown, displayed?: unknown) {
    super(engine);
    this.#zone = engine.tx.user.timeZone;
    this.#ms = engine.kernel.clock.now();
    if (value === undefined) return;
    if (displayed === true) this.setDisplayValue(value);
    else this.setValue(value);
  }

  getNumericValue(): number {
    return this.#ms ?? 0;
  }
  setNumericValue(ms: unknown): void {
    this.#ms = Number(ms);
  }
  getValue(): string {
    return this.#ms === null ? '' : formatDateTime(this.#ms);
  }
  override toString(): string {
    return this.getValue();
  }
  /** Internal form in UTC, milliseconds, or another date. */
  setValue(value: unknown): void {
    if (typeof value === 'number') this.#ms = value;
    else if (value instanceof GlideDateTime) this.#ms = value.getNumericValue();
    else this.#set(parseDateTime(String(value ?? '')), value);
  }
  setGlideDateTime(other: GlideDateTime): void {
    this.setValue(other);
  }
  setValueUTC(value: unknown, pattern: unknown): void {
    this.#set(parseBy(String(value), String(pattern)), value);
  }
  getDisplayValue(): string {
    return this.#ms === null ? '' : formatDateTime(this.#local());
  }
  getDisplayValueInternal(): string {
    return this.getDisplayValue();
  }
  getUserFormattedLocalTime(): string {
    return this.getDisplayValue();
  }
  getInternalFormattedLocalTime(): string {
    return this.getDisplayValue();
  }
  getDisplayValueWithoutTZ(): string {
    return this.getValue();
  }
  setDisplayValue(value: unknown, pattern?: unknown): void {
    const local = pattern === undefined ? parseDateTime(String(value)) : parseBy(String(value), String(pattern));
    this.#set(local === null ? null : fromLocal(local, this.#zone), value);
  }
  setDisplayValueInternal(value: unknown): void {
    this.setDisplayValue(value);
  }
  isValid(): boolean {
    return this.#ms !== null;
  }
  hasDate(): boolean {
    return this.#ms !== null;
  }
  getErrorMsg(): string {
    return this.#error;
  }

  add(amount: unknown): void {
    this.#move(
      amount instanceof GlideTime || amount instanceof GlideDuration ? amount.getNumericValue() : Number(amount),
    );
  }
  subtract(amount: unknown): void {
    this.#move(
      -(amount instanceof GlideTime || amount instanceof GlideDuration ? amount.getNumericValue() : Number(amount)),
    );
  }
  addSeconds(count: unknown): void {
    this.#move(Number(count) * 1000);
  }
  addDays(count: unknown): void {
    this.#shiftUtc('day', count);
  }
  addDaysUTC(count: unknown): void {
    this.#shiftUtc('day', count);
  }
  addDaysLocalTime(count: unknown): void {
    this.#shiftLocal('day', count);
  }
  addWeeks(count: unknown): void {
    this.#shiftUtc('week', count);
  }
  addWeeksUTC(count: unknown): void {
    this.#shiftUtc('week', count);
  }
  addWeeksLocalTime(count: unknown): void {
    this.#shiftLocal('week', count);
  }
  addMonths(count: unknown): void {
    this.#shiftUtc('month', count);
  }
  addMonthsUTC(count: unknown): void {
    this.#shiftUtc('month', count);
  }
  addMonthsLocalTime(count: unknown): void {
    this.#shiftLocal('month', count);
  }
  addYears(count: unknown): void {
    this.#shiftUtc('year', count);
  }
  addYearsUTC(count: unknown): void {
    this.#shiftUtc('year', count);
  }
  addYearsLocalTime(count: unknown): void {
    this.#shiftLocal('year', count);
  }

  before(other: unknown): boolean {
    return this.compareTo(other) < 0;
  }
  after(other: unknown): boolean {
    return this.compareTo(other) > 0;
  }
  onOrBefore(other: unknown): boolean {
    return this.compareTo(other) <= 0;
  }
  onOrAfter(other: unknown): boolean {
    return this.compareTo(other) >= 0;
  }
  compareTo(other: unknown): -1 | 0 | 1 {
    const difference = this.getNumericValue() - instant(other);
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
  }
  equals(other: unknown): boolean {
    return this.compareTo(other) === 0;
  }

  getDate(): GlideDate {
    return new GlideDate(engineOf(this), this.getValue().slice(0, 10));
  }
  getLocalDate(): GlideDate {
    return new GlideDate(engineOf(this), this.getDisplayValue().slice(0, 10));
  }
  getTime(): GlideTime {
    return new GlideTime(engineOf(this), this.getNumericValue() % DAY_MS);
  }
  getLocalTime(): GlideTime {
    return new GlideTime(engineOf(this), this.#local() % DAY_MS);
  }
  getDayOfMonth(): number {
    return this.getDayOfMonthLocalTime();
  }
  getDayOfMonthUTC(): number {
    return new Date(this.getNumericValue()).getUTCDate();
  }
  getDayOfMonthLocalTime(): number {
    return new Date(this.#local()).getUTCDate();
  }
  setDayOfMonth(day: unknown): void {
    this.#putLocal('day', day);
  }
  setDayOfMonthUTC(day: unknown): void {
    this.#putUtc('day', day);
  }
  setDayOfMonthLocalTime(day: unknown): void {
    this.#putLocal('day', day);
  }
  getDayOfWeek(): number {
    return this.getDayOfWeekLocalTime();
  }
  getDayOfWeekUTC(): number {
    return dayOfWeek(this.getNumericValue());
  }
  getDayOfWeekLocalTime(): number {
    return dayOfWeek(this.#local());
  }
  getDaysInMonth(): number {
    return this.getDaysInMonthLocalTime();
  }
  getDaysInMonthUTC(): number {
    return daysInMonth(this.getNumericValue());
  }
  getDaysInMonthLocalTime(): number {
    return daysInMonth(this.#local());
  }
  getWeekOfYearUTC(): number {
    return weekOfYear(this.getNumericValue());
  }
  getWeekOfYearLocalTime(): number {
    return weekOfYear(this.#local());
  }
  getMonth(): number {
    return this.getMonthLocalTime();
  }
  getMonthUTC(): number {
    return new Date(this.getNumericValue()).getUTCMonth() + 1;
  }
  getMonthLocalTime(): number {
    return new Date(this.#local()).getUTCMonth() + 1;
  }
  setMonth(month: unknown): void {
    this.#putLocal('month', month);
  }
  setMonthUTC(month: unknown): void {
    this.#putUtc('month', month);
  }
  setMonthLocalTime(month: unknown): void {
    this.#putLocal('month', month);
  }
  getYear(): number {
    return this.getYearLocalTime();
  }
  getYearUTC(): number {
    return new Date(this.getNumericValue()).getUTCFullYear();
  }
  getYearLocalTime(): number {
    return new Date(this.#local()).getUTCFullYear();
  }
  setYear(year: unknown): void {
    this.#putLocal('year', year);
  }
  setYearUTC(year: unknown): void {
    this.#putUtc('year', year);
  }
  setYearLocalTime(year: unknown): void {
    this.#putLocal('year', year);
  }
  /** Milliseconds by which the zone is ahead of UTC at this instant. */
  getTZOffset(): number {
    return this.#local() - this.getNumericValue();
  }
  getDSTOffset(): number {
    const year = this.getYearUTC();
    const offsets = [0, 6].map((month) => Date.UTC(year, month, 1)).map((ms) => toLocal(ms, this.#zone) - ms);
    return this.getTZOffset() - Math.min(...offsets);
  }
  isDST(): boolean {
    return this.getDSTOffset() > 0;
  }
  setTZ(zone: unknown): void {
    this.#zone = String(zone);
  }
  setTimeZone(zone: unknown): boolean {
    this.#zone = String(zone);
    return true;
  }
  getUTCMidnight(weekDay: unknown): GlideDateTime {
    const ms = this.getNumericValue();
    return new GlideDateTime(
      engineOf(this),
      Math.floor(ms / DAY_MS) * DAY_MS + (Number(weekDay) - dayOfWeek(ms)) * DAY_MS,
    );
  }

  #local(): number {
    return toLocal(this.getNumericValue(), this.#zone);
  }
  #set(ms: number | null, given: unknown): void {
    this.#ms = ms;
    this.#error = ms === null ? `Could not parse DateTime: ${String(given)}` : '';
  }
  #move(ms: number): void {
    this.#ms = this.getNumericValue() + ms;
  }
  #shiftUtc(unit: string, count: unknown): void {
    this.#ms = shift(this.getNumericValue(), unit, Number(count));
  }
  #shiftLocal(unit: string, count: unknown): void {
    this.#ms = fromLocal(shift(this.#local(), unit, Number(count)) ?? this.#local(), this.#zone);
  }
  #putUtc(part: Part, value: unknown): void {
    this.#ms = withPart(this.getNumericValue(), part, Number(value));
  }
  #putLocal(part: Part, value: unknown): void {
    this.#ms = fromLocal(withPart(this.#local(), part, Number(value)), this.#zone);
  }
}
guarded(GlideDateTime);

/** Milliseconds of a date, or of its text. */
export const instant = (value: unknown): number =>
  value instanceof GlideDateTime ? value.getNumericValue() : (parseDateTime(String(value ?? '')) ?? NaN);

/** The time from one instant to another: `GlideDateTime.subtract(start, end)`. */
export const between = (engine: Engine, start: unknown, end: unknown): GlideDuration =>
  new GlideDuration(engine, instant(end) - instant(start));
