import { parseDateTime } from '../data/dates.ts';
import { fromLocal, toLocal } from '../data/zone.ts';
import type { Row } from '../kernel.ts';

export const DAY_MS = 86_400_000;

/** From a moment up to, not including, another. */
export type Period = readonly [startMs: number, endMs: number];

/** An entry of a schedule. Local times are those of a clock on the wall in `timeZone`, in milliseconds as a UTC clock would show them. */
export interface Entry {
  readonly id: string;
  readonly excludes: boolean;
  readonly timeZone: string;
  readonly startLocal: number;
  readonly lengthMs: number;
  /** @param day since 1970, by the wall clock */
  readonly beginsOn: (day: number) => boolean;
}

/** What a schedule asks for and this instance does not do. */
export class UnsupportedEntry extends Error {}

const dayOf = (local: number): number => Math.floor(local / DAY_MS);
/** 1 Monday to 7 Sunday. */
const weekday = (day: number): number => new Date(day * DAY_MS).getUTCDay() || 7;
/** Weeks begin on Monday; 1970 began on a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);
const partsOf = (day: number) => {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
};

/** The repetitions that are days of the week under a name of their own. */
const NAMED_DAYS: Readonly<Record<string, string>> = {
  weekdays: '12345',
  weekends: '67',
  weekMWF: '135',
  weekTT: '24',
};

function repetition(row: Row, first: number): (day: number) => boolean {
  const type = row['repeat_type'] ?? '';
  const every = Math.max(1, Number(row['repeat_count'] || '1'));
  const start = partsOf(first);
  const refuse = (column: string): never => {
    throw new UnsupportedEntry(`NotImplemented: ${column} ${row[column]} of schedule entry ${row['name']}`);
  };
  if (type === '') return (day) => day === first;
  if (type === 'daily') return (day) => (day - first) % every === 0;
  const days = type === 'weekly' ? row['days_of_week'] || String(weekday(first)) : NAMED_DAYS[type];
  if (days !== undefined)
    return (day) => days.includes(String(weekday(day))) && (weekOf(day) - weekOf(first)) % every === 0;
  if (type === 'monthly') {
    if ((row['monthly_type'] || 'dom') !== 'dom') refuse('monthly_type');
    return (day) => {
      const { year, month, date } = partsOf(day);
      return date === start.date && ((year - start.year) * 12 + month - start.month) % every === 0;
    };
  }
  if (type === 'yearly') {
    if ((row['yearly_type'] || 'doy') !== 'doy') refuse('yearly_type');
    return (day) => {
      const { year, month, date } = partsOf(day);
      return date === start.date && month === start.month && (year - start.year) % every === 0;
    };
  }
  return refuse('repeat_type');
}

/** `20261122T080000`, of no zone, or with `Z` of UTC; the ordinary form of a date and time is UTC too. */
function localTime(value: string, timeZone: string): number | null {
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(value);
  if (!compact) {
    const ms = parseDateTime(value);
    return ms === null ? null : toLocal(ms, timeZone);
  }
  const [, year, month, day, hour = '00', minute = '00', second = '00', utc] = compact;
  const ms = parseDateTime(`${year}-${month}-${day} ${hour}:${minute}:${second}`);
  return ms === null ? null : utc ? toLocal(ms, timeZone) : ms;
}

/**
 * A row of `cmn_schedule_span`; null where its times are none.
 * @throws UnsupportedEntry naming a repetition that is not implemented
 */
export function entryOf(row: Row, timeZone: string): Entry | null {
  const from = localTime(row['start_date_time'] ?? '', timeZone);
  const to = localTime(row['end_date_time'] ?? '', timeZone);
  if (from === null || to === null) return null;
  const allDay = row['all_day'] === 'true';
  const startLocal = allDay ? dayOf(from) * DAY_MS : from;
  // The last second of a day stands for its end.
  const endLocal = allDay ? (dayOf(to) + 1) * DAY_MS : (to + 1000) % DAY_MS === 0 ? to + 1000 : to;
  const first = dayOf(startLocal);
  const repeats = repetition(row, first);
  const until = /^[1-9]/.test(row['repeat_until'] ?? '') ? localTime(row['repeat_until'] ?? '', 'UTC') : null;
  const last = until === null ? Infinity : dayOf(until);
  return {
    id: row['sys_id'] ?? '',
    excludes: row['type'] === 'exclude',
    timeZone,
    startLocal,
    lengthMs: Math.max(0, endLocal - startLocal),
    beginsOn: (day) => day >= first && day <= last && repeats(day),
  };
}

/** When the entry is on, as far as that touches a period. On a day on which clocks change it keeps its times on the wall. */
export function occurrences(entry: Entry, [fromMs, toMs]: Period): Period[] {
  const { timeZone, startLocal, lengthMs } = entry;
  const found: Period[] = [];
  const timeOfDay = startLocal - dayOf(startLocal) * DAY_MS;
  const last = dayOf(toLocal(toMs, timeZone));
  for (let day = dayOf(toLocal(fromMs, timeZone) - lengthMs); day <= last; day += 1) {
    if (!entry.beginsOn(day)) continue;
    const local = day * DAY_MS + timeOfDay;
    found.push([fromLocal(local, timeZone), fromLocal(local + lengthMs, timeZone)]);
  }
  return found;
}
