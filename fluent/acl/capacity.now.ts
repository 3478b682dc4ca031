import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_capacity_read'],
  type: 'record',
  table: 'x_smart_lockers_capacity',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees what is kept free for what.',
});

Acl({
  $id: Now.ID['acl_capacity_write'],
  type: 'record',
  table: 'x_smart_lockers_capacity',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Limits are for admins; the nightly job moves what is between them.',
});

Acl({
  $id: Now.ID['acl_capacity_create'],
  type: 'record',
  table: 'x_smart_lockers_capacity',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'What is kept free is decided by admins.',
});

Acl({
  $id: Now.ID['acl_capacity_delete'],
  type: 'record',
  table: 'x_smart_lockers_capacity',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'What is kept free is decided by admins.',
});
