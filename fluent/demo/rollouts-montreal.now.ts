import { Record } from '@servicenow/sdk/core';
import { kestrel, kit, laptop } from './categories.now';
import { lobby } from './lockers.now';
import { montreal, supportMontreal } from './places.now';

const welcomeBox = Record({
  $id: Now.ID['demo_model_welcome_box'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Welcome box',
    display_name: 'Welcome box',
    model_number: 'WB1',
    manufacturer: kestrel,
    cmdb_model_category: kit,
    status: 'In Production',
    width: 260,
    height: 240,
    depth: 400,
    dimensions_unit: 'mm',
  },
});

/** Where what is to be handed out lies until it is staged. */
const itStockroom = Record({
  $id: Now.ID['demo_stockroom_montreal'],
  $meta: { installMethod: 'demo' },
  table: 'alm_stockroom',
  data: { name: 'IT stockroom Sherbrooke', location: montreal, assignment_group: supportMontreal },
});

Record({
  $id: Now.ID['demo_asset_kt_011'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'KT-011',
    display_name: 'KT-011 - Welcome box',
    serial_number: 'KT0114370',
    model: `${welcomeBox.$id}`,
    model_category: kit,
    install_status: 6,
    substatus: 'available',
    stockroom: itStockroom,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_kt_012'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'KT-012',
    display_name: 'KT-012 - Welcome box',
    serial_number: 'KT0124407',
    model: `${welcomeBox.$id}`,
    model_category: kit,
    install_status: 6,
    substatus: 'available',
    stockroom: itStockroom,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_asset_kt_013'],
  $meta: { installMethod: 'demo' },
  table: 'alm_hardware',
  data: {
    asset_tag: 'KT-013',
    display_name: 'KT-013 - Welcome box',
    serial_number: 'KT0134444',
    model: `${welcomeBox.$id}`,
    model_category: kit,
    install_status: 6,
    substatus: 'available',
    stockroom: itStockroom,
    location: montreal,
    quantity: 1,
  },
});

Record({
  $id: Now.ID['demo_rollout_hires'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_rollout',
  data: {
    number: 'SLR0000001',
    name: 'New hires of December',
    kind: 'deployment',
    state: 'draft',
    site: montreal,
    model_category: kit,
    lockers: `${lobby.$id}`,
    starts_on: '2026-11-23',
    ends_on: '2026-12-18',
    opens_at: '08:00',
    closes_at: '18:00',
    collect_hours: 0,
  },
});

Record({
  $id: Now.ID['demo_rollout_refresh'],
  $meta: { installMethod: 'demo' },
  table: 'x_smart_lockers_rollout',
  data: {
    number: 'SLR0000002',
    name: 'Laptop refresh, Sherbrooke',
    kind: 'replacement',
    state: 'draft',
    site: montreal,
    model_category: laptop,
    lockers: `${lobby.$id}`,
    starts_on: '2026-11-23',
    ends_on: '2026-12-18',
    opens_at: '08:00',
    closes_at: '18:00',
    collect_hours: 0,
  },
});
