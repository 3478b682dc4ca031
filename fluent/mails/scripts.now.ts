import { Record } from '@servicenow/sdk/core';

/** Moments in the time zone of the person, or else of the locker: what `${field}` gives is in the instance's own. */
Record({
  $id: Now.ID['mail_script_due_date'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_due_date', script: Now.include('./scripts/dueDate.js') },
});

Record({
  $id: Now.ID['mail_script_wanted_from'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_wanted_from', script: Now.include('./scripts/wantedFrom.js') },
});

/** What a mail tells line by line: one list for both its forms. */
Record({
  $id: Now.ID['mail_script_facts_html'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_facts_html', script: Now.include('./scripts/factsHtml.js') },
});

Record({
  $id: Now.ID['mail_script_facts_text'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_facts_text', script: Now.include('./scripts/factsText.js') },
});

Record({
  $id: Now.ID['mail_script_my_devices'],
  table: 'sys_script_email',
  data: { name: 'smart_lockers_my_devices', script: Now.include('./scripts/myDevices.js') },
});
