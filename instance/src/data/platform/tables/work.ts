/** People at work: approvals, groups, delegates. */
import { READ_WRITE, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

export const WORK: readonly TableSeed[] = [
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
