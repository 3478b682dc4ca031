import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor, employee } from '../roles.now';

Acl({
  $id: Now.ID['acl_bay_read'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'The label of the bay is in the mail that the person gets.',
});

Acl({
  $id: Now.ID['acl_bay_write'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: "Agents block bays and correct what lies in them; the other fields are the admin's.",
});

Acl({
  $id: Now.ID['acl_bay_create'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Bays are set up by an admin.',
});

Acl({
  $id: Now.ID['acl_bay_delete'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'A bay without history may be removed.',
});

Acl({
  $id: Now.ID['acl_bay_all_read'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: '*',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'What only IT needs to know of a bay.',
});

Acl({
  $id: Now.ID['acl_bay_label_read'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: 'label',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'Where the person must go.',
});

Acl({
  $id: Now.ID['acl_bay_locker_read'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: 'locker',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'Where the person must go.',
});

Acl({
  $id: Now.ID['acl_bay_all_write'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: '*',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: "Set-up is the admin's.",
});

Acl({
  $id: Now.ID['acl_bay_state_write'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: 'state',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents block a bay and free it.',
});

Acl({
  $id: Now.ID['acl_bay_asset_write'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: 'asset',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents correct what lies in a bay.',
});

Acl({
  $id: Now.ID['acl_bay_confidence_write'],
  type: 'record',
  table: 'x_smart_lockers_bay',
  field: 'confidence',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents confirm what they saw.',
});
