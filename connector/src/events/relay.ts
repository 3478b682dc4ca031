/**
 * From the disk to ServiceNow. A batch holds the oldest events of one or more controllers; a controller is in one batch
 * at a time, so that its events keep their order, and several batches travel at once. A batch that is not full waits a
 * moment while another is under way: few requests under load, no wait when idle.
 *
 * A controller is `ready`, then `flying`, then ready again, or `resting` until a time when ServiceNow could not take
 * its events. What is not owned by lease waits, but for what was decided here alone: nobody else has that, and whoever owns
 * the locker by now has told what its doors did.
 */
import { backoffMs } from '../backoff.ts';
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Applied, EventResult } from '../servicenow/answers.ts';
import { ServiceNowError } from '../servicenow/errors.ts';
import type { DeadLetter, Spool, SpoolEvent, StoredEvent } from '../store/spool.ts';
import { createPatience } from './patience.ts';
import { sortResults, type Sorted } from './results.ts';

export interface Relay {
  /** Events of these controllers are on disk. */
  added(events: readonly Pick<SpoolEvent, 'controller' | 'place'>[]): void;
  /** Something else changed that may let events go: a lease, ServiceNow back, dead letters retried. */
  nudge(): void;
  /** Counts anew what the disk holds. */
  recount(): void;
  /** ServiceNow has these already, by whomever: they are not sent. */
  applied(lockers: readonly Applied[]): void;
  readonly pending: () => number;
  readonly pendingOf: (controller: string) => number;
  /** Controllers whose events wait for one that ServiceNow keeps failing to apply. */
  readonly stuck: () => number;
  /** How long the oldest waiting event has waited; 0 when none waits. */
  readonly oldestAgeMs: () => number;
  /** Sends what it can within the time, then starts nothing more; resolves when all batches have landed. */
  drain(timeoutMs: number): Promise<void>;
}

export interface RelayParts {
  readonly spool: Spool;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly batch: number;
  readonly concurrency: number;
  readonly lingerMs: number;
  /** @param setAside ids of events that ServiceNow is to give up, should they fail again */
  readonly post: (bodies: readonly string[], setAside: readonly string[]) => Promise<{ results: EventResult[] }>;
  readonly owns: (controller: string) => boolean;
  /** ServiceNow has answered for these for good: it has them, or they are dead letters. */
  readonly onSettled: (eventIds: readonly string[]) => void;
}

const REST = { baseMs: 500, maxMs: 30_000 };
/** Beyond it refused events stay in the spool: losing track of them is worse than a locker that stops. */
export const MAX_DEAD_LETTERS = 100_000;

interface Lane {
  readonly controller: string;
  waiting: number;
  /** How many of them were decided here. */
  decisions: number;
  flying: boolean;
  restUntil: number;
  failures: number;
  /** After a batch that ServiceNow could not read at all, so many events go one by one, to find the bad one. */
  singles: number;
}

