import { RestApi } from '@servicenow/sdk/core';
import { consoleRoutes, trailRoutes } from '../acl/rest.now';

/**
 * The build resolves a handler only where it is declared as a function, and these are made by `post` and `get`: so they
 * are required by name, as the build itself would write it. `tests/app/package.test.ts` holds that each exists.
 */
RestApi({
  $id: Now.ID['rest_console'],
  name: 'Smart Lockers: console',
  serviceId: 'console',
  shortDescription: 'What the page of the agents asks of the app.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [consoleRoutes],
  versions: [{ $id: Now.ID['rest_console_v1'], version: 1, isDefault: true }],
  routes: [
    {
      $id: Now.ID['rest_console_overview'],
      name: 'overview',
      method: 'GET',
      path: '/overview',
      script: "const { overview } = require('./src/server/api/console.ts'); overview(request, response);",
      enforceAcl: [consoleRoutes],
      version: 1,
      shortDescription: 'All sites, lockers and bays, running loans and open discrepancies.',
    },
    {
      $id: Now.ID['rest_console_open_bay'],
      name: 'open bay',
      method: 'POST',
      path: '/bays/{bay_id}/open',
      script: "const { openBay } = require('./src/server/api/console.ts'); openBay(request, response);",
      enforceAcl: [consoleRoutes],
      version: 1,
      shortDescription: 'Opens a bay from afar, with a reason.',
    },
    {
      $id: Now.ID['rest_console_set_bay_state'],
      name: 'set bay state',
      method: 'POST',
      path: '/bays/{bay_id}/state',
      script: "const { setBayState } = require('./src/server/api/console.ts'); setBayState(request, response);",
      enforceAcl: [consoleRoutes],
      version: 1,
      shortDescription: 'Blocks a bay or frees it, with a reason.',
    },
    {
      $id: Now.ID['rest_console_command_state'],
      name: 'command state',
      method: 'GET',
      path: '/commands/{command_id}',
      script: "const { commandState } = require('./src/server/api/console.ts'); commandState(request, response);",
      enforceAcl: [consoleRoutes],
      version: 1,
      shortDescription: 'How a command went.',
    },
    {
      $id: Now.ID['rest_console_create_enrolment'],
      name: 'create enrolment',
      method: 'POST',
      path: '/lockers/{locker_id}/enrolment',
      script: "const { createEnrolment } = require('./src/server/api/console.ts'); createEnrolment(request, response);",
      enforceAcl: [consoleRoutes],
      version: 1,
      shortDescription: 'A one-time code for a kiosk or a controller, shown once.',
    },
    {
      $id: Now.ID['rest_console_verify_trail'],
      name: 'verify trail',
      method: 'GET',
      path: '/trail/{locker_id}/verify',
      script: "const { verifyTrail } = require('./src/server/api/console.ts'); verifyTrail(request, response);",
      enforceAcl: [trailRoutes],
      version: 1,
      shortDescription: 'Checks the hash chain of a locker.',
    },
  ],
});
