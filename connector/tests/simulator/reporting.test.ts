import type { Simulator } from '../../simulator/simulator.ts';
import { LOCKER, startRig, type Rig } from './support/rig.ts';

let rig: Rig;
let simulator: Simulator;

beforeEach(async () => {
  rig = await startRig();
  simulator = rig.simulator;
  await rig.watcher.until(({ channel }) => channel === 'doors');
});
afterEach(() => rig.stop(simulator));

const online = (why: string) => rig.watcher.until(({ channel, body }) => channel === 'online' && body.why === why);
const bay = (number: number) => simulator.truth().lockers[0]!.bays.find((one) => one.number === number)!;

/** Opens and closes a door by hand, which needs no command and is reported all the same. */
function swing(number: number) {
  simulator.forceDoor(LOCKER, number);
  simulator.closeDoor(LOCKER, number);
}

test('birth, last will and goodbye each say why the locker is there or not', async () => {
  expect(await online('birth')).toMatchObject({ online: true });
  simulator.setLockerFault(LOCKER, 'network_lost', true);
  expect(await online('lost')).toMatchObject({ online: false });
  rig.watcher.forget();
  simulator.setLockerFault(LOCKER, 'network_lost', false);
  await online('birth');
  await simulator.stop();
  expect(await online('goodbye')).toMatchObject({ online: false });
  expect(rig.watcher.of('online').map(({ why }) => why)).not.toContain('lost');
});

test('a new boot has a new boot id and says whether it was switched off or lost power', async () => {
  const first = await rig.event('booted');
  rig.watcher.forget();
  simulator.setLockerFault(LOCKER, 'power_cut', true);
  simulator.setLockerFault(LOCKER, 'power_cut', false);
  const second = await rig.event('booted');
  expect(second).toMatchObject({ data: { cause: 'power' } });
  expect(second.boot).not.toBe(first.boot);
  await simulator.stop();
  rig.watcher.forget();
  simulator = await rig.startSimulator();
  expect(await rig.event('booted')).toMatchObject({ data: { cause: 'start' } });
});

test('events keep their order and leave no gap over lost network, power cut and restart', async () => {
  simulator.setLockerFault(LOCKER, 'network_lost', true);
  swing(1);
  simulator.setLockerFault(LOCKER, 'power_cut', true);
  simulator.forceDoor(LOCKER, 3);
  simulator.setLockerFault(LOCKER, 'power_cut', false);
  swing(2);
  await simulator.stop();
  simulator = await rig.startSimulator();
  await rig.watcher.until(({ body }) => (body.data as { cause?: string } | undefined)?.cause === 'start');
  const sequences = [...new Set(rig.watcher.of('evt').map(({ seq }) => seq as number))];
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  const opened = rig.watcher.of('evt').filter(({ type }) => type === 'door_opened');
  expect(opened.map((event) => event.bay)).toEqual([1, 3, 2]);
});

test('what the broker has acknowledged is not sent again after a restart', async () => {
  swing(1);
  await rig.event('door_closed');
  await simulator.stop();
  rig.watcher.forget();
  simulator = await rig.startSimulator();
  await rig.event('booted');
  expect(rig.watcher.of('evt').map(({ type }) => type)).toEqual(['booted']);
  expect(simulator.truth().lockers[0]!.online).toBe(true);
});

test('the snapshot of the doors is retained and names the last event that it includes', async () => {
  swing(1);
  simulator.forceDoor(LOCKER, 2);
  const opened = await rig.watcher.until(
    ({ channel, body }) => channel === 'evt' && body.type === 'forced_open' && body.bay === 2,
  );
  const snapshot = await rig.watcher.until(({ channel, body }) => channel === 'doors' && body.seq === opened.seq);
  expect(snapshot.doors).toEqual([
    { bay: 1, door: 'closed', presence: 'empty', charge_percent: null },
    { bay: 2, door: 'open', presence: 'occupied', charge_percent: null },
    { bay: 3, door: 'closed', presence: 'unknown', charge_percent: null },
  ]);
  const versions = rig.watcher.of('doors').map(({ version }) => version as number);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
});

