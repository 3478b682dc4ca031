import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor, employee } from '../roles.now';

Acl({
  $id: Now.ID['acl_assignment_read'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees every assignment.',
});

Acl({
  $id: Now.ID['acl_assignment_own_read'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  operation: 'read',
  roles: [employee],
  script: "answer = current.getValue('requested_for') === gs.getUserID();",
  adminOverrides: true,
  description: 'Employees see their own assignments only.',
});

Acl({
  $id: Now.ID['acl_assignment_write'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents continue by hand what a flow or a locker could not.',
});

Acl({
  $id: Now.ID['acl_assignment_create'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  operation: 'create',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents plan repairs, deployments and replacements.',
});

Acl({
  $id: Now.ID['acl_assignment_delete'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: "Assignments are history: nobody but the platform's admin removes one.",
});

Acl({
  $id: Now.ID['acl_assignment_all_read'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  field: '*',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'Who may see the row sees its fields.',
});

Acl({
  $id: Now.ID['acl_assignment_all_write'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  field: '*',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents continue by hand.',
});

Acl({
  $id: Now.ID['acl_assignment_work_notes_read'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  field: 'work_notes',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Notes between agents are not for employees.',
});

Acl({
  $id: Now.ID['acl_assignment_live_asset_write'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  field: 'live_asset',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Kept by the server code: it stops a second promise.',
});

Acl({
  $id: Now.ID['acl_assignment_request_key_write'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  field: 'request_key',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Kept by the server code: it makes a repeated request one.',
});

Acl({
  $id: Now.ID['acl_assignment_running_key_write'],
  type: 'record',
  table: 'x_smart_lockers_assignment',
  field: 'running_key',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: "Kept by the server code: it holds a person to the policy's limit.",
});
