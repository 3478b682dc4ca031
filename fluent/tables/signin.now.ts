import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_signin = Table({
  name: 'x_smart_lockers_signin',
  label: 'Sign-in at a kiosk',
  extensible: false,
  allowWebServiceAccess: false,
  accessibleFrom: 'package_private',
  schema: {
    locker: ReferenceColumn({
      label: 'Locker',
      referenceTable: 'x_smart_lockers_locker',
      cascadeRule: 'delete',
      hint: 'Empty: somebody typed a code that is none.',
    }),
    code_hash: StringColumn({ label: 'Code hash', maxLength: 64, readOnly: true }),
    state: ChoiceColumn({
      label: 'State',
      dropdown: 'dropdown_without_none',
      default: 'open',
      mandatory: true,
      choices: {
        open: { label: 'Open', sequence: 1 },
        confirmed: { label: 'Confirmed', sequence: 2 },
        denied: { label: 'Refused', sequence: 3 },
        wrong: { label: 'Wrong code', sequence: 4 },
      },
    }),
    person: ReferenceColumn({
      label: 'Person',
      referenceTable: 'sys_user',
      cascadeRule: 'delete',
      hint: 'Who has confirmed or refused it, or typed the wrong code.',
    }),
    expires_at: DateTimeColumn({ label: 'Expires' }),
    decided_at: DateTimeColumn({ label: 'Decided' }),
  },
  index: [
    { name: 'signin_code', unique: true, element: 'code_hash' },
    { name: 'signin_locker', unique: false, element: ['locker', 'state', 'expires_at'] },
    { name: 'signin_person', unique: false, element: ['person', 'state', 'decided_at'] },
    { name: 'signin_expiry', unique: false, element: 'expires_at' },
  ],
});
