import type { Row, Store } from '../kernel.ts';
import { decryptSecret } from '../data/index.ts';
import { sameSecret } from './same-secret.ts';
import { findBy } from '../http/users.ts';

/** A grant that is refused. `reason` goes to the log alone: the answer tells a client nothing. */
export class GrantRefused extends Error {
  readonly code: 'invalid_client' | 'server_error' | 'unsupported_grant_type';
  constructor(code: GrantRefused['code'], reason: string) {
    super(reason);
    this.code = code;
  }
}

/** The registered client that a token request names and proves to be. @throws GrantRefused */
export function registeredClient(store: Store, table: 'oauth_entity' | 'oauth_jwt', id: string, secret: string): Row {
  const client = findBy(store, table, 'client_id', id);
  if (!client || client['active'] === 'false')
    throw new GrantRefused('invalid_client', `no active ${table} has the client id ${JSON.stringify(id)}`);
  if (client['public_client'] !== 'true' && !sameSecret(decryptSecret(client['client_secret'] ?? ''), secret)) {
    throw new GrantRefused('invalid_client', `wrong client secret for ${client['name']}`);
  }
  return client;
}
