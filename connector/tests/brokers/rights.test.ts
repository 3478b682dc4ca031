import type { MqttClient } from 'mqtt';
import { connectDevice, eventually, startRig } from '../support/harness.ts';
import { makeAuthority, makeCertificate, writePem } from '../support/certificates.ts';
import { hasMosquitto } from '../support/mosquitto.ts';
import { startGuarded, type Guarded } from './guarded.ts';

const LONG_MS = 30_000;

(hasMosquitto ? describe : describe.skip)('Mosquitto with the configuration of deploy/', () => {
  let broker: Guarded;
  const clients: MqttClient[] = [];
  beforeAll(async () => void (broker = await startGuarded()));
  afterAll(async () => {
    for (const client of clients) await client.endAsync(true);
    await broker.stop();
  });
  const signIn = async (name: string) => {
    const client = await broker.connect(await broker.certificate(name));
    clients.push(client);
    return client;
  };
  const refusal = (client: MqttClient, topic: string) =>
    client.publishAsync(topic, 'x', { qos: 1 }).then(
      () => 'taken',
      (error: Error) => error.message,
    );

  test('the connector and a controller reach each other by certificates', async () => {
    const own = await broker.certificate('connector-a');
    const rig = await startRig(
      {},
      {
        CONNECTOR_NAME: 'a',
        MQTT_URL: broker.url,
        MQTT_CA_FILE: writePem(broker.dir, 'ca.pem', broker.authority.cert),
        MQTT_CERT_FILE: writePem(broker.dir, 'own.pem', own.cert),
        MQTT_KEY_FILE: writePem(broker.dir, 'own-key.pem', own.key),
      },
    );
    const { cert, key } = await broker.certificate('locker-1');
    const device = await connectDevice('locker-1', { url: broker.url, ca: broker.authority.cert, cert, key });
    try {
      await device.state({ 1: 'closed' });
      await rig.servicenow.until(() => rig.servicenow.world.states.some(({ online }) => online === true));
      await device.event({ seq: 1 });
      await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
      // The broker has kept its session, which nothing of its own has ended.
      await rig.connector.stop();
      await device.event({ seq: 2 });
      await rig.connector.start();
      await rig.servicenow.until(() => rig.servicenow.world.events.length === 2);
    } finally {
      await device.end();
      await rig.stop();
    }
  });

  test.each([
    ['another controller’s events', 'lockers/v1/locker-2/evt'],
    ['a command, even to itself', 'lockers/v1/locker-1/cmd'],
    ['its own configuration', 'lockers/v1/locker-1/cfg/desired'],
    ['a command to an Open-Locker controller', 'locker/locker-1/command'],
    ['what is of nobody', 'elsewhere'],
  ])('a controller cannot write %s', async (_what, topic) => {
    expect(await refusal(await signIn('locker-1'), topic)).toMatch(/not authorized/i);
  });

  test('a connector cannot write what controllers say', async () => {
    expect(await refusal(await signIn('connector-a'), 'lockers/v1/locker-1/evt')).toMatch(/not authorized/i);
  });

  test('a controller hears what is meant for it and nothing else, whatever it subscribes to', async () => {
    const device = await signIn('locker-3');
    const heard: string[] = [];
    device.on('message', (topic) => heard.push(topic));
    await device.subscribeAsync(['#', 'lockers/v1/+/cmd', 'lockers/v1/locker-4/cmd'], { qos: 1 });
    const other = await signIn('locker-4');
    await other.publishAsync('lockers/v1/locker-4/evt', 'x', { qos: 1 });
    const connector = await signIn('connector-a');
    for (const id of ['locker-4', 'locker-3']) await connector.publishAsync(`lockers/v1/${id}/cmd`, 'x', { qos: 1 });
    await eventually(() => heard.includes('lockers/v1/locker-3/cmd'), LONG_MS);
    expect(new Set(heard)).toEqual(new Set(['lockers/v1/locker-3/cmd']));
  });

  test('a client id of another’s is not taken: the certificate gives it', async () => {
    const victim = await signIn('locker-5');
    const thief = await broker.connect(await broker.certificate('locker-6'), 'locker-5');
    clients.push(thief);
    await thief.publishAsync('lockers/v1/locker-6/hb', 'x', { qos: 1 });
    expect(victim.connected).toBe(true);
  });

  test('without a certificate, or with one of a foreign authority, nobody comes in', async () => {
    const stranger = await makeCertificate(await makeAuthority('another'), 'connector-a');
    await expect(broker.connect(stranger)).rejects.toThrow();
    await expect(broker.connect(await broker.certificate('locker-1', { expired: true }))).rejects.toThrow();
  });
});
