import mqtt from 'mqtt';
import { connectDevice, makeEvent, startRig, type Device, type Rig } from '../support/harness.ts';
import { mayPublish, maySubscribe } from '../../src/mqtt/rights.ts';

let rig: Rig;
let url: string;
let device: Device;
beforeEach(async () => {
  rig = await startRig({ lockers: 2 });
  url = `mqtt://127.0.0.1:${rig.connector.ports().mqtt}`;
  device = await rig.device(1);
});
afterEach(() => rig.stop());

const refusal = (options: mqtt.IClientOptions) =>
  new Promise<unknown>((resolve) => {
    const client = mqtt.connect(url, { protocolVersion: 4, reconnectPeriod: 0, ...options });
    client.once('error', (error) => {
      client.end(true);
      resolve((error as { code?: unknown }).code);
    });
    client.once('connect', () => {
      client.end(true);
      resolve('let in');
    });
  });

const credentialOf = async (locker: number) => {
  const enrolled = await rig.device(locker);
  return enrolled.client.options;
};

describe('who gets in', () => {
  test('nobody without a credential', async () => {
    expect(await refusal({ clientId: 'locker-1' })).toBe(4);
    expect(await refusal({ clientId: 'locker-1', username: 'locker-1', password: 'guess' })).toBe(4);
    expect(await refusal({ clientId: 'nobody', username: 'nobody', password: 'guess' })).toBe(4);
  });

  test('a device only as itself: it cannot end the connection of another', async () => {
    const { username, password } = await credentialOf(2);
    expect(await refusal({ clientId: 'locker-1', username, password })).toBe(4);
    expect(await refusal({ clientId: 'locker-2', username, password })).toBe('let in');
    expect(device.client.connected).toBe(true);
  });

  test('a second enrolment ends the first credential and its connection', async () => {
    const { username, password } = device.client.options;
    const closed = new Promise<void>((resolve) => device.client.once('close', () => resolve()));
    await rig.device(1);
    await closed;
    expect(await refusal({ clientId: 'locker-1', username, password })).toBe(4);
  });

  test('an enrolment with a code of another controller makes no credential', async () => {
    rig.servicenow.world.codes.set('code-of-2', { purpose: 'controller', locker: 2 });
    const answer = await rig.request('POST', '/device/v1/enrol', { code: 'code-of-2', controller_id: 'locker-1' });
    expect([answer.status, (answer.body as { error: { code: string } }).error.code]).toEqual([
      409,
      'controller_mismatch',
    ]);
    expect(device.client.connected).toBe(true);
  });
});

describe('what a device may do', () => {
  test.each(['lockers/v1/locker-2/evt', 'lockers/v1/locker-1/cmd', 'lockers/v1/locker-1/cfg/desired', 'x'])(
    'it may not publish to %s: the connection ends',
    async (topic) => {
      const closed = new Promise<void>((resolve) => device.client.once('close', () => resolve()));
      device.client.publish(topic, JSON.stringify(makeEvent(1)), { qos: 1 });
      await closed;
      expect(rig.servicenow.world.events).toEqual([]);
    },
  );

  test.each(['lockers/v1/locker-2/cmd', 'lockers/v1/+/cmd', '#', '$SYS/#', 'lockers/v1/locker-12/#'])(
    'it may not subscribe to %s',
    async (filter) => {
      const granted = await device.client.subscribeAsync(filter, { qos: 1 }).catch((error: Error) => error.message);
      expect(granted).toMatch(/Subscribe error/);
    },
  );

  test('it may read all that is below its own id', async () => {
    expect(await device.client.subscribeAsync('lockers/v1/locker-1/#', { qos: 1 })).toHaveLength(1);
  });

  test('an event is acknowledged although nobody subscribes to it', async () => {
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  });

  test('many events at once are acknowledged each, in their order', async () => {
    const order: number[] = [];
    const many = Array.from({ length: 60 }, (_, index) => index + 1);
    await Promise.all(many.map((seq) => device.event({ seq }).then(() => order.push(seq))));
    expect(order).toEqual(many);
  });

  test('an event that is sent with more care than the contract asks for is answered with as much', async () => {
    const answers: string[] = [];
    device.client.on('packetreceive', ({ cmd }) => answers.push(cmd));
    await device.client.publishAsync('lockers/v1/locker-1/evt', JSON.stringify(makeEvent(1)), { qos: 2 });
    expect(answers).toEqual(['pubrec', 'pubcomp']);
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  });
});

describe('rights', () => {
  test('an id that is the beginning of another gives no right to it', () => {
    expect(maySubscribe('locker-1', 'lockers/v1/locker-10/cmd')).toBe(false);
    expect(mayPublish('locker-1', 'lockers/v1/locker-10/evt')).toBe(false);
    expect(mayPublish('locker-1', 'lockers/v1/locker-1/evt')).toBe(true);
  });
});

test('small messages are not held back by Nagle: a round trip takes few milliseconds', async () => {
  const other = await connectDevice('locker-1', { url, ...(await credentialOf(1)) } as never);
  const times: number[] = [];
  for (let seq = 1; seq <= 20; seq += 1) {
    const startedAt = performance.now();
    await other.reply('0'.repeat(32), 'accepted');
    times.push(performance.now() - startedAt);
  }
  // Held back, each takes 40 ms; on a busy machine some take that long without it.
  expect(times.sort((a, b) => a - b)[5]).toBeLessThan(20);
  await other.end();
});
