/**
 * Platform tables that an app meets and the SDK ships no schema for, with the columns that apps, the REST APIs and the
 * engines of the instance use.
 */
import { columns, type TableSeed } from './table-seed.ts';

const ALL = ['create', 'read', 'update', 'delete'];
const READ_WRITE = ['create', 'read', 'update'];

type Options = Omit<TableSeed, 'name' | 'columns'>;
const table = (name: string, notation: string, options: Options = {}): TableSeed => ({
  name,
  columns: columns(notation),
  ...options,
});
/** A table of application files: extends sys_metadata. */
const metadata = (name: string, notation: string, options: Options = {}): TableSeed =>
  table(name, notation, { parent: 'sys_metadata', ...options });

/** Inputs, outputs and variables of flows and actions are dictionary entries of their own kind. */
const variable = (name: string, label: string): TableSeed => table(name, '', { label, parent: 'var_dictionary' });

const work = [
  table(
    'sysapproval_approver',
    `approver->sys_user sysapproval->task source_table:table_name(80) document_id:document_id(32) state:string(40)=requested
    approval_source:string(40) comments:journal_input due_date:due_date expected_start:glide_date_time group->sysapproval_group iteration:integer wf_activity->wf_activity
    approval_journal_column:string(40) order:integer=100`,
    { label: 'Approval', display: 'approver', actions: READ_WRITE },
  ),
  table('sysapproval_group', 'wait_for:string(40)', { label: 'Group approval', parent: 'task', actions: READ_WRITE }),
  table('sys_user_grmember', 'user->sys_user group->sys_user_group', {
    label: 'Group Member',
    display: 'user',
    actions: READ_WRITE,
  }),
  table(
    'sys_user_has_role',
    'user->sys_user role->sys_user_role granted_by->sys_user_group inherited:boolean=false state:string(40)=active inh_count:integer included_in_role->sys_user_role included_in_role_instance->sys_user_role_contains',
    { label: 'User Role', display: 'role' },
  ),
  table(
    'sys_group_has_role',
    'group->sys_user_group role->sys_user_role inherits:boolean=true granted_by->sys_user_group',
    { label: 'Group Role', display: 'role' },
  ),
  table(
    'sys_user_delegate',
    'user->sys_user delegate->sys_user starts:glide_date_time ends:glide_date_time approvals:boolean=true assignments:boolean=true notifications:boolean invitations:boolean',
    { label: 'Delegate' },
  ),
  table('sys_user_group_type', 'name:string(100) description:string(1000)', { label: 'Group type', display: 'name' }),
];

