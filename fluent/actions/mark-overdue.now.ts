import { Action, actionStep, wfa } from '@servicenow/sdk/automation';
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core';

export const markOverdue = Action(
  {
    $id: Now.ID['action_mark_overdue'],
    name: 'Mark the loan overdue',
    description: 'Moves a running loan to overdue once the grace has passed, and writes to the person.',
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
      { $id: Now.ID['action_mark_overdue_step'], label: 'Mark the loan overdue' },
      {
        required_run_time: 'instance',
        script: Now.include('./steps/markOverdue.js'),
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
