/** Rows that a fresh instance has: who can sign in, roles, groups, properties. Ids that are the same on every instance are the platform's. */
import type { Row } from '../../kernel.ts';

export const USERS = {
  admin: '6816f79cc0a8016401c5a33be04be441',
  guest: '5136503cc611227c0183e96598c4f706',
  system: 'a5d7f3c2e1b04c8897f6d1b2c3e4f501',
} as const;

/** Dynamic filter options that the query engine answers itself. */
export const DYNAMIC_FILTERS = {
  me: ['90d1921e5f510100a9ad2572f2b477fe', '54635e965f510100a9ad2572f2b4774c'],
  myGroups: ['d6435e965f510100a9ad2572f2b47744'],
} as const;

/** A schedule that scripts and flows name by its id. */
const WEEKDAYS_8_TO_5 = '08fcd0830a0a0b2600079f56b1adb9ae';

export interface RecordSeed {
  readonly table: string;
  /** Made from table and name where it is absent. */
  readonly sysId?: string;
  readonly name: string;
  readonly values: Row;
}

const role = (name: string, description: string, sysId?: string): RecordSeed => ({
  table: 'sys_user_role',
  name,
  sysId,
  values: { name, description, grantable: 'true', can_delegate: 'true' },
});
const contains = (outer: string, inner: string): RecordSeed => ({
  table: 'sys_user_role_contains',
  name: `${outer}>${inner}`,
  values: { role: `@sys_user_role:${outer}`, contains: `@sys_user_role:${inner}` },
});
const group = (name: string, sysId: string): RecordSeed => ({
  table: 'sys_user_group',
  name,
  sysId,
  values: { name, active: 'true' },
});
const property = (name: string, value: string, type: string, description: string): RecordSeed => ({
  table: 'sys_properties',
  name,
  values: { name, value, type, description },
});
const operation = (name: string): RecordSeed => ({
  table: 'sys_security_operation',
  name,
  sysId: name,
  values: { name, description: name },
});
const securityType = (name: string): RecordSeed => ({
  table: 'sys_security_type',
  name,
  sysId: name,
  values: { name },
});
const dynamic = (sysId: string, label: string, script: string): RecordSeed => ({
  table: 'sys_filter_option_dynamic',
  name: `${label}:${sysId}`,
  sysId,
  values: { label, script, active: 'true', available_for_filter: 'true' },
});

