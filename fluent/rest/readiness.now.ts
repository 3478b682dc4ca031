import { RestApi } from '@servicenow/sdk/core';
import { reportReadiness } from '../../src/server/api/readiness';
import { readinessRoutes } from '../acl/rest.now';

RestApi({
  $id: Now.ID['rest_readiness'],
  name: 'Smart Lockers: readiness',
  serviceId: 'readiness',
  shortDescription: 'What imaging, device management and patching say of devices that wait in lockers.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [readinessRoutes],
  versions: [{ $id: Now.ID['rest_readiness_v1'], version: 1, isDefault: true }],
  routes: [
    {
      $id: Now.ID['rest_readiness_report'],
      name: 'report readiness',
      method: 'POST',
      path: '/',
      script: reportReadiness,
      enforceAcl: [readinessRoutes],
      version: 1,
      shortDescription: 'Which devices are ready to be handed out, and which are not.',
    },
  ],
});
