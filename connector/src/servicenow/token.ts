/** Sign-in by OAuth 2.0 JWT bearer grant (RFC 7523): no password of a person, and a token that is renewed before it ends. */
import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import type { Secrets } from '../config/secrets.ts';
import { ServiceNowError } from './errors.ts';
import type { Http } from './http.ts';
import type { ServiceNowTime } from './time.ts';

export interface Tokens {
  /** A token that is still good for a while; many callers share one sign-in. */
  get(): Promise<string>;
  /** ServiceNow has refused this one: the next `get` signs in again. */
  drop(token: string): void;
}

const TokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** ServiceNow allows assertions to live five minutes by default. */
const ASSERTION_S = 120;
/** Renewed when so much of its life is left, so that no call travels with a token that ends on the way. */
const RENEW_FRACTION = 0.1;
const REFUSALS = [400, 401, 403];
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** @param time as ServiceNow has it: an assertion that is early or late by our own clock would be refused. */
export function createTokens(
  http: Http,
  servicenow: Config['servicenow'],
  secrets: Secrets,
  clock: Clock,
  time: ServiceNowTime,
): Tokens {
  let current: { token: string; renewAt: number } | null = null;
  let signingIn: Promise<string> | null = null;

  async function signIn(): Promise<string> {
    const askedAt = clock.steady();
    const form = new URLSearchParams({
      grant_type: GRANT,
      client_id: servicenow.clientId,
      client_secret: secrets.clientSecret,
      assertion: assertion(Math.floor(time.now() / 1000)),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
    const answer = await http.post('/oauth_token.do', form.toString(), headers, servicenow.timeoutMs);
    if (answer.status === 429 || answer.status >= 500) {
      throw new ServiceNowError('away', 'servicenow_away', `sign-in answered ${answer.status}`, {
        status: answer.status,
        retryAfterMs: answer.retryAfterMs ?? 0,
      });
    }
    const parsed = TokenAnswer.safeParse(answer.body);
    if (answer.status !== 200 || !parsed.success) {
      const { status } = answer;
      // A page that answers in ServiceNow's place (a proxy, an instance asleep) refuses nobody.
      const code = REFUSALS.includes(status) ? 'servicenow_sign_in' : 'servicenow_answer';
      throw new ServiceNowError('away', code, `no token came of the sign-in (status ${status})`, { status });
    }
    const lifeMs = parsed.data.expires_in * 1000;
    current = { token: parsed.data.access_token, renewAt: askedAt + lifeMs * (1 - RENEW_FRACTION) };
    return current.token;
  }

  const assertion = (nowS: number) =>
    jwt.sign(
      {
        iss: servicenow.clientId,
        aud: servicenow.clientId,
        sub: servicenow.user,
        iat: nowS,
        exp: nowS + ASSERTION_S,
        jti: randomUUID(),
      },
      secrets.signInKey,
      { algorithm: secrets.signInAlgorithm, ...(servicenow.keyId === null ? {} : { keyid: servicenow.keyId }) },
    );

  return {
    async get() {
      if (current && clock.steady() < current.renewAt) return current.token;
      signingIn ??= signIn().finally(() => (signingIn = null));
      return signingIn;
    },
    drop(token) {
      if (current?.token === token) current = null;
    },
  };
}
