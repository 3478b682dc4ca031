import { generateKeyPairSync } from 'node:crypto';
import { topicOf } from '../../contract/index.ts';
import type { Simulator } from '../../simulator/simulator.ts';
import { LOCKER, newId, startRig, type Rig } from './support/rig.ts';

let rig: Rig;
let simulator: Simulator;

beforeEach(async () => {
  rig = await startRig();
  simulator = rig.simulator;
  await rig.watcher.until(({ channel }) => channel === 'doors');
});
afterEach(() => rig.stop(simulator));

const bay = (number: number) => simulator.truth().lockers[0]!.bays.find((one) => one.number === number)!;
const doorsOpen = () =>
  simulator
    .truth()
    .lockers[0]!.bays.filter(({ door }) => door === 'open')
    .map((one) => one.number);

/** Sends an order, lets the door spring open, and waits for the last reply. */
async function openDoor(number: number): Promise<string> {
  const id = await rig.open(number);
  await rig.reply(id, 'accepted');
  rig.clock.advance(200);
  await rig.reply(id, 'done');
  return id;
}

test('a command is accepted, and done only when the door has opened', async () => {
  const id = await rig.open(2);
  await rig.reply(id, 'accepted');
  expect(rig.watcher.of('reply')).toHaveLength(1);
  expect(doorsOpen()).toEqual([]);
  rig.clock.advance(200);
  expect(await rig.reply(id, 'done')).toMatchObject({ bay: 2, reason: null });
  expect(doorsOpen()).toEqual([2]);
  expect(await rig.event('door_opened')).toMatchObject({ bay: 2, cmd: id, data: { by: 'command' } });
});

test('the closing door names the command that opened it, how long it stood open, and what the sensor sees', async () => {
  const id = await openDoor(2);
  simulator.take(LOCKER, 2);
  rig.clock.advance(5_000);
  simulator.closeDoor(LOCKER, 2);
  const closed = await rig.event('door_closed');
  expect(closed).toMatchObject({ bay: 2, cmd: id, data: { presence: 'empty' } });
  expect((closed.data as { open_ms: number }).open_ms).toBeGreaterThanOrEqual(5_000);
});

test('a repeated id is answered with the stored reply and gives no second pulse', async () => {
  const id = newId();
  const token = rig.token({ jti: id, bay: 1 });
  await rig.send(id, token);
  await rig.reply(id, 'accepted');
  rig.clock.advance(200);
  const first = await rig.reply(id, 'done');
  simulator.closeDoor(LOCKER, 1);
  rig.watcher.forget();
  await rig.send(id, token);
  expect(await rig.reply(id, 'done')).toEqual(first);
  rig.clock.advance(5_000);
  expect(doorsOpen()).toEqual([]);
});

test('a door that stays shut is reported as failed, with a fault until it opens again', async () => {
  simulator.setBayFault(LOCKER, 1, 'door_stuck', true);
  const id = await rig.open(1);
  await rig.reply(id, 'accepted');
  rig.clock.advance(2_000);
  expect(await rig.reply(id, 'failed')).toMatchObject({ reason: 'door_did_not_open' });
  expect(await rig.event('open_failed')).toMatchObject({ bay: 1, cmd: id });
  await rig.event('fault_raised');
  simulator.setBayFault(LOCKER, 1, 'door_stuck', false);
  await openDoor(1);
  expect(await rig.event('fault_cleared')).toMatchObject({ bay: 1, data: { fault: 'door_stuck' } });
});

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const past = Math.floor(Date.parse('2026-11-22T09:00:00Z') / 1000);
const refusals: {
  what: string;
  status: 'rejected' | 'expired';
  reason: string | null;
  token: (id: string) => string;
}[] = [
  {
    what: 'signed by a stranger',
    status: 'rejected',
    reason: 'signature',
    token: (id) => rig.token({ jti: id, bay: 1 }, stranger),
  },
  {
    what: 'with an unknown key id',
    status: 'rejected',
    reason: 'signature',
    token: (id) => rig.token({ jti: id, bay: 1 }, stranger, 'other'),
  },
  {
    what: 'for another locker',
    status: 'rejected',
    reason: 'audience',
    token: (id) => rig.token({ jti: id, bay: 1, aud: 'hq-2' }),
  },
  {
    what: 'whose time is over',
    status: 'expired',
    reason: null,
    token: (id) => rig.token({ jti: id, bay: 1, exp: past }),
  },
  {
    what: 'for a bay that is not there',
    status: 'rejected',
    reason: 'bay_unknown',
    token: (id) => rig.token({ jti: id, bay: 9 }),
  },
  {
    what: 'with the token of another id',
    status: 'rejected',
    reason: 'malformed',
    token: () => rig.token({ jti: newId(), bay: 1 }),
  },
];
test.each(refusals)('a command $what opens nothing and says why', async ({ status, reason, token }) => {
  const id = newId();
  await rig.send(id, token(id));
  expect(await rig.reply(id, status)).toMatchObject({ reason });
  rig.clock.advance(5_000);
  expect(doorsOpen()).toEqual([]);
});

