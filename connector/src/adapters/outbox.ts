/**
 * Does for a controller what it cannot do itself: numbers its events without gaps, gives them ids, and keeps them until
 * they are in the spool. What a message changes and the events that makes are one commit; a message that comes again,
 * or a process that dies between any two steps, makes no second event and loses none.
 *
 * What cannot be kept now (a full disk, a spool that takes nothing) waits in memory and is tried again each second, in the
 * order of its controller; only then is it acknowledged. What can never be kept is acknowledged and logged: it would hold
 * up everything behind it for ever.
 *
 * Ids follow from the message, so that a second connector that hears the same broker makes the same events.
 */
import { createHash } from 'node:crypto';
import { MAX_BODY_BYTES, type DoorsMessage, type EventMessage } from '../../contract/index.ts';
import { isoTime, type Clock } from '../clock.ts';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { createRelaxed, type Db } from '../store/database.ts';
import type { Inbound } from './adapter.ts';
import { observe, UNSEEN, type BayRecord, type Happening, type Observation } from './doors.ts';

/** What is known of a controller, as its row holds it. */
export interface Known {
  seq: number;
  /** Of the snapshots that are shown. */
  version: number;
  bays: Record<number, BayRecord>;
  /** Of the last messages, hashes of their ids: what comes again is known by them. */
  messages: string[];
  /** What the make itself remembers. */
  notes: Record<string, string | number>;
}

export interface Told {
  readonly controller: string;
  /** The same for each repetition. */
  readonly messageId: string;
  readonly atMs: number;
  readonly bays?: readonly (readonly [bay: number, what: Observation])[];
  /** What happened to the controller as a whole. */
  readonly happenings?: readonly Happening[];
  readonly notes?: Readonly<Record<string, string | number>>;
}

export interface Outbox {
  /**
   * Keeps it at once, or as soon as it can be kept. Does not throw.
   * @param taken called when its events are in the spool, or when it can never be kept
   * @param kept called when it is on disk and its events are on their way
   */
  tell(told: Told, taken: () => void, kept?: () => void): void;
  /** For what must be on disk before the next step: durable when it returns. @throws when it cannot be kept now; then it is not */
  keep(told: Told): void;
  /** Whether a message of this id is on disk, as one of the last. */
  readonly heard: (controller: string, messageId: string) => boolean;
  /** Messages of a controller that are not kept yet; without a name, of all. */
  readonly waiting: (controller?: string) => number;
  /** For what may be lost in a power cut: kept in memory, and on disk with the next message. */
  expect(controller: string, bay: number, what: Observation): void;
  readonly known: (controller: string) => Readonly<Known>;
  /** Why something waits to be kept; null when nothing does. */
  readonly blocked: () => string | null;
  /** Shows all doors as they are known now. */
  show(controller: string, atMs: number): void;
  /** Goes on behind what ServiceNow has applied, and brings what a crash left behind to the spool. */
  resume(controller: string, appliedSequence: number): void;
  /** Nothing is tried again from now on; what waits was not acknowledged. */
  stop(): void;
}

interface Waiting {
  readonly told: Told;
  /** One for each time that it came: a broker sends it again on a new connection. */
  readonly taken: (() => void)[];
  readonly kept: () => void;
}