/** `@table:name` stands for the id of the seed with that name. */
export const RECORDS: readonly RecordSeed[] = [
  {
    table: 'sys_scope',
    name: 'global',
    sysId: 'global',
    values: { name: 'Global', scope: 'global', source: 'global', active: 'true', version: '1.0.0' },
  },
  {
    table: 'sys_user',
    name: 'admin',
    sysId: USERS.admin,
    values: {
      user_name: 'admin',
      first_name: 'System',
      last_name: 'Administrator',
      name: 'System Administrator',
      email: 'admin@example.com',
      user_password: 'admin',
      active: 'true',
    },
  },
  {
    table: 'sys_user',
    name: 'guest',
    sysId: USERS.guest,
    values: { user_name: 'guest', last_name: 'Guest', name: 'Guest', active: 'true', web_service_access_only: 'false' },
  },
  {
    table: 'sys_user',
    name: 'system',
    sysId: USERS.system,
    values: {
      user_name: 'system',
      last_name: 'System',
      name: 'System',
      active: 'true',
      internal_integration_user: 'true',
    },
  },
  role('admin', 'Has every right on this instance.', '2831a114c611228501d4ea6c309d626d'),
  role('security_admin', 'May change access controls.'),
  role('itil', 'Works on tasks of IT service management.', '282bf1fac6112285017366cb5f867469'),
  role('itil_admin', 'Administers IT service management.'),
  role('asset', 'Manages assets.'),
  role('inventory_user', 'Works in stockrooms.'),
  role('inventory_admin', 'Administers stockrooms.'),
  role('approver_user', 'May approve what is requested.', 'debab85bff02110053ccffffffffffb6'),
  role('catalog', 'Works on catalog requests.'),
  role('catalog_admin', 'Administers the service catalog.'),
  role('user_admin', 'Administers users and groups.'),
  role('knowledge', 'Writes knowledge articles.'),
  role('rest_service', 'May use the REST APIs.'),
  role('web_service_admin', 'Administers web services.'),
  role('script_api_admin', 'Administers script APIs.'),
  role('snc_internal', 'Belongs to the company.'),
  role('snc_external', 'Does not belong to the company.'),
  role('maint', 'Reserved for the operator of the platform.'),
  contains('itil_admin', 'itil'),
  contains('catalog_admin', 'catalog'),
  contains('inventory_admin', 'inventory_user'),
  contains('asset', 'inventory_user'),
  {
    table: 'sys_user_has_role',
    name: 'admin:admin',
    values: { user: USERS.admin, role: '@sys_user_role:admin', state: 'active' },
  },
  {
    table: 'sys_user_has_role',
    name: 'admin:security_admin',
    values: { user: USERS.admin, role: '@sys_user_role:security_admin', state: 'active' },
  },
  group('Service Desk', 'd625dccec0a8016700a222a0f7900d06'),
  group('Hardware', '8a5055c9c61122780043563ef53438e3'),
  property('glide.sys.default.tz', 'UTC', 'string', 'Time zone of users who have none.'),
  property('glide.sys.date_format', 'yyyy-MM-dd', 'string', 'How dates are shown.'),
  property('glide.sys.time_format', 'HH:mm:ss', 'string', 'How times are shown.'),
  property(
    'glide.invalid_query.returns_no_rows',
    'false',
    'boolean',
    'Whether a query with an unknown field returns nothing instead of ignoring the condition.',
  ),
  property('glide.sys.language', 'en', 'string', 'Language of users who have none.'),
  property('instance_name', 'localhost', 'string', 'Name of this instance.'),
  property('glide.buildname', 'Local', 'string', 'Name of the release.'),
  property('glide.email.smtp.active', 'true', 'boolean', 'Whether mails are sent: here they are kept in sys_email.'),
  ...[
    'read',
    'write',
    'create',
    'delete',
    'execute',
    'report_view',
    'report_on',
    'list_edit',
    'query_range',
    'query_match',
    'conditional_table_query_range',
    'add_to_list',
    'personalize_choices',
    'edit_task_relations',
    'edit_ci_relations',
    'save_as_template',
  ].map(operation),
  ...[
    'record',
    'REST_Endpoint',
    'processor',
    'client_callable_script_include',
    'ui_page',
    'ux_route',
    'ux_page',
    'ux_data_broker',
    'client_callable_flow_object',
    'pd_action',
    'sobject',
    'graphql',
  ].map(securityType),
  ...DYNAMIC_FILTERS.me.map((id) => dynamic(id, 'Me', 'gs.getUserID()')),
  ...DYNAMIC_FILTERS.myGroups.map((id) => dynamic(id, 'One of My Groups', 'getMyGroups()')),
  { table: 'sys_ui_view', name: 'Default view', sysId: 'Default view', values: { title: 'Default view', name: '' } },
  {
    table: 'sys_upgrade_history',
    name: 'first',
    values: {
      from_version: '',
      to_version: 'glide-local',
      upgrade_started: '2026-01-01 00:00:00',
      upgrade_finished: '2026-01-01 00:00:00',
    },
  },
  {
    table: 'sc_catalog',
    name: 'Service Catalog',
    sysId: 'e0d08b13c3330100c8b837659bba8fb4',
    values: { title: 'Service Catalog', description: 'The catalog of services and devices.', active: 'true' },
  },
  {
    table: 'cmn_schedule',
    name: '8-5 weekdays',
    sysId: WEEKDAYS_8_TO_5,
    values: { name: '8-5 weekdays', time_zone: 'floating', is_legacy_schedule: 'true' },
  },
  {
    table: 'cmn_schedule_span',
    name: '8-5 weekdays',
    values: {
      name: 'Weekdays',
      schedule: WEEKDAYS_8_TO_5,
      start_date_time: '20070101T080000',
      end_date_time: '20070101T170000',
      repeat_type: 'weekdays',
      repeat_count: '1',
      show_as: 'busy',
      all_day: 'false',
    },
  },
  { table: 'alm_stockroom_type', name: 'on_site', values: { name: 'On-site', value: 'on_site' } },
  { table: 'alm_stockroom_type', name: 'field_agent', values: { name: 'Field agent', value: 'field_agent' } },
  { table: 'alm_stockroom_type', name: 'pudo', values: { name: 'PUDO', value: 'pudo' } },
];
