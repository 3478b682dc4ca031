import { formatDateTime, parseDateTime } from '../../data/dates.ts';
import { fromLocal, toLocal } from '../../data/zone.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { CALENDAR_CHANGES, CALENDAR_PARTS, dayOfWeek } from './calendar.ts';
import { GlideDate } from './date.ts';
import { GlideDuration } from './duration.ts';
import { GlideTime } from './time.ts';
import { parseBy } from './time-zone.ts';

const DAY_MS = 86_400_000;

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
  /** Milliseconds by which the zone is ahead of UTC at this instant. */
  getTZOffset(): number {
    return this.#local() - this.getNumericValue();
  }
  getDSTOffset(): number {
    const year = new Date(this.getNumericValue()).getUTCFullYear();
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
  #fromLocal(local: number): void {
    this.#ms = fromLocal(local, this.#zone);
  }
  #set(ms: number | null, given: unknown): void {
    this.#ms = ms;
    this.#error = ms === null ? `Could not parse DateTime: ${String(given)}` : '';
  }
  #move(ms: number): void {
    this.#ms = this.getNumericValue() + ms;
  }
  static {
    const local = {
      read: (date: GlideDateTime) => date.#local(),
      write: (date: GlideDateTime, ms: number) => date.#fromLocal(ms),
    };
    const utc = {
      read: (date: GlideDateTime) => date.getNumericValue(),
      write: (date: GlideDateTime, ms: number) => void (date.#ms = ms),
    };
    const method = (name: string, value: (this: GlideDateTime, given: unknown) => unknown) =>
      Object.defineProperty(this.prototype, name, { value, configurable: true, writable: true });
    // Without a suffix, parts are those of the user's clock and amounts are added in UTC.
    for (const [suffix, clock] of [
      ['UTC', utc],
      ['LocalTime', local],
    ] as const) {
      for (const [name, part] of Object.entries(CALENDAR_PARTS))
        method(name + suffix, function () {
          return part(clock.read(this));
        });
      for (const [name, change] of Object.entries(CALENDAR_CHANGES))
        method(name + suffix, function (given) {
          clock.write(this, change(clock.read(this), Number(given)));
        });
    }
    for (const [name, part] of Object.entries(CALENDAR_PARTS))
      method(name, function () {
        return part(local.read(this));
      });
    for (const [name, change] of Object.entries(CALENDAR_CHANGES)) {
      const clock = name.startsWith('add') ? utc : local;
      method(name, function (given) {
        clock.write(this, change(clock.read(this), Number(given)));
      });
    }
  }
}
guarded(GlideDateTime);

/** Milliseconds of a date, or of its text. */
export const instant = (value: unknown): number =>
  value instanceof GlideDateTime ? value.getNumericValue() : (parseDateTime(String(value ?? '')) ?? NaN);

/** The time from one instant to another: `GlideDateTime.subtract(start, end)`. */
export const between = (engine: Engine, start: unknown, end: unknown): GlideDuration =>
  new GlideDuration(engine, instant(end) - instant(start));
