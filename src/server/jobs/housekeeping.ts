import { hashNewValues } from '../credentials/hash';
import { readCommands } from '../data/handovers';
import { now } from '../data/platform';
import { remove, select } from '../data/records';
import { SIGNIN } from '../data/tables';
import { KEPT_MS } from '../domain/signIns';
import { MINUTE_MS, toGlide } from '../domain/time';
import { expireAll } from '../connectors/commands';
import { serveWaiting } from '../effects/waitlist';
import { setAside } from './bookings';
import { followApprovals, followPeople, followPlaces, followRetired } from './changes';
import {
  completeAssignments,
  completeDiscrepancies,
  completeHandovers,
  completeItems,
  completeOverdue,
} from './cutOff';
import { endUncollected, endUnopened } from './expiry';
import { completeTickets, completeWriteOffs, endUnbegun } from './visits';

/**
 * The scheduled jobs, one function each. Each looks for rows by their state, does a bounded number of them, and leaves
 * the rest to its next run, a minute later.
 */
const MOST_AT_ONCE = 100;
const MOST_SERVED = 20;
const MOST_HASH_RUNS = 10;

/** Carries on where a request or a job was cut off between two writes. */
export function completeCutOff(): void {
  completeHandovers(MOST_AT_ONCE);
  completeAssignments(MOST_AT_ONCE);
  completeItems();
  completeOverdue(MOST_AT_ONCE);
  completeDiscrepancies(MOST_AT_ONCE);
  completeTickets(MOST_AT_ONCE);
  completeWriteOffs(MOST_AT_ONCE);
}

/**
 * Ends what nobody came for, sets devices aside for bookings whose time comes, and offers what became free to those who
 * wait.
 */
export function expireHandovers(): void {
  endUncollected(MOST_AT_ONCE);
  endUnopened(MOST_AT_ONCE);
  endUnbegun(MOST_AT_ONCE);
  setAside(MOST_SERVED);
  serveWaiting(MOST_SERVED);
}

/** Follows what has changed in the records while something was promised or lent: people, devices, bays, lockers, requests. */
export function followChanges(): void {
  followPeople(MOST_SERVED);
  followPlaces(MOST_SERVED);
  followRetired(MOST_SERVED);
  followApprovals(MOST_AT_ONCE);
}

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

/** Credentials that came by import, where no rule runs. */
export function hashNewCredentials(): void {
  for (let run = 0; run < MOST_HASH_RUNS; run += 1) if (hashNewValues() === 0) return;
}

/** What somebody confirmed or refused stays in the trail. */
export function forgetSignIns(): void {
  const old = select(SIGNIN, ['sys_id'], [['expires_at', '<', toGlide(now() - KEPT_MS)]], { limit: MOST_AT_ONCE });
  for (const { sys_id: id } of old) remove(SIGNIN, id);
}
