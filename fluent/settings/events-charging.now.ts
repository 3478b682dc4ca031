import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['event_charging_started'],
  table: 'sysevent_register',
  data: {
    suffix: 'charging.started',
    event_name: 'x_smart_lockers.charging.started',
    table: 'x_smart_lockers_assignment',
    description: 'A device was put in to be charged',
    fired_by: 'src/server: the commit of its deposit',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_charging_due_soon'],
  table: 'sysevent_register',
  data: {
    suffix: 'charging.due_soon',
    event_name: 'x_smart_lockers.charging.due_soon',
    table: 'x_smart_lockers_assignment',
    description: 'The time in a charging bay is over soon',
    fired_by: 'src/server: remindCharge',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_charging_over'],
  table: 'sysevent_register',
  data: {
    suffix: 'charging.over',
    event_name: 'x_smart_lockers.charging.over',
    table: 'x_smart_lockers_assignment',
    description: 'The time in a charging bay is over',
    fired_by: 'src/server: outstay',
    priority: 100,
  },
});
