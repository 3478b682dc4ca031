/**
 * Platform tables that an app meets and the SDK ships no schema for, with the columns that apps, the REST APIs and the
 * engines of the instance use.
 */
import type { TableSeed } from './table-seed.ts';
import { ASSETS } from './tables/assets.ts';
import { CATALOG } from './tables/catalog.ts';
import { FLOWS } from './tables/flows.ts';
import { IDENTITY } from './tables/identity.ts';
import { SCHEDULES } from './tables/schedules.ts';
import { SYSTEM } from './tables/system.ts';
import { WORK } from './tables/work.ts';

/** Of the SDK's schemas some omit their parent; these are application files on the platform. */
export const EXTENDS_METADATA: ReadonlySet<string> = new Set([
  'sys_script',
  'sys_ws_definition',
  'sys_ws_query_parameter',
  'sys_security_acl_role',
  'sys_scope_privilege',
  'sys_properties',
  'sys_app_module',
  'sys_ui_list',
  'sys_ux_app_config',
  'sys_ux_app_route',
  'sys_ux_macroponent',
  'sys_ux_page_registry',
  'sys_ux_screen',
  'sys_ux_screen_type',
  'sys_number',
]);

export const MORE_TABLES: readonly TableSeed[] = [
  ...WORK,
  ...ASSETS,
  ...CATALOG,
  ...SCHEDULES,
  ...SYSTEM,
  ...IDENTITY,
  ...FLOWS,
];
