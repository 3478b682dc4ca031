import { insteadText, nextBest, type Candidate, type Place, type Wanted } from '../../../src/server/domain/nextBest.ts';

const WANTED: Wanted = { modelCategoryId: 'laptop', lockerId: 'reception', siteId: 'madrid' };
const candidate = (modelCategoryId: string, lockerId: string, siteId = 'madrid'): Candidate => ({
  modelCategoryId,
  categoryName: modelCategoryId,
  lockerId,
  lockerName: lockerId,
  siteId,
  siteName: siteId,
});
const PLACES: ReadonlyMap<string, Place> = new Map([
  ['madrid', { latitude: 40.4, longitude: -3.7 }],
  ['lisbon', { latitude: 38.7, longitude: -9.1 }],
  ['tokyo', { latitude: 35.7, longitude: 139.7 }],
  ['nowhere', null],
]);
const found = (...candidates: Candidate[]): string[] =>
  nextBest(WANTED, candidates, PLACES).map((one) => `${one.modelCategoryId} at ${one.lockerId}`);

test('the same at the site comes first, then another kind there, then the same at the nearest site', () => {
  expect(
    found(
      candidate('laptop', 'shibuya', 'tokyo'),
      candidate('laptop', 'chiado', 'lisbon'),
      candidate('tablet', 'third floor'),
      candidate('laptop', 'third floor'),
    ),
  ).toEqual(['laptop at third floor', 'tablet at third floor', 'laptop at chiado']);
});

test('another kind is offered once, in the locker where the person stands if it is there', () => {
  expect(found(candidate('tablet', 'third floor'), candidate('tablet', 'reception'))).toEqual(['tablet at reception']);
});

test('nobody is sent to another site for another kind, nor to what was found wanting', () => {
  expect(found(candidate('tablet', 'chiado', 'lisbon'), candidate('laptop', 'reception'))).toEqual([]);
});

test('a site whose place is not known is the farthest', () => {
  expect(found(candidate('laptop', 'somewhere', 'nowhere'), candidate('laptop', 'shibuya', 'tokyo'))).toEqual([
    'laptop at shibuya',
    'laptop at somewhere',
  ]);
});

test('what is offered is told in words, the site only where it is another one', () => {
  const offers = [candidate('tablet', 'third floor'), candidate('laptop', 'chiado', 'lisbon')];
  expect(insteadText(WANTED, offers)).toBe('Free instead: tablet in third floor; chiado (lisbon).');
  expect(insteadText(WANTED, [])).toBe('');
});
