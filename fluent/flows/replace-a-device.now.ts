import '../tables/schemas.d';
import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { planReplacement } from '../actions/plan-replacement.now';
import { releaseLoan } from '../actions/release-loan.now';

/**
 * From the request to the plan. Its request item follows in `planned-request.now.ts` and `ended-request.now.ts`; whoever
 * cannot be served at once waits without an end.
 */
export const replaceADevice = Flow(
  {
    $id: Now.ID['flow_replace_a_device'],
    name: 'Smart Lockers: replace a device',
    description: 'Plans a replacement, asks for approval where one is needed, and says how it stands.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.application.serviceCatalog,
    { $id: Now.ID['flow_replace_trigger'] },
    { run_flow_in: 'background' },
  ),
  (params) => {
    const plan = wfa.action(
      planReplacement,
      { $id: Now.ID['flow_replace_plan'], annotation: 'Reserve the new device, unless approval is needed first' },
      { request_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'), approved: 'false' },
    );

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_replace_if_unplanned'],
        condition: `${wfa.dataPill(plan.stage, 'string')}=unplanned`,
        annotation: 'No replacement can be made of the request',
      },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_replace_close_unplanned'], annotation: 'Closed incomplete, with the reason' },
          {
            table_name: 'sc_req_item',
            record: wfa.dataPill(params.trigger.request_item, 'reference'),
            values: TemplateValue({
              state: '4',
              stage: 'Request Cancelled',
              comments: wfa.dataPill(plan.message, 'string'),
            }),
          },
        );
        wfa.flowLogic.endFlow({ $id: Now.ID['flow_replace_end_unplanned'] });
      },
    );

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_replace_if_approval'],
        condition: `${wfa.dataPill(plan.stage, 'string')}=requested`,
        annotation: 'The policy needs approval, or the device is lost or stolen',
      },
      () => {
        const approval = wfa.action(
          action.core.askForApproval,
          { $id: Now.ID['flow_replace_approval'], annotation: "The manager's approval, else the support group's" },
          {
            table: 'sc_req_item',
            record: wfa.dataPill(params.trigger.request_item, 'reference'),
            approval_field: 'approval',
            journal_field: 'approval_history',
            approval_reason: 'A device that is to be replaced',
            approval_conditions: wfa.approvalRules({
              conditionType: 'OR',
              ruleSets: [
                {
                  action: 'ApprovesRejects',
                  conditionType: 'AND',
                  rules: [
                    [
                      {
                        ruleType: 'Any',
                        users: [wfa.dataPill(plan.approver, 'reference')],
                        groups: [wfa.dataPill(plan.approver_group, 'reference')],
                        manual: false,
                      },
                    ],
                  ],
                },
              ],
            }),
          },
        );

        wfa.flowLogic.if(
          {
            $id: Now.ID['flow_replace_if_nobody'],
            condition: `${wfa.dataPill(approval.approval_state, 'choice')}=skipped`,
            annotation: 'Nobody to ask',
          },
          () => {
            wfa.action(
              releaseLoan,
              { $id: Now.ID['flow_replace_release_nobody'] },
              { assignment: wfa.dataPill(plan.assignment.sys_id, 'string'), outcome: 'no_approver' },
            );
          },
        );
        wfa.flowLogic.elseIf(
          {
            $id: Now.ID['flow_replace_if_refused'],
            condition: `${wfa.dataPill(approval.approval_state, 'choice')}!=approved`,
            annotation: 'Not approved',
          },
          () => {
            wfa.action(
              releaseLoan,
              { $id: Now.ID['flow_replace_release_refused'] },
              { assignment: wfa.dataPill(plan.assignment.sys_id, 'string'), outcome: 'not_approved' },
            );
          },
        );
      },
    );

    const planned = wfa.action(
      planReplacement,
      { $id: Now.ID['flow_replace_plan_approved'], annotation: 'Reserve the new device, or say how it stands' },
      { request_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'), approved: 'true' },
    );

    wfa.action(
      action.core.updateRecord,
      { $id: Now.ID['flow_replace_item_message'], annotation: 'Whoever ordered reads how it stands' },
      {
        table_name: 'sc_req_item',
        record: wfa.dataPill(params.trigger.request_item, 'reference'),
        values: TemplateValue({ comments: wfa.dataPill(planned.message, 'string') }),
      },
    );
  },
);
