import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

export const x_smart_lockers_credential = Table({
  name: 'x_smart_lockers_credential',
  label: 'Credential',
  display: 'label',
  extensible: false,
  allowWebServiceAccess: false,
  accessibleFrom: 'package_private',
  schema: {
    person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', mandatory: true, cascadeRule: 'delete' }),
    kind: ChoiceColumn({
      label: 'Kind',
      dropdown: 'dropdown_without_none',
      default: 'badge',
      mandatory: true,
      choices: {
        badge: { label: 'Badge', sequence: 1 },
        pin: { label: 'PIN', sequence: 2 },
        qr: { label: 'QR code', sequence: 3 },
      },
    }),
    new_value: StringColumn({
      label: 'New value',
      maxLength: 100,
      hint: 'The badge number or PIN, typed once. It is hashed as soon as the row is saved and does not stay here.',
    }),
    value_hash: StringColumn({
      label: 'Value hash',
      maxLength: 64,
      readOnly: true,
      hint: 'HMAC-SHA-256 of the value, keyed.',
    }),
    offline_hash: StringColumn({
      label: 'Offline hash',
      maxLength: 64,
      readOnly: true,
      hint: 'The same under the key that connectors are given; empty for QR codes.',
    }),
    label: StringColumn({
      label: 'Label',
      maxLength: 80,
      hint: 'What an agent may know of it, such as the last two digits.',
    }),
    active: BooleanColumn({ label: 'Active', default: 'true' }),
    valid_from: DateTimeColumn({ label: 'Valid from' }),
    valid_until: DateTimeColumn({ label: 'Valid until' }),
    handover: ReferenceColumn({
      label: 'Handover',
      referenceTable: 'x_smart_lockers_handover',
      cascadeRule: 'delete',
      hint: 'A QR code of the portal opens this one alone; empty: whatever its person has to do.',
    }),
    single_use: BooleanColumn({ label: 'Single use', default: 'false' }),
    used_at: DateTimeColumn({ label: 'Used', readOnly: true }),
    failures: IntegerColumn({ label: 'Failures', default: '0', readOnly: true }),
    locked_until: DateTimeColumn({ label: 'Locked until' }),
  },
  index: [
    { name: 'credential_value', unique: true, element: 'value_hash' },
    { name: 'credential_person', unique: false, element: ['person', 'kind'] },
    { name: 'credential_new', unique: false, element: 'new_value' },
  ],
});
