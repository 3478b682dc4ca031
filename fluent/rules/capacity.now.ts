import { BusinessRule } from '@servicenow/sdk/core';
import { validateCapacity } from '../../src/server/rules/capacity';

BusinessRule({
  $id: Now.ID['rule_capacity_limits'],
  name: 'Reserves have limits that make sense',
  table: 'x_smart_lockers_capacity',
  description: 'The least is not more than the most.',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: validateCapacity,
});
