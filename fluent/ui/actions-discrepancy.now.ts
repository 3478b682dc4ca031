import { UiAction } from '@servicenow/sdk/core';
import { resolve } from '../../src/server/ui/discrepancy';
import { agent } from '../roles.now';

UiAction({
  $id: Now.ID['ui_action_discrepancy_resolve'],
  table: 'x_smart_lockers_discrepancy',
  name: 'Resolve',
  actionName: 'resolve_discrepancy',
  hint: 'Records and reality agree again',
  condition: "current.getValue('state') == 'open'",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  list: { showListChoice: true },
  script: resolve,
  order: 200,
});
