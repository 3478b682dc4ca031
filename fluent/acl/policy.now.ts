import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_policy_read'],
  type: 'record',
  table: 'x_smart_lockers_policy',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees the rules that apply.',
});

Acl({
  $id: Now.ID['acl_policy_write'],
  type: 'record',
  table: 'x_smart_lockers_policy',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: "Policies are the admin's.",
});

Acl({
  $id: Now.ID['acl_policy_create'],
  type: 'record',
  table: 'x_smart_lockers_policy',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: "Policies are the admin's.",
});

Acl({
  $id: Now.ID['acl_policy_delete'],
  type: 'record',
  table: 'x_smart_lockers_policy',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: "Policies are the admin's.",
});
