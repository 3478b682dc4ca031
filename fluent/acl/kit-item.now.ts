import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_kit_item_read'],
  type: 'record',
  table: 'x_smart_lockers_kit_item',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees what belongs to a kit.',
});

Acl({
  $id: Now.ID['acl_kit_item_write'],
  type: 'record',
  table: 'x_smart_lockers_kit_item',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents correct what belongs to a kit.',
});

Acl({
  $id: Now.ID['acl_kit_item_create'],
  type: 'record',
  table: 'x_smart_lockers_kit_item',
  operation: 'create',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents add to a kit.',
});

Acl({
  $id: Now.ID['acl_kit_item_delete'],
  type: 'record',
  table: 'x_smart_lockers_kit_item',
  operation: 'delete',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents take out of a kit.',
});
