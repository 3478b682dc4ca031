import { pino } from 'pino';
import { createFleet } from '../../src/lockers/fleet.ts';
import type { Locker } from '../../src/servicenow/answers.ts';
import type { Client } from '../../src/servicenow/client.ts';
import { ServiceNowError } from '../../src/servicenow/errors.ts';
import { createTestClock } from '../support/clock.ts';
import { idOf } from '../support/servicenow.ts';

const locker = (number: number, leaseLeftMs: number) => ({
  locker_id: idOf(`locker ${number}`),
  controller_id: `locker-${number}`,
  name: 'L',
  site: 'S',
  time_zone: 'UTC',
  language: 'en',
  applied: { boot: 'b1', sequence: number },
  lease_left_ms: leaseLeftMs,
  door_held_s: 60,
  heartbeat_s: 10,
  pulse_ms: 300,
  bays: [],
});

function setUp(leaseSeconds = 60, remembered: readonly Locker[] = []) {
  const clock = createTestClock();
  const world = {
    owned: [1, 2],
    away: false,
    refused: false,
    alone: [] as string[],
    calls: [] as object[],
    leftMs: leaseSeconds * 1_000,
    elsewhere: [] as object[],
    full: false,
  };
  const reach = () => {
    if (world.refused) throw new ServiceNowError('away', 'servicenow_sign_in', 'refused', { status: 401 });
    if (world.away) throw new ServiceNowError('away', 'servicenow_away', 'away');
  };
  const client = {
    register: async () => (reach(), { connector_id: idOf('connector'), lease_seconds: leaseSeconds, poll_ms: 1000 }),
    lease: async (body: object) => (
      world.calls.push(body),
      reach(),
      { lockers: world.owned.map((number) => locker(number, world.leftMs)), elsewhere: world.elsewhere, poll_ms: 1000 }
    ),
  } as unknown as Client;
  const applied: string[] = [];
  const ours: (readonly string[])[] = [];
  const fleet = createFleet({
    client,
    clock,
    log: pino({ level: 'silent' }),
    name: 'c',
    version: '1',
    doorbellUrl: null,
    onApplied(lockers) {
      if (world.full) throw new Error('database or disk is full');
      applied.push(...lockers.map(({ controller_id }) => controller_id));
    },
    onKiosks() {
      if (world.full) throw new Error('database or disk is full');
    },
    onOurs(lockerIds) {
      if (world.full) throw new Error('database or disk is full');
      ours.push(lockerIds);
    },
    servesAlone: (lockerId) => world.alone.includes(lockerId),
    remembered,
  });
  let changes = 0;
  fleet.onChange(() => (changes += 1));
  fleet.start();
  return { clock, world, fleet, applied, ours, changes: () => changes };
}

test('owns what ServiceNow grants, and renews well before the end', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  expect(fleet.byController('locker-2')?.locker_id).toBe(idOf('locker 2'));
  expect(fleet.byController('locker-3')).toBeNull();
  await clock.advance(59_000);
  expect(world.calls).toHaveLength(3);
});

test('a disk that takes nothing costs no lease, and what could not be noted comes with the next answer', async () => {
  const { clock, world, fleet, applied } = setUp();
  world.elsewhere = [{ controller_id: 'locker-3', applied: { boot: 'b', sequence: 1 } }];
  world.full = true;
  await clock.advance(0);
  expect([fleet.byController('locker-1')?.locker_id, applied]).toEqual([idOf('locker 1'), []]);
  world.full = false;
  await clock.advance(20_000);
  expect(applied).toEqual(['locker-3']);
});

test('ServiceNow away: the locker is served until shortly before the lease ends, then not at all', async () => {
  const { clock, world, fleet, changes } = setUp();
  await clock.advance(0);
  world.away = true;
  await clock.advance(53_000);
  expect(fleet.byController('locker-1')).not.toBeNull();
  const before = changes();
  await clock.advance(1_500);
  expect(fleet.byController('locker-1')).toBeNull();
  expect(changes()).toBe(before + 1);
  expect(fleet.known(idOf('locker 1'))).not.toBeNull();
  world.away = false;
  await clock.advance(40_000);
  expect(fleet.byController('locker-1')).not.toBeNull();
});

