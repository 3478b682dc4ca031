import { broken, staysInBay, type Promised } from '../../../src/server/domain/promises.ts';

const KEPT: Promised = {
  assetId: 'device',
  installStatus: '6',
  substatus: 'reserved',
  bay: { state: 'in_service', assetId: 'device' },
  lockerState: 'in_service',
};

test.each<[string, Partial<Promised>, string | null]>([
  ['nothing has changed', {}, null],
  ['the device is retired', { installStatus: '7', substatus: 'disposed' }, 'device_gone'],
  ['the device is kept for something else', { substatus: 'pending_disposal' }, 'device_gone'],
  ['the bay is recorded as empty', { bay: { state: 'in_service', assetId: '' } }, 'device_moved'],
  ['another device is recorded in the bay', { bay: { state: 'in_service', assetId: 'other' } }, 'device_moved'],
  ['the bay is gone', { bay: null }, 'device_moved'],
  ['the bay is blocked', { bay: { state: 'blocked', assetId: 'device' } }, 'bay_out'],
  ['the locker is retired', { lockerState: 'retired' }, 'locker_out'],
])('a promise when %s', (_what, change, expected) => {
  expect(broken({ ...KEPT, ...change })).toBe(expected);
});

test('only a device behind a door that is out of use is as it was', () => {
  const all = ['device_gone', 'device_moved', 'bay_out', 'locker_out'] as const;
  expect(all.filter(staysInBay)).toEqual(['bay_out', 'locker_out']);
});
