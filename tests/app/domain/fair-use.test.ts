import { pausingStrike } from '../../../src/server/domain/fairUse.ts';
import { DAY_MS } from '../../../src/server/domain/time.ts';

const NOW = 1_000 * DAY_MS;
const strike = (daysAgo: number, forgiven = false) => ({
  assignmentId: `${daysAgo} days ago`,
  at: NOW - daysAgo * DAY_MS,
  expiresAt: NOW - daysAgo * DAY_MS + 30 * DAY_MS,
  forgiven,
});

test.each([
  ['after one strike', [strike(1)], null],
  ['by the strike that makes it too many', [strike(10), strike(1)], strike(1)],
  ['by one that is long ago, which says when it ended', [strike(25), strike(14)], strike(14)],
  ['when the first no longer counted at the second', [strike(40), strike(1)], null],
  ['by a strike that was forgiven', [strike(10), strike(1, true)], null],
  ['again by one more', [strike(29), strike(20), strike(2)], strike(2)],
  ['by the last that was too many, when later ones are not', [strike(80), strike(70), strike(20)], strike(70)],
])('whether a pause in borrowing begins: %s', (_when, strikes, expected) => {
  expect(pausingStrike(strikes, 2)).toEqual(expected);
  expect(pausingStrike([...strikes].reverse(), 2)).toEqual(expected);
});

test('where no strikes are counted, it never pauses', () => {
  expect(pausingStrike([strike(1), strike(1), strike(1)], 0)).toBeNull();
});
