import { SYSTEM_USER } from '../background/support.ts';
import { columns } from '../data/platform/table-seed.ts';
import type { Row, Store } from '../kernel.ts';

const VARIABLE = `element:string(80) internal_type:string(80) label:string(255) default_value:string(4000) mandatory:boolean order:integer
  model:string(32) model_id:string(32) model_table:table_name(80) name:string(255) reference:table_name(80) active:boolean`;

const SYSTEM =
  'sys_id:GUID sys_created_on:glide_date_time sys_created_by:string(40) sys_updated_on:glide_date_time sys_updated_by:string(40) sys_mod_count:integer';

/** Tables of runs; all others belong to applications. */
const OWN: ReadonlySet<string> = new Set(['sys_flow_log']);

/** What the flow engine needs of its tables beyond what the platform's seed gives them. */
const NEEDED: Readonly<Record<string, string>> = {
  sys_flow_context: 'plan:json run_as:string(40) started_by:string(32)',
  sys_flow_log: `${SYSTEM} context:string(32) level:integer message:string(8000) operation:string(255) place:string(1000)`,
  sys_hub_flow_variable: VARIABLE,
  sys_hub_flow_input: VARIABLE,
  sys_hub_flow_output: VARIABLE,
  sys_hub_action_input: VARIABLE,
  sys_hub_action_output: VARIABLE,
  sys_hub_step_ext_input: VARIABLE,
  sys_hub_step_ext_output: VARIABLE,
  sys_hub_action_status_metadata: 'action_type_id:string(32)',
  sys_hub_status_condition:
    'action_status_metadata_id:string(32) condition:string(8000) dont_treat_as_error:boolean label:string(255) order:integer status:string(65000)',
  sys_hub_sub_flow_instance_v2: 'wait_for_completion:boolean show_stages:boolean',
  sys_hub_flow_stage: 'component_indexes:string(1000) value:string(100) label:string(100)',
};

/** Adds to the dictionary what is missing there. */
export function ensureEngineTables(store: Store): void {
  const metadata = store.query({ table: 'sys_db_object', query: 'name=sys_metadata', limit: 1 })[0]?.sys_id ?? '';
  for (const [table, notation] of Object.entries(NEEDED)) {
    if (!store.dictionary.table(table)) {
      const parent: Row = OWN.has(table) ? {} : { super_class: metadata };
      store.insert(
        'sys_db_object',
        { name: table, label: table, ...parent, read_access: 'true', ws_access: 'true', access: 'public' },
        SYSTEM_USER,
      );
    }
    for (const column of columns(notation)) {
      if (store.dictionary.table(table)?.columns.has(column.name)) continue;
      const values = {
        name: table,
        element: column.name,
        internal_type: column.type,
        column_label: column.name,
        max_length: String(column.maxLength ?? ''),
        active: 'true',
      };
      store.insert('sys_dictionary', values, SYSTEM_USER);
    }
  }
}
