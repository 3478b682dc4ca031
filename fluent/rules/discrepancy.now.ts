import { BusinessRule } from '@servicenow/sdk/core';
import { freeKey } from '../../src/server/rules/discrepancy';

BusinessRule({
  $id: Now.ID['rule_free_discrepancy_key'],
  name: 'What is resolved can be found again',
  table: 'x_smart_lockers_discrepancy',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: freeKey,
});
