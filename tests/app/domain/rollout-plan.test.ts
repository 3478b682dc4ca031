import fc from 'fast-check';
import type { Bay } from '../../../src/server/domain/model.ts';
import {
  planRollout,
  workingDayBefore,
  workingDays,
  type Slot,
  type ToPlace,
} from '../../../src/server/domain/rolloutPlan.ts';
import { suits } from '../../../src/server/domain/rolloutCheck.ts';

const size = (side: number) => ({ widthMm: side, heightMm: side, depthMm: side });
const bay = (id: string, side: number, doorHeightMm = 800): Bay =>
  ({ id, number: 1, size: size(side), doorHeightMm, state: 'in_service' }) as Bay;
const line = (id: string, more: Partial<ToPlace> = {}): ToPlace => ({
  id,
  line: 1,
  sizes: [null],
  reachNeeded: false,
  lockerId: '',
  day: '',
  settled: false,
  ...more,
});
const slot = (lockerId: string, day: string, bays: readonly Bay[], spokenFor = 0): Slot => ({
  lockerId,
  day,
  bays,
  spokenFor,
});

const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
const someSize = fc.constantFrom(null, size(100), size(200), size(400));
const lines = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 60 }).map(String),
    line: fc.integer({ min: 1, max: 60 }),
    sizes: fc.array(someSize, { minLength: 1, maxLength: 3 }),
    reachNeeded: fc.boolean(),
    lockerId: fc.constantFrom('', 'one', 'two'),
    day: fc.constantFrom('', ...DAYS),
    settled: fc.constant(false),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);
interface Doors {
  readonly one: readonly (readonly [number, number])[];
  readonly two: readonly (readonly [number, number])[];
  readonly spokenFor: number;
}
const lockers: fc.Arbitrary<Doors> = fc.record({
  one: fc.array(fc.tuple(fc.constantFrom(100, 200, 400), fc.constantFrom(200, 800)), { maxLength: 6 }),
  two: fc.array(fc.tuple(fc.constantFrom(100, 200, 400), fc.constantFrom(200, 800)), { maxLength: 6 }),
  spokenFor: fc.integer({ min: 0, max: 3 }),
});
const slotsOf = ({ spokenFor, ...byLocker }: Doors): Slot[] =>
  DAYS.flatMap((day) =>
    Object.entries(byLocker).map(([lockerId, doors]) =>
      slot(
        lockerId,
        day,
        doors.map(([side, height], index) => bay(`${lockerId}-${index}`, side, height)),
        spokenFor,
      ),
    ),
  );

const DAY_MS = 86_400_000;

test('no locker is ever over its capacity, nobody is placed twice or against their wish, and everybody is answered for', () => {
  fc.assert(
    fc.property(lines, lockers, fc.integer({ min: 1, max: 3 }), (wanted, doors, holdDays) => {
      const slots = slotsOf(doors);
      const plan = planRollout(wanted, { slots, holdDays });
      const answered = [...plan.placed, ...plan.unplaced].map(({ lineId }) => lineId);
      expect([...answered].sort()).toEqual(wanted.map(({ id }) => id).sort());
      for (const { lineId, lockerId, day } of plan.placed) {
        const wish = wanted.find(({ id }) => id === lineId) as ToPlace;
        expect(wish.lockerId === '' || wish.lockerId === lockerId).toBe(true);
        expect(wish.day === '' || wish.day === day).toBe(true);
        const there = slots.find((one) => one.lockerId === lockerId && one.day === day);
        for (const part of wish.sizes) {
          expect(there?.bays.some((one) => suits(one, part, wish.reachNeeded))).toBe(true);
        }
      }
      for (const { lockerId, day, bays, spokenFor } of slots) {
        const full = plan.placed.filter((one) => {
          const passed = (Date.parse(day) - Date.parse(one.day)) / DAY_MS;
          return one.lockerId === lockerId && passed >= 0 && passed < holdDays;
        });
        const used = full.reduce(
          (sum, { lineId }) => sum + (wanted.find(({ id }) => id === lineId)?.sizes.length ?? 0),
          0,
        );
        expect(used).toBeLessThanOrEqual(Math.max(0, bays.length - spokenFor));
        expect(plan.load.find((one) => one.lockerId === lockerId && one.day === day)?.used).toBe(used);
        const large = full.flatMap(({ lineId }) => wanted.find(({ id }) => id === lineId)?.sizes ?? []);
        const needed = large.filter((part) => part?.widthMm === 400).length;
        expect(needed).toBeLessThanOrEqual(bays.filter((one) => one.size.widthMm === 400).length);
      }
    }),
    { numRuns: 300 },
  );
});

