/**
 * Does for a controller what it cannot do itself: numbers its events without gaps, gives them ids, and keeps them until
 * they are in the spool. What a message changes and the events that makes are one commit; a message that comes again,
 * or a process that dies between any two steps, makes no second event and loses none.
 *
 * Ids follow from the message, so that a second connector that hears the same broker makes the same events.
 */
import { createHash } from 'node:crypto';
import { MAX_BODY_BYTES, type EventMessage } from '../../contract/index.ts';
import { isoTime } from '../clock.ts';
import { ConnectorError } from '../errors.ts';
import type { Applied } from '../servicenow/answers.ts';
import { createRelaxed, type Db } from '../store/database.ts';
import type { Inbound } from './adapter.ts';
import { observe, UNSEEN, type BayRecord, type Happening, type Observation } from './doors.ts';
import { createShift } from './shift.ts';

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

export interface Numbering {
  /**
   * Durable when it returns. @param taken called when its events are in the spool
   * @throws when it is not kept: ConnectorError `message_not_kept` if it never can be
   */
  put(told: Told, taken: () => void): void;
  /** Whether a message of this id is on disk, as one of the last. */
  readonly heard: (controller: string, messageId: string) => boolean;
  readonly known: (controller: string) => Known;
  /** Brings its count into step with what ServiceNow has applied by another connector. */
  align(applied: Applied): void;
  /** Goes on behind what ServiceNow has applied, and brings what a crash left behind to the spool. */
  resume(controller: string, appliedSequence: number): void;
  /** Strikes out what has reached the spool. Where the disk does not take it, `onLeft` is called. */
  strikeOut(): void;
}

/** One outbox is continued by every process that serves the controller, so there is one boot. */
export const bootOf = (controller: string) => hash('outbox', controller);
const hash = (...parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/** As an id is kept: devices choose theirs, and long ones would leave no room for what they tell. */
export const shortId = (messageId: string) => hash(messageId).slice(0, 16);
const MESSAGES_KEPT = 256;
/** Events that wait for the spool, for each controller. Beyond it messages are not acknowledged. */
const MAX_WAITING = 1_000;
/** A broker that anybody may write to must not fill the disk. */
const MAX_CONTROLLERS = 20_000;

/** @param onLeft something that has reached the spool could not be struck out now. */
export function createNumbering(db: Db, inbound: Pick<Inbound, 'event'>, onLeft: () => void): Numbering {
  const relaxed = createRelaxed(db);
  const read = db.prepare('SELECT known FROM outbox_controller WHERE controller = ?').pluck();
  const write = db.prepare('INSERT OR REPLACE INTO outbox_controller (controller, known) VALUES (?, ?)');
  const count = db.prepare('SELECT count(*) FROM outbox_controller').pluck();
  const insert = db.prepare('INSERT INTO outbox_event (id, controller, seq, body) VALUES (?, ?, ?, ?)');
  const stored = db.prepare('SELECT id, body FROM outbox_event WHERE controller = ? ORDER BY seq').raw();
  const size = db.prepare('SELECT count(*) FROM outbox_event WHERE controller = ?').pluck();
  const remove = db.prepare('DELETE FROM outbox_event WHERE id = ?');
  const shift = createShift(db);
  const cache = new Map<string, Known>();
  /** In the spool, and not yet struck out here. */
  const brought = new Set<string>();
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

  const renumber = db.transaction((controller: string, next: Known, by: number) => {
    shift.by(controller, by);
    write.run(controller, JSON.stringify(next));
  });

  function bring(controller: string, id: string, body: string, taken: () => void): void {
    inbound.event(controller, Buffer.from(body), () => {
      brought.add(id);
      strikeOut();
      taken();
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
      onLeft();
    }
  }

  const heard = (controller: string, messageId: string) => known(controller).messages.includes(shortId(messageId));

  return {
    put(told, taken) {
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
    },

    heard,
    known,
    strikeOut,

    align({ controller_id: controller, applied }) {
      if (applied.boot !== bootOf(controller) || !applied.event_id || read.get(controller) === undefined) return;
      // What is on its way to the spool has its number already. ServiceNow tells the same again in a moment.
      if ((size.get(controller) as number) > 0) return;
      const by = shift.needed(controller, { sequence: applied.sequence, eventId: applied.event_id });
      if (by === 0) return;
      const entry = known(controller);
      const next = { ...entry, seq: entry.seq + by };
      renumber(controller, next, by);
      cache.set(controller, next);
    },

    resume(controller, appliedSequence) {
      const entry = known(controller);
      entry.seq = Math.max(entry.seq, appliedSequence);
      if (resumed.has(controller)) return;
      resumed.add(controller);
      for (const [id, body] of stored.all(controller) as [string, string][]) bring(controller, id, body, () => {});
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
