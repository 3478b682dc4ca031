import { pausedUntil } from '../../../src/server/domain/fairUse.ts';
import { DAY_MS } from '../../../src/server/domain/time.ts';

const RULES = { strikesAllowed: 2, pauseDays: 14 };
const NOW = 1_000 * DAY_MS;
const strike = (daysAgo: number, forgiven = false) => ({
  at: NOW - daysAgo * DAY_MS,
  expiresAt: NOW - daysAgo * DAY_MS + 30 * DAY_MS,
  forgiven,
});

test.each([
  ['not after one strike', [strike(1)], null],
  ['from the strike that makes it too many', [strike(10), strike(1)], NOW + 13 * DAY_MS],
  ['not for longer than the pause', [strike(25), strike(14)], null],
  ['not when the first no longer counted at the second', [strike(40), strike(1)], null],
  ['not for a strike that was forgiven', [strike(10), strike(1, true)], null],
  ['again with one more', [strike(29), strike(20), strike(2)], NOW + 12 * DAY_MS],
])('borrowing pauses %s', (_when, strikes, expected) => {
  expect(pausedUntil(strikes, RULES, NOW)).toBe(expected);
  expect(pausedUntil([...strikes].reverse(), RULES, NOW)).toBe(expected);
});

test('where no strikes are counted, it never pauses', () => {
  expect(pausedUntil([strike(1), strike(1), strike(1)], { ...RULES, strikesAllowed: 0 }, NOW)).toBeNull();
});
