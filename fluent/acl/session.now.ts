import { Acl } from '@servicenow/sdk/core';
import { admin, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_session_read'],
  type: 'record',
  table: 'x_smart_lockers_session',
  operation: 'read',
  roles: [auditor, admin],
  adminOverrides: true,
  description: 'Who stood at a kiosk when is for auditors.',
});

Acl({
  $id: Now.ID['acl_session_write'],
  type: 'record',
  table: 'x_smart_lockers_session',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Sessions are kept by the routes.',
});

Acl({
  $id: Now.ID['acl_session_create'],
  type: 'record',
  table: 'x_smart_lockers_session',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Sessions are kept by the routes.',
});

Acl({
  $id: Now.ID['acl_session_delete'],
  type: 'record',
  table: 'x_smart_lockers_session',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Sessions are history.',
});
