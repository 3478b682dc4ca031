/** What an operator does with events that were refused. */
import type { Db } from './database.ts';

export interface DeadLetterRow {
  readonly event_id: string;
  readonly controller: string;
  readonly body: string;
  readonly code: string;
  readonly message: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type DeadLetters = ReturnType<typeof createDeadLetters>;

const LISTED = 1_000;

export function createDeadLetters(db: Db) {
  const list = db.prepare('SELECT * FROM dead_letter ORDER BY at DESC LIMIT ?');
  const find = db.prepare('SELECT * FROM dead_letter WHERE event_id = ?');
  const ids = db.prepare('SELECT event_id FROM dead_letter').pluck();
  const remove = db.prepare('DELETE FROM dead_letter WHERE event_id = ?');
  const forget = db.prepare(
    "DELETE FROM event WHERE controller = @controller AND place IS @body ->> '$.sequence' AND id = @event_id AND delivered_at IS NOT NULL",
  );
  const restore = db.prepare(
    "INSERT INTO event (id, controller, place, body, received_at) VALUES (@event_id, @controller, @body ->> '$.sequence', @body, @now)",
  );

  const each = (chosen: readonly string[] | null, act: (row: DeadLetterRow) => boolean): number =>
    db
      .transaction(
        () =>
          (chosen ?? (ids.all() as string[])).filter((id) => {
            const row = find.get(id) as DeadLetterRow | undefined;
            return row !== undefined && act(row);
          }).length,
      )
      .immediate();

  return {
    list: () => list.all(LISTED) as DeadLetterRow[],
    find: (eventId: string) => (find.get(eventId) as DeadLetterRow | undefined) ?? null,

    /** Back into the spool, behind what waits there. What could not be read cannot be sent. @param chosen null for all. */
    retry: (chosen: readonly string[] | null, now: number) =>
      each(chosen, (row) => {
        if (row.code === 'event_malformed') return false;
        forget.run(row);
        restore.run({ ...row, now });
        remove.run(row.event_id);
        return true;
      }),

    /** Gone for good. */
    drop: (chosen: readonly string[] | null) => each(chosen, (row) => remove.run(row.event_id).changes === 1),
  };
}
