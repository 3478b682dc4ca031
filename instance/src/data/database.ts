/** The SQLite file: prepared statements by their text, and a count of what ran. */
import Sqlite from 'better-sqlite3';
import type { Stored } from './values.ts';

/** Enough for every query shape of an app; past it the oldest is prepared again. */
const MAX_PREPARED = 1000;

export interface Database {
  /** Rows as arrays, in the order of the selected columns. */
  rows(sql: string, parameters?: readonly Stored[]): Stored[][];
  /** As {@link rows}, for what the instance does for itself and no platform would count. */
  uncounted(sql: string, parameters?: readonly Stored[]): Stored[][];
  /** @returns number of rows changed */
  run(sql: string, parameters?: readonly Stored[]): number;
  /** Statements without parameters, not counted: schema changes. */
  execute(sql: string): void;
  /** All or nothing. Nested calls join the outer one. */
  atomically<T>(work: () => T): T;
  statements(): number;
  /** The whole database as one buffer, for {@link openDatabase}. */
  image(): Buffer;
  close(): void;
}

/**
 * @param file path, or `:memory:`
 * @param image a serialised database to start an in-memory one from
 */
export function openDatabase(file: string, image?: Buffer): Database {
  const sqlite = new Sqlite(image ?? file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  const prepared = new Map<string, Sqlite.Statement>();
  let count = 0;

  function prepare(sql: string): Sqlite.Statement {
    let statement = prepared.get(sql);
    if (statement) return statement;
    statement = sqlite.prepare(sql);
    if (statement.reader) statement.raw(true);
    if (prepared.size >= MAX_PREPARED) prepared.delete(prepared.keys().next().value as string);
    prepared.set(sql, statement);
    return statement;
  }

  const uncounted = (sql: string, parameters: readonly Stored[] = []) => prepare(sql).all(...parameters) as Stored[][];

  return {
    uncounted,
    rows(sql, parameters) {
      count++;
      return uncounted(sql, parameters);
    },
    run(sql, parameters = []) {
      count++;
      return prepare(sql).run(...parameters).changes;
    },
    execute(sql) {
      prepared.clear();
      sqlite.exec(sql);
    },
    atomically: (work) => (sqlite.inTransaction ? work() : sqlite.transaction(work)()),
    statements: () => count,
    image: () => sqlite.serialize(),
    close: () => void sqlite.close(),
  };
}
