import { parseDuration } from '../../data/dates.ts';
import { fromLocal, toLocal } from '../../data/zone.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { formatBy } from './time-zone.ts';

const DAY_MS = 86_400_000;

/** A time of day in UTC. */
export class GlideTime extends GlideObject {
  static readonly glideName = 'GlideTime';
  #ms = 0;

  constructor(engine: Engine, value?: unknown) {
    super(engine);
    if (value !== undefined) this.setValue(value);
  }
  getNumericValue(): number {
    return this.#ms;
  }
  getValue(): string {
    return formatBy(this.#ms, 'HH:mm:ss');
  }
  setValue(value: unknown): void {
    const ms =
      typeof value === 'number'
        ? value
        : value instanceof GlideTime
          ? value.getNumericValue()
          : (parseDuration(String(value)) ?? 0) * 1000;
    this.#ms = ((ms % DAY_MS) + DAY_MS) % DAY_MS;
  }
  override toString(): string {
    return this.getValue();
  }
  getDisplayValue(): string {
    return formatBy(inUserZone(this), 'HH:mm:ss');
  }
  getDisplayValueInternal(): string {
    return this.getDisplayValue();
  }
  setDisplayValue(shown: unknown): void {
    this.setValue(fromLocal((parseDuration(String(shown)) ?? 0) * 1000, engineOf(this).tx.user.timeZone));
  }
  getByFormat(pattern: unknown): string {
    return formatBy(this.#ms, String(pattern));
  }
  getHourOfDayUTC(): number {
    return Math.floor(this.#ms / 3_600_000);
  }
  getHourUTC(): number {
    return this.getHourOfDayUTC() % 12;
  }
  getHourOfDayLocalTime(): number {
    return new Date(inUserZone(this)).getUTCHours();
  }
  getHourLocalTime(): number {
    return this.getHourOfDayLocalTime() % 12;
  }
  getMinutesUTC(): number {
    return Math.floor(this.#ms / 60_000) % 60;
  }
  getMinutesLocalTime(): number {
    return new Date(inUserZone(this)).getUTCMinutes();
  }
  getSeconds(): number {
    return Math.floor(this.#ms / 1000) % 60;
  }
}
guarded(GlideTime);

const inUserZone = (time: GlideTime) => toLocal(time.getNumericValue(), engineOf(time).tx.user.timeZone);
