import { DateTimeColumn, ReferenceColumn, StringColumn, Table, UrlColumn } from '@servicenow/sdk/core';

export const x_smart_lockers_connector = Table({
  name: 'x_smart_lockers_connector',
  label: 'Connector',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    name: StringColumn({ label: 'Name', maxLength: 80, mandatory: true }),
    user: ReferenceColumn({ label: 'Signs in as', referenceTable: 'sys_user' }),
    version: StringColumn({ label: 'Version', maxLength: 40, readOnly: true }),
    last_seen: DateTimeColumn({ label: 'Last seen', readOnly: true }),
    doorbell_url: UrlColumn({
      label: 'Doorbell',
      maxLength: 400,
      hint: 'Called to say that commands wait, with nothing in it; empty: the connector polls.',
    }),
  },
  index: [{ name: 'connector_name', unique: true, element: 'name' }],
});
