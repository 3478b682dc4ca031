import { Record } from '@servicenow/sdk/core';
import { laptop, workstation } from './categories.now';
import { lobbyStockroom, receptionStockroom, thirdFloorStockroom } from './lockers.now';
import { kestrelAir, kestrelPro, kestrelStation, lumenBook } from './models.now';
import { madrid, montreal } from './places.now';

export const workstation1 = Record({
  $id: Now.ID['demo_asset_ws_001'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'WS-001',
    display_name: 'WS-001 - Kestrel Station 16',
    serial_number: 'WS0014333',
    model: `${kestrelStation.$id}`,
    model_category: workstation,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop8 = Record({
  $id: Now.ID['demo_asset_lt_008'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-008',
    display_name: 'LT-008 - Lumen Book 13',
    serial_number: 'LT0084518',
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: thirdFloorStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const workstation2 = Record({
  $id: Now.ID['demo_asset_ws_002'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'WS-002',
    display_name: 'WS-002 - Kestrel Station 16',
    serial_number: 'WS0024555',
    model: `${kestrelStation.$id}`,
    model_category: workstation,
    install_status: 6,
    substatus: 'available',
    stockroom: thirdFloorStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop9 = Record({
  $id: Now.ID['demo_asset_lt_009'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-009',
    display_name: 'LT-009 - Kestrel Air 14',
    serial_number: 'LT0094629',
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: thirdFloorStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop10 = Record({
  $id: Now.ID['demo_asset_lt_010'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-010',
    display_name: 'LT-010 - Kestrel Air 14',
    serial_number: 'LT0104740',
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const laptop11 = Record({
  $id: Now.ID['demo_asset_lt_011'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-011',
    display_name: 'LT-011 - Kestrel Air 14',
    serial_number: 'LT0114777',
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const laptop12 = Record({
  $id: Now.ID['demo_asset_lt_012'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-012',
    display_name: 'LT-012 - Lumen Book 13',
    serial_number: 'LT0124814',
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const laptop13 = Record({
  $id: Now.ID['demo_asset_lt_013'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-013',
    display_name: 'LT-013 - Lumen Book 13',
    serial_number: 'LT0134851',
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const laptop14 = Record({
  $id: Now.ID['demo_asset_lt_014'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-014',
    display_name: 'LT-014 - Kestrel Pro 14',
    serial_number: 'LT0144962',
    model: `${kestrelPro.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});
