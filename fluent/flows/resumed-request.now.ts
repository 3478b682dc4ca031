import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';

/** What came back was another device: the request item, closed with that return, is open again until the loan's own device is there. */
export const resumedRequest = Flow(
  {
    $id: Now.ID['flow_resumed_request'],
    name: 'Smart Lockers: resumed request',
    description:
      'Opens the request item of a loan again that goes on, because another device was returned in its place.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.updated,
    { $id: Now.ID['flow_resumed_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'request_itemISNOTEMPTY^kind=loan^stage=active^stageCHANGESFROMcompleted',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    wfa.action(
      action.core.updateRecord,
      { $id: Now.ID['flow_resumed_open'], annotation: 'In the hand, as before' },
      {
        table_name: 'sc_req_item',
        record: wfa.dataPill(params.trigger.current.request_item, 'reference'),
        values: TemplateValue({ state: '2', stage: 'delivery', active: true }),
      },
    );
  },
);
