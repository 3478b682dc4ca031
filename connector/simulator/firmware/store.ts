import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import type { Presence, DoorState } from '../physics/locker-body.ts';

/** A message that must arrive: kept until the broker has acknowledged it. */
export interface Outgoing {
  position: number;
  topic: string;
  body: string;
}

/** What the firmware last knew of a bay, so that a restart notices what changed meanwhile. */
export interface BayRecord {
  bay: number;
  door: DoorState;
  presence: Presence;
  charge_percent: number | null;
  /** The command that opened the door; null when none did. */
  cmd: string | null;
  opened_at: number | null;
  held_reported: boolean;
  stuck: boolean;
}

export interface CommandRecord {
  id: string;
  bay: number;
  /** `started` is written before the pulse; `finished` when the last reply is. */
  state: 'started' | 'finished';
  /** The latest reply, as it was sent. */
  reply: string;
}

/** The controller's non-volatile memory. What a method wrote is kept when it returns. */
export interface Store {
  transaction<T>(work: () => T): T;
  /** Empty when the memory is new. */
  setting(key: SettingKey): string | null;
  set(key: SettingKey, value: string): void;
  /** The next number of a counter that never repeats, from 1. */
  next(counter: CounterKey): number;
  count(counter: CounterKey): number;
  enqueue(topic: string, body: string): void;
  outgoing(afterPosition: number, limit: number): Outgoing[];
  delivered(positions: number[]): void;
  backlog(): number;
  bays(): BayRecord[];
  saveBay(record: BayRecord): void;
  command(id: string): CommandRecord | null;
  saveCommand(record: CommandRecord): void;
  unfinishedCommands(): CommandRecord[];
  close(): void;
}
type SettingKey =
  | 'config'
  | 'command_counter'
  | 'connector_keys'
  | 'clean_stop'
  | 'firmware'
  | 'firmware_before'
  | 'firmware_trial'
  | 'firmware_given_up';
type CounterKey = 'sequence' | 'doors_version';

/** At the bound the oldest messages go, and the gap in the sequence shows that they did. */
const OUTBOX_LIMIT = 20_000;
/** Older ids are refused by their counter and their expiry. */
const COMMANDS_KEPT = 1_000;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS counter (key TEXT PRIMARY KEY, value INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (position INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS bay (bay INTEGER PRIMARY KEY, record TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS command (position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE NOT NULL, bay INTEGER NOT NULL,
    state TEXT NOT NULL, reply TEXT NOT NULL);
`;

export function openStore(file: string): Store {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  // Kept over the end of this process, which is all that a simulated power cut ends. A device with a real plug needs FULL.
  db.pragma('synchronous = NORMAL');
  db.exec(SCHEMA);
  const sql = {
    setting: db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?'),
    set: db.prepare('INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value'),
    next: db.prepare<[string], { value: number }>(
      'INSERT INTO counter VALUES (?, 1) ON CONFLICT (key) DO UPDATE SET value = value + 1 RETURNING value',
    ),
    count: db.prepare<[string], { value: number }>('SELECT value FROM counter WHERE key = ?'),
    enqueue: db.prepare('INSERT INTO outbox (topic, body) VALUES (?, ?)'),
    trim: db.prepare('DELETE FROM outbox WHERE position <= (SELECT max(position) FROM outbox) - ?'),
    outgoing: db.prepare<[number, number], Outgoing>(
      'SELECT * FROM outbox WHERE position > ? ORDER BY position LIMIT ?',
    ),
    delivered: db.prepare('DELETE FROM outbox WHERE position = ?'),
    backlog: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM outbox'),
    bays: db.prepare<[], { record: string }>('SELECT record FROM bay ORDER BY bay'),
    saveBay: db.prepare('INSERT INTO bay VALUES (?, ?) ON CONFLICT (bay) DO UPDATE SET record = excluded.record'),
    command: db.prepare<[string], CommandRecord>('SELECT id, bay, state, reply FROM command WHERE id = ?'),
    saveCommand: db.prepare(
      `INSERT INTO command (id, bay, state, reply) VALUES (@id, @bay, @state, @reply)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, reply = excluded.reply`,
    ),
    trimCommands: db.prepare('DELETE FROM command WHERE position <= (SELECT max(position) FROM command) - ?'),
    unfinished: db.prepare<[], CommandRecord>("SELECT id, bay, state, reply FROM command WHERE state = 'started'"),
  };

  return {
    transaction: (work) => db.transaction(work)(),
    setting: (key) => sql.setting.get(key)?.value ?? null,
    set: (key, value) => void sql.set.run(key, value),
    next: (counter) => sql.next.get(counter)!.value,
    count: (counter) => sql.count.get(counter)?.value ?? 0,
    enqueue(topic, body) {
      sql.enqueue.run(topic, body);
      sql.trim.run(OUTBOX_LIMIT);
    },
    outgoing: (afterPosition, limit) => sql.outgoing.all(afterPosition, limit),
    delivered: db.transaction((positions: number[]) => {
      for (const position of positions) sql.delivered.run(position);
    }),
    backlog: () => sql.backlog.get()!.n,
    bays: () => sql.bays.all().map(({ record }) => JSON.parse(record) as BayRecord),
    saveBay: (record) => void sql.saveBay.run(record.bay, JSON.stringify(record)),
    command: (id) => sql.command.get(id) ?? null,
    saveCommand(record) {
      sql.saveCommand.run(record);
      sql.trimCommands.run(COMMANDS_KEPT);
    },
    unfinishedCommands: () => sql.unfinished.all(),
    close: () => void db.close(),
  };
}

/** An id as the contract wants it: 32 hex digits. */
export const newId = () => randomBytes(16).toString('hex');
