import type { LiveBay } from '../../src/lockers/live.ts';
import type { Locker } from '../../src/servicenow/answers.ts';
import { freeBay, freeBays, servingFor, type Seen } from '../../src/offline/bays.ts';
import type { Decided, Outcome } from '../../src/offline/decisions.ts';

const bay = (more: Partial<LiveBay>): LiveBay => ({
  ...{ door: 'closed', presence: 'unknown', chargePercent: null, at: '' },
  ...more,
});
const decided = (bay: number, direction: Decided['direction'], outcome: Outcome): Decided => ({
  ...{ handoverId: `${bay} ${direction}`, controller: 'locker-1', commandId: '', handIn: null, doing: null },
  ...{ bay, direction, outcome },
});
const free = (seen: Partial<Seen>): number[] => [
  ...freeBays({ free: [2, 3, 4, 5], decided: [], moved: new Set(), live: new Map(), ...seen }),
];

test('free is what ServiceNow said, shut, and not known to hold something', () => {
  const live = new Map([
    [2, bay({ presence: 'occupied' })],
    [3, bay({ door: 'open' })],
    [5, bay({ presence: 'empty' })],
  ]);
  expect(free({ live })).toEqual([4, 5]);
});

test.each<[Outcome, number[]]>([
  ['under_way', [3, 4, 5]],
  ['done', [3, 4, 5]],
  ['does_not_fit', [3, 4, 5]],
  ['door_stuck', [3, 4, 5]],
  ['not_done', [2, 3, 4, 5]],
  ['cancelled', [2, 3, 4, 5]],
])('a bay that something was to be put into, %s', (outcome, left) => {
  expect(free({ decided: [decided(2, 'deposit', outcome)] })).toEqual(left);
});

test('a bay out of which something was taken is free; one in which something was put since is not, in whatever order it is known', () => {
  const out = decided(7, 'collect', 'done');
  const into = decided(7, 'deposit', 'done');
  expect(free({ decided: [out] })).toContain(7);
  expect(free({ decided: [decided(7, 'collect', 'not_done')] })).not.toContain(7);
  expect(free({ decided: [out, into] })).not.toContain(7);
  expect(free({ decided: [into, out] })).not.toContain(7);
});

test('a bay whose door others have opened since counts where a sensor says that it is empty', () => {
  const live = new Map([[3, bay({ presence: 'empty' })]]);
  expect(free({ moved: new Set([2, 3]), live })).toEqual([3, 4, 5]);
});

test('a thing goes into the first of its bays that is free, and leaves to others what is kept for them', () => {
  const bays = [1, 2, 3, 5, 4];
  expect(freeBay(bays, new Set([4, 5]))).toBe(5);
  expect(freeBay(bays, new Set([6]))).toBeNull();
  expect(freeBay(bays, new Set([4, 5]), 1)).toBe(5);
  expect(freeBay(bays, new Set([4, 5]), 2)).toBeNull();
});

test('what is to be charged goes into a bay with power, and only these count where some are kept for others', () => {
  const locker = { bays: [2, 3, 4].map((number) => ({ number, charging: number > 2 })) } as Pick<Locker, 'bays'>;
  const all = new Set([2, 3, 4]);
  expect([...servingFor({ kind: 'charging' }, locker, all)]).toEqual([3, 4]);
  expect([...servingFor({ kind: 'repair' }, locker, all)]).toEqual([2, 3, 4]);
  expect([...servingFor(null, locker, all)]).toEqual([2, 3, 4]);
});
