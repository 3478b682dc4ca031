import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { ServiceNow } from './servicenow.ts';

/** What the connector needs to sign in to ServiceNow by the JWT bearer grant. */
export interface ConnectorIdentity {
  readonly clientId: string;
  readonly clientSecret: string;
  /** `kid` of the assertion: selects the certificate. */
  readonly keyId: string;
  /** `sub` of the assertion: sys_id of the user it acts as. */
  readonly userId: string;
  readonly privateKeyFile: string;
}

/**
 * Does by the Table API what an administrator does once by hand on a real instance (README, "On a real instance"): the
 * certificate, the OAuth application and the verifier map for the connector's user. Keeps key and secret in `dataDir`.
 */
export async function provisionConnector(
  admin: ServiceNow,
  userName: string,
  dataDir: string,
): Promise<ConnectorIdentity> {
  const identityFile = join(dataDir, 'connector-identity.json');
  if (existsSync(identityFile)) return JSON.parse(readFileSync(identityFile, 'utf8')) as ConnectorIdentity;

  const user = await admin.one('sys_user', `user_name=${userName}`, ['sys_id']);
  const privateKeyFile = join(dataDir, 'connector-key.pem');
  const pair = await generate([{ name: 'commonName', value: 'smart-lockers-connector' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  writeFileSync(privateKeyFile, pair.private, { mode: 0o600 });

  const clientId = randomBytes(16).toString('hex');
  const clientSecret = randomBytes(24).toString('base64url');
  const certificate = await admin.create('sys_certificate', {
    name: 'Smart Lockers connector',
    format: 'pem',
    type: 'trust_store_cert',
    active: 'true',
    pem_certificate: pair.cert,
  });
  const application = await admin.create('oauth_jwt', {
    name: 'Smart Lockers connector',
    client_id: clientId,
    client_secret: clientSecret,
    active: 'true',
    inbound_grant_type: 'jwt',
    user_field: 'sys_id',
    sub_claim: 'sub',
    enable_jti_verification: 'true',
    jti_claim: 'jti',
    clock_skew: '300',
    access_token_lifespan: '1800',
  });
  await admin.create('jwt_verifier_map', {
    name: 'Smart Lockers connector',
    oauth_jwt: application.sys_id as string,
    sys_certificate: certificate.sys_id as string,
    kid: clientId,
  });
  const identity: ConnectorIdentity = {
    clientId,
    clientSecret,
    keyId: clientId,
    userId: user.sys_id as string,
    privateKeyFile,
  };
  writeFileSync(identityFile, JSON.stringify(identity, null, 2), { mode: 0o600 });
  return identity;
}

/** Demonstration only: gives each named user the same password. */
export async function setPasswords(admin: ServiceNow, userNames: readonly string[], password: string): Promise<void> {
  const users = await admin.list('sys_user', `user_nameIN${userNames.join(',')}`, ['sys_id']);
  for (const user of users) await admin.update('sys_user', user.sys_id as string, { user_password: password });
}
