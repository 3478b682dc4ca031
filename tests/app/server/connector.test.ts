import { startInstance, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, CONTROLLER, newId, order, type Site } from '../../support/site.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const locker = () => instance.row('x_smart_lockers_locker', `controller_id=${CONTROLLER}`);
const agent = () => instance.as('owen.clarke');
const lease = (connectorId: string, more: object = {}) =>
  site.call<{ lockers: { locker_id: string; epoch: number }[] }>('lease', {
    connector_id: connectorId,
    want: 'all',
    ...more,
  });

describe('leases', () => {
  test('the same name and user is the same connector', async () => {
    expect((await connect(instance)).connectorId).toBe(site.connectorId);
  });

  test('one connector owns a locker at a time; a lease that ran out goes to another with a higher epoch', async () => {
    const [before] = (await lease(site.connectorId)).result.lockers;
    const other = await connect(instance, 'connector-2');
    expect((await lease(other.connectorId)).result.lockers).toEqual([]);
    instance.clock.advance(61_000);
    const taken = (await lease(other.connectorId)).result.lockers;
    expect(taken).toHaveLength(3);
    expect(taken[0]?.epoch).toBeGreaterThan(before?.epoch ?? Infinity);
    expect((await lease(site.connectorId)).result.lockers).toEqual([]);
    expect((await site.tap('badge', NOAH.badge)).error?.code).toBe('lease_not_held');
  });

  test('of two that take over in the same moment the database lets one through', async () => {
    instance.clock.advance(61_000);
    const other = await connect(instance, 'connector-2');
    await other.call('lease', { connector_id: other.connectorId, want: [], release: [site.lockerId] });
    const stale = instance.run<unknown[]>(`
      const { acquireLeases } = require('./src/server/connectors/leases');
      const { insert } = require('./src/server/data/records');
      insert('x_smart_lockers_lease', { locker: '${site.lockerId}', connector: '${site.connectorId}', until: '2030-01-01 00:00:00', epoch: 9 });
      acquireLeases('${other.connectorId}', ['${site.lockerId}'])`);
    expect(stale.value).toHaveLength(0);
    expect(instance.rows('x_smart_lockers_lease', `locker=${site.lockerId}`)).toHaveLength(1);
  });

  test('a connector that is not registered is told so', async () => {
    expect((await lease(newId())).error?.code).toBe('connector_unknown');
  });
});

