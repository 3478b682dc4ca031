/** Credentials of controllers at the embedded broker: random, hashed by scrypt, shown once at enrolment. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '../clock.ts';
import type { Db } from './database.ts';

export interface Devices {
  /** Makes a credential; an earlier one of the same controller ends. */
  enrol(controller: string): Promise<{ username: string; password: string }>;
  verify(controller: string, password: string): Promise<boolean>;
}

const scryptAsync = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: object,
) => Promise<Buffer>;
const HASH_BYTES = 32;
/** 4 MiB and about 10 ms: 256 random bits need no more, and a fleet that reconnects at once must not take 16 MiB each. */
const COST = { N: 4096, r: 8, p: 1 };
const derive = (password: string, salt: Buffer) => scryptAsync(password, salt, HASH_BYTES, COST);
/** Also bounds the work that a stranger can cause with one attempt. */
const MAX_PASSWORD_CHARS = 200;

export function createDevices(db: Db, clock: Clock): Devices {
  const read = db.prepare('SELECT salt, hash FROM device WHERE controller = ?');
  const write = db.prepare('INSERT OR REPLACE INTO device (controller, salt, hash, created_at) VALUES (?, ?, ?, ?)');

  return {
    async enrol(controller) {
      const password = randomBytes(32).toString('base64url');
      const salt = randomBytes(16);
      write.run(controller, salt, await derive(password, salt), clock.now());
      return { username: controller, password };
    },
    async verify(controller, password) {
      const known = read.get(controller) as { salt: Buffer; hash: Buffer } | undefined;
      if (!known || password.length > MAX_PASSWORD_CHARS) return false;
      return timingSafeEqual(known.hash, await derive(password, known.salt));
    },
  };
}
