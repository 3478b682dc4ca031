import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { ConnectorError } from '../../src/errors.ts';
import { createKioskTokens, newKioskKey } from '../../src/kiosk/tokens.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createTestClock } from '../support/clock.ts';
import { startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';
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

describe('which kiosk a locker has is ServiceNow’s to say', () => {
  const keyOf = (token: string) => createHash('sha256').update(token).digest('hex');
  const look = async (token: string) => (await rig.request('GET', '/kiosk/v1/locker', undefined, token)).status;
  /** What ServiceNow has to say from now on has come in. */
  const heard = async () => {
    const leases = rig.servicenow.calls.lease ?? 0;
    // The second one is asked for when the answer to the first has been read.
    await rig.servicenow.until(() => (rig.servicenow.calls.lease ?? 0) > leases + 1);
  };

  test('the hash of its key is all that goes there', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    expect([...rig.servicenow.world.kioskKeys]).toEqual([[1, keyOf(token)]]);
  });

  test('one that was enrolled at another connector is known here too, and over a restart without ServiceNow', async () => {
    rig = await startRig({ leaseSeconds: 1 });
    const token = randomBytes(32).toString('base64url');
    rig.servicenow.world.kioskKeys.set(1, keyOf(token));
    await heard();
    expect(await look(token)).toBe(200);
    // The locker itself is remembered with what may be opened there.
    await rig.servicenow.until(() => (rig.servicenow.calls.grants ?? 0) > 0);
    rig.servicenow.fault({ route: 'lease', status: 503, times: Infinity });
    await rig.restart();
    expect(await look(token)).toBe(200);
    // Whoever is not known yet may be one that ServiceNow knows: no kiosk forgets its token for it.
    const stranger = await rig.request('GET', '/kiosk/v1/locker', undefined, randomBytes(32).toString('base64url'));
    expect(errorOf(stranger)).toEqual([503, 'locker_not_served']);
    rig.servicenow.clearFaults();
  });

  test('an enrolment at another connector ends the kiosk here, its connection too', async () => {
    rig = await startRig({ leaseSeconds: 1 });
    const token = await rig.enrolKiosk();
    const live = await listen(rig, token);
    rig.servicenow.world.kioskKeys.set(1, keyOf('another'));
    expect(await live.closed).toBe(4001);
    expect(await look(token)).toBe(401);
  });

  test('a connector that stands by hears of it as well', async () => {
    rig = await startRig({ leaseSeconds: 1 });
    const token = await rig.enrolKiosk();
    rig.servicenow.lend(1, 'another');
    const live = await listen(rig, token);
    rig.servicenow.world.kioskKeys.set(1, keyOf('another'));
    expect(await live.closed).toBe(4001);
  });

  test('one that ServiceNow knows nothing of, enrolled with an older version, goes on', async () => {
    rig = await startRig({ leaseSeconds: 1 });
    const token = await rig.enrolKiosk();
    rig.servicenow.world.kioskKeys.clear();
    await heard();
    expect(await look(token)).toBe(200);
  });

  test('an enrolment whose answer is lost ends the kiosk before it, and the new one gets in by the same code', async () => {
    rig = await startRig({ leaseSeconds: 1 }, { SERVICENOW_TIMEOUT_MS: '1000' });
    const before = await listen(rig, await rig.enrolKiosk());
    rig.servicenow.world.codes.set('a-code', { purpose: 'kiosk', locker: 1 });
    rig.servicenow.fault({ route: 'enrol', cutAfter: true });
    const enrol = () => rig.request('POST', '/kiosk/v1/enrol', { code: 'a-code' });
    expect((await enrol()).status).toBe(503);
    expect(await before.closed).toBe(4001);
    const { kiosk_token: token } = (await enrol()).body as { kiosk_token: string };
    await heard();
    expect(await look(token)).toBe(200);
  });

  test('an answer that was asked for before a kiosk was enrolled does not end it', () => {
    const { dir, remove } = temporaryDir();
    const db = openDatabase(dir);
    const clock = createTestClock();
    const ended: string[] = [];
    const onEnded = (lockerId: string) => void ended.push(lockerId);
    const tokens = createKioskTokens({ db, clock, heard: () => true, onEnded });
    const [old, fresh] = [newKioskKey(), newKioskKey()];
    const locker = idOf('locker 1');
    tokens.enrolled(locker, old.keyHash);
    const askedAt = clock.steady();
    tokens.enrolled(locker, fresh.keyHash);
    ended.splice(0);
    tokens.told([{ locker_id: locker, kiosk_key_hash: old.keyHash }], askedAt);
    expect([tokens.lockerOf(fresh.token), ended]).toEqual([locker, []]);
    expect(() => tokens.lockerOf(old.token)).toThrow(ConnectorError);
    db.close();
    remove();
  });
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
