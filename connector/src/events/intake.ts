/**
 * From the wire to the disk. What arrives together is committed together, and only then acknowledged, in the order of
 * arrival. When the disk or the spool is full nothing is acknowledged: broker and devices keep their events until it can.
 */
import { createHash } from 'node:crypto';
import { parseMessage, type EventMessage } from '../../contract/index.ts';
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { DeadLetter, Spool, SpoolEvent } from '../store/spool.ts';
import { MAX_DEAD_LETTERS } from './relay.ts';

export interface Intake {
  /** Takes one message of an `evt` topic; `stored` is called once it is durable, and never if it cannot be. */
  accept(controller: string, payload: Buffer, stored: () => void): void;
  /**
   * Takes what was decided here into its place among the events; resolves once it is durable. @throws when it cannot be stored
   * now: it is not tried again, because whoever waits for it would be gone when it succeeds.
   */
  record(event: SpoolEvent): Promise<void>;
  /** Whether events arrive that cannot be stored. */
  readonly blocked: () => string | null;
  /** Events in memory that are not on disk yet. */
  readonly waiting: () => number;
  stop(): void;
}

export interface IntakeParts {
  readonly spool: Spool;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly maxEvents: number;
  /** How many events wait to be delivered. */
  readonly pending: () => number;
  /** Before the disk: for a kiosk that follows a door. */
  readonly onArrival: (controller: string, event: EventMessage) => void;
  readonly onStored: (events: readonly SpoolEvent[]) => void;
}

interface Arrival {
  readonly event: SpoolEvent | null;
  readonly malformed: DeadLetter | null;
  readonly stored: () => void;
  /** Of what was decided here: it is not kept for later. Null for what devices sent, which waits. */
  readonly refused: ((error: Error) => void) | null;
}

/** So many at most are committed at a time: their devices go on while the next are. */
const GROUP = 500;
/** While blocked, the disk is tried again so often. */
const RETRY_MS = 1_000;
/** Half of the room for dead letters: whoever may write a topic must not take the room of events that ServiceNow refuses, whose lockers would stop. */
const MAX_MALFORMED = MAX_DEAD_LETTERS / 2;
/** What is kept of a body that cannot be read. */
const MALFORMED_CHARS = 4_000;

export function createIntake(parts: IntakeParts): Intake {
  const { spool, clock, log, metrics, maxEvents, pending, onArrival, onStored } = parts;
  let arrivals: Arrival[] = [];
  let scheduled = false;
  let blocked: string | null = null;
  let cancelRetry = () => {};
  let stopped = false;
  let drops = false;

  function flush(): void {
    scheduled = false;
    if (stopped || arrivals.length === 0) return;
    try {
      store(arrivals.slice(0, Math.max(0, Math.min(GROUP, maxEvents - pending()))));
      if (arrivals.length > 0 && pending() >= maxEvents) throw new Error(`the spool is full (${maxEvents} events)`);
      if (arrivals.length > 0) return schedule();
      if (blocked) log.info('events can be stored again');
      blocked = null;
    } catch (error) {
      if (!blocked)
        log.error(
          { problem: messageOf(error), waiting: arrivals.length },
          'events cannot be stored and are not acknowledged',
        );
      blocked = messageOf(error);
      refuseDecisions(blocked);
      scheduled = true;
      cancelRetry = clock.after(RETRY_MS, flush);
    }
  }

  function refuseDecisions(problem: string): void {
    const decisions = arrivals.flatMap(({ refused }) => refused ?? []);
    arrivals = arrivals.filter(({ refused }) => refused === null);
    for (const refuse of decisions) refuse(new Error(problem));
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  }

  function store(batch: readonly Arrival[]): void {
    if (batch.length === 0) return;
    const events = batch.flatMap(({ event }) => event ?? []);
    const unread = batch.flatMap((arrival) => arrival.malformed ?? []);
    const malformed = withRoom(unread);
    const fresh = spool.append(events, malformed, clock.now());
    metrics.eventsReceived.inc({ outcome: 'stored' }, fresh.length);
    metrics.eventsReceived.inc({ outcome: 'repeated' }, events.length - fresh.length);
    metrics.eventsReceived.inc({ outcome: 'malformed' }, malformed.length);
    arrivals = arrivals.slice(batch.length);
    for (const { controller, message } of malformed)
      log.warn({ controller, problem: message }, 'event_malformed: kept as a dead letter');
    if (unread.length > 0) noteDropped(unread.length - malformed.length);
    onStored(fresh);
    for (const { stored } of batch) stored();
  }

  /** Those that there is room for among the dead letters; the others are dropped, and acknowledged like all. */
  const withRoom = (malformed: readonly DeadLetter[]): readonly DeadLetter[] =>
    malformed.length === 0 ? malformed : malformed.slice(0, Math.max(0, MAX_MALFORMED - spool.deadLetters()));

  function noteDropped(count: number): void {
    metrics.eventsReceived.inc({ outcome: 'dropped' }, count);
    if (count > 0 && !drops)
      log.error(
        { bound: MAX_MALFORMED },
        'event_malformed: too many dead letters; such messages are dropped from now on',
      );
    drops = count > 0;
  }

  return {
    accept(controller, payload, stored) {
      const parsed = parseMessage('evt', payload);
      if (parsed.ok) {
        onArrival(controller, parsed.message);
        arrivals.push({
          event: eventOf(controller, parsed.message),
          malformed: null,
          stored,
          refused: null,
        });
      } else {
        const malformed = malformedLetter(controller, payload, parsed.problem);
        arrivals.push({ event: null, malformed, stored, refused: null });
      }
      schedule();
    },
    record(event) {
      if (blocked !== null) return Promise.reject(new Error(blocked));
      return new Promise((stored, refused) => {
        arrivals.push({ event, malformed: null, stored, refused });
        schedule();
      });
    },
    blocked: () => blocked,
    waiting: () => arrivals.length,
    stop() {
      do flush();
      while (arrivals.length > 0 && blocked === null);
      stopped = true;
      cancelRetry();
    },
  };
}

const eventOf = (controller: string, message: EventMessage): SpoolEvent => ({
  id: message.id,
  controller,
  place: message.seq,
  body: toBody(controller, message),
});

/** The event in the form of the app's REST API. */
function toBody(controller: string, event: EventMessage): string {
  return JSON.stringify({
    event_id: event.id,
    controller_id: controller,
    boot: event.boot,
    sequence: event.seq,
    type: event.type,
    bay_number: event.bay,
    at: event.at,
    command_id: event.cmd,
    data: event.data,
  });
}

function malformedLetter(controller: string, payload: Buffer, problem: string): DeadLetter {
  const body = payload.toString('utf8', 0, MALFORMED_CHARS);
  const digest = createHash('sha256').update(controller).update(payload).digest('hex').slice(0, 32);
  return { eventId: digest, controller, body, code: 'event_malformed', message: problem };
}
