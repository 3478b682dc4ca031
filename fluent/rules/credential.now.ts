import { BusinessRule } from '@servicenow/sdk/core';
import { hashCredential } from '../../src/server/rules/credential';

BusinessRule({
  $id: Now.ID['rule_hash_credential'],
  name: 'A plain value is never stored',
  table: 'x_smart_lockers_credential',
  when: 'before',
  action: ['insert', 'update'],
  filterCondition: 'new_valueISNOTEMPTY',
  order: 100,
  script: hashCredential,
});
