import { inOperatingHours } from '../../../src/server/domain/polling.ts';
import { bayFault, lockerFault } from '../../../src/server/domain/places.ts';
import { canonicalCredential } from '../../../src/server/domain/credentials.ts';

const LOCKER = { controllerId: 'berlin-1', siteId: 'site', stockroomId: 'stockroom' };

test('a locker that can be reached and stocked is taken', () => {
  expect(lockerFault(LOCKER)).toBeNull();
});

test.each([
  ['a controller id that no topic carries', { controllerId: 'Berlin/+' }],
  ['a controller id of two letters', { controllerId: 'ab' }],
  ['a connector’s name for its controller', { controllerId: 'connector-berlin' }],
  ['no site', { siteId: '' }],
  ['no stockroom', { stockroomId: '' }],
])('a locker with %s is refused', (_what, changes) => {
  expect(lockerFault({ ...LOCKER, ...changes })).toEqual(expect.any(String));
});

test.each([
  [1, 0, true],
  [12, 300, true],
  [0, 300, false],
  [1.5, 300, false],
  [1, -1, false],
])('bay %d with a width of %d mm is taken: %s', (number, widthMm, taken) => {
  expect(bayFault({ number, size: { widthMm, heightMm: 1, depthMm: 1 } }) === null).toBe(taken);
});

test.each([
  ['Monday 06:00', '2026-11-23T06:00:00Z', true],
  ['Monday 05:59', '2026-11-23T05:59:59Z', false],
  ['Friday 19:59', '2026-11-27T19:59:00Z', true],
  ['Friday 20:00', '2026-11-27T20:00:00Z', false],
  ['Sunday noon', '2026-11-22T12:00:00Z', false],
])('agents are at work on %s: %3$s', (_when, local, working) => {
  expect(inOperatingHours(Date.parse(local))).toBe(working);
});

test('a badge and a PIN of the same digits are two credentials', () => {
  expect(canonicalCredential('badge', '123456')).not.toBe(canonicalCredential('pin', '123456'));
});
