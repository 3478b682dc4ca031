import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { escapeQueryValue, formatDateTime, parseDateTime } from '../data/index.ts';
import type { Store } from '../kernel.ts';

/** The platform answers 1799 for a lifespan of 1800 s. */
export const TOKEN_SECONDS = 1799;
const MAX_CACHED = 10_000;
/** Expired rows that one grant clears away. */
const SWEEP = 100;

export interface Tokens {
  /** A new access token for a user. */
  issue(userId: string): string;
  /** `sys_id` of the user that a token stands for; null when it is unknown or has expired. */
  userOf(token: string): string | null;
  /** Takes note of a JWT id until it expires. @returns false when it was used before */
  useJti(clientId: string, jti: string, expiresAtMs: number): boolean;
}

const millis = (text: string) => parseDateTime(text) ?? 0;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Access tokens and used JWT ids, in `oauth_credential`, by their hash: they outlive a restart, and the file holds no token. */
export function createTokens(store: Store, clock: Clock): Tokens {
  const cache = new Map<string, { userId: string; expiresAtMs: number }>();
  const table = 'oauth_credential';
  const find = (type: string, name: string) =>
    store.query({ table, query: `type=${type}^name=${escapeQueryValue(name)}`, limit: 1 })[0];
  const sweep = () => {
    for (const row of store.query({ table, query: `expires<${formatDateTime(clock.now())}`, limit: SWEEP }))
      store.delete(table, row['sys_id'] ?? '');
  };
  return {
    issue(userId) {
      sweep();
      const token = randomBytes(64).toString('base64url');
      store.insert(
        table,
        {
          type: 'access_token',
          name: hash(token),
          user: userId,
          expires: formatDateTime(clock.now() + TOKEN_SECONDS * 1000),
        },
        'system',
      );
      return token;
    },
    userOf(token) {
      const key = hash(token);
      const cached = cache.get(key);
      const row = cached ? undefined : find('access_token', key);
      const found = cached ?? (row && { userId: row['user'] ?? '', expiresAtMs: millis(row['expires'] ?? '') });
      if (!found || found.expiresAtMs <= clock.now()) {
        cache.delete(key);
        return null;
      }
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, found);
      return found.userId;
    },
    useJti(clientId, jti, expiresAtMs) {
      const name = hash(JSON.stringify([clientId, jti]));
      const before = find('jti', name);
      if (before && millis(before['expires'] ?? '') > clock.now()) return false;
      if (before) store.delete(table, before['sys_id'] ?? '');
      store.insert(table, { type: 'jti', name, expires: formatDateTime(expiresAtMs + 1000) }, 'system');
      return true;
    },
  };
}
