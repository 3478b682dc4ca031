import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { parseMessage } from '../../contract/index.ts';
import { signedBy } from './signed.ts';
import type { Store } from './store.ts';

const Jwks = z.array(z.object({ kid: z.string(), kty: z.literal('EC'), crv: z.literal('P-256') }).passthrough()).min(1);
const Statement = z.object({ iat: z.number(), keys: Jwks });

export interface Keyring {
  /** The connector's keys by `kid`: those of the last statement, or those pinned at enrolment. Changes in place. */
  readonly keys: ReadonlyMap<string, KeyObject>;
  /** Takes over the list of keys in a `cfg/desired` when a key that is accepted has signed it, and no older list. */
  learn(body: Buffer): void;
}

export function createKeyring(store: Store, pinned: ReadonlyMap<string, KeyObject>): Keyring {
  const kept = store.setting('connector_keys');
  let learnt = kept ? Statement.parse(JSON.parse(kept)) : null;
  const keys = new Map(learnt ? toKeys(learnt.keys) : pinned);

  const verified = (statement: string) => Statement.safeParse(signedBy(keys, statement, 'controllers')).data ?? null;

  return {
    keys,
    learn(body) {
      const parsed = parseMessage('config', body);
      const told = parsed.ok ? (parsed.message.keys ?? []).map(verified).find((one) => one !== null) : null;
      if (!told || told.iat <= (learnt?.iat ?? 0)) return;
      learnt = told;
      store.set('connector_keys', JSON.stringify(told));
      keys.clear();
      for (const [kid, key] of toKeys(told.keys)) keys.set(kid, key);
    },
  };
}

const toKeys = (jwks: z.infer<typeof Jwks>) =>
  jwks.map((jwk) => [jwk.kid, createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })] as const);