/** One outbox is continued by every process that serves the controller, so there is one boot. */
const bootOf = (controller: string) => hash('outbox', controller);
const hash = (...parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/** As an id is kept: devices choose theirs, and long ones would leave no room for what they tell. */
const shortId = (messageId: string) => hash(messageId).slice(0, 16);
/** While something waits, it is tried again so often. */
const RETRY_MS = 1_000;
const MESSAGES_KEPT = 256;
/** Events that wait for the spool, for each controller. Beyond it messages are not acknowledged. */
const MAX_WAITING = 1_000;
/** A broker that anybody may write to must not fill the disk. */
const MAX_CONTROLLERS = 20_000;

export function createOutbox(parts: {
  db: Db;
  inbound: Pick<Inbound, 'event' | 'doors'>;
  clock: Clock;
  log: Logger;
}): Outbox {
  const { db, inbound, clock, log } = parts;
  const relaxed = createRelaxed(db);
  const read = db.prepare('SELECT known FROM outbox_controller WHERE controller = ?').pluck();
  const write = db.prepare('INSERT OR REPLACE INTO outbox_controller (controller, known) VALUES (?, ?)');
  const count = db.prepare('SELECT count(*) FROM outbox_controller').pluck();
  const insert = db.prepare('INSERT INTO outbox_event (id, controller, seq, body) VALUES (?, ?, ?, ?)');
  const stored = db.prepare('SELECT id, body FROM outbox_event WHERE controller = ? ORDER BY seq').raw();
  const size = db.prepare('SELECT count(*) FROM outbox_event WHERE controller = ?').pluck();
  const remove = db.prepare('DELETE FROM outbox_event WHERE id = ?');
  const cache = new Map<string, Known>();
  const waiting = new Map<string, Map<string, Waiting>>();
  /** In the spool, and not yet struck out here. */
  const brought = new Set<string>();
  let cancelRetry: (() => void) | null = null;
  let blocked: string | null = null;
  const resumed = new Set<string>();

  function known(controller: string): Known {
    let entry = cache.get(controller);
    if (entry) return entry;
    const row = read.get(controller) as string | undefined;
    if (row === undefined && (count.get() as number) >= MAX_CONTROLLERS)
      throw new ConnectorError('message_not_kept', 'too many controllers');
    entry = row ? readKnown(row) : { seq: 0, version: 0, bays: {}, messages: [], notes: {} };
    cache.set(controller, entry);
    return entry;
  }

  const commit = db.transaction((controller: string, next: Known, events: readonly EventMessage[]) => {
    for (const event of events) insert.run(event.id, controller, event.seq, JSON.stringify(event));
    write.run(controller, JSON.stringify(next));
  });

  function bring(controller: string, id: string, body: string, stored: () => void): void {
    inbound.event(controller, Buffer.from(body), () => {
      brought.add(id);
      strikeOut();
      stored();
    });
  }

  /** Should the disk not take even this, the spool knows the event by its id when it is brought again. */
  function strikeOut(): void {
    try {
      for (const id of brought) {
        relaxed(() => remove.run(id));
        brought.delete(id);
      }
    } catch {
      tryAgain();
    }
  }

  const heard = (controller: string, messageId: string) => known(controller).messages.includes(shortId(messageId));

  /** @throws when it is not kept: ConnectorError `message_not_kept` if it never can be */
  function put(told: Told, taken: () => void): void {
    const { controller, messageId } = told;
    if (heard(controller, messageId)) return taken();
    if ((size.get(controller) as number) >= MAX_WAITING) throw new Error('too many events wait for the spool');
    const { next, events } = follow(known(controller), told);
    commit(controller, next, events);
    cache.set(controller, next);
    let left = events.length;
    if (left === 0) return taken();
    for (const event of events)
      bring(controller, event.id, JSON.stringify(event), () => {
        left -= 1;
        if (left === 0) taken();
      });
  }

  /** @returns what stands in the way now; null when it is kept or given up */
  function settle({ told, taken, kept }: Waiting): string | null {
    const takeAll = () => taken.forEach((one) => one());
    try {
      put(told, takeAll);
    } catch (error) {
      if (!(error instanceof ConnectorError)) return messageOf(error);
      const { controller, messageId } = told;
      log.error({ controller, message: shortId(messageId), problem: error.message }, `${error.code}: it is left out`);
      takeAll();
      return null;
    }
    kept();
    return null;
  }

  function wait(one: Waiting, problem: string | null): void {
    const { controller, messageId } = one.told;
    if (problem !== null) {
      log.error({ controller, problem }, 'a message cannot be kept now and is not acknowledged');
      blocked = problem;
    }
    const queue = waiting.get(controller) ?? new Map<string, Waiting>();
    waiting.set(controller, queue.set(messageId, one));
    tryAgain();
  }

  function tryAgain(): void {
    cancelRetry ??= clock.after(RETRY_MS, retry);
  }

  function retry(): void {
    cancelRetry = null;
    strikeOut();
    for (const [controller, queue] of waiting) {
      for (const [messageId, one] of queue) {
        const problem = settle(one);
        if (problem !== null) {
          blocked = problem;
          break;
        }
        queue.delete(messageId);
      }
      if (queue.size > 0) continue;
      waiting.delete(controller);
      log.info({ controller }, 'what waited is kept');
    }
    if (waiting.size > 0) tryAgain();
    else blocked = null;
  }

  return {
    tell(told, taken, kept = () => {}) {
      const queue = waiting.get(told.controller);
      const again = queue?.get(told.messageId);
      if (again) return void again.taken.push(taken);
      const one = { told, taken: [taken], kept };
      if (queue) return wait(one, null);
      const problem = settle(one);
      if (problem !== null) wait(one, problem);
    },

    keep(told) {
      if (waiting.has(told.controller)) throw new Error('earlier messages wait to be kept');
      put(told, () => {});
    },

    heard,
    blocked: () => blocked,

    waiting(controller) {
      const queues = controller === undefined ? [...waiting.values()] : [waiting.get(controller)];
      return queues.reduce((sum, queue) => sum + (queue?.size ?? 0), 0);
    },

    expect(controller, bay, what) {
      const entry = known(controller);
      entry.bays[bay] = observe(entry.bays[bay] ?? UNSEEN, bay, what, 0).record;
    },

    known,

    show(controller, atMs) {
      const { bays, seq, version } = known(controller);
      const doors: DoorsMessage['doors'] = Object.entries(bays).map(([bay, { shown }]) => ({
        bay: Number(bay),
        door: shown,
        presence: 'unknown',
        charge_percent: null,
      }));
      inbound.doors(controller, { v: 1, version, boot: bootOf(controller), seq, at: isoTime(atMs), doors });
    },

    resume(controller, appliedSequence) {
      const entry = known(controller);
      entry.seq = Math.max(entry.seq, appliedSequence);
      if (resumed.has(controller)) return;
      resumed.add(controller);
      for (const [id, body] of stored.all(controller) as [string, string][]) bring(controller, id, body, () => {});
    },

    stop() {
      cancelRetry?.();
      waiting.clear();
    },
  };
}

/** Rows of earlier versions hold the ids as the devices chose them. */
function readKnown(row: string): Known {
  const known = JSON.parse(row) as Known;
  const messages = known.messages.map((id) => (/^[0-9a-f]{16}$/.test(id) ? id : shortId(id)));
  return { ...known, messages };
}

/** What is known after a message, and the events that it makes. */
function follow(was: Known, told: Told): { next: Known; events: EventMessage[] } {
  const { controller, messageId, atMs } = told;
  const bays = { ...was.bays };
  const happenings = [...(told.happenings ?? [])];
  for (const [bay, what] of told.bays ?? []) {
    const outcome = observe(bays[bay] ?? UNSEEN, bay, what, atMs);
    bays[bay] = outcome.record;
    happenings.push(...outcome.happenings);
  }
  const events = happenings.map((happening, index) => ({
    v: 1,
    id: hash(controller, messageId, index),
    boot: bootOf(controller),
    seq: was.seq + index + 1,
    at: isoTime(atMs),
    ...happening,
  })) as EventMessage[];
  const next: Known = {
    seq: was.seq + events.length,
    version: was.version + 1,
    bays,
    messages: [...was.messages, shortId(messageId)].slice(-MESSAGES_KEPT),
    notes: { ...was.notes, ...told.notes },
  };
  if (JSON.stringify(next).length > MAX_BODY_BYTES)
    throw new ConnectorError('message_not_kept', 'more is told than can be kept');
  return { next, events };
}
