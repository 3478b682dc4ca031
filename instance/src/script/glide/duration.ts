import { describeDuration, formatDateTime, parseDuration } from '../../data/dates.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { formatBy } from './time-zone.ts';

const DAY_MS = 86_400_000;

/** A span of time, negative ones included. */
export class GlideDuration extends GlideObject {
  static readonly glideName = 'GlideDuration';
  #ms = 0;

  /** @param value milliseconds, `1 03:00:00`, `1970-01-02 03:00:00`, or another duration */
  constructor(engine: Engine, value?: unknown) {
    super(engine);
    if (value !== undefined) this.setValue(value);
  }
  getNumericValue(): number {
    return this.#ms;
  }
  setNumericValue(ms: unknown): void {
    this.#ms = Number(ms);
  }
  /** As a field holds it: the time that long after 1970 began. */
  getValue(): string {
    return formatDateTime(this.#ms);
  }
  setValue(value: unknown): void {
    if (typeof value === 'number') this.#ms = value;
    else if (value instanceof GlideDuration) this.#ms = value.getNumericValue();
    else this.#ms = (parseDuration(String(value)) ?? 0) * 1000;
  }
  override toString(): string {
    return this.getValue();
  }
  getDisplayValue(): string {
    return describeDuration(Math.abs(this.#ms) / 1000);
  }
  setDisplayValue(shown: unknown): void {
    this.setValue(shown);
  }
  /** `1 03:00:00`. */
  getDurationValue(): string {
    const magnitude = Math.abs(this.#ms);
    const days = Math.floor(magnitude / DAY_MS);
    return `${this.#ms < 0 ? '-' : ''}${days === 0 ? '' : `${days} `}${formatBy(magnitude % DAY_MS, 'HH:mm:ss')}`;
  }
  getByFormat(pattern: unknown): string {
    return formatBy(Math.abs(this.#ms) % DAY_MS, String(pattern));
  }
  getDayPart(): number {
    return Math.trunc(this.#ms / DAY_MS);
  }
  getRoundedDayPart(): number {
    return Math.round(this.#ms / DAY_MS);
  }
  add(other: unknown): GlideDuration {
    return new GlideDuration(engineOf(this), this.#ms + span(other));
  }
  subtract(other: unknown): GlideDuration {
    return new GlideDuration(engineOf(this), this.#ms - span(other));
  }
  compareTo(other: unknown): number {
    return Math.sign(this.#ms - span(other));
  }
}
guarded(GlideDuration);

const span = (value: unknown) => (value instanceof GlideDuration ? value.getNumericValue() : Number(value));
