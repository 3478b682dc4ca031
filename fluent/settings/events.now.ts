import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['event_loan_reserved'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.reserved',
    event_name: 'x_smart_lockers.loan.reserved',
    table: 'x_smart_lockers_handover',
    description: 'A device waits for a person, with a code',
    fired_by: 'src/server: planLoan, and whoever gives a free device to a waiting loan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_waiting'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.waiting',
    event_name: 'x_smart_lockers.loan.waiting',
    table: 'x_smart_lockers_assignment',
    description: 'Nothing fits a request just now',
    fired_by: 'src/server: planLoan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_unserved'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.unserved',
    event_name: 'x_smart_lockers.loan.unserved',
    table: 'x_smart_lockers_assignment',
    description: 'A request ended without a device',
    fired_by: 'src/server: planLoan and releaseLoan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_not_collected'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.not_collected',
    event_name: 'x_smart_lockers.loan.not_collected',
    table: 'x_smart_lockers_assignment',
    description: 'A reservation was given up',
    fired_by: 'src/server: expireHandovers',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_collected'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.collected',
    event_name: 'x_smart_lockers.loan.collected',
    table: 'x_smart_lockers_assignment',
    description: 'A device left its bay',
    fired_by: 'src/server: the commit of a collecting handover',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_due_soon'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.due_soon',
    event_name: 'x_smart_lockers.loan.due_soon',
    table: 'x_smart_lockers_assignment',
    description: 'A loan is due soon',
    fired_by: 'src/server: remindLoan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_overdue'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.overdue',
    event_name: 'x_smart_lockers.loan.overdue',
    table: 'x_smart_lockers_assignment',
    description: 'A loan is overdue',
    fired_by: 'src/server: markOverdue',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_escalated'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.escalated',
    event_name: 'x_smart_lockers.loan.escalated',
    table: 'x_smart_lockers_assignment',
    description: 'A loan stays overdue',
    fired_by: 'src/server: escalateLoan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_returned'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.returned',
    event_name: 'x_smart_lockers.loan.returned',
    table: 'x_smart_lockers_assignment',
    description: 'A device is back',
    fired_by: 'src/server: the commit of a returning handover',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_exit_needs_it'],
  table: 'sysevent_register',
  data: {
    suffix: 'exit.needs_it',
    event_name: 'x_smart_lockers.exit.needs_it',
    table: 'x_smart_lockers_discrepancy',
    description: 'A locker needs IT',
    fired_by: 'src/server: exits and contradictions that IT must look at',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_booked'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.booked',
    event_name: 'x_smart_lockers.loan.booked',
    table: 'x_smart_lockers_assignment',
    description: 'A device is booked for later',
    fired_by: 'src/server: planLoan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_missing'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.missing',
    event_name: 'x_smart_lockers.loan.missing',
    table: 'x_smart_lockers_assignment',
    description: 'A lent device is lost or stolen',
    fired_by: 'src/server: the portal, and the buttons of an assignment',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_person_left'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.person_left',
    event_name: 'x_smart_lockers.loan.person_left',
    table: 'x_smart_lockers_assignment',
    description: 'Somebody has left with a lent device',
    fired_by: 'src/server: the job followChanges',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_extended'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.extended',
    event_name: 'x_smart_lockers.loan.extended',
    table: 'x_smart_lockers_assignment',
    description: 'A loan has a later due date',
    fired_by: 'src/server: extendLoan',
    priority: 100,
  },
});

Record({
  $id: Now.ID['event_loan_strike'],
  table: 'sysevent_register',
  data: {
    suffix: 'loan.strike',
    event_name: 'x_smart_lockers.loan.strike',
    table: 'x_smart_lockers_assignment',
    description: 'A return that was overdue has made a strike',
    fired_by: 'src/server: the return',
    priority: 100,
  },
});
