import { randomBytes } from 'node:crypto';
import mqtt from 'mqtt';
import { eventually, makeEvent, settings, SIGN_IN_KEYS, temporaryDir } from '../support/harness.ts';
import { freePort, hasMosquitto, startMosquitto } from '../support/mosquitto.ts';
import { upConnector, type Running } from '../support/process.ts';
import { startServiceNow } from '../support/servicenow.ts';

const EVENTS = 3_000;
const KILLS = 2;

/**
 * A device as the contract wants it: events stay in its outbox until the broker has acknowledged them, are sent in
 * order, and again after each break.
 */
function startOutbox(controller: string, options: mqtt.IClientOptions & { url: string }) {
  const outbox = Array.from({ length: EVENTS }, (_, index) => makeEvent(index + 1));
  const client = mqtt.connect(options.url, {
    protocolVersion: 4,
    reconnectPeriod: 50,
    clientId: controller,
    clean: true,
    queueQoSZero: false,
    resubscribe: false,
    ...options,
  });
  let acknowledged = 0;
  client.on('error', () => {});
  client.on('connect', () => {
    for (const event of outbox.slice(acknowledged)) {
      client.publish(`lockers/v1/${controller}/evt`, JSON.stringify(event), { qos: 1 }, (error) => {
        if (!error && event.seq === acknowledged + 1) acknowledged += 1;
      });
    }
  });
  return { client, acknowledged: () => acknowledged, end: () => client.endAsync(true) };
}

async function killInBurst(
  env: Record<string, string>,
  servicenow: Awaited<ReturnType<typeof startServiceNow>>,
  startDevice: (running: Running) => Promise<{ end(): Promise<unknown> }>,
) {
  let running = await upConnector(env);
  const device = await startDevice(running);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await servicenow.until(() => servicenow.world.events.length >= (EVENTS / (KILLS + 1)) * kill * 0.7);
    running.child.kill('SIGKILL');
    await running.exited;
    running = await upConnector(env);
  }
  await servicenow.until(() => servicenow.world.events.length === EVENTS);
  await device.end();
  running.child.kill('SIGTERM');
  expect(await running.exited).toEqual({ code: 0, signal: null });
  // Applied once each (the stand-in, like the app, takes an id once), none missing, and in order.
  expect(servicenow.world.events.map((event) => event.sequence)).toEqual(
    Array.from({ length: EVENTS }, (_, index) => index + 1),
  );
}

test('SIGKILL in the middle of a burst, embedded broker: nothing lost, nothing doubled, order kept', async () => {
  const { dir, remove } = temporaryDir();
  const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, { delayMs: 5 });
  const [http, broker] = [await freePort(), await freePort()];
  const env = settings(servicenow.url, dir, { HTTP_PORT: String(http), MQTT_PORT: String(broker), EVENT_BATCH: '20' });
  await killInBurst(env, servicenow, async () => {
    const code = randomBytes(6).toString('hex');
    servicenow.world.codes.set(code, { purpose: 'controller', locker: 1 });
    await servicenow.until(() => (servicenow.calls.lease ?? 0) > 0);
    const response = await fetch(`http://127.0.0.1:${http}/device/v1/enrol`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, controller_id: 'locker-1' }),
    });
    return startOutbox('locker-1', ((await response.json()) as { mqtt: { url: string } }).mqtt);
  });
  await servicenow.close();
  remove();
}, 90_000);

(hasMosquitto ? test : test.skip)(
  'the same with Mosquitto, which holds what the connector had not acknowledged',
  async () => {
    const { dir, remove } = temporaryDir();
    const broker = await startMosquitto();
    const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, { delayMs: 5 });
    const env = settings(servicenow.url, dir, {
      HTTP_PORT: String(await freePort()),
      MQTT_URL: broker.url,
      EVENT_BATCH: '20',
    });
    await killInBurst(env, servicenow, async (running) => {
      // The broker keeps events for a connector from its first subscription on.
      await eventually(() => running.output().includes('connected to the broker'));
      return startOutbox('locker-1', { url: broker.url });
    });
    await servicenow.close();
    await broker.stop();
    remove();
  },
  90_000,
);
