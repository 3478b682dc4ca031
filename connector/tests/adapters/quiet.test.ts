/** Lockers of other makes at which nothing happens for long, or a door stays open. */
import type { Host, Inbound } from '../../src/adapters/adapter.ts';
import { modbusTcp } from '../../src/adapters/modbus-tcp.ts';
import { openLocker } from '../../src/adapters/open-locker.ts';
import { createOutbox } from '../../src/adapters/outbox.ts';
import { systemClock, type Clock } from '../../src/clock.ts';
import { createConditions } from '../../src/lockers/conditions.ts';
import { createLog } from '../../src/log.ts';
import type { Locker } from '../../src/servicenow/answers.ts';
import { createTestClock } from '../support/clock.ts';
import { eventually } from '../support/harness.ts';
import { freePort } from '../support/mosquitto.ts';
import { storeForEach } from '../support/store.ts';
import { startRelayBoard } from './relay-board.ts';

const LOCKER = {
  ...{ controller_id: 'locker-1', applied: { boot: '', sequence: 0 }, heartbeat_s: 60, door_held_s: 120 },
} as Locker;

const store = storeForEach();

function setUp(clock: Clock, settings?: unknown) {
  const log = createLog('silent');
  const conditions = createConditions(clock, clock.now);
  const events: { type: string; bay: number | null; data: object }[] = [];
  let beats = 0;
  const nothing = () => {};
  const inbound: Inbound = {
    ...{ reply: nothing, doors: nothing, online: nothing, info: nothing, firmwareStatus: nothing },
    heartbeat(controller, message) {
      beats += 1;
      conditions.heartbeat(controller, message);
    },
    event(_controller, payload, stored) {
      events.push(JSON.parse(payload.toString()) as (typeof events)[number]);
      stored();
    },
  };
  const outbox = createOutbox({ db: store.db, inbound, clock, log });
  const host: Host = {
    ...{ inbound, outbox, clock, log, publish: nothing, keys: null as never, owned: () => LOCKER },
    signConfig: () => '',
    sign: () => {
      throw new Error('signs nothing');
    },
    settings: () => settings,
  };
  const told = () => events.map(({ type, bay }) => [type, bay]);
  return { host, outbox, conditions, events, told, beats: () => beats };
}

describe('Open-Locker', () => {
  function start(clock = createTestClock()) {
    const parts = setUp(clock);
    const adapter = openLocker.create(parts.host);
    adapter.own([LOCKER]);
    let made = 0;
    const take = (channel: string, body: object) => {
      const message = { message_id: `${clock.now()} ${(made += 1)}`, timestamp: '2020-01-01T00:00:00Z', ...body };
      adapter.take('locker-1', `locker/locker-1/${channel}`, Buffer.from(JSON.stringify(message)), () => {});
    };
    return {
      ...parts,
      clock,
      stop: () => (parts.outbox.stop(), adapter.stop()),
      /** So many seconds, with a heartbeat each 15. */
      async quiet(seconds: number) {
        for (let left = seconds; left > 0; left -= 15) {
          await clock.advance(Math.min(15, left) * 1_000);
          take('state/heartbeat', { uptime_seconds: Math.round(clock.steady() / 1_000) + 9_000 });
        }
      },
      see: (door: 'open' | 'closed') =>
        take('state/compartments', { compartments: [{ compartment_number: 1, door_state: door }] }),
    };
  }

  test('a locker that is quiet is still seen, as often as its heartbeat is wanted', async () => {
    const { clock, conditions, quiet, beats, stop } = start();
    await quiet(600);
    expect(beats()).toBe(10);
    const seenAt = Date.parse(conditions.news('locker-1')?.seen_at ?? '');
    expect(clock.now() - seenAt).toBeLessThanOrEqual(60_000);
    await stop();
  });

  test('a locker of which nothing is heard is not seen', async () => {
    const { clock, beats, see, stop } = start();
    see('closed');
    await clock.advance(600_000);
    expect(beats()).toBe(0);
    await stop();
  });

  test('a door that is held open is told once for each opening, however wrong the device’s clock is', async () => {
    const { quiet, see, told, events, stop } = start();
    see('closed');
    see('open');
    await quiet(119);
    expect(told()).not.toContainEqual(['held_open', 1]);
    await quiet(600);
    // However much it says meanwhile.
    for (let time = 0; time < 300; time += 1) see('open');
    await quiet(30);
    expect(told().filter(([type]) => type === 'held_open')).toEqual([['held_open', 1]]);
    expect(events.at(-1)).toMatchObject({ type: 'held_open', data: { open_ms: 120_000 } });
    see('closed');
    await quiet(15);
    see('open');
    await quiet(60);
    see('closed');
    await quiet(600);
    expect(told().filter(([type]) => type === 'held_open')).toHaveLength(1);
    await stop();
  });

  test('what was told of an opening is not told again after a restart', async () => {
    const first = start();
    first.see('closed');
    first.see('open');
    await first.quiet(150);
    expect(first.told().at(-1)).toEqual(['held_open', 1]);
    await first.stop();
    const second = start(first.clock);
    await second.quiet(600);
    expect(second.told()).toEqual([]);
    await second.stop();
  });
});

test('a relay board that answers is seen, as often as a heartbeat is wanted, and a door that is held open is told', async () => {
  const port = await freePort();
  const board = await startRelayBoard(port);
  const late = { ms: 0 };
  const clock = { ...systemClock, steady: () => systemClock.steady() + late.ms };
  const bays = [1, 2].map((bay) => ({ bay, coil: bay - 1, input: bay - 1 }));
  const { host, outbox, beats, told } = setUp(clock, { host: '127.0.0.1', port, poll_ms: 20, bays });
  const adapter = modbusTcp.create(host);
  adapter.own([LOCKER]);
  await eventually(() => beats() === 1);
  board.force(0);
  await eventually(() => told().length === 2);
  expect(beats()).toBe(1);
  for (const seen of [2, 3, 4]) {
    late.ms += 60_000;
    await eventually(() => beats() === seen);
  }
  await eventually(() => told().length === 3 || ((late.ms += 1_000), false));
  expect(told()).toEqual([
    ['door_opened', 1],
    ['forced_open', 1],
    ['held_open', 1],
  ]);
  await adapter.stop();
  outbox.stop();
  await board.stop();
});
