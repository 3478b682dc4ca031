import { Record } from '@servicenow/sdk/core';
import { kit, tablet } from './categories.now';
import { lobbyStockroom, receptionStockroom, thirdFloorStockroom } from './lockers.now';
import { lumenPad, starterBox } from './models.now';
import { madrid, montreal } from './places.now';

export const kit1 = Record({
  $id: Now.ID['demo_asset_kt_001'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'KT-001',
    display_name: 'KT-001 - Starter box',
    serial_number: 'KT0014000',
    model: `${starterBox.$id}`,
    model_category: kit,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const kit2 = Record({
  $id: Now.ID['demo_asset_kt_002'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'KT-002',
    display_name: 'KT-002 - Starter box',
    serial_number: 'KT0024037',
    model: `${starterBox.$id}`,
    model_category: kit,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const tablet1 = Record({
  $id: Now.ID['demo_asset_tb_001'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'TB-001',
    display_name: 'TB-001 - Lumen Pad 11',
    serial_number: 'TB0014259',
    model: `${lumenPad.$id}`,
    model_category: tablet,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const tablet2 = Record({
  $id: Now.ID['demo_asset_tb_002'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'TB-002',
    display_name: 'TB-002 - Lumen Pad 11',
    serial_number: 'TB0024296',
    model: `${lumenPad.$id}`,
    model_category: tablet,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const tablet3 = Record({
  $id: Now.ID['demo_asset_tb_003'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'TB-003',
    display_name: 'TB-003 - Lumen Pad 11',
    serial_number: 'TB0034592',
    model: `${lumenPad.$id}`,
    model_category: tablet,
    install_status: 6,
    substatus: 'available',
    stockroom: thirdFloorStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const tablet4 = Record({
  $id: Now.ID['demo_asset_tb_004'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'TB-004',
    display_name: 'TB-004 - Lumen Pad 11',
    serial_number: 'TB0044888',
    model: `${lumenPad.$id}`,
    model_category: tablet,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const tablet5 = Record({
  $id: Now.ID['demo_asset_tb_005'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'TB-005',
    display_name: 'TB-005 - Lumen Pad 11',
    serial_number: 'TB0054925',
    model: `${lumenPad.$id}`,
    model_category: tablet,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});
