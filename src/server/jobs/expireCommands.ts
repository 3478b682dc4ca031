import { MINUTE_MS, toGlide } from '../domain/time';
import { readCommands } from '../data/handovers';
import { now } from '../data/platform';
import { expireAll } from '../connectors/commands';
import { MOST_AT_ONCE } from './bounds';

/** A result may still be on its way when a command runs out: it is waited for a little longer. */
const GRACE_MS = MINUTE_MS;

export function expireCommands(): void {
  const late = readCommands(
    [
      ['state', 'IN', ['queued', 'claimed', 'sent', 'accepted']],
      ['expires_at', '<', toGlide(now() - GRACE_MS)],
    ],
    { limit: MOST_AT_ONCE },
  );
  expireAll(late);
}
