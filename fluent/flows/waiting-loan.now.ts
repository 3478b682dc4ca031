import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { releaseLoan } from '../actions/release-loan.now';

/**
 * A loan that no device is free for, once for each time that it begins to wait: after its request, when the time of its booking
 * comes, or when the promised device is not to be had any longer. Each has its own three days.
 */
export const waitingLoan = Flow(
  {
    $id: Now.ID['flow_waiting_loan'],
    name: 'Smart Lockers: waiting loan',
    description: 'Lets a loan go that no device has come for within three days.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_waiting_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'kind=loan^stage=waiting^stageVALCHANGES',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    const waited = wfa.action(
      action.core.waitForCondition,
      { $id: Now.ID['flow_waiting_wait'], annotation: 'Until it waits no longer, at most three days' },
      {
        table_name: 'x_smart_lockers_assignment',
        record: `${wfa.dataPill(params.trigger.current, 'reference')}`,
        conditions: 'stage!=waiting',
        timeout_flag: true,
        timeout_duration: Duration({ days: 3 }),
      },
    );

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_waiting_if_over'],
        condition: `${wfa.dataPill(waited.state, 'choice')}=1`,
        annotation: 'No device in time',
      },
      () => {
        wfa.action(
          releaseLoan,
          { $id: Now.ID['flow_waiting_release'] },
          { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string'), outcome: 'not_served' },
        );
      },
    );
  },
);
