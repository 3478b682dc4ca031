/**
 * Opens the store, or what can be had of it. A damaged file is set aside under another name, never deleted and never
 * quietly replaced: what can still be read of it goes into a new one, and `/health` says so until an operator has moved
 * the damaged file away. Events that were lost are still in the outboxes of controllers that had no acknowledgement.
 */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ConnectorError, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';
import { migrate, openDatabase, STORE_FILE, versionOf, type Db } from './database.ts';

export interface Store {
  readonly db: Db;
  /** Damaged files that an operator has not moved away yet. */
  readonly setAside: () => string[];
}

const MARK = '.damaged-';
/** The write-ahead log belongs to its file: what was committed may lie only there. */
const PARTS = ['', '-wal', '-shm'];

/** @throws ConnectorError `store_newer`; whatever else keeps a sound file from being opened. */
export function openStore(dataDir: string, now: number, log: Logger): Store {
  const setAside = () => readdirSync(dataDir).filter((name) => name.includes(MARK) && !/-(wal|shm)$/.test(name));
  const damage = damageOf(dataDir);
  if (damage === null) return { db: openDatabase(dataDir), setAside };

  const aside = join(dataDir, `${STORE_FILE}${MARK}${now}`);
  for (const part of PARTS) {
    const file = join(dataDir, STORE_FILE + part);
    if (existsSync(file)) renameSync(file, aside + part);
  }
  // Rows fit the tables of the version that wrote them.
  const db = openDatabase(dataDir, writtenBy(aside));
  const saved = salvage(aside, db);
  migrate(db);
  log.error(
    { problem: damage, set_aside: aside, saved },
    'store_damaged: set aside; what could be read goes on in a new one',
  );
  return { db, setAside };
}

/** What is wrong with the file; null when it is sound or not there yet. */
function damageOf(dataDir: string): string | null {
  if (!existsSync(join(dataDir, STORE_FILE))) return null;
  let db: Db | null = null;
  try {
    db = openDatabase(dataDir);
    const found = db.pragma('quick_check(1)', { simple: true });
    return found === 'ok' ? null : String(found);
  } catch (error) {
    if (error instanceof ConnectorError || !isDamage(error)) throw error;
    return messageOf(error);
  } finally {
    db?.close();
  }
}

/** By its code: where a process has loaded the addon twice, the class of its errors is that of the first. */
function isDamage(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code);
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB';
}

/** The version of a damaged file; undefined, for the latest, where it cannot be read any more. */
function writtenBy(file: string): number | undefined {
  let db: Db | null = null;
  try {
    db = new Database(file, { readonly: true });
    return versionOf(db) || undefined;
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
}

/** Copies row by row until the damage; answers how many rows of each table. */
function salvage(file: string, into: Db): Record<string, number> {
  const saved: Record<string, number> = {};
  const tables = into
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck();
  for (const table of tables.all() as string[]) saved[table] = copy(file, into, table);
  return saved;
}

function copy(file: string, into: Db, table: string): number {
  const columns = (into.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const places = columns.map(() => '?').join();
  const insert = into.prepare(`INSERT OR IGNORE INTO ${table} (${columns.join()}) VALUES (${places})`);
  let rows = 0;
  let from: Db | null = null;
  const run = into.transaction(() => {
    try {
      from = new Database(file);
      for (const row of from.prepare(`SELECT ${columns.join()} FROM ${table}`).raw().iterate() as Iterable<unknown[]>)
        rows += insert.run(row).changes;
    } catch {
      // Here the damage begins: what came before it is kept.
    }
  });
  run();
  (from as Db | null)?.close();
  return rows;
}
