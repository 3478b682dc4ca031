import fc from 'fast-check';
import {
  DEMAND_DAYS,
  demandByDay,
  keptForOthers,
  moveReserve,
  reserveFault,
  type Reserve,
} from '../../../src/server/domain/capacity.ts';
import { DAY_MS } from '../../../src/server/domain/time.ts';

const NOW = Date.UTC(2026, 10, 23, 2, 30);
const reserve = (changes: Partial<Reserve>): Reserve => ({
  kind: 'repair',
  minimum: 0,
  maximum: 4,
  current: 2,
  ...changes,
});

describe('what is kept free for others', () => {
  const reserves = [reserve({ kind: 'repair', current: 2 }), reserve({ kind: 'deployment', current: 3 })];

  test('is nothing for what comes back from a loan', () => {
    expect(keptForOthers('loan', { reserves, inUse: {}, returnsDue: 5 })).toBe(0);
  });

  test('is the room for returns, and what the other kinds do not use yet', () => {
    expect(keptForOthers('repair', { reserves, inUse: { deployment: 1 }, returnsDue: 1 })).toBe(1 + 2);
    expect(keptForOthers('deployment', { reserves, inUse: { repair: 9 }, returnsDue: 0 })).toBe(0);
    expect(keptForOthers('charging', { reserves: [], inUse: {}, returnsDue: 0 })).toBe(0);
  });

  test('counts the room for returns towards what is kept for loans, and stocking as for loans', () => {
    const loans = [reserve({ kind: 'loan', current: 4 })];
    expect(keptForOthers('repair', { reserves: loans, inUse: { loan: 1 }, returnsDue: 2 })).toBe(2 + 1);
    expect(keptForOthers('stocking', { reserves: loans, inUse: {}, returnsDue: 2 })).toBe(2);
  });
});

describe('a reserve', () => {
  test('follows what sufficed on nine days of ten, one bay a night', () => {
    const busy = demandByDay(
      Array.from({ length: 20 }, (_, day) => [
        NOW - day * DAY_MS,
        NOW - day * DAY_MS - 1_000,
        NOW - day * DAY_MS - 2,
      ]).flat(),
      NOW,
    );
    expect(moveReserve(reserve({ current: 2 }), busy)).toBe(3);
    expect(moveReserve(reserve({ current: 3 }), busy)).toBe(3);
    expect(moveReserve(reserve({ current: 4 }), busy)).toBe(3);
  });

  test('is not moved by a single busy day', () => {
    const once = demandByDay([NOW, NOW - 1, NOW - 2, NOW - 3], NOW);
    expect(moveReserve(reserve({ current: 1 }), once)).toBe(0);
  });

  test('forgets what is older than four weeks, and what is to come', () => {
    expect(demandByDay([NOW - DEMAND_DAYS * DAY_MS, NOW + DAY_MS], NOW)).toEqual(new Array(DEMAND_DAYS).fill(0));
  });

  test('stays within its limits and moves by one at most, whatever is asked', () => {
    const bays = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        bays,
        bays,
        bays,
        fc.array(bays, { minLength: 1, maxLength: DEMAND_DAYS }),
        (one, two, at, demand) => {
          const [minimum, maximum] = [Math.min(one, two), Math.max(one, two)];
          const current = Math.min(Math.max(at, minimum), maximum);
          const next = moveReserve(reserve({ minimum, maximum, current }), demand);
          expect(next).toBeGreaterThanOrEqual(minimum);
          expect(next).toBeLessThanOrEqual(maximum);
          expect(Math.abs(next - current)).toBeLessThanOrEqual(1);
          expect(moveReserve(reserve({ minimum, maximum, current }), [...demand].reverse())).toBe(next);
        },
      ),
    );
  });

  test('has limits that leave room between them', () => {
    expect(reserveFault({ minimum: 1, maximum: 1 })).toBeNull();
    expect(reserveFault({ minimum: 2, maximum: 1 })).toMatch(/At most/);
    expect(reserveFault({ minimum: -1, maximum: 1 })).toMatch(/none/);
  });
});
