import fc from 'fast-check';
import type { Policy } from '../../../src/server/domain/model.ts';
import {
  AROUND_THE_CLOCK,
  type Calendar,
  daysLater,
  dueTimes,
  freePlaces,
  grantedDurationMs,
  matchPolicy,
  withinLimit,
  WORKING_DAY_MS,
} from '../../../src/server/domain/policies.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/server/domain/time.ts';
import { POLICY } from '../../support/policy.ts';

const policy = (changes: Partial<Policy>): Policy => ({ ...POLICY, ...changes });
const ASKED = { kind: 'loan', siteId: 'berlin', modelCategoryId: 'laptops', criteria: ['staff'] } as const;

test.each<[string, Partial<Policy>, boolean]>([
  ['for everybody, everywhere, for anything', {}, true],
  ['for another kind', { kind: 'repair' }, false],
  ['for this site', { siteId: 'berlin' }, true],
  ['for another site', { siteId: 'lisbon' }, false],
  ['for this kind of device', { modelCategoryId: 'laptops' }, true],
  ['for another kind of device', { modelCategoryId: 'phones' }, false],
  ['for people like this', { userCriteriaId: 'staff' }, true],
  ['for other people', { userCriteriaId: 'contractors' }, false],
])('a policy %s', (_what, changes, matches) => {
  expect(matchPolicy([policy(changes)], ASKED) !== null).toBe(matches);
});

test('the lowest order wins, then the lowest id, in whatever order they are read', () => {
  const policies = [policy({ id: 'c', order: 5 }), policy({ id: 'b', order: 5 }), policy({ id: 'a', order: 50 })];
  fc.assert(
    fc.property(fc.shuffledSubarray(policies, { minLength: 3 }), (shuffled) => {
      expect(matchPolicy(shuffled, ASKED)?.id).toBe('b');
    }),
  );
});

test('nobody is served where no policy matches', () => {
  expect(matchPolicy([], ASKED)).toBeNull();
});

test('a limit of two lets one more in after one, and none after two; 0 is no limit', () => {
  expect([0, 1, 2, 3].map((running) => withinLimit(POLICY, running))).toEqual([true, true, false, false]);
  expect(withinLimit(policy({ maxRunning: 0 }), 99)).toBe(true);
});

test('nobody gets longer than the policy allows, and nobody less than asked within it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 * DAY_MS }), (asked) => {
      const granted = grantedDurationMs(POLICY, asked);
      expect(granted).toBe(asked === 0 ? DAY_MS : Math.min(asked, 3 * DAY_MS));
    }),
  );
  expect(grantedDurationMs(policy({ maxDurationMs: 0 }), 9 * DAY_MS)).toBe(9 * DAY_MS);
});

test('the reminder comes before the end, and overdue after the grace', () => {
  expect(dueTimes(0, DAY_MS, POLICY)).toEqual({
    dueAt: DAY_MS,
    remindAt: 22 * HOUR_MS,
    overdueAt: 25 * HOUR_MS,
    escalateAt: 49 * HOUR_MS,
  });
});

test('a loan shorter than the reminder is reminded of at once, never before it began', () => {
  expect(dueTimes(DAY_MS, DAY_MS + HOUR_MS, POLICY).remindAt).toBe(DAY_MS);
});

/** Open from 8 to 17 o'clock on the first five days of each week. */
const inOfficeHours = (from: number, durationMs: number): number => {
  const isOpen = (at: number): boolean => {
    const [day, hour] = [Math.floor(at / DAY_MS) % 7, (at % DAY_MS) / HOUR_MS];
    return day < 5 && hour >= 8 && hour < 17;
  };
  let [at, left] = [from, durationMs];
  for (; left > 0; at += MINUTE_MS) if (isOpen(at)) left -= MINUTE_MS;
  return at;
};
const officeHours: Calendar = { later: inOfficeHours, dayMs: WORKING_DAY_MS };

test.each([
  ['around the clock', AROUND_THE_CLOCK, 6, 15],
  ['in business hours, of which eight are a day', officeHours, 8, 12],
])('three days after the afternoon of the fourth day are counted %s', (_how, calendar, day, hour) => {
  const end = daysLater(calendar, 3 * DAY_MS + 15 * HOUR_MS, 3);
  expect([Math.floor(end / DAY_MS), (end % DAY_MS) / HOUR_MS]).toEqual([day, hour]);
});

test('the manager is told a working day after a loan has become overdue', () => {
  const { overdueAt, escalateAt } = dueTimes(0, 4 * DAY_MS + 15 * HOUR_MS, POLICY, officeHours);
  expect([overdueAt, escalateAt]).toEqual([4 * DAY_MS + 16 * HOUR_MS, 7 * DAY_MS + 15 * HOUR_MS]);
});

test.each([
  ['in hours: as long before as the policy says', 2, 14, 2, 12],
  ['at night: at the opening', 2, 9, 2, 8],
  ['on a day without hours: on the last one with any', 6, 12, 4, 10],
])('with a schedule a reminder comes %s', (_what, dueDay, dueHour, day, hour) => {
  const dueAt = dueDay * DAY_MS + dueHour * HOUR_MS;
  const { remindAt } = dueTimes(0, dueAt, POLICY, officeHours);
  expect([Math.floor(remindAt / DAY_MS), (remindAt % DAY_MS) / HOUR_MS]).toEqual([day, hour]);
});

test('the free places are those up to the limit that nobody has; none, when others fill it', () => {
  expect(freePlaces({ ...POLICY, maxRunning: 3 }, 1, (place) => place === 2)).toEqual([1, 3]);
  expect(freePlaces({ ...POLICY, maxRunning: 2 }, 2, () => false)).toEqual([]);
});
