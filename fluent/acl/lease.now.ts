import { Acl } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

Acl({
  $id: Now.ID['acl_lease_read'],
  type: 'record',
  table: 'x_smart_lockers_lease',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents see which connector owns which locker.',
});

Acl({
  $id: Now.ID['acl_lease_write'],
  type: 'record',
  table: 'x_smart_lockers_lease',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Leases are kept by the route.',
});

Acl({
  $id: Now.ID['acl_lease_create'],
  type: 'record',
  table: 'x_smart_lockers_lease',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Leases are kept by the route.',
});

Acl({
  $id: Now.ID['acl_lease_delete'],
  type: 'record',
  table: 'x_smart_lockers_lease',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'The epoch of a lease must never start again.',
});
