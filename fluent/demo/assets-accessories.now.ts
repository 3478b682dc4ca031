import { Record } from '@servicenow/sdk/core';
import { adapter, headset } from './categories.now';
import { lobbyStockroom, receptionStockroom } from './lockers.now';
import { lumenHub, orioleOne } from './models.now';
import { madrid, montreal } from './places.now';

export const headset1 = Record({
  $id: Now.ID['demo_asset_hs_001'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'HS-001',
    display_name: 'HS-001 - Oriole One',
    serial_number: 'HS0014370',
    model: `${orioleOne.$id}`,
    model_category: headset,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const adapter1 = Record({
  $id: Now.ID['demo_asset_ad_001'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'AD-001',
    display_name: 'AD-001 - Lumen Hub 7',
    serial_number: 'AD0014407',
    model: `${lumenHub.$id}`,
    model_category: adapter,
    install_status: 6,
    substatus: 'available',
    stockroom: receptionStockroom,
    location: madrid,
    quantity: 1,
  },
});

export const headset2 = Record({
  $id: Now.ID['demo_asset_hs_002'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'HS-002',
    display_name: 'HS-002 - Oriole One',
    serial_number: 'HS0024666',
    model: `${orioleOne.$id}`,
    model_category: headset,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const headset3 = Record({
  $id: Now.ID['demo_asset_hs_003'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'HS-003',
    display_name: 'HS-003 - Oriole One',
    serial_number: 'HS0034703',
    model: `${orioleOne.$id}`,
    model_category: headset,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const adapter2 = Record({
  $id: Now.ID['demo_asset_ad_002'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'AD-002',
    display_name: 'AD-002 - Lumen Hub 7',
    serial_number: 'AD0024999',
    model: `${lumenHub.$id}`,
    model_category: adapter,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const adapter3 = Record({
  $id: Now.ID['demo_asset_ad_003'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'AD-003',
    display_name: 'AD-003 - Lumen Hub 7',
    serial_number: 'AD0035036',
    model: `${lumenHub.$id}`,
    model_category: adapter,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const adapter4 = Record({
  $id: Now.ID['demo_asset_ad_004'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'AD-004',
    display_name: 'AD-004 - Lumen Hub 7',
    serial_number: 'AD0045073',
    model: `${lumenHub.$id}`,
    model_category: adapter,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});

export const headset4 = Record({
  $id: Now.ID['demo_asset_hs_004'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'HS-004',
    display_name: 'HS-004 - Oriole One',
    serial_number: 'HS0045110',
    model: `${orioleOne.$id}`,
    model_category: headset,
    install_status: 6,
    substatus: 'available',
    stockroom: lobbyStockroom,
    location: montreal,
    quantity: 1,
  },
});
