import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import axios from 'axios';
import { demoPassword } from '../../scripts/system/demo.ts';
import type { Row } from '../../scripts/system/servicenow.ts';
import { until } from '../../scripts/tour/wait.ts';
import { takeOverLockers, type OwnLockers } from '../support/system/lockers.ts';
import { handoverIs } from '../support/system/records.ts';
import { doorOpens, isReady, madrid, madridThirdFloor, orderAndReserve } from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

/** The two lockers of one site, in the order of their names. */
const FIRST = madrid;
const SECOND = madridThirdFloor;
/** Who may say what lockers run. */
const ADMIN = 'ines.ortega';
const minute = 60_000;
/** As the platform writes a duration. */
const second = '1970-01-01 00:00:01';
const table = (name: string): string => `x_smart_lockers_${name}`;

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

let world: World;
let lockers: OwnLockers;
beforeAll(async () => {
  world = await startWorld();
  lockers = await takeOverLockers(world, { releaseKey: publicKey });
  // What runs every two minutes runs each second.
  const job = await world.admin.one('sysauto_script', 'nameLIKEbring firmware', ['sys_id']);
  await world.admin.update('sysauto_script', job.sys_id as string, { run_period: second });
  for (const controller of [FIRST, SECOND]) await until(`${controller} says what it runs`, () => runs(controller));
}, 120_000);
afterAll(async () => {
  await lockers?.stop();
  await world?.stop();
});

const lockerRow = (controller: string): Promise<Row> =>
  world.admin.one(table('locker'), `controller_id=${controller}`, [
    ...['sys_id', 'site', 'firmware', 'wanted_firmware.version'],
  ]);
const runs = async (controller: string): Promise<string> => (await lockerRow(controller)).firmware ?? '';
const wanted = async (controller: string): Promise<string> =>
  (await lockerRow(controller))['wanted_firmware.version'] ?? '';

interface Made {
  readonly key?: KeyObject;
  /** Whether it gets as far as the broker. */
  readonly connects?: boolean;
}

/** An image where controllers fetch it, and its record. @returns sys_id of the record */
async function release(version: string, { key = privateKey, connects = true }: Made = {}): Promise<string> {
  const url = `https://firmware.example/${version}.bin`;
  const image = Buffer.from(JSON.stringify({ version, connects }));
  const sha256 = createHash('sha256').update(image).digest('hex');
  const signed = sign('sha256', Buffer.from(`${version}\n${sha256}`), { key, dsaEncoding: 'ieee-p1363' });
  lockers.publish(url, image);
  const values = { version, url, sha256, signature: signed.toString('base64url') };
  return (await world.as(ADMIN).create(table('firmware'), values)).sys_id as string;
}

/** Starts a rollout at the site of the two lockers, by the button of its form. @returns its sys_id */
async function roll(firmware: string): Promise<string> {
  const { site } = await lockerRow(FIRST);
  const { sys_id: id } = await world.as(ADMIN).create(table('firmware_rollout'), { firmware, site: site as string });
  const query = `name=Start^table=${table('firmware_rollout')}`;
  const { sys_id: button } = await world.admin.one('sys_ui_action', query, ['sys_id']);
  const form = new URLSearchParams({ sys_id: id as string, sys_action: button as string });
  await axios.post(`${world.urls.instance}/${table('firmware_rollout')}.do`, form, {
    auth: { username: ADMIN, password: demoPassword },
  });
  return id as string;
}

const rolloutIs = (id: string, state: string): Promise<Row> =>
  until(`the rollout is ${state}`, async () => {
    const row = await world.admin.one(table('firmware_rollout'), `sys_id=${id}`, [
      ...['state', 'stop_reason', 'progress'],
    ]);
    return row.state === state ? row : null;
  });

/** What is open about a locker because of a firmware, each with its incident. */
async function failuresOf(controller: string): Promise<Row[]> {
  const { sys_id: locker } = await lockerRow(controller);
  return world.admin.list(table('discrepancy'), `locker=${locker}^kind=firmware_failed^state=open`, [
    ...['sys_id', 'details', 'incident', 'incident.active', 'incident.short_description'],
  ]);
}

