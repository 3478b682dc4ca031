/** Flow Designer: flows, actions, their parts and variables. */
import { applicationFile, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

/** Inputs, outputs and variables of flows and actions are dictionary entries of their own kind. */
const variable = (name: string, label: string): TableSeed => table(name, '', { label, parent: 'var_dictionary' });

export const FLOWS: readonly TableSeed[] = [
  applicationFile(
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
  applicationFile('sys_hub_action_status_metadata', 'action_type_id:string(32)', { label: 'Action Status Metadata' }),
  applicationFile(
    'sys_hub_status_condition',
    'action_status_metadata_id:string(32) condition:string(8000) dont_treat_as_error:boolean label:string(255) order:integer status:string(65000)',
    { label: 'Status Condition', display: 'label' },
  ),
  table(
    'sys_flow_log',
    'context:string(32) level:integer message:string(8000) operation:string(255) place:string(1000)',
    { label: 'Flow Log' },
  ),
  applicationFile(
    'sys_hub_action_instance',
    'action_type->sys_hub_action_type_definition action_inputs:string(65000) compiled_snapshot->sys_hub_action_type_snapshot',
    { label: 'Action Instance', parent: 'sys_hub_flow_component' },
  ),
  applicationFile(
    'sys_hub_action_instance_v2',
    'action_type->sys_hub_action_type_definition values:string(16777215) action_type_parent->sys_hub_action_type_definition compiled_snapshot:string(32)',
    { label: 'Action Instance V2', parent: 'sys_hub_flow_component' },
  ),
  applicationFile(
    'sys_hub_sub_flow_instance_v2',
    'subflow->sys_hub_flow_base subflow_inputs:string(16777215) values:string(16777215) wait_for_completion:boolean show_stages:boolean',
    { label: 'Subflow Instance V2', parent: 'sys_hub_flow_component' },
  ),
  applicationFile(
    'sys_hub_flow_stage',
    'flow->sys_hub_flow_base label:string(100) value:string(100) duration:glide_duration order:integer states:string(4000) always_show:boolean component_indexes:string(1000) type:string(40)',
    { label: 'Flow Stage', display: 'label' },
  ),
  applicationFile(
    'sys_hub_trigger_instance',
    'flow->sys_hub_flow_base name:string(100) trigger_type:string(100) trigger_definition:string(32) trigger_inputs:string(16777215)',
    { label: 'Trigger Instance', parent: 'sys_hub_flow_component', display: 'name' },
  ),
  applicationFile(
    'sys_hub_trigger_instance_v2',
    'name:string(100) trigger_type:string(100) trigger_definition:string(32) trigger_inputs:string(16777215) trigger_outputs:string(65000)',
    { label: 'Trigger Instance V2', parent: 'sys_hub_flow_component', display: 'name' },
  ),
  applicationFile(
    'sys_hub_action_type_base',
    'name:string(100) internal_name:string(100) description:string(4000) access:string(40) active:boolean=true category->sys_hub_category system_level:boolean',
    { label: 'Action Type Base', display: 'name' },
  ),
  applicationFile(
    'sys_hub_action_type_definition',
    'state:string(40) latest_snapshot:string(32) master_snapshot:string(32) outputs:string(65000) inputs:string(65000) action_template:string(32) annotation:string(4000) natlang:string(1000)',
    { label: 'Action Type', parent: 'sys_hub_action_type_base' },
  ),
  applicationFile('sys_hub_action_type_snapshot', 'parent_action->sys_hub_action_type_definition', {
    label: 'Action Type Snapshot',
    parent: 'sys_hub_action_type_base',
  }),
  applicationFile(
    'sys_hub_step_instance',
    'action->sys_hub_action_type_base step_type:string(32) label:string(255) order:integer cid:string(40) extended_inputs:string(65000) extended_outputs:string(65000) error_handling_type:integer',
    { label: 'Step Instance', display: 'label' },
  ),
  applicationFile('sys_hub_category', 'name:string(100)', { label: 'Flow Category', display: 'name' }),
  applicationFile('sys_hub_flow_snapshot', 'parent_flow->sys_hub_flow', {
    label: 'Flow Snapshot',
    parent: 'sys_hub_flow_base',
  }),
  applicationFile('sys_hub_flow_logic_definition', 'name:string(100) type:string(40)', {
    label: 'Flow Logic Definition',
    display: 'name',
  }),
];
