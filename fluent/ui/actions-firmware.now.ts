import { UiAction } from '@servicenow/sdk/core';
import { resumeStaging, startStaging, stopStaging } from '../../src/server/ui/firmwareRollout';
import { admin } from '../roles.now';

UiAction({
  $id: Now.ID['ui_action_start_staging'],
  table: 'x_smart_lockers_firmware_rollout',
  name: 'Start',
  actionName: 'start_staging',
  hint: 'The lockers of the site are told to install it, one after the other',
  condition: "current.getValue('state') == 'draft'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  script: startStaging,
  order: 200,
});

UiAction({
  $id: Now.ID['ui_action_stop_staging'],
  table: 'x_smart_lockers_firmware_rollout',
  name: 'Stop',
  actionName: 'stop_staging',
  hint: 'No other locker is told',
  condition: "current.getValue('state') == 'running'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'destructive' },
  script: stopStaging,
  order: 210,
});

UiAction({
  $id: Now.ID['ui_action_resume_staging'],
  table: 'x_smart_lockers_firmware_rollout',
  name: 'Resume',
  actionName: 'resume_staging',
  hint: 'It goes on with the first locker that does not report the version',
  condition: "current.getValue('state') == 'stopped'",
  roles: [admin],
  showInsert: false,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  script: resumeStaging,
  order: 220,
});
