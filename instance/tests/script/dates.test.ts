import { describe, expect, test } from '@jest/globals';
import { addUser, createTestKernel } from './kernel.ts';

const kernel = createTestKernel();
addUser(kernel, 'ber', [], { time_zone: 'Europe/Berlin' });

describe('dates', () => {
  test.each([
    ['new GlideDateTime().getValue()', '2026-06-15 12:00:00'],
    ['new GlideDateTime().getDisplayValue()', '2026-06-15 14:00:00'],
    ["new GlideDateTime('2026-12-15 12:00:00').getDisplayValue()", '2026-12-15 13:00:00'],
    ["const d = new GlideDateTime('2026-03-28 12:00:00'); d.addDaysUTC(1); d.getDisplayValue()", '2026-03-29 14:00:00'],
    [
      "const d = new GlideDateTime('2026-03-28 12:00:00'); d.addDaysLocalTime(1); d.getDisplayValue()",
      '2026-03-29 13:00:00',
    ],
    ["const d = new GlideDateTime('2026-01-31 10:00:00'); d.addMonthsUTC(1); d.getValue()", '2026-02-28 10:00:00'],
    ['const d = new GlideDateTime(); d.addSeconds(-90); d.getValue()', '2026-06-15 11:58:30'],
    ['const d = new GlideDateTime(); d.add(60000); d.getValue()', '2026-06-15 12:01:00'],
    ["const d = new GlideDateTime(); d.setDisplayValue('2026-06-15 00:30:00'); d.getValue()", '2026-06-14 22:30:00'],
    [
      "const d = new GlideDateTime(); d.setValueUTC('31.12.2026 23:15', 'dd.MM.yyyy HH:mm'); d.getValue()",
      '2026-12-31 23:15:00',
    ],
    [
      "const d = new GlideDateTime('no date'); d.isValid() + ' ' + d.getErrorMsg()",
      'false Could not parse DateTime: no date',
    ],
    [
      "new GlideDateTime('2026-06-14 23:00:00').getDayOfWeekLocalTime() + ' ' + new GlideDateTime('2026-06-14 23:00:00').getDayOfWeekUTC()",
      '1 7',
    ],
    [
      "new GlideDateTime('2026-06-15 12:00:00').getTZOffset() + ' ' + new GlideDateTime('2026-06-15 12:00:00').isDST()",
      '7200000 true',
    ],
    [
      "GlideDateTime.subtract(new GlideDateTime('2026-06-15 12:00:00'), new GlideDateTime('2026-06-16 15:00:30')).getDurationValue()",
      '1 03:00:30',
    ],
    ["new GlideDateTime('2026-06-15 12:00:00').before(new GlideDateTime('2026-06-15 12:00:01'))", 'true'],
    ["new GlideDateTime(new GlideDateTime('2026-06-15 12:00:00')).equals('2026-06-15 12:00:00')", 'true'],
    ["new GlideDateTime().getLocalDate().getByFormat('dd.MM.yyyy')", '15.06.2026'],
    [
      "new GlideDateTime().getLocalTime().getValue() + ' ' + new GlideDateTime().getTime().getByFormat('hh:mm a')",
      '14:00:00 12:00 PM',
    ],
    [
      "const d = new GlideDate(); d.setValue('2026-02-03'); [d.getYearNoTZ(), d.getMonthNoTZ(), d.getDayOfMonthNoTZ()].join()",
      '2026,2,3',
    ],
    [
      "const t = new GlideTime(); t.setValue('13:14:15'); [t.getHourOfDayUTC(), t.getHourUTC(), t.getMinutesUTC(), t.getSeconds()].join()",
      '13,1,14,15',
    ],
    [
      "const d = new GlideDuration('1 03:00:00'); [d.getValue(), d.getDisplayValue(), d.getDayPart(), d.getNumericValue()].join()",
      '1970-01-02 03:00:00,1 Day 3 Hours,1,97200000',
    ],
    ["new GlideDuration(3600000).add(new GlideDuration('00:30:00')).getDurationValue()", '01:30:00'],
    ['gs.daysAgo(2)', '2026-06-13 12:00:00'],
    ["gs.beginningOfToday() + ' ' + gs.endOfToday()", '2026-06-14 22:00:00 2026-06-15 21:59:59'],
    ["gs.beginningOfThisMonth() + ' ' + gs.endOfLastMonth()", '2026-05-31 22:00:00 2026-05-31 21:59:59'],
    ["gs.beginningOfThisWeek() + ' ' + gs.quartersAgoStart(1)", '2026-06-14 22:00:00 2025-12-31 23:00:00'],
    ['gs.hoursAgoStart(1)', '2026-06-15 11:00:00'],
  ])('%s', (source, expected) => {
    expect(String(kernel.run(source, { user: 'ber' }))).toBe(expected);
  });
});
