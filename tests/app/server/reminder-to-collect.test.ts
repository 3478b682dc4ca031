import { startInstance, type TestInstance } from '../../support/instance.ts';
import { replacementFor } from '../../support/replacement.ts';
import { BASE, connect, type Site } from '../../support/site.ts';
import { comesWithCode } from '../../support/visitor.ts';

/** The flow of windows to collect, with a replacement's: three days, and a reminder four hours before they end. */
const NOAH = { person: 'noah.carter', laptop: 'LT-104' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LATE_MS = 2 * 60_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
  replacementFor(site, NOAH.laptop);
});
afterEach(() => instance.close());

const replacement = () => instance.row('x_smart_lockers_assignment', 'kind=replacement');
const reminded = () => instance.rows('sysevent', 'name=x_smart_lockers.replacement.due_soon');
const ready = () => instance.rows('sysevent', 'name=x_smart_lockers.replacement.ready');

/** Starts the instance anew from its file, as after a restart of the node. @param downMs how long it was not there */
async function restart(downMs = 0): Promise<void> {
  const saved = await instance.save();
  instance = await startInstance({ ...saved, nowMs: saved.nowMs + downMs });
}

test('each window is reminded of once, before it ends, across restarts', async () => {
  expect(replacement().stage).toBe('reserved');
  await restart();
  instance.advance(3 * DAY_MS - 5 * HOUR_MS);
  expect(reminded()).toEqual([]);
  await restart();
  instance.advance(HOUR_MS + LATE_MS);
  expect(reminded().map((event) => event.parm2)).toEqual([replacement().collect_until]);
  await restart();
  instance.advance(4 * HOUR_MS);
  expect(replacement()).toMatchObject({ stage: 'reserved', reminded_at: '' });
  await restart();
  instance.advance(3 * DAY_MS - 5 * HOUR_MS);
  expect(reminded()).toHaveLength(1);
  instance.advance(HOUR_MS + LATE_MS);
  expect(reminded()).toHaveLength(2);
  instance.advance(DAY_MS);
  expect([replacement().stage, reminded().length]).toEqual(['expired', 2]);
  expect(instance.logged).toEqual([]);
});

test('a reminder whose time passed while the instance was down comes late, and not once the window has passed', async () => {
  await restart(3 * DAY_MS - HOUR_MS);
  instance.settle();
  expect(reminded()).toHaveLength(1);
  instance.advance(HOUR_MS + LATE_MS);
  await restart(3 * DAY_MS);
  instance.settle();
  expect([replacement().stage, reminded().length]).toEqual(['expired', 1]);
});

test('of what is collected before nobody is reminded', async () => {
  const noah = await comesWithCode(site, ready()[0]?.parm2 ?? '');
  await noah.pass();
  await noah.next();
  await noah.pass();
  expect(replacement().stage).toBe('active');
  instance.advance(4 * DAY_MS);
  expect(reminded()).toEqual([]);
});

test('of what is called off nobody is reminded', async () => {
  const path = `${BASE}/portal/loans/${replacement().sys_id}/cancel`;
  expect((await instance.as(NOAH.person).post(path, {})).status).toBe(200);
  instance.advance(4 * DAY_MS);
  expect(reminded()).toEqual([]);
});

test('a window that has moved is reminded of at its own time alone', async () => {
  instance.advance(DAY_MS);
  const { collect_until: first, live_asset: device } = replacement();
  const tx = instance.kernel.begin({ user: 'admin' });
  instance.kernel.records.update(tx, 'alm_hardware', device ?? '', { install_status: '7', substatus: 'disposed' });
  instance.advance(LATE_MS);
  expect(replacement().stage).toBe('reserved');
  expect(replacement().live_asset).not.toBe(device);
  expect((replacement().collect_until ?? '') > (first ?? '')).toBe(true);
  instance.advance(2 * DAY_MS);
  expect(reminded()).toEqual([]);
  instance.advance(DAY_MS - 3 * HOUR_MS);
  expect(reminded()).toHaveLength(1);
});
