import { saidLimits } from '../../src/mqtt/limits.ts';
import { eventually, startRig, type Rig } from '../support/harness.ts';
import { hasMosquitto, startMosquitto, type Mosquitto } from '../support/mosquitto.ts';

test('a broker that sets no limits has none', () => {
  expect(saidLimits({})).toEqual([]);
  expect(
    saidLimits({ properties: { maximumPacketSize: 268_435_455, receiveMaximum: 20, retainAvailable: true } }),
  ).toEqual([]);
});

test.each([
  [{ maximumPacketSize: 1_024 }, /no packet beyond 1024/],
  [{ receiveMaximum: 1 }, /only 1 messages/],
  [{ maximumQoS: 0 }, /QoS 1/],
  [{ retainAvailable: false }, /retained/],
  [{ wildcardSubscriptionAvailable: false }, /wildcard/],
])('%j is told to an operator', (properties, words) => {
  expect(saidLimits({ properties })).toEqual([expect.stringMatching(words)]);
});

(hasMosquitto ? describe : describe.skip)('with Mosquitto', () => {
  let broker: Mosquitto;
  let rig: Rig;
  afterEach(async () => {
    await rig.stop();
    await broker.stop();
  });
  const check = async () =>
    ((await rig.request('GET', '/health')).body as { checks: { broker: { status: string; problems: string[] } } })
      .checks.broker;

  test('one that can do what is needed passes the test', async () => {
    broker = await startMosquitto();
    rig = await startRig({}, { MQTT_URL: broker.url });
    await eventually(async () => (await check()).status === 'ok');
    expect((await check()).problems).toEqual([]);
  });

  test('one that drops large messages is found out, and told', async () => {
    broker = await startMosquitto(['message_size_limit 2000']);
    rig = await startRig({}, { MQTT_URL: broker.url });
    await eventually(async () => (await check()).problems.length > 0, 30_000);
    expect(await check()).toMatchObject({ status: 'degraded', problems: [expect.stringContaining('65536 bytes')] });
  }, 60_000);
});
