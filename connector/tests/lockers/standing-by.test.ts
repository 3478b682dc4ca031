/** A connector that stands by, at the same broker as the owner, and takes its locker over. */
import { topicOf } from '../../contract/index.ts';
import { systemClock } from '../../src/clock.ts';
import { startRig, type Rig } from '../support/harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

test('a failed installation that the owner has long told is not told again by whoever takes the locker over', async () => {
  const late = { ms: 0 };
  rig = await startRig({ leaseSeconds: 2 }, {}, { ...systemClock, steady: () => systemClock.steady() + late.ms });
  const { world, calls, until } = rig.servicenow;
  const answered = async () => {
    const leases = calls.lease ?? 0;
    // The second of them was asked for after this.
    await until(() => (calls.lease ?? 0) >= leases + 2);
  };
  const device = await rig.device();
  const say = (channel: 'info' | 'firmwareStatus', body: object) =>
    device.client.publishAsync(topicOf('locker-1', channel), JSON.stringify({ v: 1, ...body }), { qos: 1 });
  world.owned = [];
  await answered();
  const at = new Date().toISOString();
  await say('firmwareStatus', { version: '2', status: 'refused', detail: 'signature', at });
  late.ms = 10 * 60_000;
  await answered();
  world.states.length = 0;
  world.owned = [1];
  await say('info', { firmware: '1', config_version: 0, capabilities: [], bays: 4 });
  await until(() => world.states.some(({ info }) => info !== undefined));
  expect(world.states.filter(({ firmware_status }) => firmware_status !== undefined)).toEqual([]);
});
