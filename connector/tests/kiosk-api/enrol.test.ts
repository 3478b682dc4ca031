import { readdirSync, readFileSync } from 'node:fs';
import { startRig, type Rig } from '../support/harness.ts';
import { errorOf, listen, tap } from './support.ts';

let rig: Rig;
afterEach(() => rig.stop());

test('an unknown token is told to enrol, over HTTP and WebSocket', async () => {
  rig = await startRig();
  for (const token of [undefined, 'x', 'a'.repeat(43)])
    expect(errorOf(await rig.request('POST', '/kiosk/v1/tap', tap(), token))).toEqual([401, 'kiosk_unknown']);
  await expect(listen(rig, 'a'.repeat(43))).rejects.toThrow(/401/);
  expect(rig.servicenow.calls.tap).toBeUndefined();
});

test('a second enrolment ends the first, its connection too', async () => {
  rig = await startRig();
  const first = await rig.enrolKiosk();
  const live = await listen(rig, first);
  const second = await rig.enrolKiosk();
  expect(await live.closed).toBe(4001);
  expect(errorOf(await rig.request('GET', '/kiosk/v1/locker', undefined, first))).toEqual([401, 'kiosk_unknown']);
  expect((await rig.request('GET', '/kiosk/v1/locker', undefined, second)).status).toBe(200);
});

test('a token survives a restart and is nowhere on disk', async () => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  await rig.restart();
  expect((await rig.request('GET', '/kiosk/v1/locker', undefined, token)).status).toBe(200);
  const data = rig.env.DATA_DIR ?? '';
  for (const file of readdirSync(data)) expect(readFileSync(`${data}/${file}`).includes(token)).toBe(false);
});

test('a wrong code is refused with the words of the app', async () => {
  rig = await startRig();
  expect(errorOf(await rig.request('POST', '/kiosk/v1/enrol', { code: 'wrong-code' }))).toEqual([400, 'code_unknown']);
});

test('trying many codes is stopped', async () => {
  rig = await startRig();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 40; attempt += 1)
    statuses.push((await rig.request('POST', '/kiosk/v1/enrol', { code: `wrong-${attempt}` })).status);
  expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(31);
  expect(statuses.at(-1)).toBe(429);
});

test('a kiosk that asks too often is told when to come back, and another is not held up by it', async () => {
  rig = await startRig({ lockers: 2 }, { KIOSK_REQUESTS_PER_MINUTE: '4' });
  const [eager, other] = [await rig.enrolKiosk(1), await rig.enrolKiosk(2)];
  const answers = [];
  for (const name of ['a', 'b', 'c']) answers.push(await rig.request('POST', '/kiosk/v1/tap', tap(name), eager));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await rig.request('POST', '/kiosk/v1/tap', tap('d'), other)).status).toBe(200);
});

test('nobody may show the kiosk page in a frame but the one origin that was configured', async () => {
  rig = await startRig();
  const policy = async () => (await rig.request('GET', '/health')).headers.get('content-security-policy');
  expect(await policy()).toContain("frame-ancestors 'none'");
  await rig.stop();
  rig = await startRig({}, { KIOSK_FRAME_ANCESTOR: 'http://localhost:8091/panel/' });
  expect(await policy()).toContain('frame-ancestors http://localhost:8091');
});
