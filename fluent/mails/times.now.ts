import { Record } from '@servicenow/sdk/core';

/** Moments in the time zone of the person, or else of the locker: what `${field}` gives is in the instance's own. */
Record({
  $id: Now.ID['mail_script_window_start'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_window_start', script: Now.include('./scripts/windowStart.js') },
});

Record({
  $id: Now.ID['mail_script_window_end'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_window_end', script: Now.include('./scripts/windowEnd.js') },
});

Record({
  $id: Now.ID['mail_script_due_date'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_due_date', script: Now.include('./scripts/dueDate.js') },
});

Record({
  $id: Now.ID['mail_script_collect_until'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_collect_until', script: Now.include('./scripts/collectUntil.js') },
});

Record({
  $id: Now.ID['mail_script_wanted_from'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_wanted_from', script: Now.include('./scripts/wantedFrom.js') },
});
