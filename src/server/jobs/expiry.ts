import type { Exit, Handover } from '../domain/model';
import { MINUTE_MS, toGlide } from '../domain/time';
import { readHandovers } from '../data/handovers';
import { readLockers } from '../data/lockers';
import { now } from '../data/platform';
import { distinct } from '../data/records';
import { completeHandover, decideExit } from '../effects/handovers';
import { openTrail } from '../trail/append';
import { attempt } from './cutOff';

/** A door that was authorised and did not open within this time is not going to. */
const UNOPENED_MS = 5 * MINUTE_MS;

/** Reservations whose window has passed. */
export function endUncollected(most: number): void {
  const late = readHandovers(
    [
      ['state', '=', 'planned'],
      ['direction', '=', 'collect'],
      ['window_end', '<=', toGlide(now())],
    ],
    { limit: most },
  );
  endAll(late, 'expired');
}

/**
 * Somebody had a door authorised and it never opened: they may come again; whoever was borrowing may not want to. What was
 * decided without ServiceNow is told of late, and what its door did comes after.
 */
export function endUnopened(most: number): void {
  const stale = readHandovers(
    [
      ['state', '=', 'authorised'],
      ['authorised_at', '<', toGlide(now() - UNOPENED_MS)],
      ['sys_updated_on', '<', toGlide(now() - UNOPENED_MS)],
    ],
    { limit: most },
  );
  endAll(stale, 'cancelled');
}

function endAll(handovers: readonly Handover[], exit: Exit): void {
  for (const lockerId of distinct(handovers.map((handover) => handover.lockerId))) {
    const [locker] = readLockers([['sys_id', '=', lockerId]]);
    if (!locker) continue;
    const trail = openTrail(locker);
    for (const handover of handovers.filter((one) => one.lockerId === lockerId)) {
      attempt(handover.number, () => {
        decideExit(handover, exit);
        completeHandover(handover.id, trail);
      });
    }
    attempt(locker.name, () => trail.close());
  }
}
