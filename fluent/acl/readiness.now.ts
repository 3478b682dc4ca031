import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_readiness_read'],
  type: 'record',
  table: 'x_smart_lockers_readiness',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees which devices may be handed out.',
});

Acl({
  $id: Now.ID['acl_readiness_write'],
  type: 'record',
  table: 'x_smart_lockers_readiness',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents correct by hand what a tool has not said.',
});

Acl({
  $id: Now.ID['acl_readiness_create'],
  type: 'record',
  table: 'x_smart_lockers_readiness',
  operation: 'create',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents say so by hand where no tool does.',
});

Acl({
  $id: Now.ID['acl_readiness_delete'],
  type: 'record',
  table: 'x_smart_lockers_readiness',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'A device without a row has not been reported on.',
});
