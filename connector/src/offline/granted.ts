/** What ServiceNow has granted, on disk: a connector that starts while ServiceNow is away serves its lockers too. */
import { createRelaxed, type Db } from '../store/database.ts';
import type { Grant, GrantChanges, Locker } from '../servicenow/answers.ts';
import type { Knowledge } from './grants.ts';

export interface Granted {
  readonly of: (lockerId: string) => Knowledge | null;
  /** Of a handover that is granted; of any other, as of what is brought: its bay counts as full. */
  readonly directionOf: (handoverId: string) => Grant['direction'];
  /** All lockers of which anything is known. */
  readonly lockers: () => Locker[];
  /** Takes what has changed over. `changes` hold hashes as they are kept. */
  take(locker: Locker, changes: GrantChanges, knownAt: number): void;
  /** Forgets the lockers that are another connector's now. */
  keepOnly(lockerIds: readonly string[]): void;
}

interface Known {
  readonly locker: Locker;
  readonly knownAt: number;
  readonly free: readonly number[];
  readonly grants: Map<string, Grant>;
}

export function createGranted(db: Db): Granted {
  // What is lost in a power cut is granted again, and an older state only makes the knowledge older.
  const relaxed = createRelaxed(db);
  const writeLocker = db.prepare(
    'INSERT OR REPLACE INTO granted_locker (locker_id, locker, free, known_at) VALUES (?, ?, ?, ?)',
  );
  const writeGrant = db.prepare('INSERT OR REPLACE INTO granted (locker_id, grant_id, body) VALUES (?, ?, ?)');
  const removeGrant = db.prepare('DELETE FROM granted WHERE locker_id = ? AND grant_id = ?');
  const removeGrants = db.prepare('DELETE FROM granted WHERE locker_id = ?');
  const removeLocker = db.prepare('DELETE FROM granted_locker WHERE locker_id = ?');
  const known = read(db);

  return {
    of(lockerId) {
      const one = known.get(lockerId);
      return one ? { ...one, grants: [...one.grants.values()] } : null;
    },
    directionOf: (handoverId) =>
      [...known.values()]
        .flatMap(({ grants }) => [...grants.values()])
        .find(({ handover_id }) => handover_id === handoverId)?.direction ?? 'deposit',
    lockers: () => [...known.values()].map(({ locker }) => locker),
    take(locker, { locker_id: lockerId, grants, gone, free }, knownAt) {
      const merged = new Map(known.get(lockerId)?.grants);
      for (const id of gone) merged.delete(id);
      for (const grant of grants) merged.set(grant.grant_id, grant);
      relaxed(() => {
        writeLocker.run(lockerId, JSON.stringify(locker), JSON.stringify(free), knownAt);
        for (const id of gone) removeGrant.run(lockerId, id);
        for (const grant of grants) writeGrant.run(lockerId, grant.grant_id, JSON.stringify(grant));
      });
      known.set(lockerId, { locker, knownAt, free, grants: merged });
    },
    keepOnly(lockerIds) {
      const others = [...known.keys()].filter((lockerId) => !lockerIds.includes(lockerId));
      if (others.length === 0) return;
      relaxed(() => {
        for (const lockerId of others) {
          removeGrants.run(lockerId);
          removeLocker.run(lockerId);
        }
      });
      for (const lockerId of others) known.delete(lockerId);
    },
  };
}

function read(db: Db): Map<string, Known> {
  const lockers = db.prepare('SELECT locker_id, locker, free, known_at FROM granted_locker').all() as {
    locker_id: string;
    locker: string;
    free: string;
    known_at: number;
  }[];
  const grants = db.prepare('SELECT body FROM granted WHERE locker_id = ?').pluck();
  return new Map(
    lockers.map((row) => {
      const bodies = (grants.all(row.locker_id) as string[]).map((body) => JSON.parse(body) as Grant);
      const known = {
        locker: JSON.parse(row.locker) as Locker,
        knownAt: row.known_at,
        free: JSON.parse(row.free) as number[],
        grants: new Map(bodies.map((grant) => [grant.grant_id, grant])),
      };
      return [row.locker_id, known];
    }),
  );
}
