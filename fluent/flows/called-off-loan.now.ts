import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';

/** The flow of a request that is called off may still wait for an approval, and closes nothing until that has come. */
export const calledOffLoan = Flow(
  {
    $id: Now.ID['flow_called_off_loan'],
    name: 'Smart Lockers: called-off loan',
    description: 'Closes the request item of a loan that is cancelled.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.updated,
    { $id: Now.ID['flow_called_off_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'stage=cancelled^request_itemISNOTEMPTY',
      run_flow_in: 'background',
      trigger_strategy: 'once',
    },
  ),
  (params) => {
    wfa.action(
      action.core.updateRecord,
      { $id: Now.ID['flow_called_off_close'], annotation: 'Closed incomplete' },
      {
        table_name: 'sc_req_item',
        record: wfa.dataPill(params.trigger.current.request_item, 'reference'),
        values: TemplateValue({ state: '4', stage: 'Request Cancelled' }),
      },
    );
  },
);
