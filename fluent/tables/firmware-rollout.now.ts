import { ChoiceColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_firmware_rollout = Table({
  name: 'x_smart_lockers_firmware_rollout',
  label: 'Firmware rollout',
  display: 'number',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  autoNumber: { prefix: 'SLF', number: 1000, numberOfDigits: 7 },
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      readOnly: true,
      default: 'javascript:getNextObjNumberPadded();',
    }),
    firmware: ReferenceColumn({
      label: 'Firmware',
      referenceTable: 'x_smart_lockers_firmware',
      referenceQual: 'active=true',
      mandatory: true,
      cascadeRule: 'restrict',
    }),
    site: ReferenceColumn({ label: 'Site', referenceTable: 'cmn_location', hint: 'Empty: all sites.' }),
    at_once: IntegerColumn({
      label: 'Lockers at a time',
      default: '1',
      min: 1,
      max: 100,
      hint: 'The next is told when one of these reports the version.',
    }),
    state: ChoiceColumn({
      label: 'State',
      dropdown: 'dropdown_without_none',
      default: 'draft',
      readOnlyOption: 'display_read_only',
      choices: {
        draft: { label: 'Draft', sequence: 1 },
        running: { label: 'Running', sequence: 2 },
        stopped: { label: 'Stopped', sequence: 3 },
        done: { label: 'Done', sequence: 4 },
      },
    }),
    stop_reason: StringColumn({ label: 'Why it stopped', maxLength: 1000, readOnly: true }),
    progress: StringColumn({
      label: 'Progress',
      maxLength: 4000,
      readOnly: true,
      hint: 'Who has it, who is on the way, and who is left out; every two minutes while it runs.',
    }),
  },
  index: [{ name: 'firmware_rollout_state', unique: false, element: 'state' }],
});
