import '../tables/schemas.d';
import { Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { outstay } from '../actions/outstay.now';
import { remindCharge } from '../actions/remind-charge.now';

/**
 * A device in a charging bay: its person is reminded before the time there is over, then an agent is asked. The steps look at it as
 * it is then, and say nothing of one that is out again.
 */
export const runningCharge = Flow(
  {
    $id: Now.ID['flow_running_charge'],
    name: 'Smart Lockers: running charge',
    description: 'Reminds before the time in a charging bay is over, and asks an agent when it is.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_charge_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'kind=charging^stage=active^overdue_atISNOTEMPTY^due_dateVALCHANGES',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    wfa.flowLogic.waitForADuration({
      $id: Now.ID['flow_charge_wait_reminder'],
      annotation: 'Until the reminder',
      durationType: 'relative_duration',
      duration: Duration({ minutes: 1 }),
      relativeOperator: 'after',
      relativeDatetime: wfa.dataPill(params.trigger.current.remind_at, 'glide_date_time'),
    });

    wfa.action(
      remindCharge,
      { $id: Now.ID['flow_charge_remind'], annotation: 'Nothing if it is out by now' },
      { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string') },
    );

    wfa.flowLogic.waitForADuration({
      $id: Now.ID['flow_charge_wait_end'],
      annotation: 'Until the time and its grace are over',
      durationType: 'relative_duration',
      duration: Duration({ minutes: 1 }),
      relativeOperator: 'after',
      relativeDatetime: wfa.dataPill(params.trigger.current.overdue_at, 'glide_date_time'),
    });

    wfa.action(
      outstay,
      { $id: Now.ID['flow_charge_outstay'], annotation: 'Nothing if it is out by now' },
      { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string') },
    );
  },
);
