import { UiAction } from '@servicenow/sdk/core';
import {
  cancel,
  markFound,
  markLost,
  markReturned,
  markStolen,
  reserveForPerson,
} from '../../src/server/ui/assignment';
import { agent } from '../roles.now';

// The conditions name the stages that the state table allows; a test holds them to it.

UiAction({
  $id: Now.ID['ui_action_cancel_loan'],
  table: 'x_smart_lockers_assignment',
  name: 'Cancel',
  actionName: 'cancel_assignment',
  hint: 'Ends what has not been collected; what was promised or kept free is free again',
  condition: "['requested', 'waiting', 'booked', 'reserved'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  script: cancel,
  order: 200,
});

UiAction({
  $id: Now.ID['ui_action_reserve_now'],
  table: 'x_smart_lockers_assignment',
  name: 'Reserve now',
  actionName: 'reserve_now',
  hint: 'Goes on with a request whose flow has failed: in its turn, and not without its approval',
  condition:
    "(current.getValue('request_item') || ['deployment', 'replacement'].indexOf(current.getValue('kind')) >= 0) && ['requested', 'waiting'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  script: reserveForPerson,
  order: 190,
});

UiAction({
  $id: Now.ID['ui_action_mark_returned'],
  table: 'x_smart_lockers_assignment',
  name: 'Mark returned',
  actionName: 'mark_returned',
  hint: 'You have the device: it goes to the stockroom of its locker, in no bay',
  condition: "current.getValue('kind') == 'loan' && ['active', 'overdue'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  script: markReturned,
  order: 210,
});

UiAction({
  $id: Now.ID['ui_action_mark_lost'],
  table: 'x_smart_lockers_assignment',
  name: 'Mark lost',
  actionName: 'mark_lost',
  hint: 'The device is gone: its record says Missing, and there is an incident',
  condition: "current.getValue('kind') == 'loan' && ['active', 'overdue'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  script: markLost,
  order: 220,
});

UiAction({
  $id: Now.ID['ui_action_mark_stolen'],
  table: 'x_smart_lockers_assignment',
  name: 'Mark stolen',
  actionName: 'mark_stolen',
  hint: 'The device is gone: its record says Missing, and there is an incident',
  condition: "current.getValue('kind') == 'loan' && ['active', 'overdue'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  script: markStolen,
  order: 230,
});

UiAction({
  $id: Now.ID['ui_action_mark_found'],
  table: 'x_smart_lockers_assignment',
  name: 'Found again',
  actionName: 'mark_found',
  hint: 'You have the device: it goes to the stockroom of its locker, in no bay',
  condition:
    "current.getValue('stage') == 'completed' && (current.getValue('outcome') == 'lost' || current.getValue('outcome') == 'stolen')",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  script: markFound,
  order: 240,
});
