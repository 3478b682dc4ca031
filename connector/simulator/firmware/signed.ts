import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';

/**
 * What a token says if one of these keys (by `kid`) has signed it with ES256, else null. No text breaks it: whoever has taken
 * the broker over may send any. Expiry is judged apart, by the device's own clock.
 */
export function signedBy(keys: ReadonlyMap<string, KeyObject>, token: string, audience?: string): unknown {
  try {
    const key = keys.get(jwt.decode(token, { complete: true })?.header.kid ?? '');
    return key ? jwt.verify(token, key, { algorithms: ['ES256'], ignoreExpiration: true, audience }) : null;
  } catch {
    return null;
  }
}
