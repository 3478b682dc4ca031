import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_readiness = Table({
  name: 'x_smart_lockers_readiness',
  label: 'Readiness',
  display: 'asset',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    asset: ReferenceColumn({
      label: 'Device',
      referenceTable: 'alm_hardware',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    state: ChoiceColumn({
      label: 'State',
      dropdown: 'dropdown_without_none',
      default: 'not_ready',
      mandatory: true,
      choices: {
        not_ready: { label: 'Not ready', sequence: 1 },
        ready: { label: 'Ready', sequence: 2 },
      },
    }),
    source: StringColumn({ label: 'Source', maxLength: 80, hint: 'The tool that said so.' }),
    detail: StringColumn({ label: 'Detail', maxLength: 200, hint: 'What is still to do, or what was done.' }),
    reported_at: DateTimeColumn({ label: 'Reported', hint: 'When it was so; an older report changes nothing.' }),
    expires_at: DateTimeColumn({ label: 'Good until', hint: 'Then the device counts as not ready. Empty: for good.' }),
  },
  index: [{ name: 'readiness_asset', unique: true, element: 'asset' }],
});
