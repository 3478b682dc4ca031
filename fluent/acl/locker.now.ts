import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor, employee } from '../roles.now';

Acl({
  $id: Now.ID['acl_locker_read'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'Everybody who borrows finds the lockers by name and place.',
});

Acl({
  $id: Now.ID['acl_locker_write'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: "Agents take a locker out of service; the other fields are the admin's.",
});

Acl({
  $id: Now.ID['acl_locker_create'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  operation: 'create',
  roles: [admin],
  adminOverrides: true,
  description: 'Lockers are set up by an admin.',
});

Acl({
  $id: Now.ID['acl_locker_delete'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  operation: 'delete',
  roles: [admin],
  adminOverrides: true,
  description: 'A locker without bays and history may be removed.',
});

Acl({
  $id: Now.ID['acl_locker_all_read'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: '*',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'What only IT needs to know of a locker.',
});

Acl({
  $id: Now.ID['acl_locker_name_read'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: 'name',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'What people look for.',
});

Acl({
  $id: Now.ID['acl_locker_site_read'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: 'site',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'What people look for.',
});

Acl({
  $id: Now.ID['acl_locker_state_read'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: 'state',
  operation: 'read',
  roles: [employee, agent, auditor, admin],
  adminOverrides: true,
  description: 'What people look for.',
});

Acl({
  $id: Now.ID['acl_locker_all_write'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: '*',
  operation: 'write',
  roles: [admin],
  adminOverrides: true,
  description: "Set-up is the admin's.",
});

Acl({
  $id: Now.ID['acl_locker_state_write'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: 'state',
  operation: 'write',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Agents take a locker out of service and back.',
});

Acl({
  $id: Now.ID['acl_locker_kiosk_key_hash_read'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: 'kiosk_key_hash',
  operation: 'read',
  script: 'answer = false;',
  adminOverrides: false,
  description: "No one needs to see the hash of a kiosk's key.",
});

Acl({
  $id: Now.ID['acl_locker_kiosk_key_hash_write'],
  type: 'record',
  table: 'x_smart_lockers_locker',
  field: 'kiosk_key_hash',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: false,
  description: 'Written by the server code only.',
});
