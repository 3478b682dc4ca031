import { Action, actionStep, wfa } from '@servicenow/sdk/automation';
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core';

export const remindLoan = Action(
  {
    $id: Now.ID['action_remind_loan'],
    name: 'Remind of the due date',
    description: 'Writes to the person once, if the loan is running and due soon.',
    category: 'Smart Lockers',
    access: 'package_private',
    inputs: {
      assignment: StringColumn({ label: 'Assignment (sys_id)', maxLength: 32, mandatory: true }),
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
      { $id: Now.ID['action_remind_loan_step'], label: 'Remind of the due date' },
      {
        required_run_time: 'instance',
        script: Now.include('./steps/remindLoan.js'),
        errorHandlingType: 'stop_the_action',
        inputVariables: {
          assignment: { label: 'Assignment (sys_id)', value: wfa.dataPill(params.inputs.assignment, 'string') },
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
