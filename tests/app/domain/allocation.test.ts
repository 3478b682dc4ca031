import fc from 'fast-check';
import {
  fits,
  rankBays,
  rankOffers,
  REACH_MM,
  unfit,
  type Offer,
  type Wish,
} from '../../../src/server/domain/allocation.ts';
import type { Bay, Device, Size } from '../../../src/server/domain/model.ts';

const BAY: Bay = {
  id: 'bay',
  lockerId: 'locker',
  number: 1,
  label: 'A1',
  size: { widthMm: 400, heightMm: 100, depthMm: 500 },
  doorHeightMm: 900,
  hasPresenceSensor: true,
  charging: true,
  lan: false,
  state: 'in_service',
  door: 'closed',
  presence: 'occupied',
  chargePercent: 90,
  assetId: 'laptop',
  confidence: 'certain',
};
const DEVICE: Device = {
  id: 'laptop',
  name: 'Laptop',
  tag: 'P1',
  modelCategoryId: 'laptops',
  installStatus: '6',
  substatus: 'available',
  size: { widthMm: 350, heightMm: 30, depthMm: 250 },
};
const OFFER: Offer = { bay: BAY, device: DEVICE, siteId: 'berlin', promised: false, held: false, ready: false };
const WISH: Wish = {
  modelCategoryId: 'laptops',
  minChargePercent: 80,
  needsReadiness: false,
  reachNeeded: true,
  siteId: 'berlin',
  lockerId: '',
};

const offer = (bay: Partial<Bay> = {}, device: Partial<Device> = {}, rest: Partial<Offer> = {}): Offer => ({
  ...OFFER,
  ...rest,
  bay: { ...BAY, ...bay },
  device: { ...DEVICE, ...device },
});

test('the plain case fits', () => {
  expect(unfit(OFFER, WISH)).toBeNull();
});

test.each<[string, Offer]>([
  ['category', offer({}, { modelCategoryId: 'phones' })],
  ['site', offer({}, {}, { siteId: 'lisbon' })],
  ['promised', offer({}, {}, { promised: true })],
  ['promised', offer({}, {}, { held: true })],
  ['not_in_stock', offer({}, { installStatus: '1' })],
  ['not_in_stock', offer({}, { substatus: 'reserved' })],
  ['bay_not_in_service', offer({ state: 'blocked' })],
  ['bay_not_in_service', offer({ state: 'out_of_service' })],
  ['bay_doubtful', offer({ confidence: 'doubtful' })],
  ['bay_doubtful', offer({ presence: 'empty' })],
  ['reach', offer({ doorHeightMm: REACH_MM.min - 1 })],
  ['reach', offer({ doorHeightMm: REACH_MM.max + 1 })],
  ['charge', offer({ chargePercent: 79 })],
  ['size', offer({ size: { widthMm: 300, heightMm: 100, depthMm: 300 } })],
])('an offer is refused for its %s', (reason, refused) => {
  expect(unfit(refused, WISH)).toBe(reason);
});

test('where only what is ready is handed out, a device that is not is refused', () => {
  const wish = { ...WISH, needsReadiness: true };
  expect(unfit(offer({}, {}, { ready: false }), wish)).toBe('not_ready');
  expect(unfit(offer({}, {}, { ready: true }), wish)).toBeNull();
});

test('who does not need reach is offered any height, and a charge that nobody reports is not held against a bay', () => {
  expect(unfit(offer({ doorHeightMm: 1_800 }), { ...WISH, reachNeeded: false })).toBeNull();
  expect(unfit(offer({ chargePercent: null }), WISH)).toBeNull();
});

