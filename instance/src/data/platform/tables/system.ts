/** The platform's own: dictionary, events, jobs, logs, attachments, pages. */
import { applicationFile, READ_WRITE, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

export const SYSTEM: readonly TableSeed[] = [
  applicationFile(
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
  applicationFile('sys_choice_set', 'name:table_name(80) element:string(80)', { label: 'Choice set' }),
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
    'name:string(255) next_action:glide_date_time state:integer=0 trigger_type:integer run_type:integer document:table_name(80) document_key:string(32) script:script job_id:string(32) job_context:string(16777215) priority:integer=100 claimed_by:string(255) repeat:glide_duration run_time:glide_time user_id:string(32) processing_duration:integer error_count:integer last_error:string(4000) system_id:string(255) time_zone:string(40)',
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
  applicationFile(
    'sys_module',
    'path:string(1024) content:script external_source:boolean=false content_type:string(40)',
    {
      label: 'Module',
      display: 'path',
    },
  ),
  applicationFile(
    'sys_translated_text',
    'tablename:table_name(80) documentkey:string(32) fieldname:string(80) language:string(3) value:string(8000)',
    { label: 'Translated Text' },
  ),
  applicationFile(
    'sys_translated',
    'name:table_name(80) element:string(80) language:string(3) value:string(255) label:string(255)',
    { label: 'Translated Name' },
  ),
  applicationFile('sys_ui_message', 'key:string(255) language:string(3) message:string(4000)', {
    label: 'Message',
    display: 'key',
  }),
  applicationFile('sys_ui_action_role', 'sys_ui_action->sys_ui_action sys_user_role->sys_user_role', {
    label: 'UI Action Role',
  }),
  applicationFile('sys_ui_script', 'name:string(100) script:script active:boolean global:boolean', {
    label: 'UI Script',
    display: 'name',
  }),
  applicationFile(
    'sys_ui_policy',
    'short_description:string(100) table:table_name(80) conditions:conditions(4000) active:boolean=true global:boolean on_load:boolean reverse_if_false:boolean order:integer run_scripts:boolean script_true:script script_false:script',
    { label: 'UI Policy', display: 'short_description' },
  ),
  applicationFile(
    'sys_ui_policy_action',
    'ui_policy->sys_ui_policy field:string(80) table:table_name(80) mandatory:string(40) visible:string(40) disabled:string(40) cleared:boolean value:string(4000)',
    { label: 'UI Policy Action' },
  ),
  applicationFile(
    'sys_data_policy2',
    'short_description:string(100) model_table:table_name(80) conditions:conditions(4000) active:boolean=true enforce_ui:boolean apply_import_set:boolean apply_soap:boolean reverse_if_false:boolean inherit:boolean',
    { label: 'Data Policy', display: 'short_description' },
  ),
  applicationFile(
    'sys_data_policy_rule',
    'sys_data_policy->sys_data_policy2 field:string(80) table:table_name(80) mandatory:string(40) disabled:string(40)',
    { label: 'Data Policy Rule' },
  ),
  applicationFile(
    'sys_ux_lib_asset',
    'name:string(255) category:string(40) checksum:string(100) content:string(16777215) engine:integer es_module:boolean is_attachment:boolean=false mime_type:string(100)',
    { label: 'UX Library Asset', display: 'name' },
  ),
  applicationFile('sys_ux_theme_asset', 'name:string(255) type:string(40) style:script', {
    label: 'UX Theme Asset',
    display: 'name',
  }),
  applicationFile(
    'sys_script_execution_history',
    'script:script result:string(65000) started:glide_date_time completed:glide_date_time',
    { label: 'Script Execution History' },
  ),
];
