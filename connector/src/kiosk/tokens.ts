/**
 * Which kiosk speaks. A token is 256 random bits, so a fast hash keeps it safe; one kiosk for each locker. ServiceNow has
 * the hash, so that every connector knows the kiosk; what it said last is kept here, over a restart without it too.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { ConnectorError } from '../errors.ts';
import type { LockerKiosk } from '../servicenow/answers.ts';
import type { Db } from '../store/database.ts';

export interface KioskTokens {
  /** ServiceNow has taken the kiosk of a locker in; an earlier one ends. */
  enrolled(lockerId: string, keyHash: string): void;
  /** What ServiceNow says of kiosks, when asked at this time of the steady clock. */
  told(lockers: readonly LockerKiosk[], askedAt: number): void;
  /**
   * The locker of a token. @throws ConnectorError `kiosk_unknown` for a token that is none (any more); `locker_not_served` as long
   * as ServiceNow has not said which kiosks there are: the token may be good, and must not be forgotten
   */
  lockerOf(token: string | undefined): string;
}

export interface KioskKey {
  readonly token: string;
  /** SHA-256 in hex: all of it that leaves the connector, but to the kiosk. */
  readonly keyHash: string;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Of a kiosk that is being enrolled. It is good for nothing before ServiceNow has its hash. */
export function newKioskKey(): KioskKey {
  const token = randomBytes(32).toString('base64url');
  return { token, keyHash: hashOf(token) };
}

export function createKioskTokens(parts: {
  db: Db;
  clock: Clock;
  /** ServiceNow has said which kiosks there are. */
  heard: () => boolean;
  /** The locker has another kiosk than before. */
  onEnded: (lockerId: string) => void;
}): KioskTokens {
  const { db, clock, heard, onEnded } = parts;
  const write = db.prepare('INSERT OR REPLACE INTO kiosk (locker_id, token_hash, created_at) VALUES (?, ?, ?)');
  const read = db.prepare('SELECT locker_id FROM kiosk WHERE token_hash = ?').pluck();
  const readHash = db.prepare('SELECT token_hash FROM kiosk WHERE locker_id = ?').pluck();
  const enrolledAt = new Map<string, number>();

  function become(lockerId: string, keyHash: string): void {
    const before = readHash.get(lockerId) as Buffer | undefined;
    if (before?.toString('hex') === keyHash) return;
    write.run(lockerId, Buffer.from(keyHash, 'hex'), clock.now());
    if (before) onEnded(lockerId);
  }

  return {
    enrolled(lockerId, keyHash) {
      enrolledAt.set(lockerId, clock.steady());
      become(lockerId, keyHash);
    },
    told(lockers, askedAt) {
      for (const { locker_id: lockerId, kiosk_key_hash: keyHash } of lockers) {
        // Without a hash nothing is said: the kiosk was enrolled when ServiceNow kept none, and is known here alone. An
        // answer that was asked for before a kiosk was enrolled here may be older than it.
        if (lockerId === undefined || !keyHash || (enrolledAt.get(lockerId) ?? -Infinity) >= askedAt) continue;
        become(lockerId, keyHash);
      }
    },
    lockerOf(token) {
      if (!token) throw new ConnectorError('kiosk_unknown');
      const lockerId = read.get(Buffer.from(hashOf(token), 'hex')) as string | undefined;
      if (lockerId === undefined) throw new ConnectorError(heard() ? 'kiosk_unknown' : 'locker_not_served');
      return lockerId;
    },
  };
}
