import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_session = Table({
  name: 'x_smart_lockers_session',
  label: 'Kiosk session',
  extensible: false,
  allowWebServiceAccess: false,
  accessibleFrom: 'package_private',
  schema: {
    locker: ReferenceColumn({ label: 'Locker', referenceTable: 'x_smart_lockers_locker', mandatory: true }),
    person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user' }),
    method: ChoiceColumn({
      label: 'Method',
      dropdown: 'dropdown_without_none',
      default: 'badge',
      choices: {
        badge: { label: 'Badge', sequence: 1 },
        pin: { label: 'PIN', sequence: 2 },
        qr: { label: 'QR code', sequence: 3 },
        sso: { label: 'Single sign-on', sequence: 4 },
      },
    }),
    started_at: DateTimeColumn({ label: 'Started' }),
    expires_at: DateTimeColumn({ label: 'Expires' }),
    ended_at: DateTimeColumn({ label: 'Ended' }),
    request_key: StringColumn({
      label: 'Request key',
      maxLength: 64,
      hint: 'A tap that is sent twice is one session.',
    }),
    last_command: ReferenceColumn({ label: 'Last command', referenceTable: 'x_smart_lockers_command' }),
  },
  index: [
    { name: 'session_request_key', unique: true, element: 'request_key' },
    { name: 'session_expiry', unique: false, element: ['locker', 'expires_at'] },
  ],
});
