import { BusinessRule } from '@servicenow/sdk/core';
import { validateBay } from '../../src/server/rules/bay';
import { beginLocker, dateWanted, validateLocker } from '../../src/server/rules/locker';

BusinessRule({
  $id: Now.ID['rule_validate_locker'],
  name: 'A locker can be reached and used',
  table: 'x_smart_lockers_locker',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: validateLocker,
});

BusinessRule({
  $id: Now.ID['rule_begin_locker'],
  name: 'A new locker has no past',
  table: 'x_smart_lockers_locker',
  when: 'before',
  action: ['insert'],
  order: 50,
  script: beginLocker,
});

BusinessRule({
  $id: Now.ID['rule_date_wanted_firmware'],
  name: 'When a locker was told what to run',
  table: 'x_smart_lockers_locker',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  script: dateWanted,
});

BusinessRule({
  $id: Now.ID['rule_validate_bay'],
  name: 'A bay has its place in the front',
  table: 'x_smart_lockers_bay',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: validateBay,
});
