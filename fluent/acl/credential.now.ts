import { Acl } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

Acl({
  $id: Now.ID['acl_credential_read'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents see that somebody has a badge, never its value.',
});

Acl({
  $id: Now.ID['acl_credential_write'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents deactivate and replace credentials.',
});

Acl({
  $id: Now.ID['acl_credential_create'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  operation: 'create',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents enter new badges and PINs.',
});

Acl({
  $id: Now.ID['acl_credential_delete'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Admins remove credentials.',
});

Acl({
  $id: Now.ID['acl_credential_value_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  field: 'value_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'No one needs to see the hash of a badge or PIN.',
});

Acl({
  $id: Now.ID['acl_credential_value_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  field: 'value_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});

Acl({
  $id: Now.ID['acl_credential_offline_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  field: 'offline_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'No one needs to see the hash of a badge or PIN.',
});

Acl({
  $id: Now.ID['acl_credential_offline_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_credential',
  field: 'offline_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});
