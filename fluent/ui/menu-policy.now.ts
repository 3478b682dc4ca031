import { Record } from '@servicenow/sdk/core';
import { menu } from './menu.now';

Record({
  $id: Now.ID['module_explain'],
  table: 'sys_app_module',
  data: {
    title: 'What may somebody do here?',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_smart_lockers_console.do?view=explain',
    hint: 'What the policies allow a person at a locker, and why not.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 2410,
  },
});

Record({
  $id: Now.ID['module_capacity'],
  table: 'sys_app_module',
  data: {
    title: 'What is kept free',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_capacity',
    hint: 'Bays of each locker that are kept free, and for what.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 2420,
  },
});

Record({
  $id: Now.ID['module_stock_outs'],
  table: 'sys_app_module',
  data: {
    title: 'Stock-outs',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_stock_out',
    filter: 'ORDERBYDESCat',
    hint: 'What somebody wanted and could not have: where, when, and what was offered instead.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 1420,
  },
});

Record({
  $id: Now.ID['module_not_ready'],
  table: 'sys_app_module',
  data: {
    title: 'Devices not ready',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_readiness',
    filter: 'state=not_ready^ORDERBYreported_at',
    hint: 'What imaging, management and patching have not finished.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1430,
  },
});