const anyOffer: fc.Arbitrary<Offer> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    number: fc.integer({ min: 1, max: 30 }),
    locker: fc.constantFrom('north', 'south'),
    site: fc.constantFrom('berlin', 'lisbon'),
    category: fc.constantFrom('laptops', 'phones'),
    state: fc.constantFrom('in_service', 'blocked', 'out_of_service' as const),
    presence: fc.constantFrom('empty', 'occupied', 'unknown' as const),
    confidence: fc.constantFrom('certain', 'likely', 'doubtful' as const),
    charge: fc.option(fc.integer({ min: 0, max: 100 })),
    height: fc.integer({ min: 100, max: 2_000 }),
    status: fc.constantFrom('6', '1'),
    substatus: fc.constantFrom('available', 'reserved'),
    promised: fc.boolean(),
    held: fc.boolean(),
    ready: fc.boolean(),
    width: fc.constantFrom(200, 400),
  })
  .map((one) =>
    offer(
      {
        id: `bay-${one.id}`,
        lockerId: one.locker,
        number: one.number,
        state: one.state as Bay['state'],
        presence: one.presence as Bay['presence'],
        confidence: one.confidence as Bay['confidence'],
        chargePercent: one.charge,
        doorHeightMm: one.height,
        size: { widthMm: one.width, heightMm: 100, depthMm: 260 },
      },
      { id: one.id, modelCategoryId: one.category, installStatus: one.status, substatus: one.substatus },
      { siteId: one.site, promised: one.promised, held: one.held, ready: one.ready },
    ),
  );
const anyWish = fc.record({
  modelCategoryId: fc.constantFrom('laptops', 'phones'),
  minChargePercent: fc.constantFrom(0, 50, 80),
  needsReadiness: fc.boolean(),
  reachNeeded: fc.boolean(),
  siteId: fc.constantFrom('', 'berlin', 'lisbon'),
  lockerId: fc.constantFrom('', 'north', 'south'),
});

describe('allocation', () => {
  test('never picks what is unfit and never leaves out what fits', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { maxLength: 30 }), anyWish, (offers, wish) => {
        const ranked = rankOffers(offers, wish);
        expect(ranked.every((one) => unfit(one, wish) === null)).toBe(true);
        expect(ranked).toHaveLength(offers.filter((one) => unfit(one, wish) === null).length);
        for (const { bay, device } of ranked) {
          expect([bay.state, device.modelCategoryId]).toEqual(['in_service', wish.modelCategoryId]);
          if (wish.reachNeeded) expect(bay.doorHeightMm).toBeLessThanOrEqual(REACH_MM.max);
          if (bay.chargePercent !== null) expect(bay.chargePercent).toBeGreaterThanOrEqual(wish.minChargePercent);
        }
      }),
    );
  });

  test('gives the same answer whatever order the rows come in', () => {
    const offers = fc.uniqueArray(anyOffer, { maxLength: 15, selector: (one) => one.device.id });
    fc.assert(
      fc.property(offers, anyWish, (some, wish) => {
        expect(rankOffers([...some].reverse(), wish)).toEqual(rankOffers(some, wish));
      }),
    );
  });

  test('prefers the wished-for locker, then the fuller battery, then the surer bay, then the lower door', () => {
    const elsewhere = offer({ id: '1', lockerId: 'south', chargePercent: 100 }, { id: '1' });
    const likely = offer(
      { id: '2', lockerId: 'north', confidence: 'likely', chargePercent: 95, number: 1 },
      { id: '2' },
    );
    const unknown = offer({ id: '6', lockerId: 'north', chargePercent: null }, { id: '6' });
    const emptier = offer({ id: '3', lockerId: 'north', chargePercent: 85 }, { id: '3' });
    const full = offer({ id: '4', lockerId: 'north', chargePercent: 95, number: 7 }, { id: '4' });
    const lower = offer({ id: '5', lockerId: 'north', chargePercent: 95, number: 2 }, { id: '5' });
    const ranked = rankOffers([elsewhere, unknown, likely, emptier, full, lower], { ...WISH, lockerId: 'north' });
    expect(ranked.map(({ device }) => device.id)).toEqual(['5', '4', '2', '3', '6', '1']);
  });
});

