import { keptForOthers, RETURN_AHEAD_MS, type Reserve } from '../domain/capacity';
import type { Assignment, Bay, Kind } from '../domain/model';
import { toGlide } from '../domain/time';
import { now } from '../data/platform';
import { count, distinct, select, toNumber } from '../data/records';
import { ASSIGNMENT, CAPACITY } from '../data/tables';

/**
 * How many of a locker's free bays a deposit has to leave to others: no query for what comes back from a loan, two for
 * anything else, four where the locker has reserves; however many bays there are.
 */
export function keptFor(assignment: Pick<Assignment, 'kind'>, lockerId: string, bays: readonly Bay[]): number {
  if (assignment.kind === 'loan') return 0;
  const reserves = readReserves(lockerId);
  const inUse = reserves.length === 0 ? {} : usedBy(bays);
  return keptForOthers(assignment.kind, { reserves, inUse, returnsDue: returnsDue(lockerId) });
}

export function readReserves(lockerId: string): Reserve[] {
  const rows = select(CAPACITY, ['kind', 'minimum', 'maximum', 'current'], [['locker', '=', lockerId]]);
  return rows.map((row) => ({
    kind: row.kind as Kind,
    minimum: toNumber(row.minimum),
    maximum: toNumber(row.maximum),
    current: toNumber(row.current),
  }));
}

function returnsDue(lockerId: string): number {
  return count(ASSIGNMENT, [
    ['kind', '=', 'loan'],
    ['stage', 'IN', ['active', 'overdue']],
    ['locker', '=', lockerId],
    ['due_date', '<=', toGlide(now() + RETURN_AHEAD_MS)],
  ]);
}

/** What lies in a bay counts for the assignment that it is of, and for loans where it is nobody's. */
function usedBy(bays: readonly Bay[]): Partial<Record<Kind, number>> {
  const assets = distinct(bays.map((bay) => bay.assetId));
  const kinds = new Map<string, Kind>();
  for (const column of ['live_asset', 'live_old_asset'] as const) {
    for (const row of select(ASSIGNMENT, ['kind', column], [[column, 'IN', assets]])) {
      kinds.set(row[column], row.kind as Kind);
    }
  }
  const used: Partial<Record<Kind, number>> = {};
  for (const asset of assets) {
    const kind = kinds.get(asset) ?? 'loan';
    used[kind] = (used[kind] ?? 0) + 1;
  }
  return used;
}
