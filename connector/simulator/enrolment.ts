import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { writeFileAtomically } from './files.ts';

/** How to reach the broker. */
export const MqttAccess = z.object({ url: z.string(), username: z.string(), password: z.string() });
const Identity = z.object({
  controller_id: z.string(),
  mqtt: MqttAccess,
  connector_keys: z.array(z.object({ kid: z.string() }).passthrough()).min(1),
});
/** Who the controller is at the broker, and whose commands it obeys. Kept on its disk, readable by its owner only. */
export type Identity = z.infer<typeof Identity>;

/** Without `mqtt` when the broker is not the connector's own: its operator then gives each controller its access. */
const Enrolled = Identity.extend({ mqtt: MqttAccess.nullable() });

const REQUEST_TIMEOUT_MS = 10_000;
const ATTEMPTS = 8;

export class EnrolmentError extends Error {}

export interface EnrolmentRequest {
  connector_url: string;
  controller_id: string;
  /** Needed the first time only. */
  code: string | undefined;
  /** For a broker that is not the connector's own. */
  mqtt: z.infer<typeof MqttAccess> | undefined;
  directory: string;
}

/**
 * The identity on disk, or a new one for the one-time code. A connector that does not answer is asked again for about a
 * minute; one that refuses is not.
 * @throws EnrolmentError
 */
export async function identityOf(request: EnrolmentRequest): Promise<Identity> {
  const file = join(request.directory, 'identity.json');
  if (existsSync(file)) return Identity.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { controller_id, code } = request;
  if (!code) throw new EnrolmentError(`Controller ${controller_id} is not enrolled: give it an enrolment_code.`);
  const { mqtt: given, ...enrolled } = await enrol(request, code);
  const mqtt = given ?? request.mqtt;
  if (!mqtt) throw new EnrolmentError(`The connector gives no access to its broker: add "mqtt" to ${controller_id}.`);
  const identity: Identity = { ...enrolled, mqtt };
  writeFileAtomically(file, JSON.stringify(identity), 0o600);
  return identity;
}

async function enrol({ connector_url, controller_id }: EnrolmentRequest, code: string) {
  const url = new URL('/device/v1/enrol', connector_url);
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, controller_id }),
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      });
      if (response.ok) return Enrolled.parse(await response.json());
      const text = await response.text();
      if (response.status < 500) throw new EnrolmentError(`The connector refused to enrol ${controller_id}: ${text}`);
    } catch (error) {
      if (error instanceof EnrolmentError || error instanceof z.ZodError) throw error;
    }
    if (attempt === ATTEMPTS)
      throw new EnrolmentError(`The connector at ${url.origin} did not enrol ${controller_id}.`);
    await delay(250 * 2 ** attempt);
  }
}

/** The pinned keys by `kid`. */
export function pinnedKeys({ connector_keys }: Identity): Map<string, KeyObject> {
  return new Map(connector_keys.map((jwk) => [jwk.kid, createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })]));
}
