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

test('the heartbeat tells a bay that overheats', async () => {
  rig.simulator.setBayFault(LOCKER, 2, 'overheats', true);
  rig.clock.advance(11_000);
  const beat = await rig.watcher.until(({ channel }) => channel === 'heartbeat');
  const readings = beat.bays as { bay: number; temperature_c: number }[];
  expect(readings.filter(({ temperature_c }) => temperature_c > 50).map(({ bay: number }) => number)).toEqual([2]);
});
