import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_command = Table({
  name: 'x_smart_lockers_command',
  label: 'Command',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    handover: ReferenceColumn({
      label: 'Handover',
      referenceTable: 'x_smart_lockers_handover',
      hint: 'Empty for a remote opening.',
    }),
    locker: ReferenceColumn({ label: 'Locker', referenceTable: 'x_smart_lockers_locker', mandatory: true }),
    bay: ReferenceColumn({ label: 'Bay', referenceTable: 'x_smart_lockers_bay' }),
    action: ChoiceColumn({
      label: 'Action',
      dropdown: 'dropdown_without_none',
      default: 'open',
      choices: { open: 'Open' },
    }),
    state: ChoiceColumn({
      label: 'State',
      dropdown: 'dropdown_without_none',
      default: 'queued',
      choices: {
        queued: { label: 'Queued', sequence: 1 },
        claimed: { label: 'Claimed', sequence: 2 },
        sent: { label: 'Sent', sequence: 3 },
        accepted: { label: 'Accepted', sequence: 4 },
        done: { label: 'Done', sequence: 5 },
        failed: { label: 'Failed', sequence: 6 },
        rejected: { label: 'Rejected', sequence: 7 },
        expired: { label: 'Expired', sequence: 8 },
        unknown: { label: 'Outcome unknown', sequence: 9 },
      },
    }),
    reason: StringColumn({ label: 'Reason', maxLength: 200 }),
    requested_by: ReferenceColumn({ label: 'Requested by', referenceTable: 'sys_user' }),
    origin: ChoiceColumn({
      label: 'Origin',
      dropdown: 'dropdown_without_none',
      default: 'kiosk',
      choices: {
        kiosk: { label: 'Kiosk', sequence: 1 },
        console: { label: 'Console', sequence: 2 },
        system: { label: 'System', sequence: 3 },
      },
    }),
    expires_at: DateTimeColumn({ label: 'Expires' }),
    claimed_by: ReferenceColumn({ label: 'Claimed by', referenceTable: 'x_smart_lockers_connector' }),
    claimed_until: DateTimeColumn({ label: 'Claimed until' }),
    accepted_at: DateTimeColumn({ label: 'Accepted' }),
    finished_at: DateTimeColumn({ label: 'Finished' }),
    detail: StringColumn({ label: 'Detail', maxLength: 200 }),
  },
  index: [
    { name: 'command_locker', unique: false, element: ['locker', 'state'] },
    { name: 'command_state', unique: false, element: ['state', 'expires_at'] },
  ],
});
