import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor, employee } from '../roles.now';

Acl({
  $id: Now.ID['acl_handover_read'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees every handover.',
});

Acl({
  $id: Now.ID['acl_handover_own_read'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  operation: 'read',
  roles: [employee],
  script: "answer = current.getValue('person') === gs.getUserID();",
  adminOverrides: true,
  description: 'Employees see their own handovers only.',
});

Acl({
  $id: Now.ID['acl_handover_write'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Handovers are moved by the state machine.',
});

Acl({
  $id: Now.ID['acl_handover_create'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Handovers are planned by the server code.',
});

Acl({
  $id: Now.ID['acl_handover_delete'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Handovers are history.',
});

Acl({
  $id: Now.ID['acl_handover_code_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  field: 'code_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'No one needs to see the hash of a code.',
});

Acl({
  $id: Now.ID['acl_handover_code_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  field: 'code_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});

Acl({
  $id: Now.ID['acl_handover_code_offline_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  field: 'code_offline_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'No one needs to see the hash of a code.',
});

Acl({
  $id: Now.ID['acl_handover_code_offline_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_handover',
  field: 'code_offline_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});
