import fc from 'fast-check';
import { DAY_MS, durationMs, fromGlide, HOUR_MS, toGlide, toIso } from '../../../src/server/domain/time.ts';

const MOMENT = Date.UTC(2026, 10, 22, 18, 0, 5);

test('a glide_date_time is UTC', () => {
  expect(fromGlide('2026-11-22 18:00:05')).toBe(MOMENT);
  expect(toGlide(MOMENT)).toBe('2026-11-22 18:00:05');
  expect(toIso(MOMENT + 999)).toBe('2026-11-22T18:00:05Z');
});

test.each(['', 'tomorrow', '2026-13-45 00:00:00', '2026-11-22'])('%p is no time', (value) => {
  expect(fromGlide(value)).toBeNull();
});

test('an empty time stays empty', () => {
  expect(toGlide(null)).toBe('');
  expect(toIso(null)).toBeNull();
});

test('a duration counts from 1970', () => {
  expect(durationMs('1970-01-03 04:00:00')).toBe(2 * DAY_MS + 4 * HOUR_MS);
  expect(durationMs('')).toBe(0);
});

test('whole seconds survive the way into the database and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
      expect(fromGlide(toGlide(seconds * 1000))).toBe(seconds * 1000);
    }),
  );
});
