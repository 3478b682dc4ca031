import { ScheduledScript } from '@servicenow/sdk/core';
import { watchLockers } from '../../src/server/connectors/watch';
import { completeCutOff } from '../../src/server/jobs/completeCutOff';
import { expireCommands } from '../../src/server/jobs/expireCommands';
import { expireHandovers } from '../../src/server/jobs/expireHandovers';
import { followChanges } from '../../src/server/jobs/followChanges';
import { forgetSignIns } from '../../src/server/jobs/forgetSignIns';
import { hashNewCredentials } from '../../src/server/jobs/hashNewCredentials';

// Without a start the build would write the time of the build into the package.
ScheduledScript({
  $id: Now.ID['job_complete_cut_off'],
  name: 'Smart Lockers: complete what was cut off',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: completeCutOff,
});

ScheduledScript({
  $id: Now.ID['job_expire_handovers'],
  name: 'Smart Lockers: expire handovers that nobody came for',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:15',
  timeZone: 'UTC',
  script: expireHandovers,
});

ScheduledScript({
  $id: Now.ID['job_expire_commands'],
  name: 'Smart Lockers: expire commands that no connector took',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:30',
  timeZone: 'UTC',
  script: expireCommands,
});

ScheduledScript({
  $id: Now.ID['job_hash_new_credentials'],
  name: 'Smart Lockers: hash credentials that came by import',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:45',
  timeZone: 'UTC',
  script: hashNewCredentials,
});

ScheduledScript({
  $id: Now.ID['job_watch_lockers'],
  name: 'Smart Lockers: watch for lockers that are silent',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:50',
  timeZone: 'UTC',
  script: watchLockers,
});

ScheduledScript({
  $id: Now.ID['job_follow_changes'],
  name: 'Smart Lockers: follow people who leave, and devices, bays and lockers that are taken out of use',
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:20',
  timeZone: 'UTC',
  script: followChanges,
});

ScheduledScript({
  $id: Now.ID['job_forget_sign_ins'],
  name: 'Smart Lockers: forget sign-ins that are long over',
  frequency: 'periodically',
  executionInterval: { minutes: 10 },
  executionStart: '2026-01-01 00:00:50',
  timeZone: 'UTC',
  script: forgetSignIns,
});
