import { toGlide } from '../domain/time';
import { selectOne } from '../data/records';
import { timeZoneOf } from '../data/siteTime';
import { localTime } from './localTime';

/** A moment as somebody reads it: in their time zone, else in that of the site; two queries. */
export function timeFor(personId: string, siteId: string, at: number): string {
  const person = selectOne('sys_user', ['time_zone'], [['sys_id', '=', personId]]);
  return localTime(toGlide(at), [person?.time_zone ?? '', timeZoneOf(siteId)]);
}
