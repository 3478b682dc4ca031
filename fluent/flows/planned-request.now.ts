import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';

/**
 * Its own flow, as a device is promised long after the flow of the request has ended, and by turns: in the line, when the time
 * of a booking comes, another one for the first. It writes what is so when it runs: of a plan that has moved on meanwhile nothing.
 */
export const plannedRequest = Flow(
  {
    $id: Now.ID['flow_planned_request'],
    name: 'Smart Lockers: planned request',
    description: 'Shows on the request item whether its device is still to come, or is promised.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.record.createdOrUpdated,
    { $id: Now.ID['flow_planned_trigger'] },
    {
      table: 'x_smart_lockers_assignment',
      condition: 'request_itemISNOTEMPTY^stageINbooked,waiting,reserved^stageVALCHANGES',
      run_flow_in: 'background',
      trigger_strategy: 'every',
    },
  ),
  (params) => {
    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_planned_if_reserved'],
        condition: `${wfa.dataPill(params.trigger.current.stage, 'choice')}=reserved`,
        annotation: 'A device is reserved',
      },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_planned_delivery'], annotation: 'Ready, and then in the hand' },
          {
            table_name: 'sc_req_item',
            record: wfa.dataPill(params.trigger.current.request_item, 'reference'),
            values: TemplateValue({ state: '2', stage: 'delivery' }),
          },
        );
      },
    );
    wfa.flowLogic.elseIf(
      {
        $id: Now.ID['flow_planned_if_to_come'],
        condition: `${wfa.dataPill(params.trigger.current.stage, 'choice')}INbooked,waiting`,
        annotation: 'Booked for later, or none is free just now',
      },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_planned_fulfilment'], annotation: 'Nothing is waited for but the device' },
          {
            table_name: 'sc_req_item',
            record: wfa.dataPill(params.trigger.current.request_item, 'reference'),
            values: TemplateValue({ stage: 'fulfillment' }),
          },
        );
      },
    );
  },
);
