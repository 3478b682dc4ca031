import type { GlideRecord } from '@servicenow/glide';
import { forgive } from '../effects/strikes';
import { tell } from './tell';

/** The button of a strike. */
export function forgiveStrike(current: GlideRecord): void {
  tell('The strike is forgiven: it does not count any more.', () => forgive(current.getUniqueValue()));
}
