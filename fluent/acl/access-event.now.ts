import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_access_event_read'],
  type: 'record',
  table: 'x_smart_lockers_access_event',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'Agents and auditors read the trail.',
});

Acl({
  $id: Now.ID['acl_access_event_write'],
  type: 'record',
  table: 'x_smart_lockers_access_event',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'An access event is never changed, not by an admin either.',
});

Acl({
  $id: Now.ID['acl_access_event_create'],
  type: 'record',
  table: 'x_smart_lockers_access_event',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Only the server code adds to the trail, at the end of its chain.',
});

Acl({
  $id: Now.ID['acl_access_event_delete'],
  type: 'record',
  table: 'x_smart_lockers_access_event',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'An access event is never deleted, not by an admin either.',
});