test('a firmware comes to one locker after the other, to none behind an open door, and the records say which has it', async () => {
  const elena = world.person('elena.ruiz');
  await orderAndReserve(world, elena.userName, { kind: 'Headset', length: '4h', at: FIRST });
  await isReady(world, FIRST);
  const before = await runs(FIRST);
  const rollout = await roll(await release('1.1.0'));

  // The first fetches it. Before it has it a door is opened, and the image comes while that stands open.
  const giveBehindOpenDoor = await lockers.fetching();
  expect([await wanted(FIRST), await wanted(SECOND)]).toEqual(['1.1.0', '']);
  const kiosk = await world.kiosk(FIRST);
  const handover = await doorOpens(world, FIRST, await kiosk.badge(elena.badge));
  giveBehindOpenDoor();
  await world.physical.take(FIRST, handover.bay_number);
  await world.physical.closeDoor(FIRST, handover.bay_number);
  await handoverIs(world, handover.handover_id, 'committed');
  // It begins again from the start.
  const giveFirst = await lockers.fetching();
  expect([await runs(FIRST), await wanted(SECOND)]).toEqual([before, '']);
  giveFirst();

  const giveSecond = await lockers.fetching();
  expect([await runs(FIRST), await runs(SECOND)]).toEqual(['1.1.0', before]);
  giveSecond();
  const done = { state: 'done', stop_reason: '', progress: '2 of 2 lockers report 1.1.0.' };
  expect(await rolloutIs(rollout, 'done')).toEqual(done);
  expect([await runs(FIRST), await runs(SECOND)]).toEqual(['1.1.0', '1.1.0']);
  expect([await failuresOf(FIRST), await failuresOf(SECOND)]).toEqual([[], []]);
  expect(lockers.fetched).toBe(3);
  const { sys_id: locker } = await lockerRow(FIRST);
  const query = `locker=${locker}^typeINdoor_opened,door_closed,booted^ORDERBYposition`;
  const trail = (await world.admin.list(table('access_event'), query, ['type'])).map((entry) => entry.type);
  expect(trail.slice(-3)).toEqual(['door_opened', 'door_closed', 'booted']);
}, 120_000);

test('a firmware that the release key has not signed: the first locker refuses it, the rollout stops, an incident is opened, the second is never asked', async () => {
  const [before, fetched] = [await runs(FIRST), lockers.fetched];
  const second = await wanted(SECOND);
  const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rollout = await roll(await release('1.2.0', { key: other }));

  const { stop_reason: reason } = await rolloutIs(rollout, 'stopped');
  expect(reason).toContain('Castellana, reception');
  const [failure, ...more] = await failuresOf(FIRST);
  expect(failure).toMatchObject({ details: 'Firmware 1.2.0: refused (signature).', 'incident.active': 'true' });
  expect(more).toEqual([]);
  expect([await runs(FIRST), await wanted(SECOND), await failuresOf(SECOND)]).toEqual([before, second, []]);
  expect(lockers.fetched).toBe(fetched);
  await world.admin.update(table('discrepancy'), failure?.sys_id as string, { state: 'resolved' });
}, 120_000);

test('a firmware that does not come back: the first locker takes it back and says so, and the rollout stops there', async () => {
  const before = await runs(FIRST);
  const second = await wanted(SECOND);
  const rollout = await roll(await release('1.3.0', { connects: false }));
  (await lockers.fetching())();
  await until('the first locker is gone', async () => !lockers.isOnline(FIRST));
  lockers.pass(minute);

  const { stop_reason: reason } = await rolloutIs(rollout, 'stopped');
  expect(reason).toContain('Castellana, reception');
  const [failure, ...more] = await failuresOf(FIRST);
  expect(failure).toMatchObject({ details: 'Firmware 1.3.0: rolled_back (not_healthy).', 'incident.active': 'true' });
  expect(more).toEqual([]);
  await isReady(world, FIRST);
  expect([await runs(FIRST), await wanted(SECOND), await failuresOf(SECOND)]).toEqual([before, second, []]);
}, 120_000);