test('a counter that does not grow is a replay, even under a new id', async () => {
  await openDoor(1);
  const id = await rig.open(2, { ctr: 1 });
  expect(await rig.reply(id, 'rejected')).toMatchObject({ reason: 'replayed', counter: 101 });
  expect(doorsOpen()).toEqual([1]);
});

test('what is no command is answered if it has an id, and does no harm otherwise', async () => {
  for (const body of ['null', 'not JSON', '[]', JSON.stringify({ id: 'x'.repeat(100_000) })]) {
    await rig.watcher.client.publishAsync(topicOf(LOCKER, 'cmd'), body, { qos: 1 });
  }
  const id = newId();
  await rig.send(id, 'not a token');
  expect(await rig.reply(id, 'rejected')).toMatchObject({ reason: 'malformed' });
  expect(rig.watcher.of('reply')).toHaveLength(1);
});

test('a second command for a door that is just opening is turned away as busy, for good', async () => {
  const first = await rig.open(1);
  await rig.reply(first, 'accepted');
  const second = await rig.open(1);
  expect(await rig.reply(second, 'rejected')).toMatchObject({ reason: 'busy' });
  rig.clock.advance(200);
  await rig.reply(first, 'done');
});

test('a command for a door that stands open is done at once, and the door closes in its name', async () => {
  await openDoor(2);
  const again = await rig.open(2);
  await rig.reply(again, 'done');
  simulator.closeDoor(LOCKER, 2);
  expect(await rig.event('door_closed')).toMatchObject({ cmd: again });
});

test('power that fails between the promise and the pulse ends in "outcome unknown", never in a second pulse', async () => {
  const id = newId();
  const token = rig.token({ jti: id, bay: 1 });
  await rig.send(id, token);
  await rig.reply(id, 'accepted');
  simulator.setLockerFault(LOCKER, 'power_cut', true);
  rig.clock.advance(10_000);
  simulator.setLockerFault(LOCKER, 'power_cut', false);
  expect(await rig.reply(id, 'failed')).toMatchObject({ reason: 'outcome_unknown' });
  rig.watcher.forget();
  await rig.send(id, token);
  expect(await rig.reply(id, 'failed')).toMatchObject({ reason: 'outcome_unknown' });
  rig.clock.advance(10_000);
  expect(bay(1).door).toBe('closed');
});

test('a command that waited at the broker while the locker was away is handled when it is back', async () => {
  simulator.setLockerFault(LOCKER, 'network_lost', true);
  await rig.watcher.until(({ channel, body }) => channel === 'online' && body.why === 'lost');
  const id = await rig.open(1);
  const stale = await rig.open(2, { exp: Math.floor(rig.clock.now() / 1000) + 1 });
  rig.clock.advance(5_000);
  simulator.setLockerFault(LOCKER, 'network_lost', false);
  await rig.reply(stale, 'expired');
  await rig.reply(id, 'accepted');
  rig.clock.advance(200);
  await rig.reply(id, 'done');
  expect(doorsOpen()).toEqual([1]);
});

describe('before the clock is set', () => {
  test('no door opens, and the same command opens once the clock is right', async () => {
    rig.clock.set(Date.parse('2000-01-01T00:00:00Z'));
    const id = newId();
    const exp = Math.floor(Date.parse('2026-11-22T11:00:00Z') / 1000);
    const token = rig.token({ jti: id, bay: 1, exp });
    await rig.send(id, token);
    expect(await rig.reply(id, 'rejected')).toMatchObject({ reason: 'clock_unset' });
    rig.clock.set(Date.parse('2026-11-22T10:30:00Z'));
    await rig.send(id, token);
    await rig.reply(id, 'accepted');
  });
});
