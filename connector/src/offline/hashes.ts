/**
 * The form in which badges and codes are kept here: ServiceNow's keyed hash, and scrypt over it. ServiceNow's engine has no slow
 * hash; whoever reads this disk has its key, and must pay the slow one for every guess.
 */
import { createHmac, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { badgeReadings } from '../kiosk/badge-formats.ts';
import type { Db } from '../store/database.ts';

export interface Hashes {
  /** The key that ServiceNow makes its hashes with, Base64. */
  learn(key: string): void;
  /** A hash of ServiceNow's as it is kept. */
  keep(hash: string): Promise<string>;
  /** What somebody presents, in the same form; null when it can be nothing that was granted. */
  of(kind: 'badge' | 'pin', value: string): Promise<string | null>;
}

const scryptAsync = promisify(scrypt) as (
  text: string,
  salt: Buffer,
  length: number,
  options: object,
) => Promise<Buffer>;
/** 16 MiB and about 50 ms: a million codes of six digits cost half a day, and a tap notices little. */
const COST = { N: 16_384, r: 8, p: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
/** People have few badges, and grants change often: the same hashes come again and again. */
const MAX_REMEMBERED = 20_000;

export function createHashes(db: Db): Hashes {
  const read = db.prepare('SELECT value FROM offline_secret WHERE name = ?').pluck();
  const write = db.prepare('INSERT OR REPLACE INTO offline_secret (name, value) VALUES (?, ?)');
  const remembered = new Map<string, Promise<string>>();
  let key = (read.get('key') as Buffer | undefined) ?? null;
  let salt = (read.get('salt') as Buffer | undefined) ?? null;

  const slow = async (hash: string, salted: Buffer) =>
    (await scryptAsync(hash, salted, HASH_BYTES, COST)).toString('base64');

  function saltOf(): Buffer {
    if (!salt) write.run('salt', (salt = randomBytes(SALT_BYTES)));
    return salt;
  }

  return {
    learn(text) {
      const learnt = Buffer.from(text, 'base64');
      if (key?.equals(learnt)) return;
      key = learnt;
      write.run('key', key);
    },
    keep(hash) {
      let kept = remembered.get(hash);
      if (!kept) {
        if (remembered.size >= MAX_REMEMBERED) remembered.clear();
        remembered.set(hash, (kept = slow(hash, saltOf())));
        // One that failed is tried again.
        kept.catch(() => remembered.delete(hash));
      }
      return kept;
    },
    async of(kind, value) {
      const canonical = kind === 'pin' ? canonicalPin(value) : badgeReadings(value)[0]?.key;
      if (!key || !salt || canonical === undefined) return null;
      // Not remembered: what somebody tries at a kiosk is not to be found in memory.
      return slow(createHmac('sha256', key).update(canonical).digest('base64'), salt);
    },
  };
}

/** As the app's `canonicalCredential`. */
const canonicalPin = (value: string) => (/^\d{4,8}$/.test(value.trim()) ? `pin:${value.trim()}` : undefined);
