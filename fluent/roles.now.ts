import { Role } from '@servicenow/sdk/core';

export const employee = Role({
  name: 'x_smart_lockers.employee',
  description: 'Borrows, returns and hands in devices at lockers; sees what concerns the person alone.',
});

export const auditor = Role({
  name: 'x_smart_lockers.auditor',
  description: 'Reads the audit trail and everything it refers to; changes nothing.',
});

export const agent = Role({
  name: 'x_smart_lockers.agent',
  description: 'Runs lockers day by day: bays, assignments, discrepancies, remote opening.',
});

export const connector = Role({
  name: 'x_smart_lockers.connector',
  description: "For the connector's user alone: the REST routes under connector/, no table.",
});

export const readiness = Role({
  name: 'x_smart_lockers.readiness',
  description: 'For imaging, management and patching tools alone: they report which devices are ready; no table.',
});

export const admin = Role({
  name: 'x_smart_lockers.admin',
  description: 'Sets lockers, bays, policies and credentials up; contains agent and auditor.',
  containsRoles: [agent, auditor],
});
