import { pino } from 'pino';
import type { ConfigMessage, InfoMessage } from '../../contract/index.ts';
import { createDesired } from '../../src/lockers/desired.ts';
import type { Locker } from '../../src/servicenow/answers.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';

const INFO: Omit<InfoMessage, 'firmware' | 'config_version'> = { v: 1, capabilities: [], bays: 1 };
const FIRMWARE = { version: '2', url: 'https://f.example/2', sha256: 'a'.repeat(64), signature: 'sig' };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function setUp() {
  const clock = createTestClock();
  const sent: { channel: string; body: ConfigMessage | null }[] = [];
  const world = {
    followed: null as number | null,
    problem: null as string | null,
    firmware: '1',
    owned: true,
    away: false,
    keys: ['a list'],
    locker: {
      locker_id: idOf('l'),
      controller_id: 'locker-1',
      door_held_s: 60,
      heartbeat_s: 10,
      pulse_ms: 300,
      bays: [{ number: 1, label: 'A1', charging: true, has_presence_sensor: false }],
    } as unknown as Locker,
  };
  const desired = createDesired({
    locker: () => (world.owned ? world.locker : null),
    infoOf: () =>
      world.followed === null
        ? null
        : { ...INFO, firmware: world.firmware, config_version: world.followed, config_problem: world.problem },
    publish(_controller, channel, body) {
      if (world.away) throw new Error('no broker');
      sent.push({ channel, body: body as ConfigMessage | null });
    },
    keys: () => world.keys,
    sign: (controller, config) => JSON.stringify({ aud: controller, ...config }),
    clock,
    log: pino({ level: 'silent' }),
  });
  const versions = () => sent.filter(({ channel }) => channel === 'config').map(({ body }) => body?.version);
  /** What the controller says of itself, and each lease answer, lead to a look. */
  const reconcile = () => desired.reconcile('locker-1');
  const lookFor = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += MINUTE_MS) {
      await clock.advance(MINUTE_MS);
      reconcile();
    }
  };
  return { world, sent, versions, reconcile, lookFor };
}

test('what ServiceNow says is published beyond what the controller follows, once, and again when it changes', () => {
  const { world, sent, versions, reconcile } = setUp();
  reconcile();
  expect(sent).toEqual([]);
  world.followed = 7;
  reconcile();
  reconcile();
  world.followed = 8;
  reconcile();
  expect(versions()).toEqual([8]);
  const bays = [{ bay: 1, label: 'A1', charging: true, has_presence_sensor: false }];
  const told = { aud: 'locker-1', version: 8, door_held_s: 60, heartbeat_s: 10, pulse_ms: 300, bays };
  expect(sent[0]?.body).toMatchObject({ keys: ['a list'] });
  expect(JSON.parse(sent[0]?.body?.token ?? '')).toEqual(told);
  world.locker = { ...world.locker, door_held_s: 30 };
  reconcile();
  expect(versions()).toEqual([8, 9]);
});

test('when another key begins to sign, the configuration is published again, signed by it', () => {
  const { world, versions, reconcile } = setUp();
  world.followed = 1;
  reconcile();
  world.keys = ['another list'];
  reconcile();
  expect(versions()).toEqual([2, 3]);
});

test('a controller that follows another owner’s configuration gets ours again', () => {
  const { world, versions, reconcile } = setUp();
  world.followed = 3;
  reconcile();
  world.followed = 9;
  reconcile();
  expect(versions()).toEqual([4, 10]);
});

test('a locker that was given away and taken back is told anew, under a new number', () => {
  const { world, versions, reconcile } = setUp();
  world.followed = 3;
  reconcile();
  world.owned = false;
  reconcile();
  world.owned = true;
  // The other owner has published the number 4 too, with something else.
  world.followed = 4;
  reconcile();
  expect(versions()).toEqual([4, 5]);
});

test('what a controller refuses is published again once an hour, under a new number, until it is followed', async () => {
  const { world, versions, reconcile, lookFor } = setUp();
  world.followed = 3;
  reconcile();
  world.problem = 'there is no bay 9';
  await lookFor(HOUR_MS - MINUTE_MS);
  expect(versions()).toEqual([4]);
  await lookFor(2 * HOUR_MS);
  expect(versions()).toEqual([4, 5, 6]);
  [world.followed, world.problem] = [6, null];
  await lookFor(3 * HOUR_MS);
  expect(versions()).toEqual([4, 5, 6]);
});

test('a controller that has refused what is not ours gets ours again, though it follows it', async () => {
  const { world, versions, reconcile, lookFor } = setUp();
  world.followed = 3;
  reconcile();
  world.followed = 4;
  await lookFor(2 * HOUR_MS);
  expect(versions()).toEqual([4]);
  // Somebody has written to its topic, and ours is no longer there for its next start.
  world.problem = 'no key of the connector has signed it';
  reconcile();
  reconcile();
  expect(versions()).toEqual([4, 5]);
});

test('without a broker it is tried again', () => {
  const { world, versions, reconcile } = setUp();
  world.followed = 0;
  world.away = true;
  reconcile();
  world.away = false;
  reconcile();
  expect(versions()).toEqual([1]);
});

test('a firmware is wanted until it runs or is no longer wanted; then the topic is cleared', () => {
  const { world, sent, reconcile } = setUp();
  world.followed = 1;
  world.locker = { ...world.locker, firmware: FIRMWARE };
  reconcile();
  reconcile();
  world.firmware = '2';
  reconcile();
  const firmware = sent.filter(({ channel }) => channel === 'firmware').map(({ body }) => body);
  expect(firmware).toEqual([{ v: 1, ...FIRMWARE }, null]);
});

test('a firmware that is not run is published again once an hour, and not once it runs', async () => {
  const { world, sent, reconcile, lookFor } = setUp();
  const published = () => sent.filter(({ channel }) => channel === 'firmware').map(({ body }) => body);
  const message = { v: 1, ...FIRMWARE };
  world.followed = 1;
  world.locker = { ...world.locker, firmware: FIRMWARE };
  reconcile();
  await lookFor(HOUR_MS - MINUTE_MS);
  expect(published()).toEqual([message]);
  await lookFor(2 * HOUR_MS);
  expect(published()).toEqual([message, message, message]);
  world.firmware = '2';
  await lookFor(3 * HOUR_MS);
  expect(published()).toEqual([message, message, message, null]);
});

test('a firmware that an earlier owner has published is cleared where it is not wanted any more', () => {
  const { world, sent, reconcile } = setUp();
  const firmware = () => sent.filter(({ channel }) => channel === 'firmware').map(({ body }) => body);
  world.followed = 1;
  reconcile();
  reconcile();
  expect(firmware()).toEqual([null]);
  // Another one has it for a while.
  world.owned = false;
  reconcile();
  world.owned = true;
  reconcile();
  expect(firmware()).toEqual([null, null]);
});
