import { UiAction } from '@servicenow/sdk/core';
import { forgiveStrike } from '../../src/server/ui/strike';
import { agent } from '../roles.now';

UiAction({
  $id: Now.ID['ui_action_forgive_strike'],
  table: 'x_smart_lockers_strike',
  name: 'Forgive',
  actionName: 'forgive_strike',
  hint: 'It no longer counts, and a pause that it began is over',
  condition: "current.getValue('forgiven_at') == null || current.getValue('forgiven_at') == ''",
  roles: [agent],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true },
  list: { showListChoice: true },
  script: forgiveStrike,
  order: 200,
});