test('a door that opens without a command is an alarm', async () => {
  simulator.forceDoor(LOCKER, 1);
  expect(await rig.event('door_opened')).toMatchObject({ cmd: null, data: { by: 'forced' } });
  expect(await rig.event('forced_open')).toMatchObject({ bay: 1 });
});

test('a door held open is reported once, after the configured time', async () => {
  await rig.configure({ door_held_s: 30 });
  await rig.watcher.until(({ channel, body }) => channel === 'info' && body.config_version === 1);
  simulator.forceDoor(LOCKER, 1);
  rig.clock.advance(29_000);
  simulator.forceDoor(LOCKER, 2);
  await rig.watcher.until(({ body }) => body.type === 'forced_open' && body.bay === 2);
  expect(rig.watcher.of('evt').map(({ type }) => type)).not.toContain('held_open');
  rig.clock.advance(600_000);
  await rig.configure({ version: 2, door_held_s: 60 });
  await rig.watcher.until(({ channel, body }) => channel === 'info' && body.config_version === 2);
  rig.clock.advance(600_000);
  simulator.closeDoor(LOCKER, 1);
  await rig.event('door_closed');
  const held = rig.watcher.of('evt').filter(({ type }) => type === 'held_open');
  expect(held.map((event) => event.bay)).toEqual([1, 2]);
});

test('an older configuration is ignored', async () => {
  await rig.configure({ version: 5 });
  await rig.watcher.until(({ channel, body }) => channel === 'info' && body.config_version === 5);
  await rig.configure({ version: 4 });
  await rig.configure({ version: 6 });
  await rig.watcher.until(({ channel, body }) => channel === 'info' && body.config_version === 6);
  expect(rig.watcher.of('info').map(({ config_version }) => config_version)).not.toContain(4);
});

test('sensors that lie are reported as they read, while the truth stays known', async () => {
  simulator.setBayFault(LOCKER, 2, 'presence_lies', true);
  expect(await rig.event('presence_changed')).toMatchObject({ bay: 2, data: { presence: 'empty' } });
  expect(bay(2)).toMatchObject({ presence: 'empty', content: { asset_tag: 'P1000' } });
  simulator.setBayFault(LOCKER, 1, 'contact_stuck_open', true);
  await rig.event('forced_open');
  expect(bay(1)).toMatchObject({ contact: 'open', door: 'closed' });
});

test('a device charges in a charging bay, in a bay without outlet it does not, and the steps are reported', async () => {
  simulator.forceDoor(LOCKER, 2);
  simulator.take(LOCKER, 2);
  simulator.forceDoor(LOCKER, 1);
  simulator.put(LOCKER, 1, { asset_tag: 'P1000' });
  simulator.closeDoor(LOCKER, 1);
  await rig.watcher.until(({ body }) => body.type === 'charge_changed');
  for (let minute = 0; minute < 30; minute++) rig.clock.advance(60_000);
  const charges = () =>
    rig.watcher
      .of('evt')
      .filter(({ type }) => type === 'charge_changed')
      .map(({ data }) => (data as { charge_percent: number }).charge_percent);
  await rig.watcher.until(({ channel, body }) => channel === 'heartbeat' && (body.uptime_s as number) >= 1800);
  expect(bay(1).content!.charge_percent).toBeCloseTo(73, 0);
  expect(charges()).toEqual([40, 45, 50, 55, 60, 65, 70]);
  const last = rig.watcher.of('heartbeat').at(-1)!.bays as { temperature_c: number; charge_percent: number | null }[];
  expect(last[0]!.temperature_c).toBeGreaterThan(last[1]!.temperature_c + 5);
  expect(last[1]!.charge_percent).toBeNull();
});
