import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['event_replacement_ready'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.ready',
    event_name: 'x_smart_lockers.replacement.ready',
    table: 'x_smart_lockers_handover',
    description: 'A new device waits for a person, with a code',
    fired_by: 'src/server: whoever reserves or stages it',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_replacement_waiting'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.waiting',
    event_name: 'x_smart_lockers.replacement.waiting',
    table: 'x_smart_lockers_assignment',
    description: 'No device to replace the old one with just now',
    fired_by: 'src/server: whoever looks for one',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_replacement_unserved'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.unserved',
    event_name: 'x_smart_lockers.replacement.unserved',
    table: 'x_smart_lockers_assignment',
    description: 'A replacement ended without a device',
    fired_by: 'src/server: whoever refuses it',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_replacement_swapped'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.swapped',
    event_name: 'x_smart_lockers.replacement.swapped',
    table: 'x_smart_lockers_assignment',
    description: 'Old and new device have changed hands',
    fired_by: 'src/server: the commit of the collecting handover',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_replacement_again'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.again',
    event_name: 'x_smart_lockers.replacement.again',
    table: 'x_smart_lockers_assignment',
    description: 'A new device was not collected and waits once more',
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_replacement_not_collected'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.uncollected',
    event_name: 'x_smart_lockers.replacement.uncollected',
    table: 'x_smart_lockers_assignment',
    description: 'A new device was not collected',
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_replacement_due_soon'],
  table: 'sysevent_register',
  data: {
    suffix: 'replacement.due_soon',
    event_name: 'x_smart_lockers.replacement.due_soon',
    table: 'x_smart_lockers_assignment',
    description: 'The window to collect a new device is about to end',
    fired_by: 'src/server: remindToCollect',
    priority: 100,
  },
});
