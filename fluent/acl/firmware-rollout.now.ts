import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_firmware_rollout_read'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees how far a firmware has come.',
});

Acl({
  $id: Now.ID['acl_firmware_rollout_write'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'What lockers run is for admins.',
});

Acl({
  $id: Now.ID['acl_firmware_rollout_create'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'What lockers run is for admins.',
});

Acl({
  $id: Now.ID['acl_firmware_rollout_delete'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Rollouts are history.',
});

Acl({
  $id: Now.ID['acl_firmware_rollout_state_write'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  field: 'state',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Moved by its buttons and the job.',
});

Acl({
  $id: Now.ID['acl_firmware_rollout_stop_reason_write'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  field: 'stop_reason',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Moved by its buttons and the job.',
});

Acl({
  $id: Now.ID['acl_firmware_rollout_progress_write'],
  type: 'record',
  table: 'x_smart_lockers_firmware_rollout',
  field: 'progress',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Moved by its buttons and the job.',
});
