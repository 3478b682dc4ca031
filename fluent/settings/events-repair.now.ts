import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['event_repair_received'],
  table: 'sysevent_register',
  data: {
    suffix: 'repair.received',
    event_name: 'x_smart_lockers.repair.received',
    table: 'x_smart_lockers_assignment',
    description: 'A device was put in for repair',
    fired_by: "src/server: the commit of a repair's first handover",
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_repair_ready'],
  table: 'sysevent_register',
  data: {
    suffix: 'repair.ready',
    event_name: 'x_smart_lockers.repair.ready',
    table: 'x_smart_lockers_handover',
    description: 'A repaired device waits for its person, with a code',
    fired_by: "src/server: the commit of an agent's handover",
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_repair_again'],
  table: 'sysevent_register',
  data: {
    suffix: 'repair.again',
    event_name: 'x_smart_lockers.repair.again',
    table: 'x_smart_lockers_assignment',
    description: 'A repaired device was not collected and waits once more',
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_repair_not_collected'],
  table: 'sysevent_register',
  data: {
    suffix: 'repair.not_collected',
    event_name: 'x_smart_lockers.repair.not_collected',
    table: 'x_smart_lockers_assignment',
    description: "A repaired device was not collected a second time; it stays its person's",
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_repair_returned'],
  table: 'sysevent_register',
  data: {
    suffix: 'repair.returned',
    event_name: 'x_smart_lockers.repair.returned',
    table: 'x_smart_lockers_assignment',
    description: 'A repaired device is back with its person',
    fired_by: "src/server: the commit of a repair's last handover",
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_repair_unrepairable'],
  table: 'sysevent_register',
  data: {
    suffix: 'repair.unrepairable',
    event_name: 'x_smart_lockers.repair.unrepairable',
    table: 'x_smart_lockers_assignment',
    description: 'A device cannot be repaired',
    fired_by: 'src/server: an agent: Cannot be repaired',
    priority: 100,
  },
});
