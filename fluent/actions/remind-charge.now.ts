import { Action, actionStep, wfa } from '@servicenow/sdk/automation';
import { ReferenceColumn, StringColumn } from '@servicenow/sdk/core';

export const remindCharge = Action(
  {
    $id: Now.ID['action_remind_charge'],
    name: 'Remind of the end of charging',
    description: 'Writes to the person once, if the device is in its charging bay and the time there is over soon.',
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
      { $id: Now.ID['action_remind_charge_step'], label: 'Remind of the end of charging' },
      {
        required_run_time: 'instance',
        script: Now.include('./steps/remindCharge.js'),
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
