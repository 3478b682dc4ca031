import { GlideDateTime } from '@servicenow/glide';
import { fromGlide, toGlide } from '../domain/time';
import { selectOne } from './records';

export function timeZoneOf(siteId: string): string {
  return selectOne('cmn_location', ['time_zone'], [['sys_id', '=', siteId]])?.time_zone || 'UTC';
}

/**
 * When it is that time of the day at a place. Where the clocks are changed just then, the time that the clocks show after.
 * @param day `2026-11-23`
 * @param time `08:00`
 */
export function atLocal(day: string, time: string, timeZone: string): number {
  const wanted = fromGlide(`${day} ${time}:00`) ?? 0;
  const guess = wanted - offsetAt(wanted, timeZone);
  return wanted - offsetAt(guess, timeZone);
}

/** The day that a calendar shows at a place. */
export function localDay(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

function offsetAt(at: number, timeZone: string): number {
  const moment = new GlideDateTime(toGlide(at));
  if (!moment.setTimeZone(timeZone)) return 0;
  return (fromGlide(moment.getDisplayValueInternal()) ?? at) - at;
}
