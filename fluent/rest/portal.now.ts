import { RestApi } from '@servicenow/sdk/core';
import { cancelLoan, myLoans } from '../../src/server/api/portal';
import { portalRoutes } from '../acl/rest.now';

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
      script: myLoans,
      enforceAcl: [portalRoutes],
      version: 1,
      shortDescription: 'The own assignments.',
    },
    {
      $id: Now.ID['rest_portal_cancel_loan'],
      name: 'cancel loan',
      method: 'POST',
      path: '/loans/{assignment_id}/cancel',
      script: cancelLoan,
      enforceAcl: [portalRoutes],
      version: 1,
      shortDescription: 'Gives an own loan up before it is collected.',
    },
  ],
});
