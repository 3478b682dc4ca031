import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['event_deployment_ready'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.ready',
    event_name: 'x_smart_lockers.deployment.ready',
    table: 'x_smart_lockers_handover',
    description: 'A kit waits for a person, with a code',
    fired_by: 'src/server: the commit of its staging',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_deployment_waiting'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.waiting',
    event_name: 'x_smart_lockers.deployment.waiting',
    table: 'x_smart_lockers_assignment',
    description: 'A kit has to be replaced first',
    fired_by: 'src/server: an exit of the collecting handover',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_deployment_unserved'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.unserved',
    event_name: 'x_smart_lockers.deployment.unserved',
    table: 'x_smart_lockers_assignment',
    description: 'A deployment ended without a kit',
    fired_by: 'src/server: whoever refuses it',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_deployment_collected'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.collected',
    event_name: 'x_smart_lockers.deployment.collected',
    table: 'x_smart_lockers_assignment',
    description: 'A kit is with its person',
    fired_by: 'src/server: the commit of the collecting handover',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_deployment_again'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.again',
    event_name: 'x_smart_lockers.deployment.again',
    table: 'x_smart_lockers_assignment',
    description: 'A kit was not collected and waits once more',
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_deployment_not_collected'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.not_collected',
    event_name: 'x_smart_lockers.deployment.not_collected',
    table: 'x_smart_lockers_assignment',
    description: 'A kit was not collected and goes back to stock',
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_deployment_due_soon'],
  table: 'sysevent_register',
  data: {
    suffix: 'deployment.due_soon',
    event_name: 'x_smart_lockers.deployment.due_soon',
    table: 'x_smart_lockers_assignment',
    description: 'The window to collect a kit is about to end',
    fired_by: 'src/server: remindToCollect',
    priority: 100,
  },
});
