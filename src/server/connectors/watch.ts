import { SECOND_MS, toGlide, toIso } from '../domain/time';
import { readLockers } from '../data/lockers';
import { now, setting } from '../data/platform';
import { select } from '../data/records';
import { DISCREPANCY } from '../data/tables';
import { dedupeKey, reportDiscrepancy, resolveDiscrepancies } from '../effects/discrepancies';

/**
 * A job: lockers in service of which nothing was heard for too long, whoever is to blame: controller, network, broker or
 * connector. Each is raised once, and closed when it is heard of again. Two queries while all is well.
 */
export function watchLockers(): void {
  const limit = toGlide(now() - setting('offline_seconds') * SECOND_MS);
  const silent = readLockers([
    ['state', '=', 'in_service'],
    ['last_seen', '<', limit],
  ]);
  const raised = select(
    DISCREPANCY,
    ['locker', 'dedupe_key'],
    [
      ['kind', '=', 'offline'],
      ['state', '=', 'open'],
    ],
  );
  for (const locker of silent) {
    if (raised.some((row) => row.locker === locker.id)) continue;
    const details = `${locker.name} was last heard of at ${toIso(locker.lastSeen) ?? ''}.`;
    reportDiscrepancy({ finding: 'offline', locker, bay: null, details });
  }
  for (const { locker: lockerId } of raised) {
    if (silent.some((locker) => locker.id === lockerId)) continue;
    resolveDiscrepancies([['dedupe_key', '=', dedupeKey('offline', lockerId)]], 'The locker is heard of again.');
  }
}
