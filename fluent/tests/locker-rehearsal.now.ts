import { ScriptInclude } from '@servicenow/sdk/core';

ScriptInclude({
  $id: Now.ID['atf_locker_rehearsal'],
  name: 'LockerRehearsal',
  description: 'For the tests of this app: a person at the kiosk of a locker, and its door.',
  accessibleFrom: 'package_private',
  script: Now.include('./scripts/lockerRehearsal.js'),
});
