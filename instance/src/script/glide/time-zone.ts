import { formatDateTime, parseDateTime } from '../../data/dates.ts';
import { fromLocal } from '../../data/zone.ts';

/** The UTC value of a date and time as a user types it; null when it is none. */
export function fromDisplay(shown: string, timeZone: string): string | null {
  const local = parseDateTime(shown);
  return local === null ? null : formatDateTime(fromLocal(local, timeZone));
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** Date and time by a pattern of Java's SimpleDateFormat, as far as forms use it. `ms` is read as UTC. */
export function formatBy(ms: number, pattern: string): string {
  const at = new Date(ms);
  const parts: Readonly<Record<string, string>> = {
    yyyy: pad(at.getUTCFullYear(), 4),
    yy: pad(at.getUTCFullYear() % 100),
    MM: pad(at.getUTCMonth() + 1),
    M: String(at.getUTCMonth() + 1),
    dd: pad(at.getUTCDate()),
    d: String(at.getUTCDate()),
    HH: pad(at.getUTCHours()),
    H: String(at.getUTCHours()),
    hh: pad(at.getUTCHours() % 12 || 12),
    h: String(at.getUTCHours() % 12 || 12),
    mm: pad(at.getUTCMinutes()),
    m: String(at.getUTCMinutes()),
    ss: pad(at.getUTCSeconds()),
    s: String(at.getUTCSeconds()),
    a: at.getUTCHours() < 12 ? 'AM' : 'PM',
  };
  return pattern.replace(/yyyy|yy|MM?|dd?|HH?|hh?|mm?|ss?|a/g, (token) => parts[token] ?? token);
}

/** The instant that `text` names under such a pattern; null when it does not fit. `UTC` is assumed. */
export function parseBy(text: string, pattern: string): number | null {
  const tokens: string[] = [];
  const expression = pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/yyyy|MM?|dd?|HH?|hh?|mm?|ss?|a/g, (token) => {
      tokens.push(token);
      return token === 'a' ? '(AM|PM)' : token === 'yyyy' ? '(\\d{4})' : '(\\d{1,2})';
    });
  const match = new RegExp(`^${expression}$`, 'i').exec(text.trim());
  if (!match) return null;
  const of = (name: string) => Number(match[tokens.findIndex((token) => token.startsWith(name)) + 1] ?? 0);
  const has = (name: string) => tokens.some((token) => token.startsWith(name));
  const afternoon = has('a') && /PM/i.test(match[tokens.indexOf('a') + 1] ?? '');
  const hour = has('h') ? (of('h') % 12) + (afternoon ? 12 : 0) : has('H') ? of('H') : 0;
  return Date.UTC(
    of('yyyy'),
    has('M') ? of('M') - 1 : 0,
    has('d') ? of('d') : 1,
    hour,
    has('m') ? of('m') : 0,
    has('s') ? of('s') : 0,
  );
}
