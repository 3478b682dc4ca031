import { askedDurationMs } from '../../../src/server/domain/loanRequest.ts';
import { DAY_MS, HOUR_MS } from '../../../src/server/domain/time.ts';

test.each<[string, number | null, number]>([
  ['4h', null, 4 * HOUR_MS],
  ['1d', null, DAY_MS],
  ['3d', null, 3 * DAY_MS],
  ['1w', null, 7 * DAY_MS],
  ['until', 1_000 + DAY_MS, DAY_MS],
  ['until', 500, 0],
  ['until', null, 0],
  ['for ever', null, 0],
])('%s (until %p) asks for %d ms', (length, until, expected) => {
  expect(askedDurationMs(length, until, 1_000)).toBe(expected);
});
