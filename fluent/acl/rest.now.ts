import { Acl } from '@servicenow/sdk/core';
import { admin, agent, auditor, connector, employee, readiness } from '../roles.now';

/** One for each group of callers; every route names the one that applies to it. */
export const connectorRoutes = Acl({
  $id: Now.ID['acl_rest_connector'],
  type: 'rest_endpoint',
  name: 'x_smart_lockers_rest_connector',
  operation: 'execute',
  roles: [connector],
  adminOverrides: false,
  description: 'Routes under connector/: the connector alone, not an admin either.',
});

export const consoleRoutes = Acl({
  $id: Now.ID['acl_rest_console'],
  type: 'rest_endpoint',
  name: 'x_smart_lockers_rest_console',
  operation: 'execute',
  roles: [agent, admin],
  adminOverrides: true,
  description: 'Routes under console/: agents and admins.',
});

export const trailRoutes = Acl({
  $id: Now.ID['acl_rest_trail'],
  type: 'rest_endpoint',
  name: 'x_smart_lockers_rest_trail',
  operation: 'execute',
  roles: [agent, admin, auditor],
  adminOverrides: true,
  description: 'Proof of the audit trail: auditors too.',
});

export const portalRoutes = Acl({
  $id: Now.ID['acl_rest_portal'],
  type: 'rest_endpoint',
  name: 'x_smart_lockers_rest_portal',
  operation: 'execute',
  roles: [employee],
  adminOverrides: true,
  description: "Routes under portal/: employees, each for the person's own loans.",
});

export const readinessRoutes = Acl({
  $id: Now.ID['acl_rest_readiness'],
  type: 'rest_endpoint',
  name: 'x_smart_lockers_rest_readiness',
  operation: 'execute',
  roles: [readiness],
  adminOverrides: true,
  description: 'Readiness: the tools that prepare devices.',
});