describe('what may be served alone', () => {
  const id = idOf('locker 1');

  test('stays ours when its lease has run out in an outage, and is asked for again when ServiceNow is back', async () => {
    const { clock, world, fleet } = setUp();
    world.alone = [id];
    await clock.advance(0);
    world.away = true;
    await clock.advance(120_000);
    expect([fleet.byId(id)?.locker_id, fleet.isLeased(id)]).toEqual([id, false]);
    expect(fleet.byController('locker-2')).toBeNull();
    world.away = false;
    await clock.advance(60_000);
    expect(fleet.isLeased(id)).toBe(true);
  });

  test('is ours no more once ServiceNow has given it to another connector', async () => {
    const { clock, world, fleet } = setUp();
    world.alone = [id];
    await clock.advance(0);
    world.owned = [2];
    await clock.advance(60_000);
    world.away = true;
    await clock.advance(120_000);
    expect(fleet.byId(id)).toBeNull();
  });

  test('is not served by a connector whose sign-in is refused, until it is taken back', async () => {
    const { clock, world, fleet } = setUp();
    world.alone = [id];
    await clock.advance(0);
    world.refused = true;
    await clock.advance(60_000);
    world.refused = false;
    world.away = true;
    await clock.advance(60_000);
    expect([fleet.byId(id), fleet.barred()]).toEqual([null, true]);
    world.away = false;
    await clock.advance(60_000);
    expect([fleet.byId(id)?.locker_id, fleet.barred()]).toEqual([id, false]);
  });

  test('is served after a restart in an outage, and not before ServiceNow has been asked', async () => {
    const known = locker(1, 0) as unknown as Locker;
    const { clock, world, fleet, changes } = setUp(60, [known]);
    world.alone = [id];
    world.away = true;
    expect(fleet.byId(id)).toBeNull();
    await clock.advance(0);
    expect([fleet.byId(id)?.locker_id, changes()]).toEqual([id, 1]);
  });
});

test('a lease counts from the moment it was asked for, not from the answer', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  world.away = true;
  // Renewed at 0 s; nothing since: 54 s is the end whatever the answer took.
  await clock.advance(54_001);
  expect(fleet.owned()).toEqual([]);
});

test('a locker that another connector has got is let go at once', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  world.owned = [1];
  await clock.advance(20_000);
  expect(fleet.owned().map(({ controller_id }) => controller_id)).toEqual(['locker-1']);
});

test('a connector that ServiceNow no longer knows registers again', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  const refuse = world.owned;
  Object.defineProperty(world, 'owned', {
    configurable: true,
    get: () => {
      throw new ServiceNowError('refused', 'connector_unknown', 'unknown', { status: 404 });
    },
  });
  await clock.advance(21_000);
  expect(fleet.connectorId()).toBeNull();
  Object.defineProperty(world, 'owned', { value: refuse });
  await clock.advance(2_000);
  expect(fleet.connectorId()).toBe(idOf('connector'));
});

test('release frees what is owned and renews no more', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  await fleet.release();
  expect(world.calls.at(-1)).toEqual({
    connector_id: idOf('connector'),
    want: [],
    release: [idOf('locker 1'), idOf('locker 2')],
  });
  const { length } = world.calls;
  await clock.advance(120_000);
  expect(world.calls).toHaveLength(length);
});

test('a lease that was not renewed this time ends when ServiceNow says, not a whole lease after the request', async () => {
  const { clock, world, fleet } = setUp();
  world.leftMs = 40_000;
  await clock.advance(0);
  world.away = true;
  await clock.advance(33_000);
  expect(fleet.byController('locker-1')).not.toBeNull();
  // Six seconds before the end that ServiceNow has in mind.
  await clock.advance(1_500);
  expect(fleet.byController('locker-1')).toBeNull();
});

test('a wall clock that jumps gives no lease away and makes none longer', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  world.away = true;
  clock.jump(3_600_000);
  expect(fleet.byController('locker-1')).not.toBeNull();
  clock.jump(-7_200_000);
  await clock.advance(55_000);
  expect(fleet.byController('locker-1')).toBeNull();
});

test('tells how far ServiceNow is with lockers that are new here or belong to another, not with its own', async () => {
  const { clock, world, applied } = setUp();
  world.elsewhere = [{ controller_id: 'locker-9', applied: { boot: 'b1', sequence: 3 } }];
  await clock.advance(0);
  expect(applied).toEqual(['locker-1', 'locker-2', 'locker-9']);
  await clock.advance(20_000);
  expect(applied.slice(3)).toEqual(['locker-9']);
});

test('tells which lockers are its own each time that ServiceNow says it, and says nothing while it does not answer', async () => {
  const { clock, world, ours } = setUp();
  await clock.advance(0);
  world.owned = [2];
  await clock.advance(20_000);
  world.away = true;
  await clock.advance(60_000);
  expect(ours).toEqual([[idOf('locker 1'), idOf('locker 2')], [idOf('locker 2')]]);
});

test('asks at once when ServiceNow is known to be back, however often it has failed', async () => {
  const { clock, world, fleet } = setUp();
  await clock.advance(0);
  world.away = true;
  await clock.advance(300_000);
  world.away = false;
  expect(fleet.owned()).toEqual([]);
  fleet.ask();
  await clock.advance(0);
  expect(fleet.owned()).toHaveLength(2);
});
