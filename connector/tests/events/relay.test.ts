import { startRig, makeEvent, eventually, type Rig } from '../support/harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const sequences = (rig: Rig, controller = 'locker-1') =>
  rig.servicenow.world.events.filter((event) => event.controller_id === controller).map((event) => event.sequence);
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('events reach ServiceNow in order, in batches, each once', async () => {
  rig = await startRig({ lockers: 3, delayMs: 20 });
  const devices = await Promise.all([1, 2, 3].map((locker) => rig.device(locker)));
  await Promise.all(devices.flatMap((device) => range(200).map((seq) => device.event({ seq }))));
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 600);
  for (const device of devices) expect(sequences(rig, device.controller)).toEqual(range(200));
  expect(rig.servicenow.world.duplicates).toBe(0);
  expect(rig.servicenow.calls.events).toBeLessThan(60);
});

test('an event has the form that the app takes', async () => {
  rig = await startRig();
  const device = await rig.device();
  const event = makeEvent(7, { bay: 3, cmd: null });
  await device.event(event);
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  expect(rig.servicenow.world.events[0]).toEqual({
    event_id: event.id,
    controller_id: 'locker-1',
    boot: 'b1',
    sequence: 7,
    type: 'presence_changed',
    bay_number: 3,
    at: event.at,
    command_id: null,
    data: { presence: 'empty' },
  });
});

test('the same event twice is one event, even long after it was delivered', async () => {
  rig = await startRig();
  const device = await rig.device();
  const event = makeEvent(1);
  await device.event(event);
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  await eventually(
    async () =>
      ((await rig.request('GET', '/health')).body as { checks: { spool: { events: number } } }).checks.spool.events ===
      0,
  );
  await device.event(event);
  await device.event({ seq: 2 });
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 2);
  expect(rig.servicenow.world.duplicates).toBe(0);
});