describe('a thing in a bay', () => {
  const size = (widthMm: number, heightMm: number, depthMm: number): Size => ({ widthMm, heightMm, depthMm });

  test('fits in any position that it can be turned to', () => {
    const side = fc.integer({ min: 1, max: 600 });
    fc.assert(
      fc.property(side, side, side, (a, b, c) => {
        const turned = [size(a, b, c), size(b, c, a), size(c, a, b), size(b, a, c)];
        expect(new Set(turned.map((thing) => fits(thing, BAY.size))).size).toBe(1);
        expect(fits(size(a, b, c), size(c, b, a))).toBe(true);
        expect(fits(size(a, b, c), size(c, b, a - 1))).toBe(a === 1);
      }),
    );
  });

  test('fits where nobody knows the size of one or the other', () => {
    expect(fits(null, BAY.size)).toBe(true);
    expect(fits(size(900, 900, 900), size(0, 0, 0))).toBe(true);
  });
});

describe('a bay for a return', () => {
  const free = (changes: Partial<Bay>): Bay => ({ ...BAY, assetId: '', presence: 'empty', ...changes });
  const DEPOSIT = {
    size: DEVICE.size,
    reachNeeded: false,
    wantsCharging: true,
    wantsLan: false,
    keptForOthers: 0,
    tooSmall: [],
  };

  test.each<[string, Partial<Bay>]>([
    ['another device is in it', { assetId: 'other' }],
    ['the sensor sees something', { presence: 'occupied' }],
    ['it is blocked', { state: 'blocked' }],
    ['it is doubtful', { confidence: 'doubtful' }],
    ['it is too small', { size: { widthMm: 100, heightMm: 100, depthMm: 100 } }],
  ])('is not taken when %s', (_why, changes) => {
    expect(rankBays([free(changes)], [], DEPOSIT)).toEqual([]);
  });

  test('is not taken when a handover holds it, or when it is out of reach', () => {
    expect(rankBays([free({ id: 'held' })], ['held'], DEPOSIT)).toEqual([]);
    expect(rankBays([free({ doorHeightMm: 1_800 })], [], { ...DEPOSIT, reachNeeded: true })).toEqual([]);
  });

  test('is larger than the one that the thing did not go into', () => {
    const same = free({ id: 'same' });
    const large = free({ id: 'large', size: { widthMm: 900, heightMm: 900, depthMm: 900 } });
    const unknown = free({ id: 'unknown', size: { widthMm: 0, heightMm: 0, depthMm: 0 } });
    const choice = (tooSmall: string[]): string[] =>
      rankBays([free({ id: 'tried' }), same, large], [], { ...DEPOSIT, tooSmall }).map((bay) => bay.id);
    expect(choice(['tried'])).toEqual(['large']);
    expect(choice(['large'])).toEqual([]);
    expect(rankBays([unknown, same], [], { ...DEPOSIT, tooSmall: ['unknown'] }).map((bay) => bay.id)).toEqual(['same']);
  });

  test('charges if it can, and is no larger than need be', () => {
    const large = free({ id: 'large', size: { widthMm: 900, heightMm: 900, depthMm: 900 } });
    const plain = free({ id: 'plain', charging: false });
    const small = free({ id: 'small', number: 9 });
    expect(rankBays([large, plain, small], [], DEPOSIT).map((bay) => bay.id)).toEqual(['small', 'large', 'plain']);
  });

  test('has a network for what is to be prepared, and leaves it to that otherwise', () => {
    const bays = [
      free({ id: 'lan', lan: true }),
      free({ id: 'plain', charging: false }),
      free({ id: 'charging', size: { widthMm: 500, heightMm: 500, depthMm: 500 } }),
    ];
    const order = (wantsLan: boolean): string[] => rankBays(bays, [], { ...DEPOSIT, wantsLan }).map((bay) => bay.id);
    expect(order(true)).toEqual(['lan', 'charging', 'plain']);
    expect(order(false)).toEqual(['charging', 'lan', 'plain']);
  });

  test('is not taken when all that are free are kept for others', () => {
    const bays = [free({ id: 'one' }), free({ id: 'two', number: 2 }), free({ id: 'held', number: 3 })];
    const choice = (keptForOthers: number): string[] =>
      rankBays(bays, ['held'], { ...DEPOSIT, keptForOthers }).map((bay) => bay.id);
    expect(choice(1)).toEqual(['one', 'two']);
    expect(choice(2)).toEqual([]);
  });
});
