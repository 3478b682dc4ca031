import { UiAction } from '@servicenow/sdk/core';
import { givenBack, writeOff } from '../../src/server/ui/repair';
import { agent } from '../roles.now';

UiAction({
  $id: Now.ID['ui_action_cannot_be_repaired'],
  table: 'x_smart_lockers_assignment',
  name: 'Cannot be repaired',
  actionName: 'cannot_be_repaired',
  hint: 'You have the device: by policy the person keeps the spare, or gets another device',
  condition: "current.getValue('kind') == 'repair' && current.getValue('stage') == 'active'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  script: writeOff,
  order: 300,
});

UiAction({
  $id: Now.ID['ui_action_given_back'],
  table: 'x_smart_lockers_assignment',
  name: 'Given back',
  actionName: 'given_back',
  hint: 'You have put the device into the hand of its person, without the kiosk',
  condition:
    "['repair', 'charging'].indexOf(current.getValue('kind')) >= 0 && ['active', 'overdue'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  script: givenBack,
  order: 310,
});
