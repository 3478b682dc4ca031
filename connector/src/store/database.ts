/** The file that survives. One writer: the connector. The dead-letter command may write beside it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ConnectorError } from '../errors.ts';

export type Db = Database.Database;

/** Each entry brings the file one version further; entries are only ever added. */
const MIGRATIONS = [
  `CREATE TABLE event (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE,
     controller TEXT NOT NULL,
     body TEXT NOT NULL,
     received_at INTEGER NOT NULL,
     delivered_at INTEGER
   ) STRICT;
   CREATE INDEX event_pending ON event (controller, seq) WHERE delivered_at IS NULL;
   CREATE INDEX event_delivered ON event (delivered_at) WHERE delivered_at IS NOT NULL;
   CREATE TABLE dead_letter (
     event_id TEXT PRIMARY KEY,
     controller TEXT NOT NULL,
     body TEXT NOT NULL,
     code TEXT NOT NULL,
     message TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE command_result (
     command_id TEXT PRIMARY KEY,
     state TEXT NOT NULL,
     detail TEXT,
     at TEXT NOT NULL,
     change INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE device (controller TEXT PRIMARY KEY, salt BLOB NOT NULL, hash BLOB NOT NULL, created_at INTEGER NOT NULL) STRICT;
   CREATE TABLE kiosk (locker_id TEXT PRIMARY KEY, token_hash BLOB NOT NULL UNIQUE, created_at INTEGER NOT NULL) STRICT;
   CREATE TABLE counter (controller TEXT PRIMARY KEY, reserved INTEGER NOT NULL) STRICT;`,
  `CREATE TABLE outbox_controller (controller TEXT PRIMARY KEY, known TEXT NOT NULL) STRICT;
   CREATE TABLE outbox_event (id TEXT PRIMARY KEY, controller TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
   CREATE INDEX outbox_waiting ON outbox_event (controller, seq);`,
  `CREATE TABLE bucket (name TEXT NOT NULL, who TEXT NOT NULL, remaining REAL NOT NULL, PRIMARY KEY (name, who)) STRICT;`,
  `CREATE TABLE granted_locker (locker_id TEXT PRIMARY KEY, locker TEXT NOT NULL, free TEXT NOT NULL, known_at INTEGER NOT NULL) STRICT;
   CREATE TABLE granted (locker_id TEXT NOT NULL, grant_id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (locker_id, grant_id)) STRICT;
   CREATE TABLE offline_secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;`,
  `ALTER TABLE granted_locker ADD COLUMN leave TEXT NOT NULL DEFAULT '{"repair":0,"charging":0}';`,
  // What comes again is known by its place first: events of a locker lie side by side in the index, where ids alone, which are
  // random, would touch a page for each. Of a tombstone the place is not known any more: what is sent again is a duplicate to ServiceNow.
  `ALTER TABLE event RENAME TO event_before;
   DROP INDEX event_pending;
   DROP INDEX event_delivered;
   CREATE TABLE event (
     seq INTEGER PRIMARY KEY,
     id TEXT NOT NULL,
     controller TEXT NOT NULL,
     place INTEGER,
     body TEXT NOT NULL,
     received_at INTEGER NOT NULL,
     delivered_at INTEGER
   ) STRICT;
   INSERT INTO event SELECT seq, id, controller, nullif(body, '') ->> '$.sequence', body, received_at, delivered_at FROM event_before;
   DROP TABLE event_before;
   CREATE UNIQUE INDEX event_once ON event (controller, place, id);
   CREATE INDEX event_pending ON event (controller, seq) WHERE delivered_at IS NULL;
   CREATE INDEX event_delivered ON event (delivered_at) WHERE delivered_at IS NOT NULL;`,
];
const LATEST = MIGRATIONS.length;

/**
 * The write-ahead log goes into the file after so many pages of 4 KB: 16 MB at most. Four times SQLite's default, because a page
 * that many batches write goes over once.
 */
const CHECKPOINT_PAGES = 4_000;

export const STORE_FILE = 'connector.sqlite';

/**
 * @param version made of a file that is not there yet; `migrate` brings it further
 * @throws ConnectorError `store_newer` when a newer version of the connector has written the file
 */
export function openDatabase(dataDir: string, version = LATEST): Db {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const db = new Database(join(dataDir, STORE_FILE));
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    db.pragma('busy_timeout = 5000');
    migrate(db, version);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

export const versionOf = (db: Db) => db.pragma('user_version', { simple: true }) as number;

export function migrate(db: Db, to = LATEST): void {
  const version = versionOf(db);
  if (version > LATEST) {
    throw new ConnectorError(
      'store_newer',
      `The data directory has version ${version}; this connector knows ${LATEST}. Nothing was changed.`,
    );
  }
  if (version >= to) return;
  db.transaction(() => {
    for (const migration of MIGRATIONS.slice(version, to)) db.exec(migration);
    db.pragma(`user_version = ${to}`);
  }).immediate();
}

/**
 * Makes transactions that do not wait for the disk. For what may be lost in a power cut because it is only told again:
 * a mark that an event was delivered, for one. A later durable commit makes it durable too.
 */
export function createRelaxed(db: Db): <T>(work: () => T) => T {
  const relax = db.prepare('PRAGMA synchronous = NORMAL');
  const strict = db.prepare('PRAGMA synchronous = FULL');
  return (work) => {
    relax.run();
    try {
      return db.transaction(work)();
    } finally {
      strict.run();
    }
  };
}
