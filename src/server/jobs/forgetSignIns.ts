import { KEPT_MS } from '../domain/signIns';
import { toGlide } from '../domain/time';
import { now } from '../data/platform';
import { remove, select } from '../data/records';
import { SIGNIN } from '../data/tables';
import { MOST_AT_ONCE } from './bounds';

/** What somebody confirmed or refused stays in the trail. */
export function forgetSignIns(): void {
  const old = select(SIGNIN, ['sys_id'], [['expires_at', '<', toGlide(now() - KEPT_MS)]], { limit: MOST_AT_ONCE });
  for (const { sys_id: id } of old) remove(SIGNIN, id);
}
