import { BooleanColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_firmware = Table({
  name: 'x_smart_lockers_firmware',
  label: 'Firmware',
  display: 'version',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    version: StringColumn({
      label: 'Version',
      maxLength: 80,
      mandatory: true,
      hint: 'As the controller reports it once it runs it.',
    }),
    active: BooleanColumn({
      label: 'Active',
      default: 'true',
      hint: 'Off: withdrawn, no controller is told to install it any more.',
    }),
    url: StringColumn({
      label: 'Address',
      maxLength: 2048,
      mandatory: true,
      hint: 'Where controllers fetch the image: https://',
    }),
    sha256: StringColumn({ label: 'SHA-256', maxLength: 64, mandatory: true, hint: 'Of the image, in hex.' }),
    signature: StringColumn({
      label: 'Signature',
      maxLength: 100,
      mandatory: true,
      hint: 'By the release key: ES256 over the version, a line feed and the SHA-256, in base64url. Controllers check it.',
    }),
    notes: StringColumn({ label: 'Notes', maxLength: 4000 }),
  },
  index: [{ name: 'firmware_version', unique: true, element: 'version' }],
});
