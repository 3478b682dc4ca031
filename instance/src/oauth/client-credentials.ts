import type { Store } from '../kernel.ts';
import { findBy, usableUser } from '../http/users.ts';
import { GrantRefused, registeredClient } from './client.ts';

const PROPERTY = 'glide.oauth.inbound.client.credential.grant_type.enabled';

/**
 * Grants a client its own user (`oauth_entity.user`), where the property of the platform allows the grant at all.
 * @returns `sys_id` of the user
 * @throws GrantRefused
 */
export function clientCredentialsGrant(store: Store, form: Readonly<Record<string, string>>): string {
  const client = registeredClient(store, 'oauth_entity', form['client_id'] ?? '', form['client_secret'] ?? '');
  if (findBy(store, 'sys_properties', 'name', PROPERTY)?.['value'] !== 'true')
    throw new GrantRefused('server_error', `the property ${PROPERTY} is not true`);
  const user = usableUser(store.get('sys_user', client['user'] ?? ''));
  if (!user) throw new GrantRefused('server_error', `${client['name']} has no active OAuth application user`);
  return user['sys_id'] ?? '';
}
