import { Action, actionStep, wfa } from '@servicenow/sdk/automation';
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core';

export const releaseLoan = Action(
  {
    $id: Now.ID['action_release_loan'],
    name: 'Release the loan',
    description: 'Ends a loan that was not collected, and gives bay and device free.',
    category: 'Smart Lockers',
    access: 'package_private',
    inputs: {
      assignment: StringColumn({ label: 'Assignment (sys_id)', maxLength: 32, mandatory: true }),
      outcome: StringColumn({
        label: 'Outcome (not_approved, no_approver or not_served)',
        maxLength: 40,
        mandatory: true,
      }),
    },
    outputs: {
      assignment: ReferenceColumn({ label: 'Assignment', referenceTable: 'x_smart_lockers_assignment' }),
      stage: StringColumn({ label: 'Stage', maxLength: 40 }),
      message: StringColumn({ label: 'Message', maxLength: 1000 }),
    },
  },
  (params) => {
    const step = wfa.actionStep(
      actionStep.script,
      { $id: Now.ID['action_release_loan_step'], label: 'Release the loan' },
      {
        required_run_time: 'instance',
        script: Now.include('./steps/releaseLoan.js'),
        errorHandlingType: 'stop_the_action',
        inputVariables: {
          assignment: { label: 'Assignment (sys_id)', value: wfa.dataPill(params.inputs.assignment, 'string') },
          outcome: {
            label: 'Outcome (not_approved, no_approver or not_served)',
            value: wfa.dataPill(params.inputs.outcome, 'string'),
          },
        },
        outputVariables: {
          assignment: ReferenceColumn({ label: 'Assignment', referenceTable: 'x_smart_lockers_assignment' }),
          stage: StringColumn({ label: 'Stage', maxLength: 40 }),
          message: StringColumn({ label: 'Message', maxLength: 1000 }),
        },
      },
    );

    wfa.assignActionOutputs(params.outputs, {
      assignment: wfa.dataPill(step.assignment, 'reference'),
      stage: wfa.dataPill(step.stage, 'string'),
      message: wfa.dataPill(step.message, 'string'),
    });
  },
);
