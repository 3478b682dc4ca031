import { Record } from '@servicenow/sdk/core';
import { laptop } from './categories.now';
import { receptionStockroom, thirdFloorStockroom } from './lockers.now';
import { kestrelAir, kestrelPro, lumenBook } from './models.now';
import { madrid } from './places.now';

export const laptop1 = Record({
  $id: Now.ID['demo_asset_lt_001'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-001',
    display_name: 'LT-001 - Kestrel Air 14',
    serial_number: 'LT0014074',
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop2 = Record({
  $id: Now.ID['demo_asset_lt_002'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-002',
    display_name: 'LT-002 - Kestrel Air 14',
    serial_number: 'LT0024111',
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop3 = Record({
  $id: Now.ID['demo_asset_lt_003'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-003',
    display_name: 'LT-003 - Kestrel Air 14',
    serial_number: 'LT0034148',
    model: `${kestrelAir.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop4 = Record({
  $id: Now.ID['demo_asset_lt_004'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-004',
    display_name: 'LT-004 - Kestrel Pro 14',
    serial_number: 'LT0044185',
    model: `${kestrelPro.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop5 = Record({
  $id: Now.ID['demo_asset_lt_005'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-005',
    display_name: 'LT-005 - Kestrel Pro 14',
    serial_number: 'LT0054222',
    model: `${kestrelPro.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop6 = Record({
  $id: Now.ID['demo_asset_lt_006'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-006',
    display_name: 'LT-006 - Lumen Book 13',
    serial_number: 'LT0064444',
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: thirdFloorStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const laptop7 = Record({
  $id: Now.ID['demo_asset_lt_007'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'LT-007',
    display_name: 'LT-007 - Lumen Book 13',
    serial_number: 'LT0074481',
    model: `${lumenBook.$id}`,
    model_category: laptop,
    install_status: 6,
    substatus: 'available',
    stockroom: thirdFloorStockroom,
    location: madrid,
    quantity: 1,
  },
});
