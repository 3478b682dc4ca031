import { gs } from '@servicenow/glide';
import { appError } from '../domain/errors';
import { inOperatingHours } from '../domain/polling';
import { toGlide } from '../domain/time';
import { localNow, now, setting } from '../data/platform';
import { insert, selectOne, update } from '../data/records';
import { CONNECTOR } from '../data/tables';

export interface Registration {
  readonly name: string;
  readonly version: string;
  readonly doorbell_url?: string | undefined;
}

/**
 * A connector says who it is. Its name belongs to the user who registered it first.
 * @returns its id
 * @throws `not_allowed` when the name belongs to another user
 */
export function registerConnector(registration: Registration): string {
  const user = gs.getUserID();
  const seen = {
    version: registration.version,
    doorbell_url: registration.doorbell_url ?? '',
    last_seen: toGlide(now()),
  };
  const created =
    find(registration.name) ?? (insert(CONNECTOR, { name: registration.name, user, ...seen }), find(registration.name));
  if (!created) throw appError('state_conflict', { subject: 'connector' });
  if (created.user !== '' && created.user !== user) throw appError('not_allowed', { name: registration.name });
  update(CONNECTOR, created.sys_id, { user, ...seen });
  return created.sys_id;
}

function find(name: string): { readonly sys_id: string; readonly user: string } | null {
  return selectOne(CONNECTOR, ['sys_id', 'user'], [['name', '=', name]]);
}

/** How long a connector waits until it asks for commands again: by the working hours of its user's time zone. */
export function pollMs(): number {
  return setting(inOperatingHours(localNow()) ? 'poll_ms' : 'poll_ms_off_hours');
}
