import { UiAction } from '@servicenow/sdk/core';
import { failInspection, passInspection } from '../../src/server/ui/inspection';
import { agent } from '../roles.now';

// What waits to be inspected lies in a bay with the substate "Pending evaluation".

UiAction({
  $id: Now.ID['ui_action_inspection_passed'],
  table: 'x_smart_lockers_bay',
  name: 'Inspection passed',
  actionName: 'inspection_passed',
  hint: 'The device may be lent again',
  condition: "current.asset.substatus == 'pending_evaluation'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  script: passInspection,
  order: 300,
});

UiAction({
  $id: Now.ID['ui_action_inspection_failed'],
  table: 'x_smart_lockers_bay',
  name: 'Inspection failed',
  actionName: 'inspection_failed',
  hint: 'The device goes to repair, with an incident',
  condition: "current.asset.substatus == 'pending_evaluation'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  script: failInspection,
  order: 310,
});
