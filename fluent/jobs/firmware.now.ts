import { ScheduledScript } from '@servicenow/sdk/core';
import { stageFirmware } from '../../src/server/jobs/stageFirmware';

ScheduledScript({
  $id: Now.ID['job_stage_firmware'],
  name: 'Smart Lockers: bring firmware to the next lockers',
  frequency: 'periodically',
  executionInterval: { minutes: 2 },
  executionStart: '2026-01-01 00:00:35',
  timeZone: 'UTC',
  script: stageFirmware,
});
