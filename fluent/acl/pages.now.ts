import { Acl } from '@servicenow/sdk/core';
import { admin, agent } from '../roles.now';

Acl({
  $id: Now.ID['acl_page_console'],
  type: 'ui_page',
  name: 'x_smart_lockers_console',
  operation: 'read',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'The console is for agents and admins.',
});
