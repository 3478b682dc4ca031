import { ApplicationMenu, Record } from '@servicenow/sdk/core';
import { admin, agent, auditor } from '../roles.now';

export const menu = ApplicationMenu({
  $id: Now.ID['menu'],
  title: 'Smart Lockers',
  hint: 'Device lockers: hand-overs, loans, what needs a person',
  description: 'Hand devices over through smart lockers.',
  roles: [agent, admin, auditor],
  active: true,
  order: 100,
});

Record({
  $id: Now.ID['module_console'],
  table: 'sys_app_module',
  data: {
    title: 'Console',
    application: menu,
    link_type: 'DIRECT',
    query: 'x_smart_lockers_console.do',
    hint: 'Lockers bay by bay, live.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 100,
  },
});

Record({
  $id: Now.ID['module_work'],
  table: 'sys_app_module',
  data: {
    title: 'Work',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 200,
  },
});

Record({
  $id: Now.ID['module_running'],
  table: 'sys_app_module',
  data: {
    title: 'Running loans',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_assignment',
    filter: 'kind=loan^stageINreserved,active,overdue^ORDERBYdue_date',
    hint: 'Who has what, until when.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 300,
  },
});

Record({
  $id: Now.ID['module_overdue'],
  table: 'sys_app_module',
  data: {
    title: 'Overdue',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_assignment',
    filter: 'stage=overdue^ORDERBYdue_date',
    hint: 'Loans that should be back.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 400,
  },
});

Record({
  $id: Now.ID['module_waiting'],
  table: 'sys_app_module',
  data: {
    title: 'Waiting for a device',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_assignment',
    filter: 'stageINrequested,waiting^ORDERBYsys_created_on',
    hint: 'Requests that nothing fits just now.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 500,
  },
});

Record({
  $id: Now.ID['module_discrepancies'],
  table: 'sys_app_module',
  data: {
    title: 'Discrepancies',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_discrepancy',
    filter: 'state=open^ORDERBYDESCsys_created_on',
    hint: 'Where records and reality disagree.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 600,
  },
});

Record({
  $id: Now.ID['module_booked'],
  table: 'sys_app_module',
  data: {
    title: 'Booked for later',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_assignment',
    filter: 'stage=booked^ORDERBYwanted_from',
    hint: 'Who gets a device when.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 550,
  },
});

Record({
  $id: Now.ID['module_strikes'],
  table: 'sys_app_module',
  data: {
    title: 'Strikes',
    application: menu,
    link_type: 'FILTER',
    name: 'x_smart_lockers_strike',
    filter: 'ORDERBYDESCat',
    hint: 'Returns that came too late.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 650,
  },
});

Record({
  $id: Now.ID['module_assignments'],
  table: 'sys_app_module',
  data: {
    title: 'All assignments',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_assignment',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 700,
  },
});

Record({
  $id: Now.ID['module_handovers'],
  table: 'sys_app_module',
  data: {
    title: 'Handovers',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_handover',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 800,
  },
});

Record({
  $id: Now.ID['module_rollouts'],
  table: 'sys_app_module',
  data: {
    title: 'Rollouts',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_rollout',
    hint: 'Many people and their devices, over lockers and days. The console plans and starts them.',
    roles: ['x_smart_lockers.agent', 'x_smart_lockers.admin', 'x_smart_lockers.auditor'],
    active: true,
    order: 550,
  },
});
