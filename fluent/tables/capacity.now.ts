import { ChoiceColumn, IntegerColumn, ReferenceColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_capacity = Table({
  name: 'x_smart_lockers_capacity',
  label: 'Capacity',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    locker: ReferenceColumn({
      label: 'Locker',
      referenceTable: 'x_smart_lockers_locker',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    kind: ChoiceColumn({
      label: 'Kept for',
      dropdown: 'dropdown_without_none',
      default: 'loan',
      mandatory: true,
      hint: 'Bays are kept free for it, as many as it does not use already.',
      choices: {
        loan: { label: 'Loan', sequence: 1 },
        repair: { label: 'Repair', sequence: 2 },
        deployment: { label: 'Deployment', sequence: 3 },
        replacement: { label: 'Replacement', sequence: 4 },
        charging: { label: 'Charging', sequence: 5 },
        stocking: { label: 'Stocking', sequence: 6 },
      },
    }),
    minimum: IntegerColumn({
      label: 'At least',
      default: '0',
      min: 0,
      hint: 'Bays that are kept however low demand is.',
    }),
    maximum: IntegerColumn({
      label: 'At most',
      default: '2',
      min: 0,
      hint: 'Bays that are kept however high demand is.',
    }),
    current: IntegerColumn({
      label: 'Now',
      default: '0',
      min: 0,
      hint: 'Moved each night by the demand of the last four weeks, between the two.',
    }),
  },
  index: [{ name: 'capacity_locker_kind', unique: true, element: ['locker', 'kind'] }],
});
