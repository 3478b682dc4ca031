import { Action, actionStep, wfa } from '@servicenow/sdk/automation';
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core';

export const planReplacement = Action(
  {
    $id: Now.ID['action_plan_replacement'],
    name: 'Plan the replacement',
    description:
      'Finds the replacement of a request item, or makes it, reports what is lost or stolen, and reserves the new device.',
    category: 'Smart Lockers',
    access: 'package_private',
    inputs: {
      request_item: StringColumn({ label: 'Request item (sys_id)', maxLength: 32, mandatory: true }),
      approved: StringColumn({ label: 'Approved (true or false)', maxLength: 5, mandatory: true, default: 'false' }),
    },
    outputs: {
      assignment: ReferenceColumn({ label: 'Assignment', referenceTable: 'x_smart_lockers_assignment' }),
      stage: StringColumn({ label: 'Stage', maxLength: 40 }),
      message: StringColumn({ label: 'Message', maxLength: 1000 }),
      approver: ReferenceColumn({ label: 'Approver', referenceTable: 'sys_user' }),
      approver_group: ReferenceColumn({ label: 'Approving group', referenceTable: 'sys_user_group' }),
    },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_plan_replacement_step'], label: 'Plan the replacement' },
      {
        required_run_time: 'instance',
        script: Now.include('./steps/planReplacement.js'),
        errorHandlingType: 'stop_the_action',
        inputVariables: {
          request_item: { label: 'Request item (sys_id)', value: wfa.dataPill(params.inputs.request_item, 'string') },
          approved: { label: 'Approved (true or false)', value: wfa.dataPill(params.inputs.approved, 'string') },
        },
        outputVariables: {
          assignment: ReferenceColumn({ label: 'Assignment', referenceTable: 'x_smart_lockers_assignment' }),
          stage: StringColumn({ label: 'Stage', maxLength: 40 }),
          message: StringColumn({ label: 'Message', maxLength: 1000 }),
          approver: ReferenceColumn({ label: 'Approver', referenceTable: 'sys_user' }),
          approver_group: ReferenceColumn({ label: 'Approving group', referenceTable: 'sys_user_group' }),
        },
      },
    );

    wfa.assignActionOutputs(params.outputs, {
      assignment: wfa.dataPill(step.assignment, 'reference'),
      stage: wfa.dataPill(step.stage, 'string'),
      message: wfa.dataPill(step.message, 'string'),
      approver: wfa.dataPill(step.approver, 'reference'),
      approver_group: wfa.dataPill(step.approver_group, 'reference'),
    });
  },
);
