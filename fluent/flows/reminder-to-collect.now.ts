import '../tables/schemas.d';
import { Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { remindToCollect } from '../actions/remind-to-collect.now';

/**
 * A kit or a new device that waits in its bay: once for each window to collect. A run whose window has moved on finds nothing
 * to say: its step looks at the window as it is then. A window that is too short for a reminder has no time for one.
 */
export const reminderToCollect = Flow(
  {
    $id: Now.ID['flow_reminder_to_collect'],
    name: 'Smart Lockers: reminder to collect',
    description: 'Reminds before a window to collect a kit or a new device ends.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_collect_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'kindINdeployment,replacement^stage=reserved^remind_atISNOTEMPTY^remind_atVALCHANGES',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    wfa.flowLogic.waitForADuration({
      $id: Now.ID['flow_collect_wait_reminder'],
      annotation: 'Until the reminder',
      durationType: 'relative_duration',
      duration: Duration({ minutes: 1 }),
      relativeOperator: 'after',
      relativeDatetime: wfa.dataPill(params.trigger.current.remind_at, 'glide_date_time'),
    });

    wfa.action(
      remindToCollect,
      {
        $id: Now.ID['flow_collect_remind'],
        annotation: 'Nothing if it is collected or called off by now, or waits in another window',
      },
      { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string') },
    );
  },
);
