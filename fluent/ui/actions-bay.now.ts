import { UiAction } from '@servicenow/sdk/core';
import { blockBay, putBackIntoService } from '../../src/server/ui/bay';
import { agent } from '../roles.now';

UiAction({
  $id: Now.ID['ui_action_bay_in_service'],
  table: 'x_smart_lockers_bay',
  name: 'Put back into service',
  actionName: 'put_bay_into_service',
  hint: 'You have looked into it, and what lies in it is as the record says',
  condition: "current.getValue('state') != 'in_service'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  script: putBackIntoService,
  order: 200,
});

UiAction({
  $id: Now.ID['ui_action_bay_block'],
  table: 'x_smart_lockers_bay',
  name: 'Block',
  actionName: 'block_bay',
  hint: 'Nothing is put in or taken out until it is put back into service',
  condition: "current.getValue('state') == 'in_service'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  list: { showListChoice: true },
  script: blockBay,
  order: 210,
});
