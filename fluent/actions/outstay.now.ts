import { Action, actionStep, wfa } from '@servicenow/sdk/automation';
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core';

export const outstay = Action(
  {
    $id: Now.ID['action_outstay'],
    name: 'End the time in a charging bay',
    description: 'Writes to the person and asks an agent, if the time is over and the device is still there.',
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
      { $id: Now.ID['action_outstay_step'], label: 'End the time in a charging bay' },
      {
        required_run_time: 'instance',
        script: Now.include('./steps/outstay.js'),
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
