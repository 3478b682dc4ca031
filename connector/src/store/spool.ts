/**
 * Events on their way to ServiceNow. A row is written before the broker gets its acknowledgement; once ServiceNow has
 * answered, its body is emptied and the row stays for a while as a tombstone, because brokers and devices that were
 * cut off send again what is long delivered.
 */
import { createRelaxed, type Db } from './database.ts';

export interface SpoolEvent {
  /** 32 hex digits. */
  readonly id: string;
  readonly controller: string;
  /** Its number in the sequence of the device; null for what was decided here. */
  readonly place: number | null;
  /** The event as the app's REST API takes it, in JSON. */
  readonly body: string;
}

export interface StoredEvent extends Omit<SpoolEvent, 'place'> {
  /** Its number on this disk. */
  readonly seq: number;
  readonly receivedAt: number;
}

export interface DeadLetter {
  readonly eventId: string;
  readonly controller: string;
  readonly body: string;
  readonly code: string;
  readonly message: string;
}

export type Spool = ReturnType<typeof createSpool>;

/** Rows removed at a time, so that tidying up never holds up an event for long. */
const PRUNE_ROWS = 5_000;

export function createSpool(db: Db) {
  const relaxed = createRelaxed(db);
  const insert = db.prepare(
    'INSERT INTO event (id, controller, place, body, received_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const insertDead = db.prepare(
    'INSERT INTO dead_letter (event_id, controller, body, code, message, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING',
  );
  // One statement for a batch, by the rows' own numbers: one for each event, found by its random id, takes twice as long.
  const mark = db.prepare(
    "UPDATE event SET delivered_at = ?, body = '' WHERE seq IN (SELECT value FROM json_each(?)) AND delivered_at IS NULL",
  );
  // As arrays: objects that SQLite makes, name by name, take half as long again.
  const next = db
    .prepare(
      'SELECT seq, id, body, received_at FROM event WHERE controller = ? AND delivered_at IS NULL ORDER BY seq LIMIT ?',
    )
    .raw();
  // By the index of places: the one of what waits would have all of a controller's events looked through.
  const nextDecisions = db
    .prepare(
      'SELECT seq, id, body, received_at FROM event INDEXED BY event_once WHERE controller = ? AND place IS NULL AND delivered_at IS NULL ORDER BY seq LIMIT ?',
    )
    .raw();
  const countDecisions = db
    .prepare('SELECT count(*) FROM event WHERE controller = ? AND place IS NULL AND delivered_at IS NULL')
    .pluck();
  const pending = db.prepare(
    'SELECT controller, count(*) AS events FROM event WHERE delivered_at IS NULL GROUP BY controller',
  );
  const markUpTo = db.prepare(
    `UPDATE event SET delivered_at = @now, body = '' WHERE controller = @controller AND delivered_at IS NULL AND place IS NOT NULL
       AND seq <= (SELECT max(seq) FROM event WHERE controller = @controller AND place = @sequence AND delivered_at IS NULL
         AND nullif(body, '') ->> '$.boot' = @boot)`,
  );
  const decisions = db.prepare(
    'SELECT id, controller, place, body FROM event WHERE delivered_at IS NULL AND place IS NULL ORDER BY seq',
  );
  const undelivered = db.prepare(
    `SELECT seq, id, controller, body, received_at AS receivedAt FROM event
       WHERE delivered_at IS NULL AND body ->> '$.type' IN (SELECT value FROM json_each(?)) ORDER BY seq`,
  );
  const deadCount = db.prepare('SELECT count(*) FROM dead_letter').pluck();
  const prune = db.prepare('DELETE FROM event WHERE seq IN (SELECT seq FROM event WHERE delivered_at < ? LIMIT ?)');
  const version = db.prepare('PRAGMA data_version').pluck();

  const stored = (controller: string, rows: unknown[]): StoredEvent[] =>
    (rows as [number, string, string, number][]).map(([seq, id, body, receivedAt]) => ({
      seq,
      id,
      controller,
      body,
      receivedAt,
    }));

  const bury = (letter: DeadLetter, now: number) =>
    insertDead.run(letter.eventId, letter.controller, letter.body, letter.code, letter.message, now);

  return {
    /** Durable when it returns. Answers the events that are new, those of each controller in order: the others were here before. */
    append: db.transaction(
      (events: readonly SpoolEvent[], malformed: readonly DeadLetter[], now: number): SpoolEvent[] => {
        for (const letter of malformed) bury(letter, now);
        return byController(events).filter(
          (event) => insert.run(event.id, event.controller, event.place, event.body, now).changes === 1,
        );
      },
    ),

    /** The oldest undelivered events of a controller, in order. */
    next: (controller: string, limit: number): StoredEvent[] => stored(controller, next.all(controller, limit)),

    /** The same of what was decided here alone: it goes whoever has the controller's locker. */
    nextDecisions: (controller: string, limit: number): StoredEvent[] =>
      stored(controller, nextDecisions.all(controller, limit)),

    /** How many of a controller's undelivered events were decided here. */
    decisionsOf: (controller: string) => countDecisions.get(controller) as number,

    /** What ServiceNow has answered for, by `seq`. Those that it refused become dead letters in the same step. */
    settle(answered: readonly number[], refused: readonly DeadLetter[], now: number): void {
      relaxed(() => {
        for (const letter of refused) bury(letter, now);
        mark.run(now, JSON.stringify(answered));
      });
    },

    /**
     * What ServiceNow has applied up to an event, because another connector sent it. Rows lie in the order of the device,
     * so all before it are done too, but for what was decided here: nobody else has that. Answers how many.
     */
    settleUpTo: (controller: string, { boot, sequence }: { boot: string; sequence: number }, now: number): number =>
      relaxed(() => markUpTo.run({ controller, boot, sequence, now }).changes),

    /** What was decided here and ServiceNow does not know yet: rows without a place in a device's sequence. Reads all that waits. */
    decisions: () => decisions.all() as SpoolEvent[],

    /** What ServiceNow does not know yet, of some types. Reads all that waits. */
    undelivered: (types: readonly string[]) => undelivered.all(JSON.stringify(types)) as StoredEvent[],

    pending: () =>
      new Map((pending.all() as { controller: string; events: number }[]).map((row) => [row.controller, row.events])),

    deadLetters: () => deadCount.get() as number,

    /** Removes tombstones older than `before`; answers how many, at most a bounded number at a time. */
    prune: (before: number): number => relaxed(() => prune.run(before, PRUNE_ROWS).changes),

    /** Changes whenever another process (the dead-letter command) has written the file. */
    foreignVersion: () => version.get() as number,
  };
}

/**
 * What goes to ServiceNow together lies together: as it arrives, events of all lockers take turns, and marking a batch as
 * delivered would write a page of the file for each.
 */
const byController = (events: readonly SpoolEvent[]) =>
  [...events].sort((a, b) => (a.controller < b.controller ? -1 : Number(a.controller > b.controller)));
