import type { Row, Store } from '../kernel.ts';
import { entryOf, type Entry } from './entry.ts';
import { workingTime, type WorkingTime } from './working-time.ts';

export { UnsupportedEntry } from './entry.ts';
export { workingTime, type WorkingTime } from './working-time.ts';

/** Schedules in schedules: deeper than this they contain themselves. */
const MAX_DEPTH = 10;

/** A schedule without a zone of its own, or a `floating` one, is in whatever zone it is asked about. */
const zoneOf = (schedule: Row, asked: string): string =>
  schedule['time_zone'] && schedule['time_zone'] !== 'floating' ? schedule['time_zone'] : asked;

/**
 * The entries of a schedule, of its parents, and of its child schedules: those of a child that is excluded exclude.
 * @throws UnsupportedEntry
 */
export function entriesOf(store: Store, id: string, timeZone: string, depth = 0): Entry[] {
  const schedule = store.get('cmn_schedule', id);
  if (!schedule || depth > MAX_DEPTH) return [];
  const zone = zoneOf(schedule, timeZone);
  const own = store
    .query({ table: 'cmn_schedule_span', query: `schedule=${id}` })
    .flatMap((row) => entryOf(row, zone) ?? []);
  const children = store.query({ table: 'cmn_other_schedule', query: `schedule=${id}` }).flatMap((link) => {
    const entries = entriesOf(store, link['child_schedule'] ?? '', zone, depth + 1);
    return link['type'] === 'exclude' ? entries.map((entry) => ({ ...entry, excludes: true })) : entries;
  });
  const parents = schedule['parent'] ? entriesOf(store, schedule['parent'], zone, depth + 1) : [];
  return [...own, ...children, ...parents];
}

/** Time that counts by a schedule. @throws UnsupportedEntry; Error when there is no such schedule */
export function scheduleTime(store: Store, id: string, timeZone: string): WorkingTime {
  if (!store.get('cmn_schedule', id)) throw new Error(`There is no schedule ${id}`);
  return workingTime(entriesOf(store, id, timeZone));
}
