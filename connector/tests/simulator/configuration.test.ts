import { generateKeyPairSync } from 'node:crypto';
import { LOCKER, startRig, type Rig } from './support/rig.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  await rig.watcher.until(({ channel }) => channel === 'info');
});
afterEach(() => rig.stop(rig.simulator));

const bay = (number: number) => ({ bay: number, label: `A${number}`, charging: false, has_presence_sensor: true });
const info = (fits: (body: Record<string, unknown>) => boolean) =>
  rig.watcher.until(({ channel, body }) => channel === 'info' && fits(body));

test('a configuration for doors that are not there is refused with the reason, and the old one stays in effect', async () => {
  await rig.configure({ version: 3, bays: [bay(1)] });
  await info(({ config_version }) => config_version === 3);
  await rig.configure({ version: 4, bays: [bay(1), bay(9)] });
  expect(await info(({ config_problem }) => config_problem !== null)).toMatchObject({
    config_version: 3,
    config_problem: 'there is no bay 9',
  });
  await rig.configure({ version: 5, bays: [bay(2)] });
  expect(await info(({ config_version }) => config_version === 5)).toMatchObject({ config_problem: null });
});

test('a configuration that the connector has not signed for this controller changes nothing, and is told as refused', async () => {
  await rig.configure({ version: 3, door_held_s: 30 });
  await info(({ config_version }) => config_version === 3);
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  await rig.configure({ version: 4, door_held_s: 3_600 }, stranger);
  const unsigned = 'no key of the connector has signed it';
  expect(await info(({ config_problem }) => config_problem === unsigned)).toMatchObject({ config_version: 3 });
  await rig.configure({ version: 5, aud: 'hq-2' });
  const foreign = 'it is for another controller';
  expect(await info(({ config_problem }) => config_problem === foreign)).toMatchObject({ config_version: 3 });
  await rig.publishConfig({ v: 1, version: 6, bays: [], door_held_s: 3_600, heartbeat_s: 10, pulse_ms: 300 });
  const old = await info(({ config_problem }) => /token/.test(String(config_problem)));
  expect(old).toMatchObject({ config_version: 3 });
  await rig.configure({ version: 7 });
  expect(await info(({ config_version }) => config_version === 7)).toMatchObject({ config_problem: null });
});

test('the heartbeat tells a bay that overheats', async () => {
  rig.simulator.setBayFault(LOCKER, 2, 'overheats', true);
  rig.clock.advance(11_000);
  const beat = await rig.watcher.until(({ channel }) => channel === 'heartbeat');
  const readings = beat.bays as { bay: number; temperature_c: number }[];
  expect(readings.filter(({ temperature_c }) => temperature_c > 50).map(({ bay: number }) => number)).toEqual([2]);
});
