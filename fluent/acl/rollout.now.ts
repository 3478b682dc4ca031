import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_rollout_read'],
  type: 'record',
  table: 'x_smart_lockers_rollout',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees every rollout.',
});

Acl({
  $id: Now.ID['acl_rollout_write'],
  type: 'record',
  table: 'x_smart_lockers_rollout',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents prepare rollouts.',
});

Acl({
  $id: Now.ID['acl_rollout_create'],
  type: 'record',
  table: 'x_smart_lockers_rollout',
  operation: 'create',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents prepare rollouts.',
});

Acl({
  $id: Now.ID['acl_rollout_delete'],
  type: 'record',
  table: 'x_smart_lockers_rollout',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Rollouts are history.',
});

Acl({
  $id: Now.ID['acl_rollout_state_write'],
  type: 'record',
  table: 'x_smart_lockers_rollout',
  field: 'state',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Moved by what is done with it.',
});
