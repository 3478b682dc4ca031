import { Record } from '@servicenow/sdk/core';
import { employee } from '../roles.now';
import { elenaRuiz, hannaKeller, javierSoto, martaVidal } from './people-madrid.now';
import { amelieRoy, graceMiller, lucTremblay, lukasBrandt, noahCarter } from './people-montreal.now';

Record({
  $id: Now.ID['demo_role_martaVidal_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: martaVidal,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_elenaRuiz_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: elenaRuiz,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_hannaKeller_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: hannaKeller,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_javierSoto_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: javierSoto,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_lukasBrandt_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: lukasBrandt,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_graceMiller_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: graceMiller,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_amelieRoy_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: amelieRoy,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_lucTremblay_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: lucTremblay,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});

Record({
  $id: Now.ID['demo_role_noahCarter_employee'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user_has_role',
  data: {
    user: noahCarter,
    role: `${employee.$id}`,
    state: 'active',
    inherited: false,
  },
});
