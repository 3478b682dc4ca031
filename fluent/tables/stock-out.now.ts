import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_stock_out = Table({
  name: 'x_smart_lockers_stock_out',
  label: 'Stock-out',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    at: DateTimeColumn({ label: 'When', mandatory: true }),
    kind: ChoiceColumn({
      label: 'Wanted for',
      dropdown: 'dropdown_without_none',
      default: 'loan',
      mandatory: true,
      choices: {
        loan: { label: 'Loan', sequence: 1 },
        repair: { label: 'Repair', sequence: 2 },
        deployment: { label: 'Deployment', sequence: 3 },
        replacement: { label: 'Replacement', sequence: 4 },
        charging: { label: 'Charging', sequence: 5 },
        stocking: { label: 'Stocking', sequence: 6 },
      },
    }),
    person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', cascadeRule: 'clear' }),
    site: ReferenceColumn({ label: 'Site', referenceTable: 'cmn_location' }),
    locker: ReferenceColumn({ label: 'Locker', referenceTable: 'x_smart_lockers_locker', cascadeRule: 'clear' }),
    model_category: ReferenceColumn({ label: 'Kind of device', referenceTable: 'cmdb_model_category' }),
    reason: ChoiceColumn({
      label: 'What was missing',
      dropdown: 'dropdown_without_none',
      default: 'device',
      choices: {
        device: { label: 'A device', sequence: 1 },
        bay: { label: 'A free bay', sequence: 2 },
      },
    }),
    offered: StringColumn({ label: 'Offered instead', maxLength: 1000, hint: 'In the words that the person read.' }),
    assignment: ReferenceColumn({
      label: 'Assignment',
      referenceTable: 'x_smart_lockers_assignment',
      cascadeRule: 'clear',
      hint: 'Empty: nothing was requested; somebody asked at the kiosk.',
    }),
  },
  index: [
    { name: 'stock_out_at', unique: false, element: ['at', 'kind'] },
    { name: 'stock_out_assignment', unique: false, element: 'assignment' },
  ],
});
