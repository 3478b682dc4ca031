import {
  beganAtKiosk,
  goesOn,
  isDone,
  isFetched,
  isHalfDone,
  stepsLeft,
  thingOf,
  undoes,
} from '../../../src/server/domain/visits.ts';
import { workflowStep } from '../../../src/server/domain/workflows.ts';

const REPLACEMENT = { kind: 'replacement', assetId: 'new', oldAssetId: 'old' } as const;
const positions = (steps: readonly { readonly position: number }[]): number[] => steps.map((step) => step.position);
const done = (step: number, direction: 'collect' | 'deposit') => ({ step, direction, state: 'committed' }) as const;

test('a new device that lies in a bay already is not staged', () => {
  expect(positions(stepsLeft(REPLACEMENT, false, []))).toEqual([1, 2, 3, 4]);
  expect(positions(stepsLeft(REPLACEMENT, true, []))).toEqual([2, 3, 4]);
});

test('of what is lost nothing is handed in', () => {
  expect(positions(stepsLeft({ ...REPLACEMENT, oldAssetId: '' }, true, []))).toEqual([3]);
});

test('what is done is not planned again, unless it was undone', () => {
  const handedIn = done(2, 'deposit');
  expect(positions(stepsLeft(REPLACEMENT, true, [handedIn]))).toEqual([3, 4]);
  expect(positions(stepsLeft(REPLACEMENT, true, [handedIn, done(2, 'collect')]))).toEqual([2, 3, 4]);
  expect(isDone('replacement', 2, [handedIn, done(2, 'collect'), handedIn])).toBe(true);
});

test('a swap is half done between its two doors', () => {
  const handedIn = done(2, 'deposit');
  expect(isHalfDone('replacement', [])).toBe(false);
  expect(isHalfDone('replacement', [handedIn])).toBe(true);
  expect(isHalfDone('replacement', [handedIn, done(2, 'collect')])).toBe(false);
  expect(isHalfDone('replacement', [handedIn, done(3, 'collect')])).toBe(false);
  expect(isHalfDone('loan', [done(1, 'collect')])).toBe(false);
});

test('the thing of a step is what is promised, or what the person brings', () => {
  expect(thingOf({ item: 'own' }, REPLACEMENT)).toBe('old');
  expect(thingOf({ item: 'lent' }, REPLACEMENT)).toBe('new');
  expect(thingOf({ item: 'own' }, { kind: 'repair', assetId: 'mine', oldAssetId: '' })).toBe('mine');
});

test('against its step’s direction a handover undoes it', () => {
  expect(undoes('replacement', { step: 2, direction: 'collect' })).toBe(true);
  expect(undoes('replacement', { step: 3, direction: 'collect' })).toBe(false);
});

test.each([
  ['the old device of a swap', 'replacement', 2, 'deposit', 'committed', true],
  ['the new device of a swap', 'replacement', 3, 'collect', 'committed', false],
  ['the new device of a swap that could not be had', 'replacement', 3, 'collect', 'exited', true],
  ['the old device taken back', 'replacement', 2, 'collect', 'committed', false],
  ['a broken device put in', 'repair', 1, 'deposit', 'committed', true],
  ['a door of an agent’s round', 'repair', 2, 'collect', 'committed', true],
  ['a loan that is collected', 'loan', 1, 'collect', 'committed', false],
  ['a loan that is returned, which may be broken', 'loan', 2, 'deposit', 'committed', true],
  ['a staged device that an agent fetches', 'deployment', 1, 'collect', 'committed', true],
] as const)('after %s the visit goes on: %6$s', (_what, kind, step, direction, state, expected) => {
  const { actor } = workflowStep(kind, step);
  expect(goesOn(kind, { step, direction, state, actorKind: actor })).toBe(expected);
});

test('what an agent takes out for nobody is fetched, and the round goes on; what a person takes back is theirs', () => {
  const out = { step: 2, direction: 'collect', state: 'committed' } as const;
  expect(isFetched('loan', { ...out, actorKind: 'agent' })).toBe(true);
  expect(goesOn('loan', { ...out, actorKind: 'agent' })).toBe(true);
  expect(isFetched('replacement', { ...out, actorKind: 'employee' })).toBe(false);
  expect(isFetched('repair', { ...out, actorKind: 'agent' })).toBe(false);
});

test.each([
  ['loan', '', true],
  ['loan', 'request', false],
  ['repair', '', true],
  ['charging', '', true],
  ['deployment', '', false],
  ['replacement', '', false],
] as const)('a %s with request %p began at the kiosk: %s', (kind, requestItemId, expected) => {
  expect(beganAtKiosk({ kind, requestItemId })).toBe(expected);
});
