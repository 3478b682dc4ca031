import { createPublicKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { checkMessage, topicOf, type CommandMessage } from '../../contract/index.ts';
import { systemClock } from '../../src/clock.ts';
import { eventually, startRig, type Device, type Rig } from '../support/harness.ts';
import { idOf } from '../support/servicenow.ts';

let rig: Rig;
afterEach(() => rig.stop());

const soon = (ms = 20_000) => new Date(Date.now() + ms).toISOString();
const command = (name: string, more: object = {}) => ({
  command_id: idOf(name),
  locker_id: idOf('locker 1'),
  controller_id: 'locker-1',
  bay_number: 2,
  action: 'open',
  expires_at: soon(),
  handover_id: idOf('handover'),
  ...more,
});

const claimsOf = (message: CommandMessage, device: Device) => {
  const key = createPublicKey({ key: device.keys[0] as never, format: 'jwk' });
  return jwt.verify(message.token, key, { algorithms: ['ES256'], complete: true });
};

const states = (name: string) =>
  rig.servicenow.world.results.filter((result) => result.command_id === idOf(name)).map((result) => result.state);

test('a queued command reaches its controller signed, addressed, short-lived and with its own id', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const arrived = device.nextCommand();
  const queued = command('one', { expires_at: soon(20_500) });
  rig.servicenow.world.commands.push(queued);
  const message = await arrived;
  const { header, payload } = claimsOf(message, device);
  expect(header).toMatchObject({ alg: 'ES256', kid: device.keys[0]?.kid });
  expect(checkMessage('claims', payload).ok).toBe(true);
  expect(message.id).toBe(idOf('one'));
  expect(payload).toMatchObject({
    iss: 'connector',
    aud: 'locker-1',
    jti: idOf('one'),
    act: 'open',
    bay: 2,
    handover: idOf('handover'),
  });
  // Never later than ServiceNow allows.
  expect((payload as jwt.JwtPayload).exp).toBe(Math.floor(Date.parse(queued.expires_at) / 1000));
});

test('each command to a controller carries a higher counter, over a restart too', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const counters: number[] = [];
  for (const name of ['a', 'b']) {
    const arrived = device.nextCommand();
    rig.servicenow.world.commands.push(command(name));
    counters.push((claimsOf(await arrived, device).payload as jwt.JwtPayload).ctr);
  }
  await rig.restart();
  const again = await rig.device();
  const arrived = again.nextCommand();
  rig.servicenow.world.commands.push(command('c'));
  counters.push((claimsOf(await arrived, again).payload as jwt.JwtPayload).ctr);
  expect(again.keys[0]?.kid).toBe(device.keys[0]?.kid);
  expect(counters).toEqual([...counters].sort((a, b) => a - b));
  expect(new Set(counters).size).toBe(3);
});

// Who takes the locker over counts on from the same clock.
test.each([
  ['ahead', 3_600_000],
  ['behind', -3_600_000],
])(
  'a connector whose own clock is an hour %s counts and dates by ServiceNow’s: commands, what became of them, signs of life',
  async (_, aheadMs) => {
    rig = await startRig({ pollMs: 50 }, {}, { ...systemClock, now: () => Date.now() + aheadMs });
    const device = await rig.device();
    const arrived = device.nextCommand();
    rig.servicenow.world.commands.push(command('wrong clock'));
    const { ctr, iat = 0 } = claimsOf(await arrived, device).payload as jwt.JwtPayload;
    const { world, until } = rig.servicenow;
    const info = { v: 1, firmware: '1', config_version: 0, capabilities: [], bays: 4 };
    await device.client.publishAsync(topicOf('locker-1', 'info'), JSON.stringify(info), { qos: 1 });
    await device.reply(idOf('wrong clock'), 'done');
    const seen = () => world.states.flatMap(({ seen_at }) => (typeof seen_at === 'string' ? [seen_at] : []));
    await until(() => seen().length > 0 && world.results.length > 0);
    const dates = [...seen(), ...world.results.map(({ at }) => at)].map(Date.parse);
    for (const ms of [ctr, iat * 1_000, ...dates]) expect(Math.abs(ms - Date.now())).toBeLessThan(60_000);
  },
);

test('the doorbell brings a command without waiting for the next look', async () => {
  rig = await startRig({ pollMs: 3_600_000 });
  const device = await rig.device();
  await rig.servicenow.until(() => (rig.servicenow.calls['commands/claim'] ?? 0) > 0);
  rig.servicenow.world.commands.push(command('rung'));
  const arrived = device.nextCommand();
  expect((await rig.request('POST', '/doorbell')).status).toBe(202);
  expect((await arrived).id).toBe(idOf('rung'));
});

test('however often the doorbell rings, ServiceNow is not flooded', async () => {
  rig = await startRig({ pollMs: 3_600_000 });
  await rig.servicenow.until(() => (rig.servicenow.calls['commands/claim'] ?? 0) > 0);
  const claims = () => rig.servicenow.calls['commands/claim'] ?? 0;
  const before = claims();
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: 100 }, () => rig.request('POST', '/doorbell')));
  await rig.servicenow.until(() => claims() > before);
  // Ten a second, however long this machine takes over the rings; the first and the last of them cut the time short.
  expect(claims() - before).toBeLessThanOrEqual((performance.now() - startedAt) / 100 + 2);
});

test('what became of a command is reported: its last state, in few requests', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const arrived = device.nextCommand();
  rig.servicenow.world.commands.push(command('done'));
  const { id } = await arrived;
  await device.reply(id, 'accepted');
  await device.reply(id, 'done');
  await rig.servicenow.until(() => states('done').includes('done'));
  expect(rig.servicenow.calls['commands/results']).toBeLessThanOrEqual(2);
});

