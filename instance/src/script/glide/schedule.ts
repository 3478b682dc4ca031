import { entriesOf, workingTime } from '../../schedule/index.ts';
import { engineOf, GlideObject, guarded, type Engine } from '../engine.ts';
import { GlideDateTime } from './date-time.ts';
import { GlideDuration } from './duration.ts';
import { toText } from './values.ts';

/** Times that count by a record of `cmn_schedule`. Without one all time counts. */
export class GlideSchedule extends GlideObject {
  static readonly glideName = 'GlideSchedule';
  #id = '';
  #zone: string;
  #excluded = '';

  constructor(engine: Engine, sysId?: unknown, timeZone?: unknown) {
    super(engine);
    this.#zone = engine.tx.user.timeZone;
    if (sysId !== undefined) this.load(sysId, timeZone);
  }
  /** @param excluded `sys_id` of an entry that is left out */
  load(sysId: unknown, timeZone?: unknown, excluded?: unknown): void {
    this.#id = toText(sysId);
    this.#excluded = toText(excluded);
    this.setTimeZone(timeZone);
  }
  setTimeZone(timeZone: unknown): void {
    this.#zone = toText(timeZone) || engineOf(this).tx.user.timeZone;
  }
  getName(): string {
    return engineOf(this).kernel.store.get('cmn_schedule', this.#id)?.['name'] ?? '';
  }
  isValid(): boolean {
    return this.#entries().length > 0;
  }
  isInSchedule(time: GlideDateTime): boolean {
    return this.#time().contains(time.getNumericValue());
  }
  duration(start: GlideDateTime, end: GlideDateTime, timeZone?: unknown): GlideDuration {
    const ms = this.#time(timeZone).between(start.getNumericValue(), end.getNumericValue());
    return new GlideDuration(engineOf(this), ms);
  }
  /** @throws Error when the schedule ends before so much time has counted, or for a negative duration */
  add(start: GlideDateTime, offset: GlideDuration, timeZone?: unknown): GlideDateTime {
    const durationMs = offset.getNumericValue();
    if (durationMs < 0) throw new Error('NotImplemented: GlideSchedule.add of a negative duration');
    const end = this.#time(timeZone).after(start.getNumericValue(), durationMs);
    if (end === null)
      throw new Error(`The schedule ${this.getName()} ends before ${offset.getDurationValue()} is over`);
    return new GlideDateTime(engineOf(this), end);
  }
  /** Milliseconds until the next period begins, -1 for never. */
  whenNext(time: GlideDateTime, timeZone?: unknown): number {
    const ms = time.getNumericValue();
    const next = this.#time(timeZone).next(ms);
    return next === null ? -1 : next - ms;
  }

  #entries(timeZone?: unknown) {
    const all = entriesOf(engineOf(this).kernel.store, this.#id, toText(timeZone) || this.#zone);
    return all.filter(({ id }) => id !== this.#excluded);
  }
  #time(timeZone?: unknown) {
    return workingTime(this.#entries(timeZone));
  }
}
guarded(GlideSchedule);
