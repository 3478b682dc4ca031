import { formatDateTime, parseDateTime } from '../../data/dates.ts';
import { toLocal } from '../../data/zone.ts';
import { GlideObject, guarded, type Engine } from '../engine.ts';
import { formatBy } from './time-zone.ts';

/** A day, without time or zone. */
export class GlideDate extends GlideObject {
  static readonly glideName = 'GlideDate';
  #ms: number | null;

  constructor(engine: Engine, value?: unknown) {
    super(engine);
    const now = toLocal(engine.kernel.clock.now(), engine.tx.user.timeZone);
    this.#ms = value === undefined ? Math.floor(now / 86_400_000) * 86_400_000 : null;
    if (value !== undefined) this.setValue(value);
  }
  getValue(): string {
    return this.#ms === null ? '' : formatDateTime(this.#ms).slice(0, 10);
  }
  setValue(value: unknown): void {
    const ms = typeof value === 'number' ? value : parseDateTime(String(value).slice(0, 10));
    this.#ms = ms === null ? null : Math.floor(ms / 86_400_000) * 86_400_000;
  }
  getNumericValue(): number {
    return this.#ms ?? 0;
  }
  isValid(): boolean {
    return this.#ms !== null;
  }
  override toString(): string {
    return this.getValue();
  }
  getDisplayValue(): string {
    return this.getValue();
  }
  getDisplayValueInternal(): string {
    return this.getValue();
  }
  setDisplayValue(value: unknown): void {
    this.setValue(value);
  }
  getByFormat(pattern: unknown): string {
    return this.#ms === null ? '' : formatBy(this.#ms, String(pattern));
  }
  getDayOfMonthNoTZ(): number {
    return new Date(this.getNumericValue()).getUTCDate();
  }
  getMonthNoTZ(): number {
    return new Date(this.getNumericValue()).getUTCMonth() + 1;
  }
  getYearNoTZ(): number {
    return new Date(this.getNumericValue()).getUTCFullYear();
  }
  addDays(count: unknown): void {
    this.#ms = this.getNumericValue() + Number(count) * 86_400_000;
  }
  compareTo(other: GlideDate): number {
    return Math.sign(this.getNumericValue() - other.getNumericValue());
  }
  before(other: GlideDate): boolean {
    return this.compareTo(other) < 0;
  }
  after(other: GlideDate): boolean {
    return this.compareTo(other) > 0;
  }
}
guarded(GlideDate);