test.each([
  ['failed', 'door_did_not_open', 'failed'],
  ['rejected', 'busy', 'rejected'],
  ['expired', null, 'expired'],
  ['failed', 'outcome_unknown', 'unknown'],
])('a reply %s (%s) is reported as %s', async (status, reason, state) => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const arrived = device.nextCommand();
  rig.servicenow.world.commands.push(command('reported'));
  await device.reply((await arrived).id, status, reason);
  await rig.servicenow.until(() => states('reported').includes(state));
  expect(rig.servicenow.world.results.at(-1)).toMatchObject({ state, ...(reason ? { detail: reason } : {}) });
});

test('a state never goes back: a late `accepted` after `done` changes nothing', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const arrived = device.nextCommand();
  rig.servicenow.world.commands.push(command('late'));
  const { id } = await arrived;
  await device.reply(id, 'done');
  await rig.servicenow.until(() => states('late').includes('done'));
  await device.reply(id, 'accepted');
  await device.reply(id, 'failed', 'door_did_not_open');
  rig.servicenow.world.commands.push(command('other'));
  await rig.servicenow.until(() => states('other').length > 0);
  expect(states('late').at(-1)).toBe('done');
});

test('a command that comes too late is not sent and is reported as expired', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  rig.servicenow.world.commands.push(command('stale', { expires_at: soon(-1) }));
  await rig.servicenow.until(() => states('stale').length > 0);
  expect(states('stale')).toEqual(['expired']);
  expect(device.commands).toEqual([]);
});

test('a command that was claimed twice is sent once', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  rig.servicenow.world.commands.push(command('twice'), command('twice'));
  const arrived = device.nextCommand();
  await arrived;
  rig.servicenow.world.commands.push(command('twice'), command('after'));
  await device.nextCommand();
  expect(device.commands.map(({ id }) => id)).toEqual([idOf('twice'), idOf('after')]);
});

test('without any reply the outcome is unknown, and a door seen open settles it', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  await device.state({ 2: 'closed' });
  const arrived = device.nextCommand();
  rig.servicenow.world.commands.push(command('silent', { expires_at: soon(300) }));
  await arrived;
  await rig.servicenow.until(() => states('silent').includes('unknown'));
  await device.state({ 2: 'open' }, { version: 2 });
  await rig.servicenow.until(() => states('silent').includes('done'));
});

test('a command that came before its controller had connected to this broker reaches it as soon as it has', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  // Its session ends with it: the broker keeps nothing.
  await device.end();
  rig.servicenow.world.commands.push(command('early'));
  await rig.servicenow.until(() => states('early').includes('sent'));
  const back = await rig.device();
  const arrived = back.nextCommand();
  await back.state({ 2: 'closed' });
  expect((await arrived).id).toBe(idOf('early'));
  await back.reply(idOf('early'), 'done');
  await rig.servicenow.until(() => states('early').includes('done'));
});

test('an event that names the command stands in for a lost reply', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const arrived = device.nextCommand();
  rig.servicenow.world.commands.push(command('lost'));
  const { id } = await arrived;
  await device.event({ seq: 1, type: 'door_opened', bay: 2, cmd: id, data: { by: 'command' } });
  await rig.servicenow.until(() => states('lost').includes('done'));
});

test('a reply to a command of another controller is ignored', async () => {
  rig = await startRig({ pollMs: 50, lockers: 2 });
  const [mine, other] = [await rig.device(1), await rig.device(2)];
  const arrived = mine.nextCommand();
  rig.servicenow.world.commands.push(command('mine'));
  const { id } = await arrived;
  await other.reply(id, 'rejected', 'busy');
  await mine.reply(id, 'done');
  await rig.servicenow.until(() => states('mine').includes('done'));
  expect(states('mine')).not.toContain('rejected');
});

test('results wait on disk while ServiceNow is away, over a restart too', async () => {
  rig = await startRig({ pollMs: 50 });
  const device = await rig.device();
  const arrived = device.nextCommand();
  rig.servicenow.fault({ route: 'commands/results', status: 503, times: 100 });
  rig.servicenow.world.commands.push(command('kept'));
  await device.reply((await arrived).id, 'done');
  await rig.servicenow.until(() => (rig.servicenow.calls['commands/results'] ?? 0) > 0);
  await rig.connector.stop();
  expect(states('kept')).toEqual([]);
  rig.servicenow.clearFaults();
  await rig.restart();
  await rig.servicenow.until(() => states('kept').includes('done'));
});

test('a command for a locker whose lease was lost is not sent', async () => {
  rig = await startRig({ pollMs: 50, leaseSeconds: 1, lockers: 2 });
  const device = await rig.device(1);
  rig.servicenow.world.owned = [2];
  const leases = rig.servicenow.calls.lease ?? 0;
  await rig.servicenow.until(() => (rig.servicenow.calls.lease ?? 0) > leases + 1);
  rig.servicenow.world.commands.push(command('lostlease'));
  await rig.servicenow.until(() => states('lostlease').includes('failed'));
  expect(device.commands).toEqual([]);
});

test('leases are released at the end', async () => {
  rig = await startRig({ lockers: 2 });
  await eventually(async () => (await rig.request('GET', '/health')).status === 200);
  await rig.connector.stop();
  expect(rig.servicenow.world.released).toEqual([[idOf('locker 1'), idOf('locker 2')]]);
});
