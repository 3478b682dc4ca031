/** Entries of schedules and schedules within schedules; `cmn_schedule` itself is among the SDK's. */
import { READ_WRITE, table } from './notation.ts';
import type { TableSeed } from '../table-seed.ts';

export const SCHEDULES: readonly TableSeed[] = [
  table(
    'cmn_schedule_span',
    `name:string(100) schedule->cmn_schedule type:string(40) show_as:string(40)=busy start_date_time:schedule_date_time end_date_time:schedule_date_time all_day:boolean=false
    repeat_type:string(40) repeat_count:integer=1 days_of_week:string(40) monthly_type:string(40)=dom yearly_type:string(40)=doy month:integer float_week:integer float_day:integer repeat_until:string(40)
    user->sys_user group->sys_user_group notes:string(1000)`,
    { label: 'Schedule Entry', display: 'name', actions: READ_WRITE },
  ),
  table('cmn_other_schedule', 'schedule->cmn_schedule child_schedule->cmn_schedule type:string(40)=include', {
    label: 'Other Schedule',
    actions: READ_WRITE,
  }),
];
