/**
 * The lockers that this connector owns, by leases held in ServiceNow. What ServiceNow says is left of a lease counts
 * from the moment it was asked for, by a clock that never jumps, and ends a margin early: at no time do two connectors
 * act for one locker, whatever their clocks say. Acquiring needs ServiceNow, so an outage cannot make two owners.
 */
import type { Clock } from '../clock.ts';
import { createLoop } from '../loop.ts';
import type { Logger } from '../log.ts';
import type { Applied, Locker } from '../servicenow/answers.ts';
import type { Client } from '../servicenow/client.ts';
import { ServiceNowError } from '../servicenow/errors.ts';

export interface Fleet {
  start(): void;
  /** Frees the lockers for another connector. Does not throw: a lease that cannot be released runs out. */
  release(): Promise<void>;
  /** The id under which ServiceNow knows this connector; null before the first registration. */
  readonly connectorId: () => string | null;
  /** Owned now. */
  readonly byController: (controller: string) => Locker | null;
  readonly byId: (lockerId: string) => Locker | null;
  readonly owned: () => Locker[];
  /** What is known of a locker, owned or not any more, and when ServiceNow last spoke of it. */
  readonly known: (lockerId: string) => { locker: Locker; knownAt: number } | null;
  /** How long ServiceNow wants us to wait between two looks for commands. */
  readonly pollMs: () => number;
  /** Lockers came or went. */
  onChange(listener: () => void): void;
  /** ServiceNow has answered: what it says of a locker may have changed. */
  onLeased(listener: () => void): void;
}

export interface FleetParts {
  readonly client: Client;
  readonly clock: Clock;
  readonly log: Logger;
  readonly name: string;
  readonly version: string;
  readonly doorbellUrl: string | null;
  /** How far ServiceNow has applied the events of lockers that were or are another connector's. */
  readonly onApplied: (lockers: readonly Applied[]) => void;
}

interface Holding {
  locker: Locker;
  until: number;
  knownAt: number;
}

/** Part of a lease that is given away at its end, for the time a decision takes to reach a door. */
const MARGIN_FRACTION = 0.1;
const RENEWALS_PER_LEASE = 3;

export function createFleet({ client, clock, log, name, version, doorbellUrl, onApplied }: FleetParts): Fleet {
  const holdings = new Map<string, Holding>();
  const controllers = new Map<string, string>();
  const listeners: (() => void)[] = [];
  const leaseListeners: (() => void)[] = [];
  let registration: { id: string; leaseMs: number } | null = null;
  let pollMs = 1_000;
  let cancelExpiry = () => {};

  async function run(): Promise<number> {
    registration ??= await register();
    const askedAt = clock.steady();
    try {
      const leased = await client.lease({ connector_id: registration.id, want: 'all' });
      pollMs = leased.poll_ms;
      const isNew = ({ locker_id: lockerId }: Locker) => byId(lockerId) === null;
      onApplied([...leased.lockers.filter(isNew), ...leased.elsewhere]);
      hold(leased.lockers, askedAt, registration.leaseMs);
      for (const listener of leaseListeners) listener();
    } catch (error) {
      // The instance was restored or the row deleted: the next run makes itself known again.
      if (error instanceof ServiceNowError && error.kind === 'refused') registration = null;
      throw error;
    }
    return registration.leaseMs / RENEWALS_PER_LEASE;
  }

  async function register(): Promise<{ id: string; leaseMs: number }> {
    const answer = await client.register({ name, version, ...(doorbellUrl ? { doorbell_url: doorbellUrl } : {}) });
    pollMs = answer.poll_ms;
    log.info({ connector_id: answer.connector_id }, 'registered');
    return { id: answer.connector_id, leaseMs: answer.lease_seconds * 1000 };
  }

  function hold(lockers: readonly Locker[], askedAt: number, leaseMs: number): void {
    const before = ownedKey();
    const answered = new Set(lockers.map((locker) => locker.locker_id));
    for (const [lockerId, holding] of holdings) if (!answered.has(lockerId)) holding.until = 0;
    for (const locker of lockers) {
      const until = askedAt + locker.lease_left_ms - leaseMs * MARGIN_FRACTION;
      holdings.set(locker.locker_id, { locker, until, knownAt: clock.now() });
      controllers.set(locker.controller_id, locker.locker_id);
    }
    watchExpiry();
    if (ownedKey() !== before) {
      log.info({ lockers: owned().length }, 'lockers owned');
      changed();
    }
  }

  /** Each lease has its own end: the first that is reached is told, and the next is watched. */
  function watchExpiry(): void {
    cancelExpiry();
    const ends = [...holdings.values()].filter(isOwned).map(({ until }) => until);
    if (ends.length === 0) return;
    cancelExpiry = clock.after(Math.min(...ends) - clock.steady(), () => {
      log.warn('leases have run out: their lockers are not served until ServiceNow renews them');
      watchExpiry();
      changed();
    });
  }

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const isOwned = (holding: Holding | undefined): holding is Holding =>
    holding !== undefined && holding.until > clock.steady();
  const owned = () => [...holdings.values()].filter(isOwned).map(({ locker }) => locker);
  const ownedKey = () =>
    owned()
      .map((locker) => locker.locker_id)
      .sort()
      .join();
  const byId = (lockerId: string) => {
    const holding = holdings.get(lockerId);
    return isOwned(holding) ? holding.locker : null;
  };

  const loop = createLoop({ name: 'leases', clock, log, run });
  return {
    start: loop.start,
    async release() {
      await loop.stop();
      cancelExpiry();
      const release = owned().map((locker) => locker.locker_id);
      holdings.clear();
      if (!registration || release.length === 0) return;
      await client
        .lease({ connector_id: registration.id, want: [], release })
        .catch((error: unknown) => log.warn({ err: error }, 'the leases were not released and will run out'));
    },
    connectorId: () => registration?.id ?? null,
    byId,
    byController: (controller) => byId(controllers.get(controller) ?? ''),
    owned,
    known: (lockerId) => holdings.get(lockerId) ?? null,
    pollMs: () => pollMs,
    onChange: (listener) => void listeners.push(listener),
    onLeased: (listener) => void leaseListeners.push(listener),
  };
}
