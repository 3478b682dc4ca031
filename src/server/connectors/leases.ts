import { fromGlide, SECOND_MS, toGlide } from '../domain/time';
import { now, setting } from '../data/platform';
import { insert, remove, select, toNumber, update } from '../data/records';
import { LEASE, LOCKER } from '../data/tables';

/**
 * Who owns a locker. GlideRecord has no compare-and-set: `update()` writes by sys_id whatever was read, and
 * `updateMultiple()` may read first and write row by row. What the database does decide is an insert under a unique
 * index. So a lease changes hands by deleting the row that has run out, by its sys_id, and inserting a new one: of two
 * connectors that try, one insert is refused, because a locker has one lease.
 */
export interface Lease {
  readonly id: string;
  readonly lockerId: string;
  readonly connectorId: string;
  readonly until: number;
  readonly epoch: number;
}

export function readLeases(lockerIds: readonly string[]): Lease[] {
  const columns = ['sys_id', 'locker', 'connector', 'until', 'epoch'] as const;
  return select(LEASE, columns, [['locker', 'IN', lockerIds]]).map((row) => ({
    id: row.sys_id,
    lockerId: row.locker,
    connectorId: row.connector,
    until: fromGlide(row.until) ?? 0,
    epoch: toNumber(row.epoch),
  }));
}

/** Lockers that a connector owns now. */
export function ownedLockers(connectorId: string): string[] {
  return select(
    LEASE,
    ['locker'],
    [
      ['connector', '=', connectorId],
      ['until', '>', toGlide(now())],
    ],
  ).map((row) => row.locker);
}

/** Every locker that can be owned: one that is still being put up must already be reached. */
export function leasableLockers(wanted: 'all' | readonly string[]): string[] {
  const chosen = wanted === 'all' ? [] : [['sys_id', 'IN', wanted] as const];
  return select(
    LOCKER,
    ['sys_id'],
    [['state', 'IN', ['commissioning', 'in_service', 'out_of_service']], ...chosen],
  ).map((row) => row.sys_id);
}

export function releaseLeases(connectorId: string, lockerIds: readonly string[]): void {
  for (const lease of readLeases(lockerIds)) if (lease.connectorId === connectorId) remove(LEASE, lease.id);
}

/** Renews own leases of which a quarter is over, takes free ones and those that have run out. @returns what the connector owns now */
export function acquireLeases(connectorId: string, lockerIds: readonly string[]): Lease[] {
  const leaseMs = setting('lease_seconds') * SECOND_MS;
  const until = now() + leaseMs;
  const current = new Map(readLeases(lockerIds).map((lease) => [lease.lockerId, lease]));
  return lockerIds.flatMap((lockerId) => {
    const lease = current.get(lockerId);
    if (lease?.connectorId === connectorId) return until - lease.until < leaseMs / 4 ? [lease] : renew(lease, until);
    if (lease && lease.until > now()) return [];
    if (lease) remove(LEASE, lease.id);
    return take(lockerId, connectorId, until, lease?.epoch ?? 0);
  });
}

function renew(lease: Lease, until: number): Lease[] {
  // The row may just have been taken over by somebody who saw it run out: then there is nothing to update.
  return update(LEASE, lease.id, { until: toGlide(until) }) ? [{ ...lease, until }] : [];
}

const EPOCHS_FROM = Date.UTC(2020, 0, 1);

function take(lockerId: string, connectorId: string, until: number, lastEpoch: number): Lease[] {
  // Seconds since 2020 grow even when the last lease, and its epoch with it, was released.
  const epoch = Math.max(lastEpoch + 1, Math.floor((now() - EPOCHS_FROM) / SECOND_MS));
  const id = insert(LEASE, { locker: lockerId, connector: connectorId, until: toGlide(until), epoch });
  return id === null ? [] : [{ id, lockerId, connectorId, until, epoch }];
}
