import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config/config.ts';
import { createConnector } from '../../src/connector.ts';
import { eventually, settings, startRig, temporaryDir, type Rig } from '../support/harness.ts';
import { hasMosquitto, startMosquitto, type Mosquitto } from '../support/mosquitto.ts';
import { idOf } from '../support/servicenow.ts';
import { createOpenLockerDevice, type OpenLockerDevice } from './open-locker-device.ts';

const CONTROLLER = randomUUID();
const LONG_MS = 30_000;

const rows = { 1: { adapter: 'open_locker', controller_id: CONTROLLER } };

(hasMosquitto ? describe : describe.skip)('an Open-Locker controller at Mosquitto', () => {
  let broker: Mosquitto;
  let rig: Rig;
  let device: OpenLockerDevice;
  let folder: ReturnType<typeof temporaryDir>;

  beforeEach(async () => {
    broker = await startMosquitto();
    folder = temporaryDir();
    const file = join(folder.dir, 'adapters.json');
    const compartments = [1, 2, 3, 4].map((bay) => ({ bay, slave: 1, address: bay - 1 }));
    writeFileSync(file, JSON.stringify({ [CONTROLLER]: { heartbeat_s: 30, compartments } }));
    rig = await startRig({ pollMs: 50, rows }, { MQTT_URL: broker.url, ADAPTER_SETTINGS_FILE: file });
    device = createOpenLockerDevice(CONTROLLER, broker.url);
    await device.connect();
    await eventually(() => device.configs.length === 1, LONG_MS);
  });
  afterEach(async () => {
    await device.cut();
    await rig.stop();
    await broker.stop();
    folder.remove();
  });

  const events = () => rig.servicenow.world.events;
  const told = () => events().map(({ type, bay_number, command_id }) => [type, bay_number, command_id]);
  const states = (id: string) =>
    rig.servicenow.world.results.filter(({ command_id }) => command_id === id).map(({ state }) => state);
  const command = (name: string, bay_number = 1, lifeMs = 20_000) => {
    const command_id = idOf(name);
    rig.servicenow.world.commands.push({
      command_id,
      locker_id: idOf('locker 1'),
      controller_id: CONTROLLER,
      bay_number,
      action: 'open',
      expires_at: new Date(Date.now() + lifeMs).toISOString(),
      handover_id: null,
    });
    return command_id;
  };
  const until = (count: number) => eventually(() => events().length >= count, LONG_MS);

  test('is opened by command and tells of the door, numbered without gaps', async () => {
    const id = command('open');
    await eventually(() => states(id).includes('done'), LONG_MS);
    await device.close(1);
    await until(2);
    expect(told()).toEqual([
      ['door_opened', 1, id],
      ['door_closed', 1, id],
    ]);
    expect(events().map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(device.pulses).toHaveLength(1);
  });

  test('ServiceNow hears how all doors stand', async () => {
    await eventually(
      () => rig.servicenow.world.states.some(({ doors }) => (doors as object[] | null)?.length === 4),
      LONG_MS,
    );
    expect(rig.servicenow.world.states.at(-1)).toMatchObject({ online: true });
  });

  test('messages and commands that come twice have one effect', async () => {
    const id = command('twice');
    await eventually(() => states(id).includes('done'), LONG_MS);
    const data = {
      compartment_number: 1,
      transaction_id: idOf('x').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    };
    const message = {
      message_id: 'a message of its own',
      timestamp: new Date().toISOString(),
      event: 'compartment_open_failed',
      data: { ...data, outcome: 'door_jammed', error_code: 'DOOR_JAMMED' },
    };
    for (let time = 0; time < 3; time += 1) await device.publish('event', message);
    await device.snapshot();
    await device.snapshot();
    await device.close(1);
    await until(3);
    expect(told().map(([type]) => type)).toEqual(['door_opened', 'open_failed', 'door_closed']);
    expect(events().map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  test('what it told while the connector was away is there afterwards, and the numbers go on', async () => {
    const id = command('before');
    await eventually(() => states(id).includes('done'), LONG_MS);
    await until(1);
    await rig.connector.stop();
    await device.close(1);
    await device.force(2);
    await rig.connector.start();
    await until(4);
    expect(told()).toEqual([
      ['door_opened', 1, id],
      ['door_closed', 1, id],
      ['door_opened', 2, null],
      ['forced_open', 2, null],
    ]);
    expect(events().map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  test('a connector that is added later counts as the first one does, and goes on where that one has ended', async () => {
    await device.force(1);
    await device.close(1);
    await until(3);
    rig.servicenow.world.leaseSeconds = 3;
    const place = temporaryDir();
    const { MQTT_URL = '', ADAPTER_SETTINGS_FILE = '' } = rig.env;
    const more = { MQTT_URL, ADAPTER_SETTINGS_FILE, CONNECTOR_NAME: 'second' };
    const env = settings(rig.servicenow.url, place.dir, more);
    const second = createConnector(readConfig(env), { clock: systemClock });
    try {
      await second.start();
      const health = `http://127.0.0.1:${second.ports().http}/health`;
      const isAt = async () => (await (await fetch(health)).text()).includes('"broker":{"status":"ok"');
      await eventually(isAt, LONG_MS);
      await device.force(2);
      await until(5);
      await rig.connector.stop();
      await device.close(2);
      await until(6);
      expect(told().at(-1)).toEqual(['door_closed', 2, null]);
      expect(events().map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    } finally {
      await second.stop();
      await rig.connector.start();
      place.remove();
    }
  });

  test('a restart of the device is told, and it is given its wiring again', async () => {
    await device.reboot();
    await device.connect();
    await until(1);
    expect(told()).toEqual([['booted', null, null]]);
    await eventually(() => device.configs.length === 2, LONG_MS);
  });

  test('a command that waited beyond its end at the broker opens nothing', async () => {
    await device.cut();
    const id = command('late', 1, 1_500);
    await eventually(() => states(id).includes('unknown'), LONG_MS);
    await device.connect();
    // What the broker still has comes before the answer to a command that is sent now.
    const now = command('in time', 2);
    await eventually(() => states(now).includes('done'), LONG_MS);
    expect(device.pulses.map(({ compartment }) => compartment)).toEqual([2]);
  });

  test('a door that does not open, and a device that cannot obey, are told as such', async () => {
    device.jammed.add(3);
    const stuck = command('stuck', 3);
    await eventually(() => states(stuck).includes('failed'), LONG_MS);
    device.failWith('COMPARTMENT_NOT_FOUND');
    const missing = command('missing', 4);
    await eventually(() => states(missing).includes('rejected'), LONG_MS);
    device.failWith('MODBUS_ERROR');
    const unknown = command('unknown', 4);
    await eventually(() => states(unknown).includes('unknown'), LONG_MS);
    await until(1);
    expect(told()).toEqual([['open_failed', 3, stuck]]);
  });

  test('a lost connection is an offline locker, and nothing is sent to it', async () => {
    await device.publish('state/connection', {
      message_id: randomUUID(),
      timestamp: new Date().toISOString(),
      status: 'offline',
      reason: 'unexpected_disconnect',
    });
    await eventually(() => rig.servicenow.world.states.at(-1)?.online === false, LONG_MS);
    const id = command('nobody there');
    await eventually(() => states(id).includes('failed'), LONG_MS);
    expect(device.pulses).toEqual([]);
  });

  test('messages that are not of its contract are left out, and what follows goes on', async () => {
    await device.publish('event', { nothing: true });
    await device.publish('state/compartments', { message_id: 'm', compartments: 'many' });
    await device.force(1);
    await until(2);
    expect(told().map(([type]) => type)).toEqual(['door_opened', 'forced_open']);
  });
});

test('over a broker that keeps commands however old they are, none is sent', async () => {
  const rig = await startRig({ pollMs: 50, rows });
  try {
    rig.servicenow.world.commands.push({
      command_id: idOf('c'),
      locker_id: idOf('locker 1'),
      controller_id: CONTROLLER,
      bay_number: 1,
      action: 'open',
      expires_at: new Date(Date.now() + 20_000).toISOString(),
      handover_id: null,
    });
    await eventually(() => rig.servicenow.world.results.some(({ state }) => state === 'failed'), LONG_MS);
    expect(rig.servicenow.world.results[0]?.detail).toBe(
      'The locker cannot be opened safely over this broker. Please tell IT.',
    );
  } finally {
    await rig.stop();
  }
});
