import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_firmware_read'],
  type: 'record',
  table: 'x_smart_lockers_firmware',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees every release.',
});

Acl({
  $id: Now.ID['acl_firmware_write'],
  type: 'record',
  table: 'x_smart_lockers_firmware',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: 'Releases are entered by admins.',
});

Acl({
  $id: Now.ID['acl_firmware_create'],
  type: 'record',
  table: 'x_smart_lockers_firmware',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Releases are entered by admins.',
});

Acl({
  $id: Now.ID['acl_firmware_delete'],
  type: 'record',
  table: 'x_smart_lockers_firmware',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'One that no locker and no rollout refers to may be removed.',
});
