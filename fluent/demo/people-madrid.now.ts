import { Record } from '@servicenow/sdk/core';
import { company, finance, madrid, sales } from './places.now';

// No passwords here: whoever runs the demonstration sets them.

export const martaVidal = Record({
  $id: Now.ID['demo_user_marta_vidal'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'marta.vidal',
    first_name: 'Marta',
    last_name: 'Vidal',
    name: 'Marta Vidal',
    email: 'marta.vidal@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'es',
    time_zone: 'Europe/Madrid',
    title: 'Head of finance',
    company: company,
    department: finance,
    location: madrid,
  },
});

export const elenaRuiz = Record({
  $id: Now.ID['demo_user_elena_ruiz'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'elena.ruiz',
    first_name: 'Elena',
    last_name: 'Ruiz',
    name: 'Elena Ruiz',
    email: 'elena.ruiz@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'es',
    time_zone: 'Europe/Madrid',
    title: 'Controller',
    company: company,
    department: finance,
    location: madrid,
    manager: martaVidal,
  },
});

export const hannaKeller = Record({
  $id: Now.ID['demo_user_hanna_keller'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'hanna.keller',
    first_name: 'Hanna',
    last_name: 'Keller',
    name: 'Hanna Keller',
    email: 'hanna.keller@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'de',
    time_zone: 'Europe/Madrid',
    title: 'Head of sales',
    company: company,
    department: sales,
    location: madrid,
  },
});

export const javierSoto = Record({
  $id: Now.ID['demo_user_javier_soto'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'javier.soto',
    first_name: 'Javier',
    last_name: 'Soto',
    name: 'Javier Soto',
    email: 'javier.soto@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'es',
    time_zone: 'Europe/Madrid',
    title: 'Account manager',
    company: company,
    department: sales,
    location: madrid,
    manager: hannaKeller,
  },
});
