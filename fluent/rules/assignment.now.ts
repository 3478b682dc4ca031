import { BusinessRule } from '@servicenow/sdk/core';
import { applyStage } from '../../src/server/rules/assignment';

BusinessRule({
  $id: Now.ID['rule_apply_stage'],
  name: 'The state of the task follows the stage',
  table: 'x_smart_lockers_assignment',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: applyStage,
});
