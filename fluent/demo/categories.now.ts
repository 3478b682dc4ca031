import { Record } from '@servicenow/sdk/core';

export const laptop = Record({
  $id: Now.ID['demo_category_laptop'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_model_category',
  data: {
    name: 'Loan laptop',
    asset_class: 'alm_hardware',
    cmdb_ci_class: 'cmdb_ci_computer',
  },
});

export const workstation = Record({
  $id: Now.ID['demo_category_workstation'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_model_category',
  data: {
    name: 'Mobile workstation',
    asset_class: 'alm_hardware',
    cmdb_ci_class: 'cmdb_ci_computer',
  },
});

export const tablet = Record({
  $id: Now.ID['demo_category_tablet'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_model_category',
  data: {
    name: 'Loan tablet',
    asset_class: 'alm_hardware',
    cmdb_ci_class: 'cmdb_ci_computer',
  },
});

export const headset = Record({
  $id: Now.ID['demo_category_headset'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_model_category',
  data: {
    name: 'Headset',
    asset_class: 'alm_hardware',
    cmdb_ci_class: 'cmdb_ci_hardware',
  },
});

export const adapter = Record({
  $id: Now.ID['demo_category_adapter'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_model_category',
  data: {
    name: 'Adapter',
    asset_class: 'alm_hardware',
    cmdb_ci_class: 'cmdb_ci_hardware',
  },
});

export const kit = Record({
  $id: Now.ID['demo_category_kit'],
  $meta: { installMethod: 'demo' },
  table: 'cmdb_model_category',
  data: {
    name: 'New-hire kit',
    asset_class: 'alm_hardware',
    cmdb_ci_class: 'cmdb_ci_hardware',
  },
});

export const kestrel = Record({
  $id: Now.ID['demo_maker_kestrel'],
  $meta: { installMethod: 'demo' },
  table: 'core_company',
  data: {
    name: 'Kestrel',
    manufacturer: true,
    customer: false,
    vendor: true,
  },
});

export const lumen = Record({
  $id: Now.ID['demo_maker_lumen'],
  $meta: { installMethod: 'demo' },
  table: 'core_company',
  data: {
    name: 'Lumen',
    manufacturer: true,
    customer: false,
    vendor: true,
  },
});

export const oriole = Record({
  $id: Now.ID['demo_maker_oriole'],
  $meta: { installMethod: 'demo' },
  table: 'core_company',
  data: {
    name: 'Oriole Audio',
    manufacturer: true,
    customer: false,
    vendor: true,
  },
});
