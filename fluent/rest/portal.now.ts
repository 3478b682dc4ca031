import { RestApi } from '@servicenow/sdk/core';
import { portalRoutes } from '../acl/rest.now';

/**
 * The build resolves a handler only where it is declared as a function, and these are made by `post` and `get`: so they
 * are required by name, as the build itself would write it. `tests/app/package.test.ts` holds that each exists.
 */
RestApi({
  $id: Now.ID['rest_portal'],
  name: 'Smart Lockers: portal',
  serviceId: 'portal',
  shortDescription: 'What the portal asks of the app for the person who is signed in.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [portalRoutes],
  versions: [{ $id: Now.ID['rest_portal_v1'], version: 1, isDefault: true }],
  routes: [
    {
      $id: Now.ID['rest_portal_my_loans'],
      name: 'my loans',
      method: 'GET',
      path: '/loans',
      script: "const { myLoans } = require('./src/server/api/portal.ts'); myLoans(request, response);",
      enforceAcl: [portalRoutes],
      version: 1,
      shortDescription: 'The own assignments.',
    },
    {
      $id: Now.ID['rest_portal_cancel_loan'],
      name: 'cancel loan',
      method: 'POST',
      path: '/loans/{assignment_id}/cancel',
      script: "const { cancelLoan } = require('./src/server/api/portal.ts'); cancelLoan(request, response);",
      enforceAcl: [portalRoutes],
      version: 1,
      shortDescription: 'Gives an own loan up before it is collected.',
    },
  ],
});
