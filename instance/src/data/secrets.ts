/** Fields that are never shown: `password2` can be decrypted by the server, `password` can only be compared. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/**
 * The local instance keeps no secret worth a key store: one fixed key makes stored values unreadable at a glance and
 * lets a copied database file work elsewhere.
 */
const KEY = createHash('sha256').update('local instance: field encryption').digest();
const ENCRYPTED = '{aes}';
const HASHED = '{scrypt}';
/** Low, so that basic authentication on every request costs 2 ms rather than 60. */
const COST = { N: 1024, r: 8, p: 1 };

function encrypt(plain: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return ENCRYPTED + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** The text of a stored `password2` value; a value that was never encrypted is returned as it is. */
export function decryptSecret(stored: string): string {
  if (!stored.startsWith(ENCRYPTED)) return stored;
  const bytes = Buffer.from(stored.slice(ENCRYPTED.length), 'base64');
  const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

function hash(plain: string, salt: Buffer): string {
  return `${HASHED}${salt.toString('base64')}$${scryptSync(plain, salt, 32, COST).toString('base64')}`;
}

/** Whether `plain` is the password that a `password` field (`sys_user.user_password`) holds. */
export function verifyPassword(plain: string, stored: string): boolean {
  const [salt] = stored.slice(HASHED.length).split('$');
  if (!stored.startsWith(HASHED) || !salt) return false;
  return timingSafeEqual(Buffer.from(hash(plain, Buffer.from(salt, 'base64'))), Buffer.from(stored));
}

/** Encrypts or hashes a value for its column; what is protected already stays as it is. */
export function protectSecret(type: string, value: string): string {
  if (value === '') return '';
  if (type === 'password2' && !value.startsWith(ENCRYPTED)) return encrypt(value);
  if (type === 'password' && !value.startsWith(HASHED)) return hash(value, randomBytes(16));
  return value;
}
