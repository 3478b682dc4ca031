import { ScheduledScript } from '@servicenow/sdk/core';
import { continueRollouts } from '../../src/server/rollouts/start';

ScheduledScript({
  $id: Now.ID['job_continue_rollouts'],
  name: 'Smart Lockers: complete rollouts whose start was cut off',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:45',
  timeZone: 'UTC',
  script: continueRollouts,
});
