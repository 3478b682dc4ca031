import { BusinessRule } from '@servicenow/sdk/core';
import { validateFirmware, validateFirmwareRollout } from '../../src/server/rules/firmware';

BusinessRule({
  $id: Now.ID['rule_validate_firmware'],
  name: 'A firmware is one that controllers can take',
  table: 'x_smart_lockers_firmware',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: validateFirmware,
});

BusinessRule({
  $id: Now.ID['rule_validate_firmware_rollout'],
  name: 'A rollout keeps what it brings, and where to',
  table: 'x_smart_lockers_firmware_rollout',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: validateFirmwareRollout,
});
