import '../tables/schemas.d';
import { Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { escalateLoan } from '../actions/escalate-loan.now';
import { markOverdue } from '../actions/mark-overdue.now';
import { remindLoan } from '../actions/remind-loan.now';

/**
 * Requested or borrowed at the kiosk: every loan that a person has in the hand comes through here, once for each due date
 * that it gets. A run whose date has moved on finds nothing to say: its steps look at the loan as it is then.
 */
export const runningLoan = Flow(
  {
    $id: Now.ID['flow_running_loan'],
    name: 'Smart Lockers: running loan',
    description: 'Reminds before the due date, says that a loan is overdue, and escalates to the manager.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_running_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'kind=loan^stageINactive,overdue^overdue_atISNOTEMPTY^due_dateVALCHANGES',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    wfa.flowLogic.waitForADuration({
      $id: Now.ID['flow_running_wait_reminder'],
      annotation: 'Until the reminder',
      durationType: 'relative_duration',
      duration: Duration({ minutes: 1 }),
      relativeOperator: 'after',
      relativeDatetime: wfa.dataPill(params.trigger.current.remind_at, 'glide_date_time'),
    });

    wfa.action(
      remindLoan,
      { $id: Now.ID['flow_running_remind'], annotation: 'Nothing if it is back or extended by now' },
      { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string') },
    );

    wfa.flowLogic.waitForADuration({
      $id: Now.ID['flow_running_wait_overdue'],
      annotation: 'Until due date and grace have passed',
      durationType: 'relative_duration',
      duration: Duration({ minutes: 1 }),
      relativeOperator: 'after',
      relativeDatetime: wfa.dataPill(params.trigger.current.overdue_at, 'glide_date_time'),
    });

    const late = wfa.action(
      markOverdue,
      { $id: Now.ID['flow_running_overdue'], annotation: 'Nothing if it is back or extended by now' },
      { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string') },
    );

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_running_if_overdue'],
        condition: `${wfa.dataPill(late.stage, 'string')}=overdue`,
        annotation: 'Overdue',
      },
      () => {
        wfa.flowLogic.waitForADuration({
          $id: Now.ID['flow_running_wait_escalation'],
          annotation: 'Until the manager is to be told',
          durationType: 'relative_duration',
          duration: Duration({ minutes: 1 }),
          relativeOperator: 'after',
          relativeDatetime: wfa.dataPill(params.trigger.current.escalate_at, 'glide_date_time'),
        });

        wfa.action(
          escalateLoan,
          { $id: Now.ID['flow_running_escalate'], annotation: 'Nothing if it is back or extended by now' },
          { assignment: wfa.dataPill(params.trigger.current.sys_id, 'string') },
        );
      },
    );
  },
);
