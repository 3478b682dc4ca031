import { GlideDateTime, GlideDuration, GlideSchedule, gs } from '@servicenow/glide';
import { aroundTheClock, type Later } from '../domain/policies';
import { toGlide } from '../domain/time';
import { selectOne } from './records';

/**
 * Counts time in a schedule of the platform, in the time zone of a site. Around the clock without a schedule, and for
 * one that has no hours (any more): a loan must become overdue some day.
 */
export function laterIn(scheduleId: string, siteId: string): Later {
  if (scheduleId === '') return aroundTheClock;
  const zone = selectOne('cmn_location', ['time_zone'], [['sys_id', '=', siteId]])?.time_zone ?? '';
  const schedule = zone === '' ? new GlideSchedule(scheduleId) : new GlideSchedule(scheduleId, zone);
  return (from, durationMs) => {
    try {
      if (!schedule.isValid()) throw new Error('it has no hours');
      return schedule.add(new GlideDateTime(toGlide(from)), new GlideDuration(durationMs)).getNumericValue();
    } catch (thrown) {
      gs.warn(`Smart Lockers: the schedule ${scheduleId} cannot be counted in: ${String(thrown)}`);
      return aroundTheClock(from, durationMs);
    }
  };
}
