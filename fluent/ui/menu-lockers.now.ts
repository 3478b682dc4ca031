import { Record } from '@servicenow/sdk/core';
import { menu } from './menu.now';

Record({
  $id: Now.ID['module_lockers_group'],
  table: 'sys_app_module',
  data: {
    title: 'Lockers',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1000,
  },
});

Record({
  $id: Now.ID['module_lockers'],
  table: 'sys_app_module',
  data: {
    title: 'Lockers',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_locker',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1100,
  },
});

Record({
  $id: Now.ID['module_bays'],
  table: 'sys_app_module',
  data: {
    title: 'Bays',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_bay',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1200,
  },
});

Record({
  $id: Now.ID['module_doubtful'],
  table: 'sys_app_module',
  data: {
    title: 'Doubtful bays',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_bay',
    filter: 'confidence=doubtful^ORstate=blocked',
    hint: 'Somebody must look.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1300,
  },
});

Record({
  $id: Now.ID['module_to_inspect'],
  table: 'sys_app_module',
  data: {
    title: 'To be inspected',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_bay',
    filter: 'asset.substatus=pending_evaluation',
    hint: 'Returned devices that an agent looks at before they are lent again.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1350,
  },
});

Record({
  $id: Now.ID['module_duties'],
  table: 'sys_app_module',
  data: {
    title: 'Waiting for IT',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_handover',
    filter: 'actor_kind=agent^state=planned^window_startISNOTEMPTY^GROUPBYlocker',
    hint: 'What agents take out, bring back or stage, by locker; without one: at any.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 1370,
  },
});

Record({
  $id: Now.ID['module_commands'],
  table: 'sys_app_module',
  data: {
    title: 'Commands',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_command',
    hint: 'What controllers were told.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 1400,
  },
});
