import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_enrolment = Table({
  name: 'x_smart_lockers_enrolment',
  label: 'Enrolment',
  extensible: false,
  allowWebServiceAccess: false,
  accessibleFrom: 'package_private',
  schema: {
    locker: ReferenceColumn({
      label: 'Locker',
      referenceTable: 'x_smart_lockers_locker',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    purpose: ChoiceColumn({
      label: 'Purpose',
      dropdown: 'dropdown_without_none',
      default: 'kiosk',
      mandatory: true,
      choices: { kiosk: { label: 'Kiosk', sequence: 1 }, controller: { label: 'Controller', sequence: 2 } },
    }),
    code_hash: StringColumn({ label: 'Code hash', maxLength: 64, readOnly: true }),
    expires_at: DateTimeColumn({ label: 'Expires' }),
    used_at: DateTimeColumn({ label: 'Used', readOnly: true }),
    used_by: StringColumn({ label: 'Used by', maxLength: 100, readOnly: true }),
  },
  index: [{ name: 'enrolment_code', unique: true, element: 'code_hash' }],
});
