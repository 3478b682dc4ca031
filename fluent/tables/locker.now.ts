import {
  BooleanColumn,
  ChoiceColumn,
  DateTimeColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** Written with every event: the trail itself tells it. */
const unaudited = { no_audit: true } as const;

export const x_smart_lockers_locker = Table({
  name: 'x_smart_lockers_locker',
  label: 'Locker',
  display: 'name',
  audit: true,
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update'],
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 80, mandatory: true }),
    site: ReferenceColumn({
      label: 'Site',
      referenceTable: 'cmn_location',
      mandatory: true,
      cascadeRule: 'restrict',
      hint: 'The building or campus it stands in; its time zone is used on the kiosk and in mails.',
    }),
    stockroom: ReferenceColumn({
      label: 'Stockroom',
      referenceTable: 'alm_stockroom',
      mandatory: true,
      cascadeRule: 'restrict',
      hint: 'A device that lies in one of the bays is in stock here.',
    }),
    controller_id: StringColumn({
      label: 'Controller',
      maxLength: 64,
      mandatory: true,
      hint: 'MQTT id of the controller: 3 to 64 lower-case letters, digits and hyphens.',
    }),
    adapter: ChoiceColumn({
      label: 'Adapter',
      dropdown: 'dropdown_without_none',
      default: 'native',
      choices: { native: 'Native (MQTT contract, version 1)' },
      hint: 'How the connector speaks to the controller.',
    }),
    make: StringColumn({ label: 'Make', maxLength: 80 }),
    model: StringColumn({ label: 'Model', maxLength: 80 }),
    support_group: ReferenceColumn({
      label: 'Support group',
      referenceTable: 'sys_user_group',
      hint: 'Gets the incidents of this locker and the mails that need IT.',
    }),
    environment: ChoiceColumn({
      label: 'Environment',
      dropdown: 'dropdown_without_none',
      default: 'indoor',
      choices: {
        indoor: { label: 'Indoor', sequence: 1 },
        sheltered: { label: 'Sheltered', sequence: 2 },
        outdoor: { label: 'Outdoor', sequence: 3 },
      },
      hint: 'What the unit is rated for.',
    }),
    state: ChoiceColumn({
      label: 'State',
      dropdown: 'dropdown_without_none',
      default: 'commissioning',
      choices: {
        commissioning: { label: 'Commissioning', sequence: 1 },
        in_service: { label: 'In service', sequence: 2 },
        out_of_service: { label: 'Out of service', sequence: 3 },
        retired: { label: 'Retired', sequence: 4 },
      },
      hint: 'New handovers are planned only for a locker in service.',
    }),
    online: BooleanColumn({
      label: 'Online',
      default: 'false',
      readOnly: true,
      hint: 'As its connector last said.',
      attributes: unaudited,
    }),
    last_seen: DateTimeColumn({
      label: 'Last seen',
      readOnly: true,
      hint: 'Last event or heartbeat.',
      attributes: unaudited,
    }),
    applied_boot: StringColumn({
      label: 'Applied boot',
      maxLength: 64,
      readOnly: true,
      hint: 'Boot id of the last event whose effects are complete.',
      attributes: unaudited,
    }),
    applied_sequence: IntegerColumn({
      label: 'Applied sequence',
      readOnly: true,
      hint: 'Sequence of the last event whose effects are complete.',
      attributes: unaudited,
    }),
    trail_length: IntegerColumn({
      label: 'Trail length',
      default: '0',
      readOnly: true,
      hint: 'Number of access events in the hash chain.',
      attributes: unaudited,
    }),
    trail_head: StringColumn({
      label: 'Trail head',
      maxLength: 64,
      readOnly: true,
      hint: 'Hash of the last access event.',
      attributes: unaudited,
    }),
    kiosk_language: ChoiceColumn({
      label: 'Kiosk language',
      dropdown: 'dropdown_without_none',
      default: 'en',
      choices: {
        en: { label: 'English', sequence: 1 },
        es: { label: 'Español', sequence: 2 },
        de: { label: 'Deutsch', sequence: 3 },
        fr: { label: 'Français', sequence: 4 },
      },
      hint: 'What the kiosk speaks before it knows who is there.',
    }),
  },
  index: [
    { name: 'locker_controller', unique: true, element: 'controller_id' },
    { name: 'locker_site_state', unique: false, element: ['site', 'state'] },
  ],
});
