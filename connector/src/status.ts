/** How the connector stands, in three forms: for a kiosk, for `/health`, for `/metrics`. */
import type { Clock } from './clock.ts';
import { MAX_FOLLOWED, type Dispatch } from './commands/dispatch.ts';
import { MAX_DEAD_LETTERS, type Relay } from './events/relay.ts';
import type { Check } from './http/health.ts';
import type { Audience } from './kiosk/audience.ts';
import type { Service } from './kiosk/messages.ts';
import type { Fleet } from './lockers/fleet.ts';
import type { LiveDoors } from './lockers/live.ts';
import type { Metrics } from './metrics.ts';
import type { Link } from './mqtt/link.ts';
import type { Alone } from './offline/alone.ts';
import type { Granted } from './offline/granted.ts';
import type { Breaker } from './servicenow/breaker.ts';
import type { ServiceNowTime } from './servicenow/time.ts';
import { MAX_RESULTS, type Results } from './store/results.ts';
import type { Spool } from './store/spool.ts';

export interface StatusParts {
  readonly breaker: Breaker;
  readonly time: ServiceNowTime;
  readonly fleet: Fleet;
  readonly live: LiveDoors;
  readonly link: Link;
  /** Why events cannot be stored; null when they can. */
  readonly blocked: () => string | null;
  /** Messages in memory that the disk has not taken yet. */
  readonly notStored: () => number;
  readonly relay: Relay;
  readonly spool: Spool;
  readonly results: Results;
  readonly dispatch: Dispatch;
  readonly audience: Audience;
  readonly metrics: Metrics;
  readonly granted: Granted;
  readonly alone: Alone;
  readonly clock: Clock;
  /** Damaged stores. */
  readonly setAside: () => string[];
  /** Makes of lockers owned that this connector does not know. */
  readonly unknownMakes: () => string[];
  readonly maxEvents: number;
}

export interface Status {
  service(lockerId: string): Service;
  checks(): Record<string, Check>;
}

const BOUNDS = {
  dead_letters: MAX_DEAD_LETTERS,
  command_results_waiting: MAX_RESULTS,
  commands_open: MAX_FOLLOWED,
};
/** Events that wait longer than this are worth an operator's look. */
const OLD_EVENT_MS = 60_000;
/** Controllers date their events and judge commands by their own clocks: ours being off often means that theirs are. */
const LARGE_SKEW_MS = 5_000;

export function createStatus(parts: StatusParts): Status {
  const {
    breaker,
    time,
    fleet,
    live,
    link,
    blocked: findBlocked,
    notStored,
    relay,
    spool,
    results,
    dispatch,
    audience,
    metrics,
    granted,
    alone,
    clock,
    unknownMakes,
    maxEvents,
    setAside,
  } = parts;

  metrics.gauge('spool_events', 'Events that wait for ServiceNow.', relay.pending);
  metrics.gauge('events_not_stored', 'Events in memory that the disk has not taken yet.', notStored);
  metrics.gauge('spool_oldest_seconds', 'How long the oldest of them has waited.', () => relay.oldestAgeMs() / 1000);
  metrics.gauge(
    'lockers_stuck',
    'Lockers whose events wait for one that ServiceNow keeps failing to apply.',
    relay.stuck,
  );
  metrics.gauge(
    'servicenow_skew_seconds',
    'How far the clock of ServiceNow is ahead of ours.',
    () => time.skewMs() / 1000,
  );
  for (const [queue, bound] of Object.entries({ spool_events: maxEvents, ...BOUNDS }))
    metrics.gauge(`${queue}_max`, `Bound of ${queue}.`, () => bound);
  metrics.gauge('stores_set_aside', 'Damaged stores that an operator has not moved away.', () => setAside().length);
  metrics.gauge('dead_letters', 'Events that ServiceNow refused for good.', spool.deadLetters);
  metrics.gauge('command_results_waiting', 'Results of commands that wait for ServiceNow.', results.count);
  metrics.gauge('commands_open', 'Commands without an outcome yet.', dispatch.open);
  metrics.gauge('lockers_owned', 'Lockers under lease.', () => fleet.owned().length);
  metrics.gauge('kiosks_connected', 'WebSockets of kiosks.', audience.size);
  metrics.gauge('broker_connected', '1 when there is a broker.', () => Number(link.connected()));
  metrics.gauge('servicenow_away', '1 while the breaker is open.', () => Number(breaker.state() !== 'closed'));
  metrics.gauge('resident_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  metrics.gauge(
    'cpu_seconds',
    'Processor time of the process, user and system.',
    () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
  );

  return {
    service(lockerId) {
      const known = fleet.known(lockerId);
      const isThere = breaker.state() === 'closed' && fleet.isLeased(lockerId);
      const knownAt = Math.max(known?.knownAt ?? 0, granted.of(lockerId)?.knownAt ?? 0);
      return {
        served: fleet.byId(lockerId) !== null,
        servicenow: isThere ? 'ok' : 'away',
        alone: isThere ? null : alone.standing(lockerId),
        locker: known && live.of(known.locker.controller_id).online ? 'online' : 'offline',
        knowledge_age_s: knownAt > 0 ? Math.max(0, Math.round((clock.now() - knownAt) / 1000)) : 0,
      };
    },

    checks() {
      const deadLetters = spool.deadLetters();
      const oldestMs = relay.oldestAgeMs();
      const blocked = findBlocked();
      const damaged = setAside();
      return {
        servicenow: {
          status: breaker.state() === 'closed' ? 'ok' : 'degraded',
          breaker: breaker.state(),
          registered: fleet.connectorId() !== null,
        },
        clock: {
          status: Math.abs(time.skewMs()) > LARGE_SKEW_MS ? 'degraded' : 'ok',
          servicenow_ahead_s: Math.round(time.skewMs() / 1000),
        },
        leases: { status: fleet.owned().length > 0 ? 'ok' : 'down', lockers: fleet.owned().length },
        makes: { status: unknownMakes().length > 0 ? 'degraded' : 'ok', unknown: unknownMakes() },
        broker: {
          status: !link.connected() ? 'down' : link.problems().length > 0 ? 'degraded' : 'ok',
          kind: link.kind,
          problems: link.problems(),
        },
        spool: {
          status: blocked ? 'down' : oldestMs > OLD_EVENT_MS || relay.stuck() > 0 ? 'degraded' : 'ok',
          events: relay.pending(),
          max_events: maxEvents,
          not_stored: notStored(),
          oldest_s: Math.round(oldestMs / 1000),
          lockers_stuck: relay.stuck(),
          problem: blocked,
        },
        dead_letters: {
          status: deadLetters > 0 ? 'degraded' : 'ok',
          events: deadLetters,
          max_events: MAX_DEAD_LETTERS,
        },
        command_results: { status: 'ok', waiting: results.count(), max_waiting: MAX_RESULTS },
        commands: { status: 'ok', open: dispatch.open(), max_open: MAX_FOLLOWED },
        store: { status: damaged.length > 0 ? 'degraded' : 'ok', set_aside: damaged },
      };
    },
  };
}
