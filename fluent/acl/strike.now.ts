import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor, employee } from '../roles.now';

Acl({
  $id: Now.ID['acl_strike_read'],
  type: 'record',
  table: 'x_smart_lockers_strike',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees whose borrowing may pause.',
});

Acl({
  $id: Now.ID['acl_strike_own_read'],
  type: 'record',
  table: 'x_smart_lockers_strike',
  operation: 'read',
  roles: [employee],
  script: "answer = current.getValue('person') === gs.getUserID();",
  adminOverrides: true,
  description: 'Employees see their own strikes only.',
});

Acl({
  $id: Now.ID['acl_strike_write'],
  type: 'record',
  table: 'x_smart_lockers_strike',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Forgiven by the button, which says by whom.',
});

Acl({
  $id: Now.ID['acl_strike_create'],
  type: 'record',
  table: 'x_smart_lockers_strike',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Made by the server code, when a device comes back too late.',
});

Acl({
  $id: Now.ID['acl_strike_delete'],
  type: 'record',
  table: 'x_smart_lockers_strike',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Strikes are history.',
});
