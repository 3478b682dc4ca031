import { Acl } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

Acl({
  $id: Now.ID['acl_enrolment_read'],
  type: 'record',
  table: 'x_smart_lockers_enrolment',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents see which codes are open or spent.',
});

Acl({
  $id: Now.ID['acl_enrolment_write'],
  type: 'record',
  table: 'x_smart_lockers_enrolment',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Codes are spent by the route.',
});

Acl({
  $id: Now.ID['acl_enrolment_create'],
  type: 'record',
  table: 'x_smart_lockers_enrolment',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Codes are made by the route, which shows them once.',
});

Acl({
  $id: Now.ID['acl_enrolment_delete'],
  type: 'record',
  table: 'x_smart_lockers_enrolment',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'Admins withdraw a code.',
});

Acl({
  $id: Now.ID['acl_enrolment_code_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_enrolment',
  field: 'code_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'No one needs to see the hash of a code.',
});

Acl({
  $id: Now.ID['acl_enrolment_code_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_enrolment',
  field: 'code_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});
