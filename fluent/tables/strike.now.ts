import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** A return that came too late. Written by the server code alone; its id is made of the loan's, so that a loan makes one. */
export const x_smart_lockers_strike = Table({
  name: 'x_smart_lockers_strike',
  label: 'Strike',
  display: 'number',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  autoNumber: { prefix: 'SLX', number: 1000, numberOfDigits: 7 },
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      readOnly: true,
      default: 'javascript:getNextObjNumberPadded();',
    }),
    person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', mandatory: true }),
    assignment: ReferenceColumn({ label: 'Loan', referenceTable: 'x_smart_lockers_assignment', mandatory: true }),
    at: DateTimeColumn({ label: 'At', mandatory: true }),
    reason: ChoiceColumn({
      label: 'Reason',
      dropdown: 'dropdown_without_none',
      default: 'overdue',
      choices: { overdue: { label: 'Returned too late', sequence: 1 } },
    }),
    expires_at: DateTimeColumn({ label: 'Counts until', hint: 'Then it no longer counts towards a pause.' }),
    forgiven_by: ReferenceColumn({ label: 'Forgiven by', referenceTable: 'sys_user', readOnly: true }),
    forgiven_at: DateTimeColumn({ label: 'Forgiven', readOnly: true, hint: 'A forgiven strike does not count.' }),
  },
  index: [{ name: 'strike_person', unique: false, element: ['person', 'at'] }],
});
