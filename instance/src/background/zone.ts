/** Wall-clock time in a named zone. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** @throws RangeError for a zone that the runtime does not know */
export function toLocal(ms: number, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(ms)
      .map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

const asUtc = (local: LocalTime): number =>
  Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);

/**
 * The moment of a wall-clock time. Of a time that occurs twice (clocks set back) the first; a time that is skipped
 * (clocks set forward) becomes the moment as long after the last real one. Days and months beyond their range carry over.
 */
export function fromLocal(local: LocalTime, timeZone: string): number {
  const wanted = asUtc(local);
  const offsetAt = (ms: number) => asUtc(toLocal(ms, timeZone)) - Math.floor(ms / 1000) * 1000;
  const candidates = [wanted - offsetAt(wanted - 86_400_000), wanted - offsetAt(wanted + 86_400_000)];
  const real = candidates.filter((ms) => asUtc(toLocal(ms, timeZone)) === wanted);
  return real.length ? Math.min(...real) : (candidates[0] ?? wanted);
}
