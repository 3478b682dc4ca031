/** What became of commands, until ServiceNow has it: one row a command, its latest state. */
import { rank, type CommandState } from '../commands/states.ts';
import { createRelaxed, type Db } from './database.ts';

export interface StoredResult {
  readonly command_id: string;
  readonly state: CommandState;
  readonly detail: string | null;
  readonly at: string;
  /** Grows with each change of the row, so that a newer state is not removed with an older one. */
  readonly change: number;
}

export interface NewResult {
  readonly commandId: string;
  readonly state: CommandState;
  readonly detail: string | null;
  readonly at: string;
}

export type Results = ReturnType<typeof createResults>;

export const MAX_RESULTS = 100_000;
const DETAIL_CHARS = 200;

export function createResults(db: Db) {
  const relaxed = createRelaxed(db);
  const read = db.prepare('SELECT command_id, state, detail, at, change FROM command_result WHERE command_id = ?');
  const write = db.prepare(
    `INSERT INTO command_result (command_id, state, detail, at, change) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (command_id) DO UPDATE SET state = excluded.state, detail = excluded.detail, at = excluded.at, change = change + 1`,
  );
  const list = db.prepare('SELECT command_id, state, detail, at, change FROM command_result ORDER BY rowid');
  const remove = db.prepare('DELETE FROM command_result WHERE command_id = ? AND change = ?');
  const count = db.prepare('SELECT count(*) FROM command_result').pluck();
  const shed = db.prepare(
    'DELETE FROM command_result WHERE rowid IN (SELECT rowid FROM command_result ORDER BY rowid LIMIT ?)',
  );

  return {
    /** Durable when it returns. At the bound the oldest go: the app closes commands it hears nothing of by itself. */
    put: db.transaction((results: readonly NewResult[]) => {
      for (const { commandId, state, detail, at } of results) {
        const known = read.get(commandId) as StoredResult | undefined;
        if (known && rank(known.state) >= rank(state)) continue;
        write.run(commandId, state, detail?.slice(0, DETAIL_CHARS) ?? null, at);
      }
      const excess = (count.get() as number) - MAX_RESULTS;
      if (excess > 0) shed.run(excess);
    }),
    /** The oldest of those that may be told, so that what has to wait holds nothing up. */
    list(limit: number, mayBeTold: (commandId: string) => boolean): StoredResult[] {
      const found: StoredResult[] = [];
      for (const result of list.iterate() as IterableIterator<StoredResult>) {
        if (mayBeTold(result.command_id)) found.push(result);
        if (found.length === limit) break;
      }
      return found;
    },
    /** Does not wait for the disk: what comes back after a power cut is told again. */
    remove: (results: readonly StoredResult[]) =>
      relaxed(() => {
        for (const { command_id, change } of results) remove.run(command_id, change);
      }),
    count: () => count.get() as number,
  };
}
