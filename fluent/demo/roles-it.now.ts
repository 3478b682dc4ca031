import { Record } from '@servicenow/sdk/core';
import { admin, agent, auditor, connector, employee } from '../roles.now';
import { inesOrtega, lockerConnector, owenClarke, sofiaBlanc } from './people-it.now';
import { supportMadrid, supportMontreal } from './places.now';

// With each role what it contains: a package load does not expand contained roles.

Record({
  $id: Now.ID['demo_role_inesOrtega_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: inesOrtega,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_inesOrtega_agent'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: inesOrtega,
    role: `${agent.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_inesOrtega_auditor'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: inesOrtega,
    role: `${auditor.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_inesOrtega_admin'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: inesOrtega,
    role: `${admin.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_owenClarke_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: owenClarke,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_owenClarke_agent'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: owenClarke,
    role: `${agent.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_sofiaBlanc_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: sofiaBlanc,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_sofiaBlanc_auditor'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: sofiaBlanc,
    role: `${auditor.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_lockerConnector_connector'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: lockerConnector,
    role: `${connector.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_member_inesOrtega'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_grmember',
  data: {
    user: inesOrtega,
    group: supportMadrid,
  },
});

Record({
  $id: Now.ID['demo_member_owenClarke'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_grmember',
  data: {
    user: owenClarke,
    group: supportMontreal,
  },
});
