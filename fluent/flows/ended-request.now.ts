import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';

/** The flow of a request may still wait for an approval, or have failed: what has ended is closed without it. */
export const endedRequest = Flow(
  {
    $id: Now.ID['flow_called_off_loan'],
    name: 'Smart Lockers: ended request',
    description: 'Closes the request item of what has ended, whatever has become of the flow of the request.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.updated,
    { $id: Now.ID['flow_called_off_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'stageINcompleted,cancelled,expired^request_itemISNOTEMPTY',
      run_flow_in: 'background',
      trigger_strategy: 'once',
    },
  ),
  (params) => {
    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_ended_if_completed'],
        condition: `${wfa.dataPill(params.trigger.current.stage, 'choice')}=completed`,
        annotation: 'Returned, replaced',
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
