/** Assets, their models and stockrooms. */
import { READ_WRITE, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

export const ASSETS: readonly TableSeed[] = [
  table('cmdb', 'asset->alm_asset', { label: 'Base Configuration Item', actions: READ_WRITE }),
  table('cmdb_ci_hardware', '', { label: 'Hardware', parent: 'cmdb_ci', actions: READ_WRITE }),
  table(
    'cmdb_ci_computer',
    'cpu_count:integer cpu_name:string(80) ram:integer disk_space:float os:string(40) os_version:string(255)',
    { label: 'Computer', parent: 'cmdb_ci_hardware', actions: READ_WRITE },
  ),
  table(
    'cmdb_model_category',
    `name:string(40) allow_asset_in_bundle:boolean allow_ci_in_bundle:boolean allow_in_bundle:boolean allow_pre_alloc:boolean
    asset_class:table_name(80) asset_tracking_strategy:string(40) bundle:boolean cmdb_ci_class:table_name(80) enforce_verification:boolean hide_from_ui:boolean`,
    { label: 'Model Category', display: 'name', actions: READ_WRITE },
  ),
  table(
    'cmdb_hardware_product_model',
    'form_factor:string(40) height_in_rack_units:integer power:integer hardware_type:string(40)',
    { label: 'Hardware Model', parent: 'cmdb_model', actions: READ_WRITE },
  ),
  table('cmdb_software_product_model', 'version:string(100) platform:string(40)', {
    label: 'Software Model',
    parent: 'cmdb_model',
    actions: READ_WRITE,
  }),
  table('cmdb_application_product_model', '', {
    label: 'Application Model',
    parent: 'cmdb_software_product_model',
    actions: READ_WRITE,
  }),
  table(
    'alm_stockroom',
    'name:string(100) location->cmn_location manager->sys_user assignment_group->sys_user_group type->alm_stockroom_type status:string(40) external:boolean',
    { label: 'Stockroom', display: 'name', actions: READ_WRITE },
  ),
  table('alm_stockroom_type', 'value:string(40) name:string(100) description:string(255)', {
    label: 'Stockroom type',
    display: 'name',
  }),
  table(
    'alm_stock_rule',
    `parent_stockroom->alm_stockroom stockroom->alm_stockroom model->cmdb_model active:boolean=true threshold:integer order_size:integer restocking_option:string(40)`,
    { label: 'Stock Rule', actions: READ_WRITE },
  ),
  table(
    'alm_transfer_order',
    'number:string(40)=javascript:getNextObjNumberPadded(); from_stockroom->alm_stockroom to_stockroom->alm_stockroom stage:string(40)=draft delivery_by_date:glide_date_time',
    { label: 'Transfer Order', display: 'number', actions: READ_WRITE, number: { prefix: 'TO', number: 1000 } },
  ),
  table(
    'alm_transfer_order_line',
    'number:string(40)=javascript:getNextObjNumberPadded(); transfer_order->alm_transfer_order asset->alm_asset model->cmdb_model quantity_requested:integer stage:string(40)=draft',
    { label: 'Transfer Order Line', display: 'number', actions: READ_WRITE, number: { prefix: 'TOL', number: 1000 } },
  ),
  table('alm_consumable', '', { label: 'Consumable', parent: 'alm_asset', actions: READ_WRITE }),
  table('alm_license', '', { label: 'Software License', parent: 'alm_asset', actions: READ_WRITE }),
  table('alm_facility', '', { label: 'Facility', parent: 'alm_asset', actions: READ_WRITE }),
];
