import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Aedes } from 'aedes';
import mqtt from 'mqtt';
import { connectDevice, eventually, makeEvent, startRig, type Rig } from '../support/harness.ts';
import { hasMosquitto, startMosquitto, type Mosquitto } from '../support/mosquitto.ts';
import { idOf } from '../support/servicenow.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const sequences = (rig: Rig) => rig.servicenow.world.events.map((event) => event.sequence);

(hasMosquitto ? describe : describe.skip)('with Mosquitto', () => {
  let broker: Mosquitto;
  let rig: Rig;
  beforeEach(async () => {
    broker = await startMosquitto();
    rig = await startRig({ pollMs: 50 }, { MQTT_URL: broker.url });
  });
  afterEach(async () => {
    await rig.stop();
    await broker.stop();
  });

  test('events go through in order, and a burst is acknowledged to the broker', async () => {
    const device = await connectDevice('locker-1', { url: broker.url });
    await Promise.all(range(3000).map((seq) => device.event({ seq })));
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 3000);
    expect(sequences(rig)).toEqual(range(3000));
    expect(rig.servicenow.world.duplicates).toBe(0);
    await device.end();
  });

  test('a command reaches the device and its outcome ServiceNow', async () => {
    const device = await connectDevice('locker-1', { url: broker.url });
    const arrived = device.nextCommand();
    rig.servicenow.world.commands.push({
      command_id: idOf('c'),
      locker_id: idOf('locker 1'),
      controller_id: 'locker-1',
      bay_number: 1,
      action: 'open',
      expires_at: new Date(Date.now() + 20_000).toISOString(),
      handover_id: null,
    });
    await device.reply((await arrived).id, 'done');
    await rig.servicenow.until(() => rig.servicenow.world.results.some(({ state }) => state === 'done'));
    await device.end();
  });

  test('what came while the connector was away is there when it is back', async () => {
    const device = await connectDevice('locker-1', { url: broker.url });
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    await rig.connector.stop();
    await Promise.all(range(20).map((seq) => device.event({ seq: seq + 1 })));
    await rig.connector.start();
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 21);
    expect(sequences(rig)).toEqual(range(21));
    await device.end();
  });

  test('a broker that dies is found again', async () => {
    await broker.kill();
    await broker.start();
    const device = await connectDevice('locker-1', { url: broker.url });
    await device.client.publishAsync(
      'lockers/v1/locker-1/state/online',
      JSON.stringify({ v: 1, online: true, why: 'birth', boot: 'b', at: new Date().toISOString() }),
      {
        qos: 1,
        retain: true,
      },
    );
    // Retained, so it is told as soon as the connector has subscribed again; only then is an event not lost.
    await rig.servicenow.until(() => rig.servicenow.world.states.some(({ online }) => online === true));
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    await device.end();
  });

  test('no message is acknowledged before it is on disk, and the stream does not stop meanwhile', async () => {
    await rig.stop();
    rig = await startRig({ pollMs: 50 }, { MQTT_URL: broker.url, SPOOL_MAX_EVENTS: '1' });
    const device = await connectDevice('locker-1', { url: broker.url });
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    rig.servicenow.fault({ route: 'events', status: 503, times: 10_000 });
    // One fits; the others stay unacknowledged.
    await Promise.all(range(5).map((seq) => device.event({ seq: seq + 1 })));
    // What comes behind them still gets through.
    await device.state({ 1: 'open' });
    await rig.servicenow.until(() => rig.servicenow.world.states.some(({ online }) => online === true));
    await rig.connector.stop();
    rig.servicenow.clearFaults();
    await rig.connector.start();
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 6);
    expect(sequences(rig)).toEqual(range(6));
    await device.end();
  });
});

test('a broker that speaks only MQTT 3.1.1 is spoken to in it', async () => {
  const aedes = await Aedes.createBroker();
  const server = createServer(aedes.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `mqtt://127.0.0.1:${(server.address() as { port: number }).port}`;
  const rig = await startRig({}, { MQTT_URL: url });
  const client = mqtt.connect(url, { protocolVersion: 4 });
  try {
    // Until the connector has subscribed nobody keeps it; the same event again is one event.
    const event = JSON.stringify(makeEvent(1));
    await eventually(async () => {
      await client.publishAsync('lockers/v1/locker-1/evt', event, { qos: 1 });
      return rig.servicenow.world.events.length === 1;
    });
  } finally {
    await client.endAsync(true);
    await rig.stop();
    await new Promise<void>((resolve) => aedes.close(() => server.close(() => resolve())));
  }
});

test('a connector that stops while it is still connecting does not try again', async () => {
  const tries: Socket[] = [];
  const silent = createServer((socket) => void tries.push(socket.resume()));
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const rig = await startRig({}, { MQTT_URL: `mqtt://127.0.0.1:${(silent.address() as AddressInfo).port}` });
  await eventually(() => tries.length === 1);
  await rig.stop();
  await eventually(() => tries.every(({ destroyed }) => destroyed));
  // Three times as long as until the first repetition.
  await pause(750);
  expect(tries).toHaveLength(1);
  silent.close();
});
