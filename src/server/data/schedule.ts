import { GlideDateTime, GlideDuration, GlideSchedule, gs } from '@servicenow/glide';
import { AROUND_THE_CLOCK, WORKING_DAY_MS, type Calendar } from '../domain/policies';
import { toGlide } from '../domain/time';
import { selectOne } from './records';

/**
 * Counts time in a schedule of the platform, in the time zone of a site. Around the clock without a schedule, and for
 * one that has no hours (any more): a loan must become overdue some day, and a pause in borrowing end.
 */
export function calendarIn(scheduleId: string, siteId: string): Calendar {
  if (scheduleId === '') return AROUND_THE_CLOCK;
  const zone = selectOne('cmn_location', ['time_zone'], [['sys_id', '=', siteId]])?.time_zone ?? '';
  const schedule = zone === '' ? new GlideSchedule(scheduleId) : new GlideSchedule(scheduleId, zone);
  if (!schedule.isValid()) {
    gs.warn(`Smart Lockers: the schedule ${scheduleId} cannot be counted in: it has no hours`);
    return AROUND_THE_CLOCK;
  }
  const later: Calendar['later'] = (from, durationMs) => {
    try {
      return schedule.add(new GlideDateTime(toGlide(from)), new GlideDuration(durationMs)).getNumericValue();
    } catch (thrown) {
      gs.warn(`Smart Lockers: the schedule ${scheduleId} cannot be counted in: ${String(thrown)}`);
      return AROUND_THE_CLOCK.later(from, durationMs);
    }
  };
  return { later, dayMs: WORKING_DAY_MS };
}
