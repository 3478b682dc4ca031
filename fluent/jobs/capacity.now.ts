import { ScheduledScript } from '@servicenow/sdk/core';
import { moveReserves } from '../../src/server/capacity/rebalance';

ScheduledScript({
  $id: Now.ID['job_move_reserves'],
  name: 'Smart Lockers: move what is kept free towards demand',
  frequency: 'daily',
  executionTime: { hours: 2, minutes: 30, seconds: 0 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: moveReserves,
});
