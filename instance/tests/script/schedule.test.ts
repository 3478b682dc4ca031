import { addUser, createTestKernel, type TestKernel } from './kernel.ts';

const WEEKDAYS = '08fcd0830a0a0b2600079f56b1adb9ae';
const HOUR = 3_600_000;

describe('GlideSchedule', () => {
  let kernel: TestKernel;
  beforeEach(() => {
    kernel = createTestKernel();
    addUser(kernel, 'paris', ['admin'], { time_zone: 'Europe/Paris' });
  });
  afterEach(() => kernel.store.close());

  const run = (source: string, user = 'paris') => kernel.run(source, { user });
  const hours = (id: string, zone: string, from: string, to: string) =>
    Number(
      run(
        `new GlideSchedule('${id}', '${zone}').duration(new GlideDateTime('${from}'), new GlideDateTime('${to}')).getNumericValue()`,
      ),
    ) / HOUR;
  const end = (id: string, zone: string, from: string, ms: number) =>
    run(`new GlideSchedule('${id}', '${zone}').add(new GlideDateTime('${from}'), new GlideDuration(${ms})).getValue()`);
  const schedule = (values: Record<string, string> = {}) =>
    kernel.add('cmn_schedule', { name: 'Own', time_zone: 'floating', ...values });
  const entry = (of: string, values: Record<string, string>) =>
    kernel.add('cmn_schedule_span', { name: 'Entry', schedule: of, ...values });

  it('counts 8 to 5 on weekdays in the schedule of the platform, over a weekend too', () => {
    // 2026-06-12 is a Friday.
    expect(hours(WEEKDAYS, 'UTC', '2026-06-12 15:00:00', '2026-06-15 10:00:00')).toBe(4);
    expect(hours(WEEKDAYS, 'UTC', '2026-06-15 10:00:00', '2026-06-12 15:00:00')).toBe(-4);
    expect(end(WEEKDAYS, 'UTC', '2026-06-12 15:00:00', 4 * HOUR)).toBe('2026-06-15 10:00:00');
    expect(end(WEEKDAYS, 'UTC', '2026-06-13 12:00:00', 0)).toBe('2026-06-15 08:00:00');
    expect(run(`new GlideSchedule('${WEEKDAYS}').getName()`)).toBe('8-5 weekdays');
  });

  it('keeps its hours on the wall in weeks in which clocks change', () => {
    // Clocks go forward in Paris on Sunday 2026-03-29 and back on 2026-10-25; in New York on 03-08 and 11-01.
    expect(end(WEEKDAYS, 'Europe/Paris', '2026-03-27 15:00:00', 2 * HOUR)).toBe('2026-03-30 07:00:00');
    expect(end(WEEKDAYS, 'Europe/Paris', '2026-10-23 14:00:00', 2 * HOUR)).toBe('2026-10-26 08:00:00');
    expect(hours(WEEKDAYS, 'Europe/Paris', '2026-03-22 00:00:00', '2026-04-05 00:00:00')).toBe(90);
    expect(hours(WEEKDAYS, 'America/New_York', '2026-10-25 00:00:00', '2026-11-08 00:00:00')).toBe(90);
  });

  it('counts every hour that a day of 23 or 25 has where an entry is all day', () => {
    const id = schedule();
    entry(id, {
      all_day: 'true',
      repeat_type: 'daily',
      start_date_time: '20260101T000000',
      end_date_time: '20260101T235959',
    });
    expect(hours(id, 'Europe/Paris', '2026-03-28 23:00:00', '2026-03-29 22:00:00')).toBe(23);
    expect(hours(id, 'Europe/Paris', '2026-10-24 22:00:00', '2026-10-25 23:00:00')).toBe(25);
  });

  it('takes the zone of the session where none is said, and a schedule its own', () => {
    expect(run(`new GlideSchedule('${WEEKDAYS}').isInSchedule(new GlideDateTime('2026-06-15 06:30:00'))`)).toBe(true);
    expect(
      run(
        `var s = new GlideSchedule('${WEEKDAYS}'); s.setTimeZone('UTC'); s.isInSchedule(new GlideDateTime('2026-06-15 06:30:00'))`,
      ),
    ).toBe(false);
    const tokyo = schedule({ time_zone: 'Asia/Tokyo' });
    // 08:00 to 17:00 in Tokyo, as the platform stores times of a schedule with a zone: in UTC.
    entry(tokyo, {
      repeat_type: 'weekdays',
      start_date_time: '20260104T230000Z',
      end_date_time: '20260105T080000Z',
    });
    expect(end(tokyo, 'UTC', '2026-06-15 07:00:00', 2 * HOUR)).toBe('2026-06-16 00:00:00');
  });

  it('begins with the first second of an entry and ends before its last', () => {
    const at = (time: string) =>
      run(`new GlideSchedule('${WEEKDAYS}', 'UTC').isInSchedule(new GlideDateTime('2026-06-15 ${time}'))`);
    expect([at('07:59:59'), at('08:00:00'), at('16:59:59'), at('17:00:00')]).toEqual([false, true, true, false]);
  });

  it('leaves out holidays of a child schedule, and what a child excludes as a whole', () => {
    const holidays = schedule({ name: 'Holidays' });
    entry(holidays, {
      type: 'exclude',
      all_day: 'true',
      repeat_type: 'yearly',
      start_date_time: '20121225T000000',
      end_date_time: '20121225T235959',
    });
    const lunch = schedule({ name: 'Lunch' });
    entry(lunch, { repeat_type: 'daily', start_date_time: '20120101T120000', end_date_time: '20120101T130000' });
    const id = schedule({ parent: WEEKDAYS });
    kernel.add('cmn_other_schedule', { schedule: id, child_schedule: holidays, type: 'include' });
    kernel.add('cmn_other_schedule', { schedule: id, child_schedule: lunch, type: 'exclude' });
    // Thursday 24, Friday 25 (holiday), Monday 28 December 2026.
    expect(hours(id, 'UTC', '2026-12-24 00:00:00', '2026-12-29 00:00:00')).toBe(16);
    expect(end(id, 'UTC', '2026-12-24 16:00:00', 2 * HOUR)).toBe('2026-12-28 09:00:00');
    const entryId = kernel.store.query({ table: 'cmn_schedule_span', query: `schedule=${holidays}` })[0]?.sys_id;
    expect(
      run(
        `var s = new GlideSchedule(); s.load('${id}', 'UTC', '${entryId}'); s.isInSchedule(new GlideDateTime('2026-12-25 09:00:00'))`,
      ),
    ).toBe(true);
  });

  it.each([
    ['weekly', { repeat_type: 'weekly', days_of_week: '24', repeat_count: '2' }, 4],
    ['weekMWF', { repeat_type: 'weekMWF' }, 12],
    ['weekends', { repeat_type: 'weekends' }, 8],
    ['monthly', { repeat_type: 'monthly' }, 1],
    ['not at all', { repeat_type: '' }, 1],
    ['until a day', { repeat_type: 'daily', repeat_until: '20260603' }, 3],
  ])('repeats %s', (_, values, expected) => {
    const id = schedule();
    // 2026-06-01 is a Monday.
    entry(id, { start_date_time: '20260601T100000', end_date_time: '20260601T110000', ...values });
    expect(hours(id, 'UTC', '2026-06-01 00:00:00', '2026-06-29 00:00:00')).toBe(expected);
  });

  it('says when the next period begins, and never when there is none', () => {
    expect(run(`new GlideSchedule('${WEEKDAYS}', 'UTC').whenNext(new GlideDateTime('2014-10-25 08:00:00'))`)).toBe(
      172_800_000,
    );
    const over = schedule();
    entry(over, { start_date_time: '20200601T100000', end_date_time: '20200601T110000' });
    expect(run(`new GlideSchedule('${over}', 'UTC').whenNext(new GlideDateTime('2026-06-15 08:00:00'))`)).toBe(-1);
    expect(() => end(over, 'UTC', '2026-06-15 08:00:00', HOUR)).toThrow('ends before');
  });

  it('counts all time without a schedule, which is not valid', () => {
    expect(
      run(`new GlideSchedule().add(new GlideDateTime('2014-01-02 00:00:00'), new GlideDuration(172800000)).getValue()`),
    ).toBe('2014-01-04 00:00:00');
    expect(run(`new GlideSchedule().isValid()`)).toBe(false);
    expect(run(`new GlideSchedule('${WEEKDAYS}').isValid()`)).toBe(true);
  });

  it('refuses by name what it does not do', () => {
    const id = schedule();
    entry(id, {
      repeat_type: 'yearly',
      yearly_type: 'float',
      start_date_time: '20260601T100000',
      end_date_time: '20260601T110000',
    });
    expect(() => run(`new GlideSchedule('${id}').isValid()`)).toThrow('NotImplemented: yearly_type float');
    expect(() => run(`new GlideSchedule('${WEEKDAYS}').fetchTimeMap()`)).toThrow(
      'NotImplemented: GlideSchedule.fetchTimeMap',
    );
  });
});
