import { UiAction } from '@servicenow/sdk/core';
import { cancelLoan, markReturned } from '../../src/server/ui/assignment';
import { agent } from '../roles.now';

// The conditions name the stages that the state table allows; a test holds them to it.

UiAction({
  $id: Now.ID['ui_action_cancel_loan'],
  table: 'x_smart_lockers_assignment',
  name: 'Cancel loan',
  actionName: 'cancel_loan',
  hint: 'Ends what has not been collected; bay and device are free again',
  condition: "['requested', 'waiting', 'reserved'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  script: cancelLoan,
  order: 200,
});

UiAction({
  $id: Now.ID['ui_action_mark_returned'],
  table: 'x_smart_lockers_assignment',
  name: 'Mark returned',
  actionName: 'mark_returned',
  hint: 'You have the device: it goes to the stockroom of its locker, in no bay',
  condition: "['active', 'overdue'].indexOf(current.getValue('stage')) >= 0",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  script: markReturned,
  order: 210,
});
