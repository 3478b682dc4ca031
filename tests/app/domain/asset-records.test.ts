import { assetColumns, isGone, whenFetched } from '../../../src/server/domain/assetRecords.ts';
import { WORKFLOWS } from '../../../src/server/domain/workflows.ts';

const PLACE = { stockroomId: 'stockroom', siteId: 'site' };

test.each([
  ['available', { install_status: '6', substatus: 'available', reserved_for: '' }],
  ['to_fetch', { install_status: '6', substatus: 'pending_transfer', reserved_for: '' }],
  ['reserved', { install_status: '6', substatus: 'reserved', reserved_for: 'ada' }],
  ['pending_repair', { install_status: '6', substatus: 'pending_repair', reserved_for: 'ada' }],
] as const)('%s is in stock at the locker and assigned to nobody', (outcome, columns) => {
  const inStock = { stockroom: 'stockroom', location: 'site', assigned_to: '' };
  expect(assetColumns(outcome, 'ada', PLACE)).toEqual({ ...inStock, ...columns });
});

test.each([
  ['in_use', '1'],
  ['in_maintenance', '3'],
] as const)('%s is assigned and in no stockroom', (outcome, status) => {
  const columns = assetColumns(outcome, 'ada', PLACE);
  expect(columns).toMatchObject({ install_status: status, substatus: '', stockroom: '', assigned_to: 'ada' });
});

test.each(['lost', 'stolen'] as const)('what is %s is missing, and who had it stays named', (outcome) => {
  expect(assetColumns(outcome, 'ada', PLACE)).toMatchObject({
    install_status: '8',
    substatus: outcome,
    stockroom: '',
    assigned_to: 'ada',
  });
});

test.each([
  ['broken', '6', 'pending_repair', 'in_maintenance'],
  ['broken, and taken out by a run that was cut off', '3', '', 'in_maintenance'],
  ['sound', '6', 'pending_transfer', 'available'],
  ['a leaver’s', '1', '', 'available'],
])('what an agent fetches and is %s is %4$s', (_words, installStatus, substatus, outcome) => {
  expect(whenFetched({ installStatus, substatus })).toBe(outcome);
});

test.each([
  ['retired', '7'],
  ['missing', '8'],
  ['consumed', '10'],
])('a device that is %s is not handed out', (_words, status) => expect(isGone(status)).toBe(true));

test('one in use, in maintenance or in stock is there', () => {
  expect(['1', '3', '6'].filter(isGone)).toEqual([]);
});

test('what is only charged keeps its record', () => {
  expect(assetColumns('unchanged', 'ada', PLACE)).toBeNull();
});

test('a stockroom and a holder never stand together, whatever the step', () => {
  for (const steps of Object.values(WORKFLOWS)) {
    for (const { outcome } of steps) {
      const columns = assetColumns(outcome, 'ada', PLACE);
      if (columns) expect([columns.stockroom, columns.assigned_to].filter((value) => value !== '')).toHaveLength(1);
    }
  }
});
