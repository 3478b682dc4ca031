import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_rollout_line_read'],
  type: 'record',
  table: 'x_smart_lockers_rollout_line',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees who gets what.',
});

Acl({
  $id: Now.ID['acl_rollout_line_write'],
  type: 'record',
  table: 'x_smart_lockers_rollout_line',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents correct a line before it is started.',
});

Acl({
  $id: Now.ID['acl_rollout_line_create'],
  type: 'record',
  table: 'x_smart_lockers_rollout_line',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Lines come from a list, which is checked first.',
});

Acl({
  $id: Now.ID['acl_rollout_line_delete'],
  type: 'record',
  table: 'x_smart_lockers_rollout_line',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'A line that is not wanted is cancelled.',
});

Acl({
  $id: Now.ID['acl_rollout_line_assignment_write'],
  type: 'record',
  table: 'x_smart_lockers_rollout_line',
  field: 'assignment',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Set when the rollout is started.',
});

Acl({
  $id: Now.ID['acl_rollout_line_state_write'],
  type: 'record',
  table: 'x_smart_lockers_rollout_line',
  field: 'state',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Moved by what is done with the rollout.',
});
