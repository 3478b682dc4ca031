import { Acl } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

Acl({
  $id: Now.ID['acl_connector_read'],
  type: 'record',
  table: 'x_smart_lockers_connector',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents see which connectors there are and when they were last heard of.',
});

Acl({
  $id: Now.ID['acl_connector_write'],
  type: 'record',
  table: 'x_smart_lockers_connector',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: "The doorbell's address is the admin's.",
});

Acl({
  $id: Now.ID['acl_connector_create'],
  type: 'record',
  table: 'x_smart_lockers_connector',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Connectors register themselves.',
});

Acl({
  $id: Now.ID['acl_connector_delete'],
  type: 'record',
  table: 'x_smart_lockers_connector',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Admins remove connectors that are gone.',
});
