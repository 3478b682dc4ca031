/** Asks ServiceNow what may be opened without it: for the lockers owned, and only what is new. */
import type { Clock } from '../clock.ts';
import type { Fleet } from '../lockers/fleet.ts';
import type { Logger } from '../log.ts';
import { createLoop, type Loop } from '../loop.ts';
import type { Grant, GrantChanges, HandIn, Locker } from '../servicenow/answers.ts';
import type { Client } from '../servicenow/client.ts';
import { ServiceNowError } from '../servicenow/errors.ts';
import type { Decisions } from './decisions.ts';
import type { Granted } from './granted.ts';
import type { Hashes } from './hashes.ts';

/** A full locker is 600 KB the first time, and an answer of the platform at most 10 MB. */
const MAX_LOCKERS = 10;
const NOTHING_OWNED_MS = 1_000;
/** An app without this route: it is of an older version. */
const NOT_SUPPORTED_MS = 3_600_000;

export function createSync(parts: {
  client: Client;
  fleet: Fleet;
  granted: Granted;
  hashes: Hashes;
  /** What was decided at a locker has to be known to ServiceNow before it is asked, or its answer does not count. */
  decisions: Pick<Decisions, 'waits' | 'count'>;
  /** ServiceNow has told anew how a locker stands, which it was asked about at this time. */
  onTaken: (locker: Locker, askedAt: number) => void;
  clock: Clock;
  log: Logger;
}): Loop {
  const { client, fleet, granted, hashes, decisions, onTaken, clock, log } = parts;

  async function run(): Promise<number> {
    const connectorId = fleet.connectorId();
    const lockers = fleet.owned();
    if (connectorId === null || lockers.length === 0) return NOTHING_OWNED_MS;
    let nextMs = NOTHING_OWNED_MS;
    try {
      for (let at = 0; at < lockers.length; at += MAX_LOCKERS)
        nextMs = await ask(connectorId, lockers.slice(at, at + MAX_LOCKERS));
    } catch (error) {
      if (!(error instanceof ServiceNowError) || error.code !== 'http_404') throw error;
      log.warn('the app grants nothing to be opened without ServiceNow: it is of an older version');
      return NOT_SUPPORTED_MS;
    }
    return nextMs;
  }

  /** @returns the milliseconds until ServiceNow wants to be asked again */
  async function ask(connectorId: string, lockers: readonly Locker[]): Promise<number> {
    const settled = lockers.filter(({ controller_id: controller }) => !decisions.waits(controller));
    if (settled.length === 0) return NOTHING_OWNED_MS;
    const askedAt = clock.now();
    const counts = new Map(settled.map(({ controller_id: controller }) => [controller, decisions.count(controller)]));
    const known = settled.map(({ locker_id }) => ({ locker_id, known: idsOf(locker_id) }));
    const answer = await client.grants(connectorId, known);
    hashes.learn(answer.key);
    for (const changes of answer.lockers) {
      const fresh = await kept(changes);
      const locker = settled.find(({ locker_id }) => locker_id === changes.locker_id);
      // Somebody was served here while the answer was on its way: it is asked for again.
      if (!locker || decisions.count(locker.controller_id) !== counts.get(locker.controller_id)) continue;
      granted.take(locker, fresh, askedAt);
      onTaken(locker, askedAt);
    }
    return answer.next_s * 1_000;
  }

  function idsOf(lockerId: string): string[] {
    const known = granted.of(lockerId);
    return known ? [...known.grants, ...known.handIns].map(({ grant_id }) => grant_id) : [];
  }

  async function kept(changes: GrantChanges): Promise<GrantChanges> {
    const [grants, hand_ins] = await Promise.all([
      Promise.all(changes.grants.map(keptGrant)),
      Promise.all(changes.hand_ins.map(keptCredentials)),
    ]);
    return { ...changes, grants, hand_ins };
  }

  async function keptGrant(grant: Grant): Promise<Grant> {
    const code = grant.code === null ? null : await hashes.keep(grant.code);
    return { ...(await keptCredentials(grant)), code };
  }

  async function keptCredentials<T extends Grant | HandIn>(grant: T): Promise<T> {
    const credentials = await Promise.all(
      grant.credentials.map(async (one) => ({ ...one, hash: await hashes.keep(one.hash) })),
    );
    return { ...grant, credentials };
  }

  return createLoop({ name: 'grants', clock, log, run });
}
