/**
 * Time as clocks on the wall show it, in a named zone. A local time is in milliseconds too: those of a UTC clock that
 * shows the same.
 */
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

/** What the clock shows at a moment. @throws RangeError for a zone that the runtime does not know */
export function toLocal(ms: number, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === '') return ms;
  const whole = Math.floor(ms / 1000) * 1000;
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(whole)
      .map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (ms - whole);
}

/**
 * The moment at which the clock shows `local`. Of a time that occurs twice (clocks set back) the first; a time that is
 * skipped (clocks set forward) becomes the moment as long after the last real one.
 */
export function fromLocal(local: number, timeZone: string): number {
  const offsetAt = (ms: number) => toLocal(ms, timeZone) - ms;
  const candidates = [local - offsetAt(local - 86_400_000), local - offsetAt(local + 86_400_000)];
  const real = candidates.filter((ms) => toLocal(ms, timeZone) === local);
  return real.length ? Math.min(...real) : (candidates[0] ?? local);
}
