import fc from 'fast-check';
import {
  claimOf,
  isFree,
  mostAtOnce,
  nextFree,
  notBookable,
  type Claim,
  type Wanting,
} from '../../../src/server/domain/demand.ts';
import { DAY_MS, HOUR_MS } from '../../../src/server/domain/time.ts';

const NOW = 100 * DAY_MS;
const LOAN: Wanting = { stage: 'active', wantedFrom: null, dueAt: null, collectUntil: null, loanDurationMs: DAY_MS };
const claim = (from: number, until: number): Claim => ({ from, until });

describe('what an assignment claims', () => {
  test.each<[string, Partial<Wanting>, Claim]>([
    ['a running loan until it is due', { stage: 'active', dueAt: NOW + DAY_MS }, claim(NOW, NOW + DAY_MS)],
    ['one that is late but not overdue no longer', { stage: 'active', dueAt: NOW - 1 }, claim(NOW, NOW)],
    ['a spare without a due date without an end', { stage: 'active' }, claim(NOW, Infinity)],
    ['an overdue one without an end', { stage: 'overdue', dueAt: NOW - DAY_MS }, claim(NOW, Infinity)],
    ['who waits without an end', { stage: 'waiting' }, claim(NOW, Infinity)],
    [
      'a reservation from its latest collection on',
      { stage: 'reserved', collectUntil: NOW + HOUR_MS },
      claim(NOW, NOW + HOUR_MS + DAY_MS),
    ],
    [
      'a booking with the time in which it lies ready',
      { stage: 'booked', wantedFrom: NOW + 2 * DAY_MS },
      claim(NOW + 2 * DAY_MS - 4 * HOUR_MS, NOW + 3 * DAY_MS),
    ],
  ])('%s', (_what, loan, expected) => {
    expect(claimOf({ ...LOAN, ...loan }, NOW, 4 * HOUR_MS)).toEqual(expected);
  });
});

describe('counting', () => {
  const times = fc.record({ from: fc.nat(50), length: fc.integer({ min: 1, max: 20 }) });
  const claims = fc.array(times.map(({ from, length }) => claim(from, from + length)));
  const anyPeriod = times.map(({ from, length }) => claim(from, from + length));

  test('finds as many as looking at every moment', () => {
    fc.assert(
      fc.property(claims, anyPeriod, (all, period) => {
        let most = 0;
        for (let at = period.from; at < period.until; at += 1) {
          most = Math.max(most, all.filter(({ from, until }) => from <= at && at < until).length);
        }
        expect(mostAtOnce(all, period)).toBe(most);
      }),
    );
  });

  test('the next free time is free, and none of the moments before it at which something ends is', () => {
    fc.assert(
      fc.property(claims, anyPeriod, fc.integer({ min: 1, max: 3 }), (all, period, devices) => {
        const found = nextFree(all, devices, period);
        const length = period.until - period.from;
        expect(found).not.toBeNull();
        expect(isFree(all, devices, claim(found ?? 0, (found ?? 0) + length))).toBe(true);
        for (const { until } of all) {
          if (until < period.from || until >= (found ?? 0)) continue;
          expect(isFree(all, devices, claim(until, until + length))).toBe(false);
        }
      }),
    );
  });

  test('nothing is ever free where somebody waits for the only device', () => {
    expect(nextFree([claim(0, Infinity)], 1, claim(5, 6))).toBeNull();
  });
});

describe('a booking', () => {
  const policy = { bookAheadDays: 14 };
  const period = claim(NOW + DAY_MS, NOW + 2 * DAY_MS);
  const latest = NOW + 14 * DAY_MS;
  test.each([
    ['is possible while one is free throughout', policy, [], 1, null],
    ['is refused where the policy knows none', { bookAheadDays: 0 }, [], 1, 'not_bookable'],
    ['is refused where all are claimed at some moment', policy, [period], 1, 'booked_out'],
    ['is possible with one more device', policy, [period], 2, null],
  ] as const)('%s', (_what, rules, claims, devices, expected) => {
    expect(notBookable(rules, { claims, devices }, period, latest)).toBe(expected);
  });
  test('is refused too far ahead', () => {
    expect(notBookable(policy, { claims: [], devices: 1 }, claim(latest + 1, latest + 2), latest)).toBe(
      'too_far_ahead',
    );
  });
});
