import { Record } from '@servicenow/sdk/core';
import { company, design, finance, madrid, montreal, sales } from './places.now';
import { hannaKeller, martaVidal } from './people-madrid.now';

// No passwords here: whoever runs the demonstration sets them.

export const graceMiller = Record({
  $id: Now.ID['demo_user_grace_miller'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'grace.miller',
    first_name: 'Grace',
    last_name: 'Miller',
    name: 'Grace Miller',
    email: 'grace.miller@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'en',
    time_zone: 'America/Toronto',
    title: 'Head of design',
    company: company,
    department: design,
    location: montreal,
  },
});

export const amelieRoy = Record({
  $id: Now.ID['demo_user_amelie_roy'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'amelie.roy',
    first_name: 'Amélie',
    last_name: 'Roy',
    name: 'Amélie Roy',
    email: 'amelie.roy@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'fr',
    time_zone: 'America/Toronto',
    title: 'Designer',
    company: company,
    department: design,
    location: montreal,
    manager: graceMiller,
  },
});

export const lucTremblay = Record({
  $id: Now.ID['demo_user_luc_tremblay'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'luc.tremblay',
    first_name: 'Luc',
    last_name: 'Tremblay',
    name: 'Luc Tremblay',
    email: 'luc.tremblay@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'fr',
    time_zone: 'America/Toronto',
    title: 'Account manager',
    company: company,
    department: sales,
    location: montreal,
    manager: hannaKeller,
  },
});

export const noahCarter = Record({
  $id: Now.ID['demo_user_noah_carter'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'noah.carter',
    first_name: 'Noah',
    last_name: 'Carter',
    name: 'Noah Carter',
    email: 'noah.carter@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'en',
    time_zone: 'America/Toronto',
    title: 'Analyst',
    company: company,
    department: finance,
    location: montreal,
    manager: martaVidal,
  },
});

export const lukasBrandt = Record({
  $id: Now.ID['demo_user_lukas_brandt'],
  $meta: { installMethod: 'demo' },
  table: 'sys_user',
  data: {
    user_name: 'lukas.brandt',
    first_name: 'Lukas',
    last_name: 'Brandt',
    name: 'Lukas Brandt',
    email: 'lukas.brandt@aldaria.example',
    active: true,
    locked_out: false,
    notification: 2,
    preferred_language: 'de',
    time_zone: 'Europe/Madrid',
    title: 'Designer',
    company: company,
    department: design,
    location: madrid,
    manager: graceMiller,
  },
});
