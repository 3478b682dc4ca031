import { randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { generate } from 'selfsigned';
import { json, NOON, startInstance, type TestInstance } from './harness.ts';

const CRATES = '/api/now/table/x_acme_demo_crate';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const CLIENT = { client_id: 'c0ffee', client_secret: 'not told' };
const KID = 'first key';

interface Pair {
  readonly private: string;
  readonly cert: string;
}
const years = (n: number) => new Date(NOON + n * 365 * 86_400_000);
const pairOf = (keyType: 'rsa' | 'ec', from = -1, to = 5): Promise<Pair> =>
  generate([{ name: 'commonName', value: 'client' }], { keyType, notBeforeDate: years(from), notAfterDate: years(to) });

let instance: TestInstance;
let [ec, rsa, old]: Pair[] = [];

/** Registers a client as an administrator does, by the tables. */
function register(
  client: { client_id: string; client_secret: string },
  maps: readonly { kid: string; pem: string }[],
  more: Record<string, string> = {},
): void {
  const { store } = instance.kernel;
  const application = store.insert(
    'oauth_jwt',
    { name: client.client_id, ...client, user_field: 'email', clock_skew: '0', active: 'true', ...more },
    'test',
  );
  for (const { kid, pem } of maps) {
    const certificate = store.insert('sys_certificate', { name: kid, pem_certificate: pem, active: 'true' }, 'test');
    store.insert(
      'jwt_verifier_map',
      { name: kid, kid, oauth_jwt: application['sys_id'] ?? '', sys_certificate: certificate['sys_id'] ?? '' },
      'test',
    );
  }
}

beforeAll(async () => {
  [ec, rsa, old] = await Promise.all([pairOf('ec'), pairOf('rsa'), pairOf('ec', -3, -1)]);
  instance = await startInstance();
  instance.user('robot', ['x_acme_demo.reader']);
  register(CLIENT, [
    { kid: KID, pem: ec!.cert },
    { kid: 'rsa key', pem: rsa!.cert },
    { kid: 'old key', pem: old!.cert },
  ]);
});
afterAll(() => instance.close());

type Claims = Record<string, unknown>;
function assertion(
  claims: Claims = {},
  header: { keyid?: string; key?: string; algorithm?: jwt.Algorithm } = {},
): string {
  const now = Math.floor(instance.clock.now() / 1000);
  const all = {
    iss: CLIENT.client_id,
    aud: CLIENT.client_id,
    sub: 'robot@example.com',
    iat: now,
    exp: now + 60,
    jti: randomUUID(),
    ...claims,
  };
  const payload = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return jwt.sign(payload, header.key ?? ec!.private, {
    algorithm: header.algorithm ?? 'ES256',
    keyid: header.keyid ?? KID,
  });
}

const askToken = (form: Record<string, string>) =>
  fetch(`${instance.url}/oauth_token.do`, { method: 'POST', body: new URLSearchParams(form) });
const askFor = (token: string, client = CLIENT) => askToken({ grant_type: GRANT, ...client, assertion: token });
const bearer = async (response: Response) => ({
  authorization: `Bearer ${(await json<{ access_token: string }>(response)).access_token}`,
});

test('a signed assertion gets a token for 1799 seconds that acts as its user until then', async () => {
  const granted = await askFor(assertion());
  expect(granted.status).toBe(200);
  const answer = await json<Record<string, unknown>>(granted.clone());
  expect(answer).toEqual({
    access_token: expect.any(String),
    scope: 'useraccount',
    token_type: 'Bearer',
    expires_in: 1799,
  });
  const headers = await bearer(granted);
  expect((await instance.as().get(CRATES, headers)).status).toBe(200);
  expect((await instance.as().send('POST', CRATES, { name: 'By a robot' }, headers)).status).toBe(403);
  instance.clock.advance(1799_000);
  expect((await instance.as().get(CRATES, headers)).status).toBe(401);
});

test('RS256 serves as well, and so does the token endpoint as audience', async () => {
  expect(
    (
      await askFor(
        assertion(
          { aud: `${instance.url}/oauth_token.do` },
          { keyid: 'rsa key', key: rsa!.private, algorithm: 'RS256' },
        ),
      )
    ).status,
  ).toBe(200);
});

test('the database does not hold the token', async () => {
  const { access_token: token } = await json<{ access_token: string }>(await askFor(assertion()));
  const rows = instance.kernel.store.query({ table: 'oauth_credential', query: '' });
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('an assertion is good once', async () => {
  const once = assertion();
  expect((await askFor(once)).status).toBe(200);
  const again = await askFor(once);
  expect([again.status, await json(again)]).toEqual([
    401,
    { error_description: 'access_denied', error: 'server_error' },
  ]);
});

test.each<[string, () => string]>([
  ['has expired', () => assertion({ exp: Math.floor(instance.clock.now() / 1000) - 1 })],
  ['never expires', () => assertion({ exp: undefined })],
  ['is meant for another', () => assertion({ aud: 'somebody else' })],
  ['comes from another', () => assertion({ iss: 'somebody else' })],
  ['has no id', () => assertion({ jti: undefined })],
  ['names no user', () => assertion({ sub: 'nobody@example.com' })],
  ['names an admin', () => assertion({ sub: 'admin@example.com' })],
  ['names a key that is not registered', () => assertion({}, { keyid: 'other key' })],
  ['is signed with another key', () => assertion({}, { key: old!.private })],
  ['is signed with a key whose certificate has run out', () => assertion({}, { keyid: 'old key', key: old!.private })],
  [
    'is signed with the public certificate as if it were a shared secret',
    () => assertion({}, { key: ec!.cert, algorithm: 'HS256' }),
  ],
  ['is not signed', () => jwt.sign({ sub: 'robot@example.com' }, '', { algorithm: 'none', keyid: KID })],
  ['is no token at all', () => 'nonsense'],
])('an assertion that %s is refused', async (_why, make) => {
  const refused = await askFor(make());
  expect([refused.status, await json(refused)]).toEqual([
    401,
    { error_description: 'access_denied', error: 'server_error' },
  ]);
});

test('a wrong client secret, an unknown client and an unknown grant are refused', async () => {
  const wrong = await askFor(assertion(), { ...CLIENT, client_secret: 'guessed' });
  expect([wrong.status, (await json(wrong))['error']]).toEqual([401, 'invalid_client']);
  expect((await askFor(assertion(), { ...CLIENT, client_id: 'unknown' })).status).toBe(401);
  const password = await askToken({ grant_type: 'password', ...CLIENT, username: 'admin', password: 'admin' });
  expect((await json(password))['error']).toBe('unsupported_grant_type');
});

test('a token that nobody issued is no sign-in', async () => {
  expect((await instance.as().get(CRATES, { authorization: 'Bearer nonsense' })).status).toBe(401);
});

test('client credentials act as the user of the application, once the property allows the grant', async () => {
  const { store } = instance.kernel;
  const robot = store.query({ table: 'sys_user', query: 'user_name=robot' })[0]?.['sys_id'] ?? '';
  const client = { client_id: 'plain', client_secret: 'plain secret' };
  store.insert('oauth_entity', { name: 'Plain', ...client, user: robot, active: 'true' }, 'test');
  const ask = () => askToken({ grant_type: 'client_credentials', ...client });
  expect((await ask()).status).toBe(401);
  store.insert(
    'sys_properties',
    { name: 'glide.oauth.inbound.client.credential.grant_type.enabled', value: 'true' },
    'test',
  );
  const granted = await ask();
  expect(granted.status).toBe(200);
  expect((await instance.as().get(CRATES, await bearer(granted))).status).toBe(200);
});
