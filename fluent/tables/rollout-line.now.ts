import {
  BooleanColumn,
  ChoiceColumn,
  DateColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

export const x_smart_lockers_rollout_line = Table({
  name: 'x_smart_lockers_rollout_line',
  label: 'Rollout line',
  display: 'person',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    rollout: ReferenceColumn({
      label: 'Rollout',
      referenceTable: 'x_smart_lockers_rollout',
      mandatory: true,
      cascadeRule: 'restrict',
    }),
    line: IntegerColumn({ label: 'Line', hint: 'Of the list that it came from.' }),
    person: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user', mandatory: true }),
    asset: ReferenceColumn({
      label: 'Device',
      referenceTable: 'alm_hardware',
      hint: 'Empty: chosen when it is put in, by scanning its tag.',
    }),
    old_asset: ReferenceColumn({
      label: 'Device handed in',
      referenceTable: 'alm_hardware',
      hint: 'Of a replacement: what the person brings.',
    }),
    kit: StringColumn({
      label: 'Kit',
      maxLength: 400,
      hint: 'What goes with it: charger + adapter | MO-017 + cable. What follows a | lies in a bay of its own.',
    }),
    locker: ReferenceColumn({
      label: 'Locker',
      referenceTable: 'x_smart_lockers_locker',
      hint: 'A wish until it is started; empty: any.',
    }),
    day: DateColumn({ label: 'Day', hint: 'A wish until it is started; empty: any.' }),
    reach_needed: BooleanColumn({ label: 'Within reach', default: 'false' }),
    state: ChoiceColumn({
      label: 'State',
      dropdown: 'dropdown_without_none',
      default: 'proposed',
      hint: 'Until there is an assignment; then its stage says how it stands.',
      choices: {
        proposed: { label: 'Proposed', sequence: 1 },
        invalid: { label: 'Not possible', sequence: 2 },
        planned: { label: 'Planned', sequence: 3 },
        cancelled: { label: 'Cancelled', sequence: 4 },
      },
    }),
    problem: StringColumn({ label: 'Problem', maxLength: 200, hint: 'Why it is not possible.' }),
    request: StringColumn({
      label: 'Request',
      maxLength: 32,
      readOnly: true,
      hint: 'The one that stored it: sent again, it stores nothing twice.',
    }),
    assignment: ReferenceColumn({ label: 'Assignment', referenceTable: 'x_smart_lockers_assignment' }),
  },
  index: [
    { name: 'rollout_line_person', unique: true, element: ['rollout', 'person'] },
    { name: 'rollout_line_assignment', unique: true, element: 'assignment' },
    { name: 'rollout_line_asset', unique: false, element: 'asset' },
  ],
});
