import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_discrepancy_read'],
  type: 'record',
  table: 'x_smart_lockers_discrepancy',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees where records and reality disagree.',
});

Acl({
  $id: Now.ID['acl_discrepancy_write'],
  type: 'record',
  table: 'x_smart_lockers_discrepancy',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents resolve discrepancies.',
});

Acl({
  $id: Now.ID['acl_discrepancy_create'],
  type: 'record',
  table: 'x_smart_lockers_discrepancy',
  operation: 'create',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents report what they find.',
});

Acl({
  $id: Now.ID['acl_discrepancy_delete'],
  type: 'record',
  table: 'x_smart_lockers_discrepancy',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Discrepancies are history.',
});

Acl({
  $id: Now.ID['acl_discrepancy_dedupe_key_write'],
  type: 'record',
  table: 'x_smart_lockers_discrepancy',
  field: 'dedupe_key',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Kept by the server code: it reports a finding once.',
});
