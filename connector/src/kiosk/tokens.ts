/** Which kiosk speaks. A token is 256 random bits, so a fast hash keeps it safe; one kiosk for each locker. */
import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Db } from '../store/database.ts';

export interface KioskTokens {
  /** Enrols the kiosk of a locker; an earlier one ends. */
  issue(lockerId: string): string;
  /** The locker of a token; null for a token that is none (any more). */
  lockerOf(token: string): string | null;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();

export function createKioskTokens(db: Db, clock: Clock): KioskTokens {
  const write = db.prepare('INSERT OR REPLACE INTO kiosk (locker_id, token_hash, created_at) VALUES (?, ?, ?)');
  const read = db.prepare('SELECT locker_id FROM kiosk WHERE token_hash = ?').pluck();
  return {
    issue(lockerId) {
      const token = randomBytes(32).toString('base64url');
      write.run(lockerId, hashOf(token), clock.now());
      return token;
    },
    lockerOf: (token) => (read.get(hashOf(token)) as string | undefined) ?? null,
  };
}
