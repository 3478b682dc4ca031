import { Record } from '@servicenow/sdk/core';
import { menu } from './menu.now';

Record({
  $id: Now.ID['module_trail_group'],
  table: 'sys_app_module',
  data: {
    title: 'Audit',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_smart_lockers.auditor', 'x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 2000,
  },
});

Record({
  $id: Now.ID['module_events'],
  table: 'sys_app_module',
  data: {
    title: 'Access events',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_access_event',
    hint: 'What happened, never changed.',
    roles: ['x_smart_lockers.auditor', 'x_smart_lockers.agent', 'x_smart_lockers.admin'],
    active: true,
    order: 2100,
  },
});

Record({
  $id: Now.ID['module_sessions'],
  table: 'sys_app_module',
  data: {
    title: 'Kiosk sessions',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_session',
    roles: ['x_smart_lockers.auditor', 'x_smart_lockers.admin'],
    active: true,
    order: 2200,
  },
});

Record({
  $id: Now.ID['module_setup_group'],
  table: 'sys_app_module',
  data: {
    title: 'Administration',
    application: menu,
    link_type: 'SEPARATOR',
    roles: ['x_smart_lockers.admin'],
    active: true,
    order: 2300,
  },
});

Record({
  $id: Now.ID['module_policies'],
  table: 'sys_app_module',
  data: {
    title: 'Policies',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_policy',
    hint: 'Who may do what, where, for how long.',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2400,
  },
});

Record({
  $id: Now.ID['module_credentials'],
  table: 'sys_app_module',
  data: {
    title: 'Credentials',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_credential',
    hint: 'Badges and PINs.',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2500,
  },
});

Record({
  $id: Now.ID['module_connectors'],
  table: 'sys_app_module',
  data: {
    title: 'Connectors',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_connector',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2600,
  },
});

Record({
  $id: Now.ID['module_leases'],
  table: 'sys_app_module',
  data: {
    title: 'Leases',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_lease',
    hint: 'Which connector owns which locker.',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2700,
  },
});

Record({
  $id: Now.ID['module_enrolments'],
  table: 'sys_app_module',
  data: {
    title: 'Enrolment codes',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_enrolment',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2800,
  },
});

Record({
  $id: Now.ID['module_firmware'],
  table: 'sys_app_module',
  data: {
    title: 'Firmware',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_firmware',
    hint: 'What controllers can be told to run.',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2820,
  },
});

Record({
  $id: Now.ID['module_firmware_rollout'],
  table: 'sys_app_module',
  data: {
    title: 'Firmware rollouts',
    application: menu,
    link_type: 'LIST',
    name: 'x_smart_lockers_firmware_rollout',
    hint: 'A firmware brought to the lockers of a site, one after the other.',
    roles: ['x_smart_lockers.admin', 'x_smart_lockers.agent'],
    active: true,
    order: 2840,
  },
});

Record({
  $id: Now.ID['module_settings'],
  table: 'sys_app_module',
  data: {
    title: 'Settings',
    application: menu,
    link_type: 'FILTER',
    name: 'sys_properties',
    filter: 'nameSTARTSWITHx_smart_lockers.',
    roles: ['x_smart_lockers.admin'],
    active: true,
    order: 2900,
  },
});
