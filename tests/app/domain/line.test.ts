import fc from 'fast-check';
import { lineUp, placeInLine, wishOf } from '../../../src/server/domain/line.ts';

const one = (number: string, wantedFrom: number | null = null, siteId = 's') => ({
  id: number,
  number,
  wantedFrom,
  kind: 'loan' as const,
  siteId,
  modelCategoryId: 'c',
  policyId: 'p',
  reachNeeded: false,
});

test('whose booking could not be kept comes first, the earliest before the others; then who asked first', () => {
  const waiting = [one('SLK2'), one('SLK1'), one('SLK9', 200), one('SLK8', 300), one('SLK7', 300)];
  expect(lineUp(waiting).map(({ number }) => number)).toEqual(['SLK9', 'SLK7', 'SLK8', 'SLK1', 'SLK2']);
});

test('the line is the same however it is read', () => {
  const anyone = fc
    .record({ n: fc.nat(20), wanted: fc.option(fc.nat(3)) })
    .map(({ n, wanted }) => one(`SLK${n}`, wanted));
  fc.assert(
    fc.property(fc.uniqueArray(anyone, { selector: ({ number }) => number }), (waiting) => {
      expect(lineUp([...waiting].reverse())).toEqual(lineUp(waiting));
      lineUp(waiting).forEach(({ id }, index) => expect(placeInLine(waiting, id)).toBe(index + 1));
    }),
  );
});

test('the same devices do for those who ask for the same in the same way at the same site', () => {
  const first = one('SLK1');
  expect(wishOf(one('SLK4'))).toBe(wishOf(first));
  const others = [one('SLK2', null, 'other'), { ...first, reachNeeded: true }, { ...first, policyId: 'q' }];
  expect(others.map(wishOf)).not.toContain(wishOf(first));
});