describe('events', () => {
  test('each has its effect once, however often it is sent', async () => {
    await order(site, NOAH);
    const { result } = await site.tap('badge', NOAH.badge);
    const command = result.view.command;
    const events = [
      site.event('door_opened', command?.bay_number ?? 0, { by: 'command' }, command?.command_id),
      site.event('door_closed', command?.bay_number ?? 0, { presence: 'empty', open_ms: 1 }, command?.command_id),
    ];
    expect((await site.send(...events)).map((one) => one.status)).toEqual(['applied', 'applied']);
    const rows = instance.rows('x_smart_lockers_access_event').length;
    expect((await site.send(...events)).map((one) => one.status)).toEqual(['duplicate', 'duplicate']);
    expect(instance.rows('x_smart_lockers_access_event')).toHaveLength(rows);
    const [, closed] = events;
    expect(locker()).toMatchObject({ applied_boot: 'boot-1', applied_sequence: '2', applied_event: closed?.event_id });
  });

  test('a gap is applied and reported, and what comes too late is kept without effect', async () => {
    const [first, missing, third] = [1, 2, 3].map(() => site.event('presence_changed', 1, { presence: 'occupied' }));
    await site.send(first ?? never(), third ?? never());
    expect(instance.rows('x_smart_lockers_discrepancy', 'kind=sequence_gap')).toHaveLength(1);
    const [late] = await site.send({ ...(missing ?? never()), data: { presence: 'empty' } });
    expect(late?.status).toBe('duplicate');
    expect(instance.rows('x_smart_lockers_access_event', `sys_id=${missing?.event_id}`)).toHaveLength(1);
    expect(instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=1`).presence).toBe('occupied');
  });

  test('one that is wrong is refused by itself and holds up nobody', async () => {
    const good = site.event('booted', null, { firmware: '1', cause: 'power' });
    const results = await site.send(
      { ...site.event('door_opened', 1), type: 'teleported' },
      { ...site.event('door_opened', 1), controller_id: 'nobody-knows-me' },
      { ...site.event('door_opened', 99) },
      good,
    );
    expect(results.map(({ status, error }) => [status, error?.code])).toEqual([
      ['refused', 'invalid_request'],
      ['refused', 'locker_unknown'],
      ['refused', 'bay_unknown'],
      ['applied', undefined],
    ]);
  });

  test('a connector that lost the lease keeps what is new, and is rid of what is old', async () => {
    const old = site.event('booted', null, {});
    await site.send(old);
    await site.call('lease', { connector_id: site.connectorId, want: [], release: [site.lockerId] });
    const results = await site.send(old, site.event('booted', null, {}));
    expect(results.map((one) => one.status)).toEqual(['duplicate', 'retry']);
    expect(results[1]?.error?.code).toBe('lease_not_held');
  });

  test('a forced door and a fault reach the support group once, and are resolved when it is well again', async () => {
    await site.send(site.event('held_open', 2, { open_ms: 61_000 }), site.event('held_open', 2, { open_ms: 90_000 }));
    expect(instance.rows('x_smart_lockers_discrepancy', 'kind=held_open^state=open')).toHaveLength(1);
    expect(instance.rows('incident')).toHaveLength(1);
    await site.send(site.event('door_closed', 2, { presence: 'unknown', open_ms: 91_000 }));
    expect(instance.rows('x_smart_lockers_discrepancy', 'kind=held_open^state=resolved')).toHaveLength(1);
    await site.send(
      site.event('fault_raised', null, { fault: 'mains' }),
      site.event('fault_cleared', null, { fault: 'mains' }),
    );
    expect(instance.row('x_smart_lockers_discrepancy', 'kind=sensor').state).toBe('resolved');
  });

  test('a snapshot brings doors up to date and settles a command whose outcome nobody knew', async () => {
    await order(site, NOAH);
    const { result } = await site.tap('badge', NOAH.badge);
    const { command_id: commandId = '', bay_number: bay = 0 } = result.view.command ?? {};
    const at = new Date(instance.clock.now()).toISOString();
    await site.call('commands/results', {
      connector_id: site.connectorId,
      results: [{ command_id: commandId, state: 'unknown', at }],
    });
    const doors = [{ bay_number: bay, door: 'open', presence: 'occupied' }];
    await site.call('state', {
      connector_id: site.connectorId,
      lockers: [{ locker_id: site.lockerId, online: true, doors, at }],
    });
    expect(instance.row('x_smart_lockers_command', `sys_id=${commandId}`).state).toBe('done');
    expect(instance.rows('x_smart_lockers_handover', 'step=1')[0]?.state).toBe('opened');
    expect(locker().online).toBe('true');
  });
});

describe('commands', () => {
  async function openRemotely(requestId = newId()) {
    const bay = instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=5`);
    const path = `${BASE}/console/bays/${bay.sys_id}/open`;
    return agent().post<{ command_id: string }>(path, { reason: 'battery', request_id: requestId });
  }
  const claim = () =>
    site.call<{ commands: { command_id: string }[] }>('commands/claim', { connector_id: site.connectorId, max: 10 });
  const report = (commandId: string, ...states: string[]) =>
    site.call<{ results: { status: string }[] }>('commands/results', {
      connector_id: site.connectorId,
      results: states.map((state) => ({
        command_id: commandId,
        state,
        at: new Date(instance.clock.now()).toISOString(),
      })),
    });

  test('an agent’s command is claimed once, carried out and followed to its end', async () => {
    const { result } = await openRemotely();
    expect((await claim()).result.commands.map((one) => one.command_id)).toEqual([result.command_id]);
    expect((await claim()).result.commands).toEqual([]);
    const statuses = await report(result.command_id, 'sent', 'accepted', 'sent', 'done', 'failed');
    expect(statuses.result.results.map((one) => one.status)).toEqual([
      'applied',
      'applied',
      'duplicate',
      'applied',
      'duplicate',
    ]);
    const followed = await agent().get(`${BASE}/console/commands/${result.command_id}`);
    expect(followed.result).toMatchObject({ state: 'done' });
  });

  test('a request that is sent twice opens once', async () => {
    const requestId = newId();
    const [first, second] = [await openRemotely(requestId), await openRemotely(requestId)];
    expect(second.result.command_id).toBe(first.result.command_id);
    expect(instance.rows('x_smart_lockers_access_event', 'method=remote')).toHaveLength(1);
  });

  test('one that nobody took in time opens nothing', async () => {
    const { result } = await openRemotely();
    instance.clock.advance(21_000);
    await lease(site.connectorId);
    expect((await claim()).result.commands).toEqual([]);
    expect(instance.row('x_smart_lockers_command', `sys_id=${result.command_id}`).state).toBe('expired');
  });
});

describe('the database decides', () => {
  test('a bay is held by one handover, a device promised to one assignment', async () => {
    await order(site, NOAH);
    const held = instance.rows('x_smart_lockers_handover', 'live_bayISNOTEMPTY')[0] ?? never();
    const second = instance.run(`
      const { insert } = require('./src/server/data/records');
      String(insert('x_smart_lockers_handover', { live_bay: '${held.live_bay}', state: 'planned', direction: 'deposit' }))`);
    expect(second.value).toBe('null');
    await order(site, { person: 'amelie.roy' });
    const promised = instance.rows('x_smart_lockers_assignment', 'stage=reserved').map((row) => row.live_asset);
    expect(new Set(promised).size).toBe(2);
  });

  test('who loses the race for a device is given the next one', async () => {
    const [best] = (await order(site, NOAH), instance.rows('x_smart_lockers_assignment').map((row) => row.live_asset));
    await order(site, { person: 'amelie.roy', settle: false });
    // The read that comes too late: allocation sees the device as free, and the promise is refused.
    instance.kernel.store.update('alm_hardware', best ?? '', { substatus: 'available' }, 'test');
    instance.settle();
    const rows = instance.rows('x_smart_lockers_assignment', 'stage=reserved');
    expect(new Set(rows.map((row) => row.live_asset)).size).toBe(2);
  });

  test('an access event can be neither changed nor deleted', async () => {
    await site.send(site.event('booted', null, {}));
    const [event] = instance.rows('x_smart_lockers_access_event');
    const changed = instance.run(`
      const { update, remove } = require('./src/server/data/records');
      const done = update('x_smart_lockers_access_event', '${event?.sys_id}', { type: 'door_opened' });
      remove('x_smart_lockers_access_event', '${event?.sys_id}');
      String(done)`);
    expect(changed.value).toBe('false');
    expect(instance.rows('x_smart_lockers_access_event')).toEqual([event]);
  });

  test('who, what and where stay in the trail when the records that it names are deleted', async () => {
    await order(site, NOAH);
    const { command } = (await site.tap('badge', NOAH.badge)).result.view;
    await site.send(
      site.event('door_opened', command?.bay_number ?? 0, { by: 'command' }, command?.command_id),
      site.event('door_closed', command?.bay_number ?? 0, { presence: 'empty', open_ms: 1 }, command?.command_id),
    );
    const trail = instance.rows('x_smart_lockers_access_event');
    const named = trail.at(-1) ?? {};
    const removed = (table: string, id = '') =>
      instance.kernel.records.delete(instance.kernel.begin({ user: 'admin' }), table, id).ok;
    expect(removed('sys_user', named.person)).toBe(true);
    expect(removed('alm_hardware', named.asset)).toBe(true);
    expect(removed('x_smart_lockers_handover', named.handover)).toBe(true);
    expect(instance.rows('x_smart_lockers_access_event')).toEqual(trail);
    const { result } = await instance.as('sofia.blanc').get(`${BASE}/console/trail/${site.lockerId}/verify`);
    expect(result).toMatchObject({ ok: true });
    // Where it happened is a bay, which stays as long as anything has happened there.
    expect(removed('x_smart_lockers_bay', named.bay)).toBe(false);
  });

  test('a link that was changed behind the app’s back is found and named', async () => {
    await site.send(...[1, 2, 3].map(() => site.event('booted', null, {})));
    const [, second] = instance.rows('x_smart_lockers_access_event', 'ORDERBYposition');
    instance.kernel.store.update('x_smart_lockers_access_event', second?.sys_id ?? '', { data: '{}x' }, 'mallory');
    const { result } = await instance.as('sofia.blanc').get(`${BASE}/console/trail/${site.lockerId}/verify`);
    expect(result).toEqual({ length: 1, ok: false, broken_at: 2 });
  });
});

describe('the console', () => {
  test('shows every locker, bay, loan and open discrepancy', async () => {
    await order(site, NOAH);
    await site.send(site.event('forced_open', 2, {}));
    const { result } = await agent().get<{
      sites: { lockers: { bays: unknown[] }[] }[];
      loans: unknown[];
      discrepancies: unknown[];
    }>(`${BASE}/console/overview`);
    expect(result.sites).toHaveLength(2);
    expect(result.sites.flatMap((one) => one.lockers.flatMap(({ bays }) => bays))).toHaveLength(40);
    expect(result.loans).toEqual([expect.objectContaining({ person: 'Noah Carter', stage: 'reserved' })]);
    expect(result.discrepancies).toEqual([expect.objectContaining({ kind: 'forced' })]);
  });

  test('puts a bay back in service, and what was doubtful is settled', async () => {
    await site.send(site.event('forced_open', 2, {}));
    const bay = instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=2`);
    await agent().post(`${BASE}/console/bays/${bay.sys_id}/state`, { state: 'in_service', reason: 'looked' });
    expect(instance.row('x_smart_lockers_discrepancy', 'kind=forced')).toMatchObject({
      state: 'resolved',
      dedupe_key: '',
    });
    expect(instance.row('x_smart_lockers_bay', `sys_id=${bay.sys_id}`).confidence).toBe('likely');
  });

  test('its routes are closed to others', async () => {
    expect((await instance.as('noah.carter').get(`${BASE}/console/overview`)).status).toBe(403);
    expect((await instance.as('noah.carter').post(`${BASE}/connector/claim`, {})).status).toBeGreaterThanOrEqual(400);
  });
});

test('a body that is not of the documented form is refused by name', async () => {
  const { status, error } = await site.call('commands/claim', { connector_id: site.connectorId, max: 10, mx: 1 });
  expect([status, error?.code, error?.detail]).toEqual([
    400,
    'invalid_request',
    { member: 'mx', wanted: 'no such member' },
  ]);
});

test('a tap costs as many queries with ten times the bays', async () => {
  await order(site, NOAH);
  await order(site, { person: 'amelie.roy' });
  const statements = async (badge: string): Promise<number> => {
    const before = instance.kernel.store.statements();
    const { result } = await site.tap('badge', badge);
    expect(result.view.kind).toBe('open');
    return instance.kernel.store.statements() - before;
  };
  const few = await statements(NOAH.badge);
  const [bay] = instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}`);
  for (let number = 100; number < 500; number += 1) {
    instance.kernel.store.insert(
      'x_smart_lockers_bay',
      { ...bay, sys_id: newId(), number: String(number), asset: '' },
      'test',
    );
  }
  // The first tap also fills the instance's caches.
  expect(await statements('04AABBCC')).toBeLessThanOrEqual(few);
});

function never(): never {
  throw new Error('missing');
}
