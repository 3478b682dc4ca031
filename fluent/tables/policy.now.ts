import {
  BooleanColumn,
  ChoiceColumn,
  DurationColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

// A duration's default is written as the platform stores it: an object reaches `sys_dictionary` as "[object Object]".
export const x_smart_lockers_policy = Table({
  name: 'x_smart_lockers_policy',
  label: 'Policy',
  display: 'name',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update'],
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 80, mandatory: true }),
    active: BooleanColumn({ label: 'Active', default: 'true' }),
    order: IntegerColumn({
      label: 'Order',
      default: '100',
      hint: 'Of the policies that match, the lowest order wins.',
    }),
    kind: ChoiceColumn({
      label: 'Kind of assignment',
      dropdown: 'dropdown_without_none',
      default: 'loan',
      mandatory: true,
      choices: {
        loan: { label: 'Loan', sequence: 1 },
        repair: { label: 'Repair', sequence: 2 },
        deployment: { label: 'Deployment', sequence: 3 },
        replacement: { label: 'Replacement', sequence: 4 },
        charging: { label: 'Charging', sequence: 5 },
      },
    }),
    user_criteria: ReferenceColumn({ label: 'For whom', referenceTable: 'user_criteria', hint: 'Empty: everybody.' }),
    site: ReferenceColumn({ label: 'Where', referenceTable: 'cmn_location', hint: 'Empty: at every site.' }),
    model_category: ReferenceColumn({
      label: 'Kind of device',
      referenceTable: 'cmdb_model_category',
      hint: 'Empty: any.',
    }),
    max_duration: DurationColumn({ label: 'Longest loan', default: '1970-01-08 00:00:00' }),
    default_duration: DurationColumn({
      label: 'Usual loan',
      default: '1970-01-02 00:00:00',
      hint: 'Offered at the kiosk.',
    }),
    max_running: IntegerColumn({
      label: 'Running at once',
      default: '2',
      min: 1,
      hint: 'Running assignments of this kind per person.',
    }),
    collect_window: DurationColumn({
      label: 'Time to collect',
      default: '1970-01-02 00:00:00',
      hint: 'A reservation that is not collected in this time is given up.',
    }),
    return_grace: DurationColumn({
      label: 'Grace',
      default: '1970-01-01 01:00:00',
      hint: 'Time after the due date before a loan is overdue.',
    }),
    reminder_before: DurationColumn({
      label: 'Remind before',
      default: '1970-01-01 04:00:00',
      hint: 'Time before the due date at which the person is reminded.',
    }),
    min_charge_percent: IntegerColumn({
      label: 'Charge at least (%)',
      default: '80',
      min: 0,
      max: 100,
      hint: '0: no matter.',
    }),
    walk_up: BooleanColumn({
      label: 'Without a request',
      default: 'false',
      hint: 'May be borrowed at the kiosk without a request.',
    }),
    needs_approval: BooleanColumn({ label: 'Needs approval', default: 'false' }),
    offline_allowed: BooleanColumn({
      label: 'Works offline',
      default: 'true',
      hint: 'A locker may serve this without ServiceNow.',
    }),
    offline_hours: IntegerColumn({
      label: 'Offline for (hours)',
      default: '24',
      min: 0,
      hint: 'How long a locker may work on its own.',
    }),
    spare_allowed: BooleanColumn({ label: 'Spare during a repair', default: 'false' }),
  },
  index: [{ name: 'policy_match', unique: false, element: ['kind', 'active', 'order'] }],
});
