/** Enrolment of controllers, and the doorbell that ServiceNow rings. */
import type { JsonWebKey } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Credentials } from '../enrolment/credentials.ts';
import { ConnectorError } from '../errors.ts';
import { EnrolDevice } from '../kiosk/messages.ts';
import type { Limit } from '../kiosk/limits.ts';
import type { Client } from '../servicenow/client.ts';
import { checkBody } from './body.ts';
import { strangerOf } from './stranger.ts';

export interface DeviceParts {
  readonly client: Client;
  readonly connectorId: () => string | null;
  /** Each by address. */
  readonly enrolLimit: Limit;
  readonly ringLimit: Limit;
  readonly credentials: Credentials;
  /** Of commands: what controllers pin. */
  readonly keys: () => readonly JsonWebKey[];
  readonly ring: () => void;
}

export function deviceRoutes(
  app: FastifyInstance,
  { client, connectorId, enrolLimit, ringLimit, credentials, keys, ring }: DeviceParts,
): void {
  app.post('/device/v1/enrol', async (request) => {
    enrolLimit.spend(strangerOf(request.ip));
    const { code, controller_id, csr } = checkBody(EnrolDevice, request.body);
    const id = connectorId();
    if (id === null) throw new ConnectorError('servicenow_away');
    await credentials.check(csr);
    const enrolled = await client.enrol({ connector_id: id, purpose: 'controller', code, used_by: controller_id });
    if (enrolled.controller_id !== controller_id) throw new ConnectorError('controller_mismatch');
    return { controller_id, mqtt: await credentials.make(controller_id, csr), connector_keys: keys() };
  });

  app.post('/doorbell', async (request, reply) => {
    // Anybody may ring, and each ring asks ServiceNow: a stranger must not use its requests up.
    ringLimit.spend(strangerOf(request.ip));
    ring();
    return reply.code(202).send({});
  });
}
