import { Acl } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

Acl({
  $id: Now.ID['acl_signin_read'],
  type: 'record',
  table: 'x_smart_lockers_signin',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents see which sign-ins are open, and who has refused one.',
});

Acl({
  $id: Now.ID['acl_signin_write'],
  type: 'record',
  table: 'x_smart_lockers_signin',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Sign-ins are decided by the routes.',
});

Acl({
  $id: Now.ID['acl_signin_create'],
  type: 'record',
  table: 'x_smart_lockers_signin',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Sign-ins are made by the route, which shows their code once.',
});

Acl({
  $id: Now.ID['acl_signin_delete'],
  type: 'record',
  table: 'x_smart_lockers_signin',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Admins withdraw a sign-in.',
});

Acl({
  $id: Now.ID['acl_signin_code_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_signin',
  field: 'code_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'No one needs to see the hash of a code.',
});

Acl({
  $id: Now.ID['acl_signin_code_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_signin',
  field: 'code_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});
