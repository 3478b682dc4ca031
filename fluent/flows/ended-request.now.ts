import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';

/**
 * Whatever has become of the flow of the request: it may still wait for an approval, or have failed. It runs each time: a loan whose
 * return was of another device goes on, and ends once more. A replacement is closed
 * when the new device is in the hand: what IT then does with the old one is not the person's to wait for.
 */
export const endedRequest = Flow(
  {
    $id: Now.ID['flow_called_off_loan'],
    name: 'Smart Lockers: ended request',
    description:
      'Closes the request item of a loan that has ended, or of a replacement that is handed over or has ended.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.updated,
    { $id: Now.ID['flow_called_off_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition:
        'request_itemISNOTEMPTY^stageVALCHANGES^stageINactive,completed,cancelled,expired^kind=replacement^ORstage!=active',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_ended_if_completed'],
        condition: `${wfa.dataPill(params.trigger.current.stage, 'choice')}INactive,completed`,
        annotation: 'Returned, or the new device is in the hand',
      },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_ended_close_complete'], annotation: 'Closed complete' },
          {
            table_name: 'sc_req_item',
            record: wfa.dataPill(params.trigger.current.request_item, 'reference'),
            values: TemplateValue({ state: '3', stage: 'completed' }),
          },
        );
      },
    );
    wfa.flowLogic.else({ $id: Now.ID['flow_ended_else_completed'], annotation: 'Ended otherwise' }, () => {
      wfa.action(
        action.core.updateRecord,
        { $id: Now.ID['flow_called_off_close'], annotation: 'Closed incomplete' },
        {
          table_name: 'sc_req_item',
          record: wfa.dataPill(params.trigger.current.request_item, 'reference'),
          values: TemplateValue({ state: '4', stage: 'Request Cancelled' }),
        },
      );
    });
  },
);
