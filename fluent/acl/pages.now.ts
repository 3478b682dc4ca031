import { Acl } from '@servicenow/sdk/core';
import { admin, agent, employee } from '../roles.now';

Acl({
  $id: Now.ID['acl_page_console'],
  type: 'ui_page',
  name: 'x_smart_lockers_console',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'The console is for agents and admins.',
});

Acl({
  $id: Now.ID['acl_page_my_devices'],
  type: 'ui_page',
  name: 'x_smart_lockers_my_devices',
  operation: 'read',
  roles: [employee],
  adminOverrides: true,
  description: "My devices is for employees; it shows each what is the person's own.",
});

Acl({
  $id: Now.ID['acl_page_sign_in'],
  type: 'ui_page',
  name: 'x_smart_lockers_sign_in',
  operation: 'read',
  roles: [employee],
  adminOverrides: true,
  description: 'Where employees confirm that they stand at a kiosk; the instance signs them in before.',
});
