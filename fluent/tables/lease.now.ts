import { DateTimeColumn, IntegerColumn, ReferenceColumn, Table } from '@servicenow/sdk/core';

export const x_smart_lockers_lease = Table({
  name: 'x_smart_lockers_lease',
  label: 'Lease',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read'],
  schema: {
    locker: ReferenceColumn({
      label: 'Locker',
      referenceTable: 'x_smart_lockers_locker',
      mandatory: true,
      cascadeRule: 'delete',
    }),
    connector: ReferenceColumn({
      label: 'Connector',
      referenceTable: 'x_smart_lockers_connector',
      cascadeRule: 'clear',
    }),
    until: DateTimeColumn({ label: 'Until' }),
    epoch: IntegerColumn({ label: 'Epoch', default: '0', hint: 'Grows with each change of owner.' }),
  },
  index: [
    { name: 'lease_locker', unique: true, element: 'locker' },
    { name: 'lease_connector', unique: false, element: ['connector', 'until'] },
  ],
});
