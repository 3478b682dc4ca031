import { fromGlide, toGlide } from '../../src/background/glide-time.ts';
import { nextRun, scheduleOf } from '../../src/background/schedule.ts';

const next = (row: Record<string, string>, after: string): string | null => {
  const ms = nextRun(scheduleOf(row), fromGlide(after));
  return ms === null ? null : toGlide(ms);
};

describe('the next run of a schedule', () => {
  it.each([
    [
      'daily, later today',
      { run_type: 'daily', run_time: '1970-01-01 19:30:00' },
      '2026-11-22 18:00:00',
      '2026-11-22 19:30:00',
    ],
    [
      'daily, at that very moment',
      { run_type: 'daily', run_time: '1970-01-01 18:00:00' },
      '2026-11-22 18:00:00',
      '2026-11-23 18:00:00',
    ],
    [
      'weekly, by one day',
      { run_type: 'weekly', run_dayofweek: '1', run_time: '1970-01-01 07:00:00' },
      '2026-11-22 18:00:00',
      '2026-11-23 07:00:00',
    ],
    [
      'weekly, today again in a week',
      { run_type: 'weekly', run_dayofweek: '7', run_time: '1970-01-01 07:00:00' },
      '2026-11-22 18:00:00',
      '2026-11-29 07:00:00',
    ],
    [
      'weekly, by several days',
      { run_type: 'weekly', run_daysofweek: '2,4', run_time: '1970-01-01 07:00:00' },
      '2026-11-24 08:00:00',
      '2026-11-26 07:00:00',
    ],
    [
      'monthly, on a day that the month has not',
      { run_type: 'monthly', run_dayofmonth: '31', run_time: '1970-01-01 07:00:00' },
      '2026-11-22 18:00:00',
      '2026-11-30 07:00:00',
    ],
    [
      'monthly, over the turn of the year',
      { run_type: 'monthly', run_dayofmonth: '5', run_time: '1970-01-01 07:00:00' },
      '2026-12-22 18:00:00',
      '2027-01-05 07:00:00',
    ],
    [
      'periodically, in step with its start',
      { run_type: 'periodically', run_start: '2026-11-22 17:58:00', run_period: '1970-01-01 00:05:00' },
      '2026-11-22 18:00:00',
      '2026-11-22 18:03:00',
    ],
    [
      'periodically, before its start',
      { run_type: 'periodically', run_start: '2026-12-01 00:00:00', run_period: '1970-01-01 00:05:00' },
      '2026-11-22 18:00:00',
      '2026-12-01 00:00:00',
    ],
    [
      'once, though that is past',
      { run_type: 'once', run_start: '2026-11-01 00:00:00' },
      '2026-11-22 18:00:00',
      '2026-11-01 00:00:00',
    ],
    ['on demand: never by itself', { run_type: 'on_demand' }, '2026-11-22 18:00:00', null],
  ])('%s', (_, row, after, expected) => {
    expect(next(row, after)).toBe(expected);
  });

  it('keeps the time on the wall clock when daylight saving begins and ends', () => {
    const berlin = {
      run_type: 'daily',
      run_time: '1970-01-01 01:30:00',
      entered_time: '1970-01-01 02:30:00',
      time_zone: 'Europe/Berlin',
    };
    expect(next(berlin, '2026-01-10 12:00:00')).toBe('2026-01-11 01:30:00');
    expect(next(berlin, '2026-07-10 12:00:00')).toBe('2026-07-11 00:30:00');
    // 02:30 does not exist on the day of the change: it runs as long after the last real time.
    expect(next(berlin, '2026-03-28 12:00:00')).toBe('2026-03-29 01:30:00');
    // 02:30 occurs twice: it runs the first time only.
    expect(next(berlin, '2026-10-24 12:00:00')).toBe('2026-10-25 00:30:00');
    expect(next(berlin, '2026-10-25 00:30:00')).toBe('2026-10-26 01:30:00');
  });

  it.each([
    [{ run_type: 'daily', business_calendar: 'abc' }, 'business_calendar'],
    [{ run_type: 'daily', repeat_every: '3' }, 'repeat_every'],
    [{ run_type: 'day_and_month_in_year' }, 'day_and_month_in_year'],
    [{ run_type: 'periodically' }, 'run_period'],
  ])('names what it does not do: %j', (row, name) => {
    expect(() => scheduleOf(row as Record<string, string>)).toThrow(name);
  });
});
