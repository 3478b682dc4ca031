import { IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_kit_item = Table({
  name: 'x_smart_lockers_kit_item',
  label: 'Kit item',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    assignment: ReferenceColumn({
      label: 'Assignment',
      referenceTable: 'x_smart_lockers_assignment',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    position: IntegerColumn({ label: 'Position', min: 1 }),
    asset: ReferenceColumn({
      label: 'Device',
      referenceTable: 'alm_hardware',
      hint: 'Its record follows the handover; empty for what has no record.',
    }),
    name: StringColumn({ label: 'Item', maxLength: 100 }),
  },
  index: [{ name: 'kit_item_position', unique: true, element: ['assignment', 'position'] }],
});
