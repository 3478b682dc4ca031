import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

Acl({
  $id: Now.ID['acl_stock_out_read'],
  type: 'record',
  table: 'x_smart_lockers_stock_out',
  operation: 'read',
  roles: [agent, auditor, admin],
  adminOverrides: true,
  description: 'IT sees what could not be served.',
});

Acl({
  $id: Now.ID['acl_stock_out_write'],
  type: 'record',
  table: 'x_smart_lockers_stock_out',
  operation: 'write',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'A stock-out is a fact; the server code writes it.',
});

Acl({
  $id: Now.ID['acl_stock_out_create'],
  type: 'record',
  table: 'x_smart_lockers_stock_out',
  operation: 'create',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'A stock-out is a fact; the server code writes it.',
});

Acl({
  $id: Now.ID['acl_stock_out_delete'],
  type: 'record',
  table: 'x_smart_lockers_stock_out',
  operation: 'delete',
  script: 'answer = false;',
  adminOverrides: true,
  description: 'Reports count them.',
});
