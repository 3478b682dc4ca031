import { Record } from '@servicenow/sdk/core';
import { adapter, headset, kestrel, kit, laptop, lumen, oriole, tablet, workstation } from './categories.now';

// Sizes are those of the device in its sleeve or box, in millimetres.

export const kestrelAir = Record({
  $id: Now.ID['demo_model_kestrel_air_14'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Kestrel Air 14',
    display_name: 'Kestrel Air 14',
    model_number: 'KA14',
    manufacturer: kestrel,
    cmdb_model_category: laptop,
    status: 'In Production',
    width: 360,
    height: 60,
    depth: 260,
    dimensions_unit: 'mm',
  },
});

export const kestrelPro = Record({
  $id: Now.ID['demo_model_kestrel_pro_14'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Kestrel Pro 14',
    display_name: 'Kestrel Pro 14',
    model_number: 'KP14',
    manufacturer: kestrel,
    cmdb_model_category: laptop,
    status: 'In Production',
    width: 360,
    height: 65,
    depth: 265,
    dimensions_unit: 'mm',
  },
});

export const lumenBook = Record({
  $id: Now.ID['demo_model_lumen_book_13'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Lumen Book 13',
    display_name: 'Lumen Book 13',
    model_number: 'LB13',
    manufacturer: lumen,
    cmdb_model_category: laptop,
    status: 'In Production',
    width: 340,
    height: 55,
    depth: 250,
    dimensions_unit: 'mm',
  },
});

export const kestrelStation = Record({
  $id: Now.ID['demo_model_kestrel_station_16'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Kestrel Station 16',
    display_name: 'Kestrel Station 16',
    model_number: 'KS16',
    manufacturer: kestrel,
    cmdb_model_category: workstation,
    status: 'In Production',
    width: 400,
    height: 80,
    depth: 300,
    dimensions_unit: 'mm',
  },
});

export const lumenPad = Record({
  $id: Now.ID['demo_model_lumen_pad_11'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Lumen Pad 11',
    display_name: 'Lumen Pad 11',
    model_number: 'LP11',
    manufacturer: lumen,
    cmdb_model_category: tablet,
    status: 'In Production',
    width: 280,
    height: 30,
    depth: 210,
    dimensions_unit: 'mm',
  },
});

export const orioleOne = Record({
  $id: Now.ID['demo_model_oriole_one'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Oriole One',
    display_name: 'Oriole One',
    model_number: 'O1',
    manufacturer: oriole,
    cmdb_model_category: headset,
    status: 'In Production',
    width: 200,
    height: 90,
    depth: 190,
    dimensions_unit: 'mm',
  },
});

export const lumenHub = Record({
  $id: Now.ID['demo_model_lumen_hub_7'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Lumen Hub 7',
    display_name: 'Lumen Hub 7',
    model_number: 'LH7',
    manufacturer: lumen,
    cmdb_model_category: adapter,
    status: 'In Production',
    width: 140,
    height: 40,
    depth: 90,
    dimensions_unit: 'mm',
  },
});

export const starterBox = Record({
  $id: Now.ID['demo_model_starter_box'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_hardware_product_model',
  data: {
    name: 'Starter box',
    display_name: 'Starter box',
    model_number: 'SB1',
    manufacturer: kestrel,
    cmdb_model_category: kit,
    status: 'In Production',
    width: 470,
    height: 280,
    depth: 400,
    dimensions_unit: 'mm',
  },
});
