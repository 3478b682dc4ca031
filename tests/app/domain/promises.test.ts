import { broken, type Promised } from '../../../src/server/domain/promises.ts';

const KEPT: Promised = {
  own: false,
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
  ['it is a person’s own, whose record need not say that it is reserved', { own: true, substatus: '' }, null],
  ['it is a person’s own that is missing', { own: true, installStatus: '8' }, 'device_gone'],
  [
    'it is a person’s own behind a blocked door',
    { own: true, bay: { state: 'blocked', assetId: 'device' } },
    'bay_out',
  ],
])('a promise when %s', (_what, change, expected) => {
  expect(broken({ ...KEPT, ...change })).toBe(expected);
});
