import { Record } from '@servicenow/sdk/core';
import { laptop } from './categories.now';
import { ciLT101, ciLT102, ciLT103, ciLT104, ciLT105, ciLT106, ciLT107, ciLT108, ciLT109 } from './computers-own.now';
import { kestrelAir, kestrelPro, lumenBook } from './models.now';
import { elenaRuiz, hannaKeller, javierSoto, martaVidal } from './people-madrid.now';
import { amelieRoy, graceMiller, lucTremblay, lukasBrandt, noahCarter } from './people-montreal.now';
import { madrid, montreal } from './places.now';

// What people work with every day, and bring to a locker when it is broken, empty or due for a newer one.

Record({
  $id: Now.ID['demo_asset_lt_101'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-101',
    display_name: 'LT-101 - Kestrel Air 14',
    serial_number: 'LT1014074',
    ci: `${ciLT101.$id}`,
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: graceMiller,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_102'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-102',
    display_name: 'LT-102 - Lumen Book 13',
    serial_number: 'LT1024111',
    ci: `${ciLT102.$id}`,
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: amelieRoy,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_103'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-103',
    display_name: 'LT-103 - Kestrel Pro 14',
    serial_number: 'LT1034148',
    ci: `${ciLT103.$id}`,
    model: `${kestrelPro.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: lucTremblay,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_104'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-104',
    display_name: 'LT-104 - Kestrel Air 14',
    serial_number: 'LT1044185',
    ci: `${ciLT104.$id}`,
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: noahCarter,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_105'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-105',
    display_name: 'LT-105 - Lumen Book 13',
    serial_number: 'LT1054222',
    ci: `${ciLT105.$id}`,
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: lukasBrandt,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_106'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-106',
    display_name: 'LT-106 - Kestrel Air 14',
    serial_number: 'LT1064259',
    ci: `${ciLT106.$id}`,
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: martaVidal,
    location: madrid,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_107'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-107',
    display_name: 'LT-107 - Kestrel Pro 14',
    serial_number: 'LT1074296',
    ci: `${ciLT107.$id}`,
    model: `${kestrelPro.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: elenaRuiz,
    location: madrid,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_108'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-108',
    display_name: 'LT-108 - Lumen Book 13',
    serial_number: 'LT1084333',
    ci: `${ciLT108.$id}`,
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: hannaKeller,
    location: madrid,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_lt_109'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-109',
    display_name: 'LT-109 - Kestrel Air 14',
    serial_number: 'LT1094370',
    ci: `${ciLT109.$id}`,
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 1,
    substatus: '',
    assigned_to: javierSoto,
    location: madrid,
    quantity: 1,
  },
});
