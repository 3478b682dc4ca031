import { Record } from '@servicenow/sdk/core';
import { elenaRuiz, hannaKeller, javierSoto, martaVidal } from './people-madrid.now';
import { amelieRoy, graceMiller, lucTremblay, lukasBrandt, noahCarter } from './people-montreal.now';
import { madrid, montreal } from './places.now';

// The platform makes a configuration item with every computer; it is what an incident is about.

export const ciLT101 = Record({
  $id: Now.ID['demo_ci_lt_101'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-101',
    asset_tag: 'LT-101',
    serial_number: 'LT1014074',
    assigned_to: graceMiller,
    location: montreal,
  },
});

export const ciLT102 = Record({
  $id: Now.ID['demo_ci_lt_102'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-102',
    asset_tag: 'LT-102',
    serial_number: 'LT1024111',
    assigned_to: amelieRoy,
    location: montreal,
  },
});

export const ciLT103 = Record({
  $id: Now.ID['demo_ci_lt_103'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-103',
    asset_tag: 'LT-103',
    serial_number: 'LT1034148',
    assigned_to: lucTremblay,
    location: montreal,
  },
});

export const ciLT104 = Record({
  $id: Now.ID['demo_ci_lt_104'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-104',
    asset_tag: 'LT-104',
    serial_number: 'LT1044185',
    assigned_to: noahCarter,
    location: montreal,
  },
});

export const ciLT105 = Record({
  $id: Now.ID['demo_ci_lt_105'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-105',
    asset_tag: 'LT-105',
    serial_number: 'LT1054222',
    assigned_to: lukasBrandt,
    location: montreal,
  },
});

export const ciLT106 = Record({
  $id: Now.ID['demo_ci_lt_106'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-106',
    asset_tag: 'LT-106',
    serial_number: 'LT1064259',
    assigned_to: martaVidal,
    location: madrid,
  },
});

export const ciLT107 = Record({
  $id: Now.ID['demo_ci_lt_107'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-107',
    asset_tag: 'LT-107',
    serial_number: 'LT1074296',
    assigned_to: elenaRuiz,
    location: madrid,
  },
});

export const ciLT108 = Record({
  $id: Now.ID['demo_ci_lt_108'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-108',
    asset_tag: 'LT-108',
    serial_number: 'LT1084333',
    assigned_to: hannaKeller,
    location: madrid,
  },
});

export const ciLT109 = Record({
  $id: Now.ID['demo_ci_lt_109'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_ci_computer',
  data: {
    name: 'LT-109',
    asset_tag: 'LT-109',
    serial_number: 'LT1094370',
    assigned_to: javierSoto,
    location: madrid,
  },
});
