import fc from 'fast-check';
import { lineUp, linesOf, placeInLine } from '../../../src/server/domain/line.ts';

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

test('who wants something else, or elsewhere, stands in a line of their own', () => {
  const waiting = [one('SLK1'), one('SLK2', null, 'other'), { ...one('SLK3'), reachNeeded: true }, one('SLK4')];
  expect(linesOf(waiting).map((line) => line.map(({ number }) => number))).toEqual([
    ['SLK1', 'SLK4'],
    ['SLK2'],
    ['SLK3'],
  ]);
});