export function createRelay(parts: RelayParts): Relay {
  const { spool, clock, log, metrics, batch, concurrency, lingerMs, post, owns, onSettled } = parts;
  const lanes = new Map<string, Lane>();
  const landings = new Set<Promise<void>>();
  const patience = createPatience(clock);
  let total = 0;
  let lingerSince: number | null = null;
  let pauseUntil = 0;
  let failures = 0;
  let wakeAt = Infinity;
  let cancelWake = () => {};
  let stopped = false;

  const laneOf = (controller: string): Lane => {
    let lane = lanes.get(controller);
    if (!lane) {
      lane = { controller, waiting: 0, decisions: 0, flying: false, restUntil: 0, failures: 0, singles: 0 };
      lanes.set(controller, lane);
    }
    return lane;
  };

  function recount(): void {
    const counts = spool.pending();
    for (const lane of lanes.values()) lane.waiting = counts.get(lane.controller) ?? 0;
    for (const [controller, events] of counts) laneOf(controller).waiting = events;
    for (const lane of lanes.values()) lane.decisions = spool.decisionsOf(lane.controller);
    total = [...counts.values()].reduce((sum, events) => sum + events, 0);
  }

  function wakeIn(delayMs: number): void {
    const at = clock.steady() + delayMs;
    if (at >= wakeAt) return;
    cancelWake();
    wakeAt = at;
    cancelWake = clock.after(delayMs, () => {
      wakeAt = Infinity;
      pump();
    });
  }

  const isIdle = (lane: Lane | undefined) => lane !== undefined && lane.waiting > 0 && !lane.flying;
  const sendable = (lane: Lane) => (owns(lane.controller) ? lane.waiting : lane.decisions);
  const isReady = (lane: Lane, now: number) => isIdle(lane) && lane.restUntil <= now && sendable(lane) > 0;

  /** Starts as many batches as may start now. */
  function pump(): void {
    if (stopped) return;
    const now = clock.steady();
    if (pauseUntil > now) return wakeIn(pauseUntil - now);
    while (landings.size < concurrency) {
      const ready = [...lanes.values()].filter((lane) => isReady(lane, now));
      if (ready.length === 0) return restingSoonest(now);
      const available = ready.reduce((sum, lane) => sum + sendable(lane), 0);
      if (landings.size > 0 && available < batch) {
        lingerSince ??= now;
        const leftMs = lingerSince + lingerMs - now;
        if (leftMs > 0) return wakeIn(leftMs);
      }
      lingerSince = null;
      fly(ready);
    }
  }

  function restingSoonest(now: number): void {
    for (const lane of lanes.values()) if (lane.waiting > 0 && lane.restUntil > now) wakeIn(lane.restUntil - now);
  }

  function fly(ready: readonly Lane[]): void {
    const events: StoredEvent[] = [];
    const flying: Lane[] = [];
    for (const lane of ready) {
      if (events.length >= batch || (lane.singles > 0 && events.length > 0)) break;
      const next = owns(lane.controller) ? spool.next : spool.nextDecisions;
      events.push(...next(lane.controller, lane.singles > 0 ? 1 : batch - events.length));
      lane.flying = true;
      flying.push(lane);
      if (lane.singles > 0) break;
    }
    const landing: Promise<void> = send(events, flying)
      .catch((error: unknown) => {
        log.error({ problem: messageOf(error) }, 'the spool could not be updated; the events are sent again');
        pause(0);
      })
      .finally(() => {
        landings.delete(landing);
        for (const lane of flying) {
          lane.flying = false;
          // To the end of the line: the next batch begins with the controller that has waited longest.
          lanes.delete(lane.controller);
          if (lane.waiting > 0) lanes.set(lane.controller, lane);
        }
        pump();
      });
    landings.add(landing);
  }

  async function send(events: readonly StoredEvent[], flying: readonly Lane[]): Promise<void> {
    let results: EventResult[];
    try {
      const setAside = flying.flatMap(({ controller }) => patience.hopeless(controller) ?? []);
      ({ results } = await post(
        events.map((event) => event.body),
        setAside,
      ));
    } catch (error) {
      failed(error, events, flying);
      return;
    }
    land(flying, sortResults(events, results));
    failures = 0;
  }

  function failed(error: unknown, events: readonly StoredEvent[], flying: readonly Lane[]): void {
    const unreadable =
      error instanceof ServiceNowError &&
      error.kind === 'refused' &&
      (error.code === 'invalid_request' || error.status === 413);
    if (unreadable && events.length > 1) {
      for (const lane of flying) lane.singles = events.filter((event) => event.controller === lane.controller).length;
      return;
    }
    if (unreadable) {
      land(flying, {
        delivered: [],
        refused: events.map((event) => ({ event, code: 'event_unacceptable', message: error.message })),
        retry: [],
      });
      return;
    }
    const delayMs = pause(error instanceof ServiceNowError ? error.retryAfterMs : 0);
    log.warn({ events: events.length, delay_ms: delayMs, problem: messageOf(error) }, 'events wait for ServiceNow');
  }

  /** Nothing is sent for a while. @returns for how long, in milliseconds */
  function pause(atLeastMs: number): number {
    // Calls that were under way together and fail together are one failure: each by itself would double the pause.
    if (clock.steady() >= pauseUntil) failures += 1;
    const delayMs = Math.max(backoffMs(failures, REST), atLeastMs);
    pauseUntil = Math.max(pauseUntil, clock.steady() + delayMs);
    return delayMs;
  }

  function land(flying: readonly Lane[], { delivered, refused, retry }: Sorted): void {
    const full = refused.length > 0 && spool.deadLetters() + refused.length > MAX_DEAD_LETTERS;
    const buried = full ? [] : refused;
    const letters: DeadLetter[] = buried.map(({ event, code, message }) => ({
      eventId: event.id,
      controller: event.controller,
      body: event.body,
      code,
      message,
    }));
    for (const { eventId, controller, code, message } of letters)
      log.warn({ event_id: eventId, controller, code, message }, 'event refused: kept as a dead letter');
    const gone = [...delivered, ...buried.map(({ event }) => event)];
    spool.settle(
      gone.map((event) => event.seq),
      letters,
      clock.now(),
    );
    metrics.eventsDelivered.inc({ outcome: 'delivered' }, delivered.length);
    metrics.eventsDelivered.inc({ outcome: 'refused' }, buried.length);

    const blocked = new Set([...retry, ...(full ? refused : [])].map(({ event }) => event.controller));
    for (const event of gone) laneOf(event.controller).waiting -= 1;
    total -= gone.length;
    for (const lane of flying) {
      if (lane.decisions > 0) lane.decisions = spool.decisionsOf(lane.controller);
      const first = retry.find(({ event }) => event.controller === lane.controller);
      patience.note(lane.controller, first ? { eventId: first.event.id, code: first.code } : null);
      lane.failures = blocked.has(lane.controller) ? lane.failures + 1 : 0;
      lane.restUntil = lane.failures > 0 ? clock.steady() + backoffMs(lane.failures, REST) : 0;
      if (lane.singles > 0) lane.singles -= 1;
    }
    if (gone.length > 0) onSettled(gone.map((event) => event.id));
  }

  recount();
  return {
    added(events) {
      for (const { controller, place } of events) {
        const lane = laneOf(controller);
        lane.waiting += 1;
        if (place === null) lane.decisions += 1;
      }
      total += events.length;
      pump();
    },
    nudge: pump,
    stuck: patience.stuck,
    applied(lockers) {
      const waiting = lockers.filter(({ controller_id }) => isIdle(lanes.get(controller_id)));
      const settled = waiting.reduce(
        (sum, { controller_id, applied }) => sum + spool.settleUpTo(controller_id, applied, clock.now()),
        0,
      );
      if (settled > 0) recount();
    },
    recount() {
      recount();
      pump();
    },
    pending: () => total,
    pendingOf: (controller) => lanes.get(controller)?.waiting ?? 0,
    oldestAgeMs() {
      const now = clock.now();
      const heads = [...lanes.values()]
        .filter((lane) => lane.waiting > 0)
        .flatMap((lane) => spool.next(lane.controller, 1));
      return heads.reduce((age, head) => Math.max(age, now - head.receivedAt), 0);
    },
    async drain(timeoutMs) {
      const until = clock.steady() + timeoutMs;
      pump();
      while (landings.size > 0 && clock.steady() < until) await Promise.race(landings);
      stopped = true;
      cancelWake();
      await Promise.all(landings);
    },
  };
}
