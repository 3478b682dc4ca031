/** What ServiceNow has granted, on disk: a connector that starts while ServiceNow is away serves its lockers too. */
import type { Clock } from '../clock.ts';
import { createRelaxed, type Db } from '../store/database.ts';
import type { Grant, GrantChanges, HandIn, Leave, Locker } from '../servicenow/answers.ts';
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
  readonly ageMs: () => number;
  readonly free: readonly number[];
  readonly leave: Leave;
  readonly grants: Map<string, Grant>;
  readonly handIns: Map<string, HandIn>;
}

export function createGranted(db: Db, clock: Clock): Granted {
  // What is lost in a power cut is granted again, and an older state only makes the knowledge older.
  const relaxed = createRelaxed(db);
  const writeLocker = db.prepare(
    'INSERT OR REPLACE INTO granted_locker (locker_id, locker, free, leave, known_at) VALUES (?, ?, ?, ?, ?)',
  );
  const writeGrant = db.prepare('INSERT OR REPLACE INTO granted (locker_id, grant_id, body) VALUES (?, ?, ?)');
  const removeGrant = db.prepare('DELETE FROM granted WHERE locker_id = ? AND grant_id = ?');
  const removeGrants = db.prepare('DELETE FROM granted WHERE locker_id = ?');
  const removeLocker = db.prepare('DELETE FROM granted_locker WHERE locker_id = ?');
  const known = read(db, clock);

  return {
    of(lockerId) {
      const one = known.get(lockerId);
      return one ? { ...one, grants: [...one.grants.values()], handIns: [...one.handIns.values()] } : null;
    },
    directionOf: (handoverId) =>
      [...known.values()]
        .flatMap(({ grants }) => [...grants.values()])
        .find(({ handover_id }) => handover_id === handoverId)?.direction ?? 'deposit',
    lockers: () => [...known.values()].map(({ locker }) => locker),
    take(locker, { locker_id: lockerId, grants, hand_ins: handIns, gone, free, leave }, knownAt) {
      const before = known.get(lockerId);
      relaxed(() => {
        writeLocker.run(lockerId, JSON.stringify(locker), JSON.stringify(free), JSON.stringify(leave), knownAt);
        for (const id of gone) removeGrant.run(lockerId, id);
        for (const grant of [...grants, ...handIns]) writeGrant.run(lockerId, grant.grant_id, JSON.stringify(grant));
      });
      known.set(lockerId, {
        ...{ locker, knownAt, ageMs: ageOf(knownAt, clock), free, leave },
        grants: merged(before?.grants, grants, gone),
        handIns: merged(before?.handIns, handIns, gone),
      });
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

/**
 * How old what was said then is: by the wall clock, which goes on while the connector is off, or by the one that never goes
 * back, whichever says more. So a clock that is set back makes nothing younger while the connector runs.
 */
function ageOf(knownAt: number, clock: Clock): () => number {
  const wall = () => clock.now() - knownAt;
  const before = Math.max(0, wall());
  const since = clock.steady();
  return () => Math.max(wall(), before + clock.steady() - since);
}

function merged<T extends { readonly grant_id: string }>(
  before: ReadonlyMap<string, T> | undefined,
  fresh: readonly T[],
  gone: readonly string[],
): Map<string, T> {
  const all = new Map(before);
  for (const id of gone) all.delete(id);
  for (const grant of fresh) all.set(grant.grant_id, grant);
  return all;
}

function read(db: Db, clock: Clock): Map<string, Known> {
  const lockers = db.prepare('SELECT locker_id, locker, free, leave, known_at FROM granted_locker').all() as {
    locker_id: string;
    locker: string;
    free: string;
    leave: string;
    known_at: number;
  }[];
  const grants = db.prepare('SELECT body FROM granted WHERE locker_id = ?').pluck();
  return new Map(
    lockers.map((row) => {
      const bodies = (grants.all(row.locker_id) as string[]).map((body) => JSON.parse(body) as Grant | HandIn);
      const known = {
        locker: JSON.parse(row.locker) as Locker,
        knownAt: row.known_at,
        ageMs: ageOf(row.known_at, clock),
        free: JSON.parse(row.free) as number[],
        leave: JSON.parse(row.leave) as Leave,
        grants: merged(undefined, bodies.filter(isPlanned), []),
        handIns: merged(undefined, bodies.filter(isHandIn), []),
      };
      return [row.locker_id, known];
    }),
  );
}

const isHandIn = (one: Grant | HandIn): one is HandIn => 'asset_id' in one;
const isPlanned = (one: Grant | HandIn): one is Grant => !isHandIn(one);
