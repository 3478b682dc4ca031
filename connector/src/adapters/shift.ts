/**
 * Two connectors that number the same events may have begun at different times: by how much their counts differ is seen from an
 * event that both have heard.
 */
import type { Db } from '../store/database.ts';

export interface Shift {
  /** By how much the numbers here have to be shifted so that the event that ServiceNow has applied last has its number there. */
  needed(controller: string, applied: { readonly sequence: number; readonly eventId: string }): number;
  /** Shifts all numbers of a controller in the spool. */
  by(controller: string, by: number): void;
}

export function createShift(db: Db): Shift {
  // The index begins with the place: where the counts agree, as nearly always, one look is enough.
  const agrees = db.prepare('SELECT 1 FROM event WHERE controller = ? AND place = ? AND id = ?').pluck();
  const placeOf = db.prepare('SELECT place FROM event WHERE controller = ? AND id = ? AND place IS NOT NULL').pluck();
  const first = db
    .prepare(
      'SELECT place FROM event WHERE controller = ? AND delivered_at IS NULL AND place IS NOT NULL ORDER BY seq LIMIT 1',
    )
    .pluck();
  const settled = db.prepare('SELECT 1 FROM event WHERE controller = ? AND delivered_at IS NOT NULL LIMIT 1').pluck();
  const shift = db.prepare(
    `UPDATE event SET place = place + @by,
       body = CASE body WHEN '' THEN '' ELSE json_set(body, '$.sequence', place + @by) END
     WHERE controller = @controller AND place IS NOT NULL`,
  );

  return {
    needed(controller, { sequence, eventId }) {
      if (agrees.get(controller, sequence, eventId)) return 0;
      const place = placeOf.get(controller, eventId) as number | undefined;
      if (place !== undefined) return sequence - place;
      // Never heard here. Where nothing else has been settled either, all that waits was heard after it: this connector is new.
      // Otherwise what waits may as well be older, and keeps its numbers.
      const oldest = first.get(controller) as number | undefined;
      if (oldest === undefined || oldest > sequence || settled.get(controller)) return 0;
      return sequence + 1 - oldest;
    },
    by: (controller, by) => void shift.run({ controller, by }),
  };
}
