/**
 * Does for a controller what it cannot do itself: numbers its events without gaps, gives them ids, and keeps them until
 * they are in the spool. What a message changes and the events that makes are one commit; a message that comes again,
 * or a process that dies between any two steps, makes no second event and loses none.
 *
 * Ids follow from the message, so that a second connector that hears the same broker makes the same events.
 */
import { createHash } from 'node:crypto';
import { MAX_BODY_BYTES, type DoorsMessage, type EventMessage } from '../../contract/index.ts';
import { isoTime } from '../clock.ts';
import { createRelaxed, type Db } from '../store/database.ts';
import type { Inbound } from './adapter.ts';
import { observe, UNSEEN, type BayRecord, type Happening, type Observation } from './doors.ts';

/** What is known of a controller, as its row holds it. */
export interface Known {
  seq: number;
  /** Of the snapshots that are shown. */
  version: number;
  bays: Record<number, BayRecord>;
  /** Ids of the last messages: what comes again is known by them. */
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
  /** Durable when it returns; `taken` is called when its events are in the spool. @throws when it cannot be kept */
  tell(told: Told, taken: () => void): void;
  /** For what may be lost in a power cut: kept in memory, and on disk with the next message. */
  expect(controller: string, bay: number, what: Observation): void;
  readonly known: (controller: string) => Readonly<Known>;
  /** Shows all doors as they are known now. */
  show(controller: string, atMs: number): void;
  /** Goes on behind what ServiceNow has applied, and brings what a crash left behind to the spool. */
  resume(controller: string, appliedSequence: number): void;
}

/** One outbox is continued by every process that serves the controller, so there is one boot. */
const bootOf = (controller: string) => hash('outbox', controller);
const hash = (...parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

const MESSAGES_KEPT = 256;
/** Events that wait for the spool, for each controller. Beyond it messages are not acknowledged. */
const MAX_WAITING = 1_000;
/** A broker that anybody may write to must not fill the disk. */
const MAX_CONTROLLERS = 20_000;

export function createOutbox(db: Db, inbound: Pick<Inbound, 'event' | 'doors'>): Outbox {
  const relaxed = createRelaxed(db);
  const read = db.prepare('SELECT known FROM outbox_controller WHERE controller = ?').pluck();
  const write = db.prepare('INSERT OR REPLACE INTO outbox_controller (controller, known) VALUES (?, ?)');
  const count = db.prepare('SELECT count(*) FROM outbox_controller').pluck();
  const insert = db.prepare('INSERT INTO outbox_event (id, controller, seq, body) VALUES (?, ?, ?, ?)');
  const waiting = db.prepare('SELECT id, body FROM outbox_event WHERE controller = ? ORDER BY seq').raw();
  const size = db.prepare('SELECT count(*) FROM outbox_event WHERE controller = ?').pluck();
  const remove = db.prepare('DELETE FROM outbox_event WHERE id = ?');
  const cache = new Map<string, Known>();
  const resumed = new Set<string>();

  function known(controller: string): Known {
    let entry = cache.get(controller);
    if (entry) return entry;
    const row = read.get(controller) as string | undefined;
    if (row === undefined && (count.get() as number) >= MAX_CONTROLLERS) throw new Error('too many controllers');
    entry = row ? (JSON.parse(row) as Known) : { seq: 0, version: 0, bays: {}, messages: [], notes: {} };
    cache.set(controller, entry);
    return entry;
  }

  const keep = db.transaction((controller: string, next: Known, events: readonly EventMessage[]) => {
    for (const event of events) insert.run(event.id, controller, event.seq, JSON.stringify(event));
    write.run(controller, JSON.stringify(next));
  });

  function bring(controller: string, id: string, body: string, stored: () => void): void {
    inbound.event(controller, Buffer.from(body), () => {
      relaxed(() => remove.run(id));
      stored();
    });
  }

  return {
    tell(told, taken) {
      const { controller, messageId } = told;
      const was = known(controller);
      if (was.messages.includes(messageId)) return taken();
      if ((size.get(controller) as number) >= MAX_WAITING) throw new Error('too many events wait for the spool');
      const { next, events } = follow(was, told);
      keep(controller, next, events);
      cache.set(controller, next);
      let left = events.length;
      if (left === 0) return taken();
      for (const event of events)
        bring(controller, event.id, JSON.stringify(event), () => {
          left -= 1;
          if (left === 0) taken();
        });
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
      for (const [id, body] of waiting.all(controller) as [string, string][]) bring(controller, id, body, () => {});
    },
  };
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
    messages: [...was.messages, messageId].slice(-MESSAGES_KEPT),
    notes: { ...was.notes, ...told.notes },
  };
  if (JSON.stringify(next).length > MAX_BODY_BYTES) throw new Error('more is told than can be kept');
  return { next, events };
}