const assets = [
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

const catalog = [
  table(
    'sc_item_option',
    'item_option_new->item_option_new value:string(4000) order:integer cart_item->sc_cart_item sc_cat_item_option:string(32)',
    { label: 'Options', display: 'item_option_new', actions: ALL },
  ),
  table('sc_item_option_mtom', 'request_item->sc_req_item sc_item_option->sc_item_option', {
    label: 'Item Options M2M',
    display: 'sc_item_option',
    actions: ALL,
  }),
  table(
    'sc_item_produced_record',
    'producer->sc_cat_item_producer record_table:table_name(80) record_key:document_id(32) task->task',
    { label: 'Item Produced Record', actions: READ_WRITE },
  ),
  metadata(
    'item_option_new',
    `name:string(100) question_text:string(4000) type:integer cat_item->sc_cat_item variable_set->item_option_new_set order:integer active:boolean=true mandatory:boolean=false
    read_only:boolean=false hidden:boolean=false default_value:string(4000) reference:table_name(80) reference_qual:string(4000) list_table:table_name(80) lookup_table:table_name(80)
    lookup_value:string(80) lookup_label:string(4000) choice_table:table_name(80) choice_field:string(80) help_text:string(4000) help_tag:string(80) show_help:boolean tooltip:string(255) attributes:string(4000)
    include_none:boolean layout:string(40) map_to_field:boolean field:string(80) record_producer_table:table_name(80) use_reference_qualifier:string(40)=simple do_not_select_first:boolean
    global:boolean=false description:string(4000) instructions:string(4000) example_text:string(255) visible_bundle:boolean visible_guide:boolean visible_standalone:boolean visible_summary:boolean`,
    { label: 'Variable', display: 'name', actions: ['read'] },
  ),
  metadata(
    'question_choice',
    'question->item_option_new text:string(4000) value:string(4000) order:integer inactive:boolean=false misc:string(100) price:price',
    { label: 'Question Choice', display: 'text' },
  ),
  metadata('io_set_item', 'sc_cat_item->sc_cat_item variable_set->item_option_new_set order:integer', {
    label: 'Variable Set Item',
  }),
  metadata('sc_cat_item_category', 'sc_cat_item->sc_cat_item sc_category->sc_category', {
    label: 'Catalog Item Category',
  }),
  metadata('sc_cat_item_catalog', 'sc_cat_item->sc_cat_item sc_catalog->sc_catalog', { label: 'Catalog Item Catalog' }),
  metadata('sc_cat_item_user_criteria_mtom', 'sc_cat_item->sc_cat_item user_criteria->user_criteria', {
    label: 'Available For',
  }),
  metadata('sc_cat_item_user_criteria_no_mtom', 'sc_cat_item->sc_cat_item user_criteria->user_criteria', {
    label: 'Not Available For',
  }),
  metadata('sc_category_user_criteria_mtom', 'sc_category->sc_category user_criteria->user_criteria', {
    label: 'Available For',
  }),
  metadata(
    'catalog_script_client',
    'name:string(100) cat_item->sc_cat_item variable_set->item_option_new_set type:string(40) ui_type:integer active:boolean script:script cat_variable:string(100) applies_to:string(40) isolate_script:boolean',
    { label: 'Catalog Client Script', display: 'name' },
  ),
  metadata(
    'catalog_ui_policy',
    'short_description:string(100) catalog_item->sc_cat_item variable_set->item_option_new_set catalog_conditions:conditions(4000) active:boolean applies_to:string(40) on_load:boolean reverse_if_false:boolean order:integer run_scripts:boolean script_true:script script_false:script',
    { label: 'Catalog UI Policy', display: 'short_description' },
  ),
  metadata(
    'catalog_ui_policy_action',
    'ui_policy->catalog_ui_policy catalog_variable:string(100) mandatory:string(40) visible:string(40) disabled:string(40) cleared:boolean order:integer',
    { label: 'Catalog UI Policy Action' },
  ),
  table(
    'sc_cart',
    'name:string(100) user->sys_user requested_for->sys_user special_instructions:string(4000) delivery_address:string(255) parent:string(32)',
    { label: 'Shopping Cart', display: 'name', actions: ALL },
  ),
  table(
    'sc_cart_item',
    'cart->sc_cart cat_item->sc_cat_item quantity:integer=1 active:boolean=true order:integer parent->sc_cart_item',
    { label: 'Cart Item', actions: ALL },
  ),
];

const system = [
  metadata(
    'sys_glide_object',
    'name:string(40) label:string(80) scalar_type:string(40) scalar_length:integer class_name:string(255)',
    { label: 'Field class', display: 'name' },
  ),
  table(
    'sys_choice',
    `name:table_name(80) element:string(80) value:string(255) label:string(255) language:string(3)=en sequence:integer dependent_value:string(40) inactive:boolean=false hint:string(255) synonyms:string(255)
    inactive_on_update:boolean=false`,
    { label: 'Choice', display: 'label', actions: ['read'] },
  ),
  metadata('sys_choice_set', 'name:table_name(80) element:string(80)', { label: 'Choice set' }),
  table(
    'sys_documentation',
    'name:table_name(80) element:string(80) label:string(255) plural:string(255) hint:string(255) help:string(4000) url:url(1024) language:string(3)=en',
    { label: 'Field Label', display: 'label' },
  ),
  table('sys_index', 'name:string(80) table:table_name(80) col_name_string:string(1000) unique_index:boolean=false', {
    label: 'Index',
    display: 'name',
  }),
  table('sys_number_counter', 'table:table_name(80) number:integer', { label: 'Number Counter' }),
  table(
    'sys_audit',
    'tablename:table_name(80) documentkey:string(32) fieldname:string(80) oldvalue:string(4000) newvalue:string(4000) user:string(100) reason:string(4000) record_checkpoint:integer internal_checkpoint:string(100)',
    { label: 'Audit' },
  ),
  table(
    'sys_history_line',
    'set:string(32) label:string(255) field:string(80) old:string(4000) new:string(4000) user_name:string(100) update:integer update_time:glide_date_time',
    { label: 'History' },
  ),
  table(
    'sysevent',
    'name:string(80) table:table_name(80) instance:string(32) parm1:string(4000) parm2:string(4000) queue:string(40) state:string(40)=ready process_on:glide_date_time processed:glide_date_time processing_duration:integer user_id:string(32) user_name:string(100) claimed_by:string(40) error_msg:string(4000) uri:string(1024) rate_of_decay:integer descriptive_name:string(255)',
    { label: 'Event', display: 'name', actions: ['create', 'read'] },
  ),
  table(
    'sys_trigger',
    'name:string(255) next_action:glide_date_time state:integer=0 trigger_type:integer run_type:integer document:table_name(80) document_key:string(32) script:script job_id:string(32) job_context:string(8000) priority:integer=100 claimed_by:string(255) repeat:glide_duration run_time:glide_time user_id:string(32) processing_duration:integer error_count:integer last_error:string(4000) system_id:string(255) time_zone:string(40)',
    { label: 'Schedule Item', display: 'name', actions: READ_WRITE },
  ),
  table('sys_email_log', 'email->sys_email notification->sysevent_email_action event->sysevent', {
    label: 'Email Log',
  }),
  table('sys_notif_subscription', 'user->sys_user notification->sysevent_email_action active:boolean=true', {
    label: 'Notification Subscription',
  }),
  table(
    'cmn_notif_device',
    'name:string(40) user->sys_user type:string(40)=Email email_address:string(255) primary_email:boolean active:boolean=true',
    { label: 'Notification Device', display: 'name' },
  ),
  table(
    'sys_upgrade_history',
    'from_version:string(255) to_version:string(255) upgrade_started:glide_date_time upgrade_finished:glide_date_time',
    { label: 'Upgrade History', display: 'to_version' },
  ),
  table('sys_upgrade_history_log', 'upgrade_history->sys_upgrade_history file_name:string(1024) disposition:integer', {
    label: 'Upgrade History Log',
    display: 'file_name',
  }),
  table('sys_app_version', 'name:string(100) scope:string(40) version:string(40) title:string(100)', {
    label: 'Application Version',
    display: 'name',
  }),
  table('sys_plugins', 'name:string(100) source:string(100) active:string(40) version:string(40) scope->sys_scope', {
    label: 'System Plugin',
    display: 'name',
  }),
  table('v_plugin', 'id:string(100) name:string(100) active:string(40) version:string(40)', {
    label: 'Plugin',
    display: 'name',
  }),
  table(
    'sys_execution_tracker',
    `name:string(255) message:string(4000) detail_message:string(8000) state:string(40)=0 percent_complete:percent_complete=0 result:string(8000) source:string(32) source_table:table_name(80)
    parent->sys_execution_tracker start_time:glide_date_time completion_time:glide_date_time error_code:string(40) total:integer complete:integer`,
    { label: 'Execution Tracker', display: 'name', actions: READ_WRITE },
  ),
  table(
    'sys_progress_worker',
    'name:string(255) message:string(4000) state:string(40) state_code:string(40) output_summary:string(8000) total_message:string(4000)',
    { label: 'Progress Worker', display: 'name' },
  ),
  table('sys_rollback_context', 'name:string(255) state:string(40) description:string(4000)', {
    label: 'Rollback Context',
    display: 'name',
  }),
  table('sys_attachment_doc', 'sys_attachment->sys_attachment position:integer length:integer data:string(1400000)', {
    label: 'Attachment Document',
    actions: ['read'],
  }),
  table(
    'sys_user_session',
    'user->sys_user name:string(40) session_id:string(100) last_transaction_time:glide_date_time',
    { label: 'User Session' },
  ),
  table('syslog', 'level:integer message:string(8000) source:string(100) source_application_family:string(40)', {
    label: 'Log',
    display: 'message',
    actions: ['read'],
  }),
  table(
    'syslog_transaction',
    'url:string(1024) response_time:integer sql_count:integer sql_time:integer session:string(100) type:string(40)',
    { label: 'Transaction Log' },
  ),
  metadata('sys_module', 'path:string(1024) content:script external_source:boolean=false content_type:string(40)', {
    label: 'Module',
    display: 'path',
  }),
  metadata(
    'sys_translated_text',
    'tablename:table_name(80) documentkey:string(32) fieldname:string(80) language:string(3) value:string(8000)',
    { label: 'Translated Text' },
  ),
  metadata(
    'sys_translated',
    'name:table_name(80) element:string(80) language:string(3) value:string(255) label:string(255)',
    { label: 'Translated Name' },
  ),
  metadata('sys_ui_message', 'key:string(255) language:string(3) message:string(4000)', {
    label: 'Message',
    display: 'key',
  }),
  metadata('sys_ui_script', 'name:string(100) script:script active:boolean global:boolean', {
    label: 'UI Script',
    display: 'name',
  }),
  metadata(
    'sys_ui_policy',
    'short_description:string(100) table:table_name(80) conditions:conditions(4000) active:boolean=true global:boolean on_load:boolean reverse_if_false:boolean order:integer run_scripts:boolean script_true:script script_false:script',
    { label: 'UI Policy', display: 'short_description' },
  ),
  metadata(
    'sys_ui_policy_action',
    'ui_policy->sys_ui_policy field:string(80) table:table_name(80) mandatory:string(40) visible:string(40) disabled:string(40) cleared:boolean value:string(4000)',
    { label: 'UI Policy Action' },
  ),
  metadata(
    'sys_data_policy2',
    'short_description:string(100) model_table:table_name(80) conditions:conditions(4000) active:boolean=true enforce_ui:boolean apply_import_set:boolean apply_soap:boolean reverse_if_false:boolean inherit:boolean',
    { label: 'Data Policy', display: 'short_description' },
  ),
  metadata(
    'sys_data_policy_rule',
    'sys_data_policy->sys_data_policy2 field:string(80) table:table_name(80) mandatory:string(40) disabled:string(40)',
    { label: 'Data Policy Rule' },
  ),
  metadata(
    'sys_ux_lib_asset',
    'name:string(255) category:string(40) checksum:string(100) content:string(16777215) engine:integer es_module:boolean is_attachment:boolean=false mime_type:string(100)',
    { label: 'UX Library Asset', display: 'name' },
  ),
  metadata('sys_ux_theme_asset', 'name:string(255) type:string(40) style:script', {
    label: 'UX Theme Asset',
    display: 'name',
  }),
  metadata(
    'sys_script_execution_history',
    'script:script result:string(65000) started:glide_date_time completed:glide_date_time',
    { label: 'Script Execution History' },
  ),
];

const identity = [
  metadata(
    'oauth_entity',
    `name:string(100) type:string(40)=client client_id:string(40)! client_secret:password2(255) active:boolean=true access_token_lifespan:integer=1800 refresh_token_lifespan:integer=8640000 redirect_url:string(4000)
    default_grant_type:string(40) public_client:boolean token_format:string(40)=opaque user->sys_user enforce_token_restriction:boolean auth_scope:string(255) comments:string(4000) inbound_grant_type:string(40)
    jti_claim:string(40)=jti enable_jti:boolean=true jti_verification:boolean=true clock_skew:integer=300 user_field:string(40)=email logo_url:url(1024)`,
    { label: 'Application Registries', display: 'name' },
  ),
  metadata(
    'oauth_jwt',
    `user_field:string(40)=email jti_claim:string(40)=jti jti_enabled:boolean=true clock_skew:integer=300 jwks_url:string(1024) enable_jti_verification:boolean=true jti_verification:boolean=true
    verifier_type:string(40)`,
    { label: 'OAuth JWT API', parent: 'oauth_entity' },
  ),
  metadata('oauth_oidc_entity', 'oidc_provider_configuration:string(32)', {
    label: 'OAuth OIDC Entity',
    parent: 'oauth_entity',
  }),
  metadata(
    'jwt_verifier_map',
    'name:string(100) oauth_jwt->oauth_jwt kid:string(255) sys_certificate->sys_certificate shared_key:password2(255)',
    { label: 'JWT Verifier Map', display: 'name' },
  ),
  metadata(
    'sys_certificate',
    'name:string(100) type:string(40)=trust_store format:string(40)=pem pem_certificate:string(16000) issuer:string(1000) subject:string(1000) valid_from:glide_date_time expires:glide_date_time active:boolean=true short_description:string(255)',
    { label: 'X.509 Certificate', display: 'name' },
  ),
  table(
    'oauth_credential',
    'name:string(255) type:string(40) token:password2(4000) token_received:boolean expires:glide_date_time user:string(32) peer->oauth_entity oauth_requestor:string(100) oauth_requestor_profile:string(32) jti:string(255) scopes:string(1000)',
    { label: 'OAuth Credentials', display: 'name' },
  ),
  metadata(
    'oauth_entity_profile',
    'name:string(100) oauth_entity->oauth_entity default:boolean grant_type:string(40)',
    { label: 'OAuth Entity Profile', display: 'name' },
  ),
  metadata('oauth_entity_scope', 'name:string(100) oauth_entity->oauth_entity oauth_entity_scope:string(255)', {
    label: 'OAuth Entity Scope',
    display: 'name',
  }),
  table(
    'api_key',
    'name:string(100) user->sys_user token:password2(255) active:boolean=true expiration:glide_date_time',
    { label: 'REST API Key', display: 'name' },
  ),
  metadata('sys_user_token', 'user->sys_user token:password2(255)', { label: 'User Token' }),
];

const flows = [
  metadata(
    'sys_hub_flow_component',
    'flow->sys_hub_flow_base order:string(40) ui_id:string(40) parent_ui_id:string(40) comment:string(4000) attributes:string(4000) nested_parent:string(40) display_text:string(255)',
    { label: 'Flow Component' },
  ),
  variable('sys_hub_flow_variable', 'Flow Variable'),
  variable('sys_hub_flow_input', 'Flow Input'),
  variable('sys_hub_flow_output', 'Flow Output'),
  variable('sys_hub_action_input', 'Action Input'),
  variable('sys_hub_action_output', 'Action Output'),
  variable('sys_hub_step_ext_input', 'Step Input'),
  variable('sys_hub_step_ext_output', 'Step Output'),
  metadata('sys_hub_action_status_metadata', 'action_type_id:string(32)', { label: 'Action Status Metadata' }),
  metadata(
    'sys_hub_status_condition',
    'action_status_metadata_id:string(32) condition:string(8000) dont_treat_as_error:boolean label:string(255) order:integer status:string(65000)',
    { label: 'Status Condition', display: 'label' },
  ),
  table(
    'sys_flow_log',
    'context:string(32) level:integer message:string(8000) operation:string(255) place:string(1000)',
    { label: 'Flow Log' },
  ),
  metadata(
    'sys_hub_action_instance',
    'action_type->sys_hub_action_type_definition action_inputs:string(65000) compiled_snapshot->sys_hub_action_type_snapshot',
    { label: 'Action Instance', parent: 'sys_hub_flow_component' },
  ),
  metadata(
    'sys_hub_action_instance_v2',
    'action_type->sys_hub_action_type_definition values:string(16777215) action_type_parent->sys_hub_action_type_definition compiled_snapshot:string(32)',
    { label: 'Action Instance V2', parent: 'sys_hub_flow_component' },
  ),
  metadata(
    'sys_hub_sub_flow_instance_v2',
    'subflow->sys_hub_flow_base subflow_inputs:string(16777215) values:string(16777215) wait_for_completion:boolean show_stages:boolean',
    { label: 'Subflow Instance V2', parent: 'sys_hub_flow_component' },
  ),
  metadata(
    'sys_hub_flow_stage',
    'flow->sys_hub_flow_base label:string(100) value:string(100) duration:glide_duration order:integer states:string(4000) always_show:boolean component_indexes:string(1000) type:string(40)',
    { label: 'Flow Stage', display: 'label' },
  ),
  metadata(
    'sys_hub_trigger_instance',
    'flow->sys_hub_flow_base name:string(100) trigger_type:string(100) trigger_definition:string(32) trigger_inputs:string(16777215)',
    { label: 'Trigger Instance', parent: 'sys_hub_flow_component', display: 'name' },
  ),
  metadata(
    'sys_hub_trigger_instance_v2',
    'name:string(100) trigger_type:string(100) trigger_definition:string(32) trigger_inputs:string(16777215) trigger_outputs:string(65000)',
    { label: 'Trigger Instance V2', parent: 'sys_hub_flow_component', display: 'name' },
  ),
  metadata(
    'sys_hub_action_type_base',
    'name:string(100) internal_name:string(100) description:string(4000) access:string(40) active:boolean=true category->sys_hub_category system_level:boolean',
    { label: 'Action Type Base', display: 'name' },
  ),
  metadata(
    'sys_hub_action_type_definition',
    'state:string(40) latest_snapshot:string(32) master_snapshot:string(32) outputs:string(65000) inputs:string(65000) action_template:string(32) annotation:string(4000) natlang:string(1000)',
    { label: 'Action Type', parent: 'sys_hub_action_type_base' },
  ),
  metadata('sys_hub_action_type_snapshot', 'parent_action->sys_hub_action_type_definition', {
    label: 'Action Type Snapshot',
    parent: 'sys_hub_action_type_base',
  }),
  metadata(
    'sys_hub_step_instance',
    'action->sys_hub_action_type_base step_type:string(32) label:string(255) order:integer cid:string(40) extended_inputs:string(65000) extended_outputs:string(65000) error_handling_type:integer',
    { label: 'Step Instance', display: 'label' },
  ),
  metadata('sys_hub_category', 'name:string(100)', { label: 'Flow Category', display: 'name' }),
  metadata('sys_hub_flow_snapshot', 'parent_flow->sys_hub_flow', {
    label: 'Flow Snapshot',
    parent: 'sys_hub_flow_base',
  }),
  metadata('sys_hub_flow_logic_definition', 'name:string(100) type:string(40)', {
    label: 'Flow Logic Definition',
    display: 'name',
  }),
];

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

export const MORE_TABLES: readonly TableSeed[] = [...work, ...assets, ...catalog, ...system, ...identity, ...flows];
