import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

/** A length of time as a person says it, in its largest two units: `1 day and 4 hours`. */
export function inWords(ms: number): string {
  const units = [
    ['day', DAY_MS],
    ['hour', HOUR_MS],
    ['minute', MINUTE_MS],
  ] as const;
  let rest = Math.max(0, ms);
  const parts: string[] = [];
  for (const [name, length] of units) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0 && parts.length < 2) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.length === 0 ? 'less than a minute' : parts.join(' and ');
}
