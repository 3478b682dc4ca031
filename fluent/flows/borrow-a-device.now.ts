import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation';
import { planLoan } from '../actions/plan-loan.now';
import { releaseLoan } from '../actions/release-loan.now';

/**
 * From the request to the plan. What then happens to the loan starts flows of its own: its request item follows in
 * `planned-request.now.ts` and `ended-request.now.ts`, its waiting is limited by `waiting-loan.now.ts`.
 */
export const borrowADevice = Flow(
  {
    $id: Now.ID['flow_borrow_a_device'],
    name: 'Smart Lockers: borrow a device',
    description: 'Plans a loan, asks for approval where the policy wants it, and says how it stands.',
    runAs: 'system',
  },
  wfa.trigger(
    trigger.application.serviceCatalog,
    { $id: Now.ID['flow_borrow_trigger'] },
    { run_flow_in: 'background' },
  ),
  (params) => {
    const plan = wfa.action(
      planLoan,
      { $id: Now.ID['flow_borrow_plan'], annotation: 'Reserve a device, unless approval is needed first' },
      { request_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'), approved: 'false' },
    );

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_borrow_if_unplanned'],
        condition: `${wfa.dataPill(plan.stage, 'string')}=unplanned`,
        annotation: 'No loan can be made of the request',
      },
      () => {
        wfa.action(
          action.core.updateRecord,
          { $id: Now.ID['flow_borrow_close_unplanned'], annotation: 'Closed incomplete, with the reason' },
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
        wfa.flowLogic.endFlow({ $id: Now.ID['flow_borrow_end_unplanned'] });
      },
    );

    wfa.flowLogic.if(
      {
        $id: Now.ID['flow_borrow_if_approval'],
        condition: `${wfa.dataPill(plan.stage, 'string')}=requested`,
        annotation: 'The policy needs approval',
      },
      () => {
        const approval = wfa.action(
          action.core.askForApproval,
          { $id: Now.ID['flow_borrow_approval'], annotation: "The manager's approval, else the support group's" },
          {
            table: 'sc_req_item',
            record: wfa.dataPill(params.trigger.request_item, 'reference'),
            approval_field: 'approval',
            journal_field: 'approval_history',
            approval_reason: 'A device that needs approval before it is lent',
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
            $id: Now.ID['flow_borrow_if_nobody'],
            condition: `${wfa.dataPill(approval.approval_state, 'choice')}=skipped`,
            annotation: 'Nobody to ask',
          },
          () => {
            wfa.action(
              releaseLoan,
              { $id: Now.ID['flow_borrow_release_nobody'] },
              { assignment: wfa.dataPill(plan.assignment.sys_id, 'string'), outcome: 'no_approver' },
            );
          },
        );
        wfa.flowLogic.elseIf(
          {
            $id: Now.ID['flow_borrow_if_refused'],
            condition: `${wfa.dataPill(approval.approval_state, 'choice')}!=approved`,
            annotation: 'Not approved',
          },
          () => {
            wfa.action(
              releaseLoan,
              { $id: Now.ID['flow_borrow_release_refused'] },
              { assignment: wfa.dataPill(plan.assignment.sys_id, 'string'), outcome: 'not_approved' },
            );
          },
        );
      },
    );

    const planned = wfa.action(
      planLoan,
      { $id: Now.ID['flow_borrow_plan_approved'], annotation: 'Reserve a device, or say how it stands' },
      { request_item: wfa.dataPill(params.trigger.request_item.sys_id, 'string'), approved: 'true' },
    );

    wfa.action(
      action.core.updateRecord,
      { $id: Now.ID['flow_borrow_item_message'], annotation: 'Whoever ordered reads how it stands' },
      {
        table_name: 'sc_req_item',
        record: wfa.dataPill(params.trigger.request_item, 'reference'),
        values: TemplateValue({ comments: wfa.dataPill(planned.message, 'string') }),
      },
    );
  },
);
