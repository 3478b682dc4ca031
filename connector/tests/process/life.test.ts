import { randomBytes } from 'node:crypto';
import { connectDevice, settings, SIGN_IN_KEYS, temporaryDir } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';
import { upConnector } from '../support/process.ts';
import { CLIENT_SECRET, startServiceNow } from '../support/servicenow.ts';

test('from start to SIGTERM: no secret in the logs, what waits is sent, leases are released', async () => {
  const { dir, remove } = temporaryDir();
  const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, { delayMs: 100 });
  const [http, broker] = [await freePort(), await freePort()];
  const env = settings(servicenow.url, dir, { HTTP_PORT: String(http), MQTT_PORT: String(broker), EVENT_BATCH: '2' });
  const running = await upConnector({ ...env, LOG_LEVEL: 'trace' });
  const post = async (path: string, body: object, token = '') => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`http://127.0.0.1:${http}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  await servicenow.until(() => (servicenow.calls.state ?? 0) > 0);
  servicenow.world.codes.set('kiosk-code', { purpose: 'kiosk', locker: 1 });
  servicenow.world.codes.set('device-code', { purpose: 'controller', locker: 1 });
  const kioskToken = String((await post('/kiosk/v1/enrol', { code: 'kiosk-code' })).kioskToken);
  const { mqtt } = await post('/device/v1/enrol', { code: 'device-code', controller_id: 'locker-1' });
  const credential = mqtt as { url: string; username: string; password: string };
  const badge = randomBytes(8).toString('hex');
  await post('/kiosk/v1/tap', { request_id: randomBytes(16).toString('hex'), kind: 'badge', value: badge }, kioskToken);
  await post('/kiosk/v1/tap', { request_id: 'wrong', kind: 'badge', value: badge }, kioskToken);

  const device = await connectDevice('locker-1', credential);
  await Promise.all(Array.from({ length: 10 }, (_, index) => device.event({ seq: index + 1 })));
  running.child.kill('SIGTERM');
  expect(await running.exited).toEqual({ code: 0, signal: null });

  expect(servicenow.world.events).toHaveLength(10);
  expect(servicenow.world.released).toHaveLength(1);
  expect(running.output().split('\n').length).toBeGreaterThan(3);
  for (const secret of [CLIENT_SECRET, badge, kioskToken, credential.password, 'kiosk-code', 'device-code']) {
    expect(running.output()).not.toContain(secret);
  }
  await device.end();
  await servicenow.close();
  remove();
}, 60_000);
