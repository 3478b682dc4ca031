/**
 * The lockers that this connector owns, by leases held in ServiceNow. What ServiceNow says is left of a lease counts
 * from the moment it was asked for, by a clock that never jumps, and ends a margin early: at no time do two connectors
 * hold the lease of one locker, whatever their clocks say. Whoever had a locker when ServiceNow was last heard keeps it while
 * ServiceNow does not answer, as long as it may be served alone. Where ServiceNow answers another connector meanwhile, that
 * one gets the lease and both act for the locker, until the first hears of it or its time alone is over.
 */
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { createLoop } from '../loop.ts';
import type { Logger } from '../log.ts';
import type { Applied, Locker, LockerKiosk } from '../servicenow/answers.ts';
import type { Client } from '../servicenow/client.ts';
import { ServiceNowError } from '../servicenow/errors.ts';

export interface Fleet {
  start(): void;
  /** ServiceNow is back: asks at once which lockers are still this connector's. */
  ask(): void;
  /** Frees the lockers for another connector. Does not throw: a lease that cannot be released runs out. */
  release(): Promise<void>;
  /** The id under which ServiceNow knows this connector; null before the first registration. */
  readonly connectorId: () => string | null;
  /** ServiceNow has refused this connector, and has not taken it back since. */
  readonly barred: () => boolean;
  /** ServiceNow has said since the start which lockers there are, and which kiosks they have. */
  readonly heard: () => boolean;
  /** Owned now. */
  readonly byController: (controller: string) => Locker | null;
  readonly byId: (lockerId: string) => Locker | null;
  readonly owned: () => Locker[];
  /** Whether ServiceNow's own lease is held, so that it may be asked to act for the locker. */
  readonly isLeased: (lockerId: string) => boolean;
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
  /** Which kiosk each locker has, those of others too, when asked at this time of the steady clock. */
  readonly onKiosks: (lockers: readonly LockerKiosk[], askedAt: number) => void;
  /** Which lockers are this connector's, whenever ServiceNow has said it: all others are not, or not any more. */
  readonly onOurs: (lockerIds: readonly string[]) => void;
  /** Whether a locker may be served while ServiceNow is away. */
  readonly servesAlone: (lockerId: string) => boolean;
  /** Lockers that were ours when ServiceNow was last heard, from before a restart. */
  readonly remembered: readonly Locker[];
}

interface Holding {
  locker: Locker;
  until: number;
  knownAt: number;
  /** By the latest that ServiceNow has said. */
  ours: boolean;
}

/** Part of a lease that is given away at its end, for the time a decision takes to reach a door. */
const MARGIN_FRACTION = 0.1;
const RENEWALS_PER_LEASE = 3;

export function createFleet(parts: FleetParts): Fleet {
  const { client, clock, log, name, version, doorbellUrl, onApplied, onKiosks, onOurs, servesAlone, remembered } =
    parts;
  const holdings = new Map<string, Holding>(
    remembered.map((locker) => [locker.locker_id, { locker, until: -Infinity, knownAt: 0, ours: true }]),
  );
  const controllers = new Map(remembered.map((locker) => [locker.controller_id, locker.locker_id]));
  const listeners: (() => void)[] = [];
  const leaseListeners: (() => void)[] = [];
  let registration: { id: string; leaseMs: number } | null = null;
  let pollMs = 1_000;
  let cancelExpiry = () => {};
  /** ServiceNow did not answer when it was last asked for leases. */
  let unanswered = false;
  let barred = false;
  let heard = false;

  async function run(): Promise<number> {
    try {
      const nextMs = await renew();
      unanswered = barred = false;
      heard = true;
      return nextMs;
    } catch (error) {
      notAnswered(error);
      throw error;
    }
  }

  function notAnswered(error: unknown): void {
    const before = ownedKey();
    unanswered = true;
    if (isRefusal(error)) barred = true;
    if (ownedKey() !== before) changed();
  }

  async function renew(): Promise<number> {
    registration ??= await register();
    const askedAt = clock.steady();
    try {
      const leased = await client.lease({ connector_id: registration.id, want: 'all' });
      pollMs = leased.poll_ms;
      const isNew = ({ locker_id: lockerId }: Locker) => byId(lockerId) === null;
      note(() => onApplied([...leased.lockers.filter(isNew), ...leased.elsewhere]));
      note(() => onKiosks([...leased.lockers, ...leased.elsewhere], askedAt));
      hold(leased.lockers, askedAt, registration.leaseMs);
      note(() => onOurs(leased.lockers.map(({ locker_id: lockerId }) => lockerId)));
      for (const listener of leaseListeners) listener();
    } catch (error) {
      // The instance was restored or the row deleted: the next run makes itself known again.
      if (error instanceof ServiceNowError && error.kind === 'refused') registration = null;
      throw error;
    }
    return registration.leaseMs / RENEWALS_PER_LEASE;
  }

  /** A disk that takes nothing must not cost the leases: ServiceNow tells the same with its next answer. */
  function note(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      log.error({ problem: messageOf(error) }, 'what ServiceNow says of lockers could not be noted');
    }
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
    for (const [lockerId, holding] of holdings)
      if (!answered.has(lockerId)) holdings.set(lockerId, { ...holding, until: -Infinity, ours: false });
    for (const locker of lockers) {
      const until = askedAt + locker.lease_left_ms - leaseMs * MARGIN_FRACTION;
      holdings.set(locker.locker_id, { locker, until, knownAt: clock.now(), ours: true });
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
    const ends = [...holdings.values()].filter(isLeased).map(({ until }) => until);
    if (ends.length === 0) return;
    cancelExpiry = clock.after(Math.min(...ends) - clock.steady(), () => {
      log.warn(
        'leases have run out: until ServiceNow renews them their lockers are served for what was granted, if anything',
      );
      watchExpiry();
      changed();
    });
  }

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const isLeased = (holding: Holding) => holding.until > clock.steady();
  const isAlone = ({ ours, locker }: Holding) => ours && unanswered && !barred && servesAlone(locker.locker_id);
  const isOwned = (holding: Holding | undefined): holding is Holding =>
    holding !== undefined && (isLeased(holding) || isAlone(holding));
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
    ask: loop.retry,
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
    barred: () => barred,
    heard: () => heard,
    byId,
    byController: (controller) => byId(controllers.get(controller) ?? ''),
    owned,
    isLeased(lockerId) {
      const holding = holdings.get(lockerId);
      return holding !== undefined && isLeased(holding);
    },
    known: (lockerId) => holdings.get(lockerId) ?? null,
    pollMs: () => pollMs,
    onChange: (listener) => void listeners.push(listener),
    onLeased: (listener) => void leaseListeners.push(listener),
  };
}

/** A no of ServiceNow's, or of its sign-in: not a silence. */
const isRefusal = (error: unknown) =>
  error instanceof ServiceNowError && (error.kind === 'refused' || error.code === 'servicenow_sign_in');
