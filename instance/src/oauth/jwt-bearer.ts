import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import jwt, { type Algorithm, type JwtPayload } from 'jsonwebtoken';
import type { Clock } from '../clock.ts';
import type { Row, Store } from '../kernel.ts';
import { escapeQueryValue } from '../data/index.ts';
import { findBy, usableUser } from '../http/users.ts';
import { GrantRefused, registeredClient } from './client.ts';
import type { Tokens } from './tokens.ts';

/** Asymmetric ones of those the platform documents; a shared key (HS…) is not supported here. */
const ALGORITHMS: Algorithm[] = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'];

const refuse = (reason: string) => new GrantRefused('server_error', reason);

function certificateKey(pem: string, nowMs: number): KeyObject {
  const certificate = new X509Certificate(pem);
  if (nowMs < Date.parse(certificate.validFrom) || nowMs > Date.parse(certificate.validTo)) {
    throw refuse(
      `the certificate ${certificate.subject} is valid from ${certificate.validFrom} to ${certificate.validTo} only`,
    );
  }
  return createPublicKey(pem);
}

/** The key of the verifier map that the header's `kid` selects; without a `kid`, of the only map there is. */
function verificationKey(store: Store, client: Row, assertion: string, nowMs: number): KeyObject {
  const kid = jwt.decode(assertion, { complete: true })?.header.kid;
  const maps = store.query({ table: 'jwt_verifier_map', query: `oauth_jwt=${client['sys_id']}` });
  const matching = kid === undefined ? maps : maps.filter((map) => map['kid'] === kid);
  const [map] = matching;
  if (!map || matching.length > 1)
    throw refuse(`${matching.length} verifier maps of ${client['name']} fit the key id ${JSON.stringify(kid)}`);
  const pem = store.get('sys_certificate', map['sys_certificate'] ?? '')?.['pem_certificate'];
  if (!pem) throw refuse(`the verifier map ${map['name']} has no certificate`);
  return certificateKey(pem, nowMs);
}

function verifiedClaims(
  assertion: string,
  key: KeyObject,
  client: Row,
  audiences: [string, ...string[]],
  nowMs: number,
): JwtPayload & { exp: number } {
  const claims = jwt.verify(assertion, key, {
    algorithms: ALGORITHMS,
    audience: audiences,
    issuer: client['client_id'],
    clockTimestamp: Math.floor(nowMs / 1000),
    clockTolerance: Number(client['clock_skew'] || '0'),
  });
  if (typeof claims === 'string' || claims.exp === undefined) throw refuse('the assertion has no exp');
  return { ...claims, exp: claims.exp };
}

/**
 * Grants by a signed assertion (RFC 7523) what `oauth_jwt`, `jwt_verifier_map` and `sys_certificate` allow.
 * `aud` may be the client id or the token endpoint: the platform's pages name one each.
 * @returns `sys_id` of the user
 * @throws GrantRefused, or the verifier's error
 */
export function jwtBearerGrant(
  store: Store,
  clock: Clock,
  tokens: Tokens,
  form: Readonly<Record<string, string>>,
  tokenEndpoint: string,
): string {
  const client = registeredClient(store, 'oauth_jwt', form['client_id'] ?? '', form['client_secret'] ?? '');
  const assertion = form['assertion'] ?? '';
  const clientId = client['client_id'] ?? '';
  const claims = verifiedClaims(
    assertion,
    verificationKey(store, client, assertion, clock.now()),
    client,
    [clientId, tokenEndpoint],
    clock.now(),
  );
  const userField = client['user_field'] || 'email';
  const user = usableUser(findBy(store, 'sys_user', userField, claims.sub ?? ''));
  if (!user) throw refuse(`no active user has the ${userField} ${JSON.stringify(claims.sub)}`);
  const admin = store.count({
    table: 'sys_user_has_role',
    query: `user=${escapeQueryValue(user['sys_id'] ?? '')}^role.name=admin`,
  });
  if (admin > 0) throw refuse('Grant access to admin is not allowed');
  if (client['enable_jti_verification'] !== 'false') {
    const jti = claims[client['jti_claim'] || 'jti'] as unknown;
    if (typeof jti !== 'string' || jti === '') throw refuse('the assertion has no jti');
    const skewMs = Number(client['clock_skew'] || '0') * 1000;
    if (!tokens.useJti(clientId, jti, claims.exp * 1000 + skewMs)) throw refuse(`the jti ${jti} was used before`);
  }
  return user['sys_id'] ?? '';
}
