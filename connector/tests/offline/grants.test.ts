import { aloneForMs, allowedTo, isDone, standingOf, type Presented } from '../../src/offline/grants.ts';
import { grant, handIn } from './support.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const iso = (offsetS: number) => new Date(NOW + offsetS * 1_000).toISOString();
const badge = (hash: string) => ({ kind: 'badge' as const, hash });
const pin = (hash: string) => ({ kind: 'pin' as const, hash });

describe('whose a grant is', () => {
  const ada = grant('ada', { credentials: [{ kind: 'badge', hash: 'a', until: null }], code: 'code-a' });
  const also = grant('ada too', { credentials: [{ kind: 'badge', hash: 'a', until: null }] });
  const ben = grant('ben', { credentials: [{ kind: 'pin', hash: 'b', until: iso(60) }] });
  const charge = handIn('ada', { credentials: [{ kind: 'badge', hash: 'a', until: null }] });
  const repair = handIn('ben', { credentials: [{ kind: 'pin', hash: 'code-a', until: null }] });
  const all = { grants: [ada, also, ben], handIns: [charge, repair] };
  const grantsFor = ({ grants }: typeof all, presented: Presented, now: number) =>
    allowedTo({ ...all, grants }, presented, now).grants;
  const handInsFor = (presented: Presented) => allowedTo(all, presented, NOW).handIns;

  test('a badge stands for all of its person', () => {
    expect(grantsFor(all, badge('a'), NOW)).toEqual([ada, also]);
  });
  test('the code of a message for its own handover alone', () => {
    expect(grantsFor(all, pin('code-a'), NOW)).toEqual([ada]);
  });
  test('a badge stands for what its person may hand in, the code of a message for nothing of the kind', () => {
    expect(handInsFor(badge('a'))).toEqual([charge]);
    expect(handInsFor(pin('code-a'))).toEqual([]);
  });
  test('a code is no badge, and a badge no code', () => {
    expect([grantsFor(all, badge('code-a'), NOW), grantsFor(all, pin('a'), NOW)]).toEqual([[], []]);
  });
  test('one whose time is over stands for nothing', () => {
    expect(grantsFor(all, pin('b'), NOW)).toEqual([ben]);
    expect(grantsFor(all, pin('b'), NOW + 60_000)).toEqual([]);
  });
});

test.each([
  ['within its window', 0, {}, 'good'],
  ['before its window', 0, { from: iso(1) }, 'too_early'],
  ['at the end of its window', 0, { until: iso(0) }, 'ended'],
  ['as old as policy allows', 3_600, {}, 'good'],
  ['older than that', 3_601, {}, 'too_old'],
  ['older than that, whatever its window says', 3_601, { until: iso(-60) }, 'too_old'],
] as const)('a grant %s: %s s, %j: %s', (_, ageS, more, standing) => {
  const one = grant('one', { from: iso(-7_200), alone_s: 3_600, ...more });
  expect(standingOf(one, ageS * 1_000, NOW)).toBe(standing);
});

test('a locker may be served as long as the most patient of its policies says; not at all where nothing is granted', () => {
  const grants = [grant('one', { alone_s: 60 }), grant('two', { alone_s: 120 })];
  expect(aloneForMs({ grants, handIns: [] })).toBe(120_000);
  expect(aloneForMs({ grants, handIns: [handIn('three', { alone_s: 180 })] })).toBe(180_000);
  expect(aloneForMs({ grants: [], handIns: [] })).toBeNull();
});

test.each([
  ['collect', 'empty', true],
  ['collect', 'occupied', false],
  ['deposit', 'occupied', true],
  ['deposit', 'empty', false],
  ['deposit', 'unknown', true],
] as const)('a door that closes on a %s with the bay %s: done %s', (direction, presence, done) => {
  expect(isDone(direction, presence)).toBe(done);
});
