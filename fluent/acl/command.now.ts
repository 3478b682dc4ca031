import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_command_read'],
  type: 'record',
  table: 'x_smart_lockers_command',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees what was told to which door, and by whom.',
});

Acl({
  $id: Now.ID['acl_command_write'],
  type: 'record',
  table: 'x_smart_lockers_command',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: "Commands are moved by the connector's answers.",
});

Acl({
  $id: Now.ID['acl_command_create'],
  type: 'record',
  table: 'x_smart_lockers_command',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Commands come from the routes, which check who asks.',
});

Acl({
  $id: Now.ID['acl_command_delete'],
  type: 'record',
  table: 'x_smart_lockers_command',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Commands are history.',
});