test('the same question has the same answer, in whatever order it is put', () => {
  fc.assert(
    fc.property(lines, lockers, (wanted, doors) => {
      const slots = slotsOf(doors);
      const plan = planRollout(wanted, { slots, holdDays: 1 });
      expect(planRollout([...wanted].reverse(), { slots: [...slots].reverse(), holdDays: 1 })).toEqual(plan);
    }),
  );
});

test('who needs a door within reach gets it before those who do not', () => {
  const slots = [slot('one', DAYS[0] as string, [bay('low', 200, 800), bay('high', 200, 1900)])];
  const plan = planRollout([line('a', { line: 1 }), line('b', { line: 2, reachNeeded: true })], { slots, holdDays: 1 });
  expect(plan.placed.map(({ lineId }) => lineId).sort()).toEqual(['a', 'b']);
});

test('who has a place keeps it, whoever else would choose first', () => {
  const slots = [slot('one', DAYS[0] as string, [bay('1', 200)])];
  const settled = line('a', { settled: true, lockerId: 'one', day: DAYS[0] as string });
  const plan = planRollout([line('b', { reachNeeded: true, sizes: [size(200)] }), settled], { slots, holdDays: 1 });
  expect(plan.placed.map(({ lineId }) => lineId)).toEqual(['a']);
});

test('each bay of a kit is counted', () => {
  const slots = [slot('one', DAYS[0] as string, [bay('1', 200), bay('2', 200), bay('3', 200)])];
  const plan = planRollout([line('a', { sizes: [null, null] }), line('b', { sizes: [null, null], line: 2 })], {
    slots,
    holdDays: 1,
  });
  expect(plan.placed).toEqual([{ lineId: 'a', lockerId: 'one', day: DAYS[0] }]);
  expect(plan.unplaced).toEqual([{ lineId: 'b', reason: 'full' }]);
});

test('a bay stays full for as long as people may collect', () => {
  const slots = DAYS.map((day) => slot('one', day, [bay('1', 200)]));
  const days = (holdDays: number) =>
    planRollout([line('a', { line: 1 }), line('b', { line: 2 }), line('c', { line: 3 })], {
      slots,
      holdDays,
    }).placed.map(({ day }) => day);
  expect(days(1)).toEqual(DAYS.slice(0, 3));
  expect(days(2)).toEqual([DAYS[0], DAYS[2]]);
});

test.each([
  ['no_fitting_bay', line('a', { sizes: [size(500)] })],
  ['no_fitting_bay', line('a', { reachNeeded: true, lockerId: 'two' })],
  ['full_that_day', line('a', { day: '2026-11-24' })],
  ['full_there', line('a', { lockerId: 'one' })],
  ['full', line('a')],
] as const)('says why: %s', (reason, wish) => {
  const slots = DAYS.flatMap((day) => [
    slot('one', day, [bay('1', 200)], 1),
    slot('two', day, [bay('2', 200, 1900)], 1),
  ]);
  expect(planRollout([wish], { slots, holdDays: 1 }).unplaced).toEqual([{ lineId: 'a', reason }]);
});

test('agents work from Monday to Friday', () => {
  expect(workingDays('2026-11-27', '2026-12-01', 10)).toEqual(['2026-11-27', '2026-11-30', '2026-12-01']);
  expect(workingDays('2026-11-23', '2027-11-23', 3)).toHaveLength(3);
});

test.each([
  ['2026-11-24', '2026-11-23'],
  ['2026-11-23', '2026-11-20'],
])('what is handed out on %s may be put in from %s, a working day', (day, before) => {
  expect(workingDayBefore(day)).toBe(before);
});
