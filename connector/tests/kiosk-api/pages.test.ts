/** Which pages may use the kiosk's API: the own one, and those of the connectors that stand in for this one. */
import { startRig, type Rig } from '../support/harness.ts';

const OTHER = 'https://b.example:8480';
let rig: Rig;
afterEach(() => rig.stop());

/** As a browser asks for a page of another origin, and before it does. */
async function allowed(origin: string, token = '') {
  const url = `http://127.0.0.1:${rig.connector.ports().http}/kiosk/v1/locker`;
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
  });
  const answer = await fetch(url, { headers: { origin, authorization: `Bearer ${token}` } });
  const names = ['access-control-allow-origin', 'access-control-allow-headers', 'access-control-allow-credentials'];
  return [preflight, answer].map(({ headers }) => names.map((name) => headers.get(name)));
}
const policy = async () => (await rig.request('GET', '/health')).headers.get('content-security-policy') ?? '';
const NOTHING = [null, null, null];

test('a page of a connector that stands in for this one may, and no other', async () => {
  rig = await startRig({}, { KIOSK_ADDRESSES: `https://a.example, ${OTHER}/` });
  const token = await rig.enrolKiosk();
  const named = [
    [OTHER, 'authorization, content-type', null],
    [OTHER, null, null],
  ];
  expect(await allowed(OTHER, token)).toEqual(named);
  // A refusal can be read there too: it says that the page is to go elsewhere.
  expect(await allowed(OTHER)).toEqual(named);
  for (const origin of ['https://b.example', 'http://b.example:8480', 'https://xb.example:8480', 'null'])
    expect(await allowed(origin, token)).toEqual([NOTHING, NOTHING]);
});

test('without such connectors none may', async () => {
  rig = await startRig();
  expect(await allowed(OTHER, await rig.enrolKiosk())).toEqual([NOTHING, NOTHING]);
  expect(await policy()).toContain("connect-src 'self';");
});

test('the page may reach these connectors and nothing else, and is told of them', async () => {
  rig = await startRig({}, { KIOSK_ADDRESSES: `https://a.example,${OTHER}` });
  expect(await policy()).toContain(
    "connect-src 'self' https://a.example wss://a.example https://b.example:8480 wss://b.example:8480;",
  );
  const { body } = await rig.request('GET', '/kiosk/v1/locker', undefined, await rig.enrolKiosk());
  expect(body).toMatchObject({ addresses: ['https://a.example', OTHER], service: { served: true } });
});

test('the page and what keeps it in the browser are asked for at each load, and answers of the API are kept nowhere', async () => {
  rig = await startRig();
  const told = async (path: string) => {
    const { status, headers } = await rig.request('GET', path);
    return [status, headers.get('cache-control')];
  };
  for (const file of ['', 'kiosk.js', 'kiosk.css', 'service-worker.js'])
    expect(await told(`/kiosk/${file}`)).toEqual([200, 'no-cache']);
  expect(await told('/kiosk/v1/locker')).toEqual([401, 'no-store']);
  expect(await told('/health')).toEqual([200, 'no-store']);
  expect(await policy()).toContain("worker-src 'self';");
});
