import { BusinessRule } from '@servicenow/sdk/core';
import { refuseChange } from '../../src/server/rules/trail';

/** The ACLs stop people; this stops scripts, imports and admins too. */
BusinessRule({
  $id: Now.ID['rule_refuse_change'],
  name: 'Access events are never changed',
  table: 'x_smart_lockers_access_event',
  when: 'before',
  action: ['update', 'delete'],
  order: 1,
  abortAction: true,
  addMessage: true,
  message: 'Access events are never changed or deleted.',
  script: refuseChange,
});
