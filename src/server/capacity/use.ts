import { keptForOthers, RETURN_AHEAD_MS, type Reserve, type Use } from '../domain/capacity';
import type { Assignment, Bay, Kind } from '../domain/model';
import { toGlide } from '../domain/time';
import { now } from '../data/platform';
import { distinct, select, toNumber } from '../data/records';
import { ASSIGNMENT, CAPACITY } from '../data/tables';

/**
 * How many of a locker's free bays a deposit has to leave to others: no query for what comes back from a loan, two for
 * anything else, four where the locker has reserves; however many bays there are.
 */
export function keptFor(assignment: Pick<Assignment, 'kind'>, lockerId: string, bays: readonly Bay[]): number {
  if (assignment.kind === 'loan') return 0;
  return keptForOthers(assignment.kind, usesOf([lockerId], bays)(lockerId));
}

/** How bays of lockers are used: two queries, four where one of them has reserves; however many lockers and bays there are. */
export function usesOf(lockerIds: readonly string[], bays: readonly Bay[]): (lockerId: string) => Use {
  const reserves = readReserves(lockerIds);
  const kinds = reserves.size === 0 ? null : kindsIn(bays);
  const due = returnsDue(lockerIds);
  return (lockerId) => ({
    reserves: reserves.get(lockerId) ?? [],
    inUse:
      kinds === null
        ? {}
        : usedBy(
            bays.filter((bay) => bay.lockerId === lockerId),
            kinds,
          ),
    returnsDue: due.filter((id) => id === lockerId).length,
  });
}

/** By locker; those that have none are left out. */
export function readReserves(lockerIds: readonly string[]): ReadonlyMap<string, Reserve[]> {
  const columns = ['locker', 'kind', 'minimum', 'maximum', 'current'] as const;
  const found = new Map<string, Reserve[]>();
  for (const row of select(CAPACITY, columns, [['locker', 'IN', lockerIds]])) {
    const reserve = {
      kind: row.kind as Kind,
      minimum: toNumber(row.minimum),
      maximum: toNumber(row.maximum),
      current: toNumber(row.current),
    };
    found.set(row.locker, [...(found.get(row.locker) ?? []), reserve]);
  }
  return found;
}

/** The locker of each loan that is expected back soon. */
function returnsDue(lockerIds: readonly string[]): string[] {
  const rows = select(
    ASSIGNMENT,
    ['locker'],
    [
      ['kind', '=', 'loan'],
      ['stage', 'IN', ['active', 'overdue']],
      ['locker', 'IN', lockerIds],
      ['due_date', '<=', toGlide(now() + RETURN_AHEAD_MS)],
    ],
  );
  return rows.map((row) => row.locker);
}

/** For what there is in these bays, by device; what is nobody's is left out. */
function kindsIn(bays: readonly Bay[]): ReadonlyMap<string, Kind> {
  const assets = distinct(bays.map((bay) => bay.assetId));
  const kinds = new Map<string, Kind>();
  for (const column of ['live_asset', 'live_old_asset'] as const) {
    for (const row of select(ASSIGNMENT, ['kind', column], [[column, 'IN', assets]])) {
      kinds.set(row[column], row.kind as Kind);
    }
  }
  return kinds;
}

/** What lies in a bay counts for the assignment that it is of, and for loans where it is nobody's. */
function usedBy(bays: readonly Bay[], kinds: ReadonlyMap<string, Kind>): Partial<Record<Kind, number>> {
  const used: Partial<Record<Kind, number>> = {};
  for (const asset of distinct(bays.map((bay) => bay.assetId))) {
    const kind = kinds.get(asset) ?? 'loan';
    used[kind] = (used[kind] ?? 0) + 1;
  }
  return used;
}
