import { startRig, makeEvent, eventually, type Rig } from '../support/harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const sequences = (rig: Rig, controller = 'locker-1') =>
  rig.servicenow.world.events.filter((event) => event.controller_id === controller).map((event) => event.sequence);
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('events reach ServiceNow in order, in batches, each once', async () => {
  rig = await startRig({ lockers: 3, delayMs: 20 });
  const devices = await Promise.all([1, 2, 3].map((locker) => rig.device(locker)));
  await Promise.all(devices.flatMap((device) => range(200).map((seq) => device.event({ seq }))));
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 600);
  for (const device of devices) expect(sequences(rig, device.controller)).toEqual(range(200));
  expect(rig.servicenow.world.duplicates).toBe(0);
  expect(rig.servicenow.calls.events).toBeLessThan(60);
});

test('an event has the form that the app takes', async () => {
  rig = await startRig();
  const device = await rig.device();
  const event = makeEvent(7, { bay: 3, cmd: null });
  await device.event(event);
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  expect(rig.servicenow.world.events[0]).toEqual({
    event_id: event.id,
    controller_id: 'locker-1',
    boot: 'b1',
    sequence: 7,
    type: 'presence_changed',
    bay_number: 3,
    at: event.at,
    command_id: null,
    data: { presence: 'empty' },
  });
});

test('the same event twice is one event, even long after it was delivered', async () => {
  rig = await startRig();
  const device = await rig.device();
  const event = makeEvent(1);
  await device.event(event);
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  await eventually(
    async () =>
      ((await rig.request('GET', '/health')).body as { checks: { spool: { events: number } } }).checks.spool.events ===
      0,
  );
  await device.event(event);
  await device.event({ seq: 2 });
  await rig.servicenow.until(() => rig.servicenow.world.events.length === 2);
  expect(rig.servicenow.world.duplicates).toBe(0);
});

describe('ServiceNow answers for each event by itself', () => {
  test('refused for good: a dead letter, and what follows goes on', async () => {
    rig = await startRig();
    rig.servicenow.world.judge = ({ sequence }) =>
      sequence === 2
        ? { status: 'refused', error: { code: 'locker_retired', message: 'The locker is retired.' } }
        : null;
    const device = await rig.device();
    await Promise.all(range(5).map((seq) => device.event({ seq })));
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 4);
    expect(sequences(rig)).toEqual([1, 3, 4, 5]);
    await eventually(async () => (await health()).dead_letters?.events === 1);
  });

  test('`retry` holds this locker back and no other; its order stays', async () => {
    rig = await startRig({ lockers: 2 });
    let patience = 2;
    rig.servicenow.world.judge = ({ controller_id, sequence }) =>
      controller_id === 'locker-1' && Number(sequence) >= 3 && patience > 0 ? { status: 'retry' } : null;
    const [held, free] = [await rig.device(1), await rig.device(2)];
    await Promise.all(range(6).map((seq) => held.event({ seq })));
    await Promise.all(range(6).map((seq) => free.event({ seq })));
    await rig.servicenow.until(() => sequences(rig, 'locker-2').length === 6);
    expect(sequences(rig)).toEqual([1, 2]);
    patience = 0;
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 12);
    expect(sequences(rig)).toEqual(range(6));
  });

  test('an event that the answer leaves out is sent again', async () => {
    rig = await startRig();
    rig.servicenow.fault({ route: 'events', status: 200, body: { result: { results: [] } } });
    const device = await rig.device();
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    expect(rig.servicenow.calls.events).toBe(2);
  });

  test('one event that ServiceNow cannot read does not take its batch with it', async () => {
    rig = await startRig();
    rig.servicenow.fault({ route: 'events', status: 503 });
    const device = await rig.device();
    await Promise.all(range(4).map((seq) => device.event({ seq })));
    rig.servicenow.fault({
      route: 'events',
      status: 400,
      body: { error: { code: 'invalid_request', message: 'events.1.data: too long' } },
      times: 2,
    });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 3);
    expect(sequences(rig)).toEqual([2, 3, 4]);
    await eventually(async () => (await health()).dead_letters?.events === 1);
  });
});

describe('ServiceNow fails', () => {
  test.each([
    ['503', { route: 'events', status: 503 }],
    ['a page instead of JSON', { route: 'events', status: 200, body: '<html>Your instance is hibernating</html>' }],
    ['a redirect to a sign-in page', { route: 'events', status: 302, headers: { location: '/login.do' }, body: {} }],
    ['an answer of another shape', { route: 'events', status: 200, body: { result: { results: [{ event_id: 1 }] } } }],
    ['403', { route: 'events', status: 403, body: { error: { message: 'no' } } }],
  ])('%s: the events wait and lose nothing', async (_what, fault) => {
    rig = await startRig();
    rig.servicenow.fault(fault);
    const device = await rig.device();
    await Promise.all(range(20).map((seq) => device.event({ seq })));
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 20);
    expect(sequences(rig)).toEqual(range(20));
  });

  test('the connection is cut after the effect: sent again, and counted once', async () => {
    rig = await startRig();
    rig.servicenow.fault({ route: 'events', cutAfter: true });
    const device = await rig.device();
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.duplicates === 1);
    expect(sequences(rig)).toEqual([1]);
  });

  test('no answer in time: the call ends and is made again', async () => {
    rig = await startRig({}, { SERVICENOW_TIMEOUT_MS: '200' });
    rig.servicenow.fault({ route: 'events', delayMs: 2_000 });
    const device = await rig.device();
    await device.event({ seq: 1 });
    await rig.servicenow.until(
      () => (rig.servicenow.calls.events ?? 0) >= 2 && rig.servicenow.world.events.length === 1,
    );
  });

  test('429 with Retry-After: nothing at all is asked until then', async () => {
    rig = await startRig({ pollMs: 50 });
    const device = await rig.device();
    rig.servicenow.fault({
      route: 'events',
      status: 429,
      headers: { 'retry-after': '1' },
      body: { error: { message: 'Rate limit exceeded' } },
    });
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => (rig.servicenow.calls.events ?? 0) === 1);
    const [at, total] = [Date.now(), () => Object.values(rig.servicenow.calls).reduce((sum, count) => sum + count, 0)];
    const before = total();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(total() - before).toBeLessThanOrEqual(1);
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    expect(Date.now() - at).toBeGreaterThan(800);
  });
});

describe('sign-in', () => {
  test('one for many calls; a token that ServiceNow forgot is replaced once', async () => {
    rig = await startRig();
    const device = await rig.device();
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    expect(rig.servicenow.calls.token).toBe(1);
    rig.servicenow.revokeTokens();
    await device.event({ seq: 2 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 2);
    expect(rig.servicenow.calls.token).toBe(2);
  });

  test('a token is renewed before it ends', async () => {
    rig = await startRig({ pollMs: 50 });
    rig.servicenow.world.tokenSeconds = 1;
    rig.servicenow.revokeTokens();
    await rig.servicenow.until(() => (rig.servicenow.calls.token ?? 0) >= 4);
    // Only the revoked one was refused: since then every call had a good token.
    expect(String((await rig.request('GET', '/metrics')).body)).not.toContain('outcome="away"');
  });

  test('a sign-in that fails is tried again, and events wait', async () => {
    rig = await startRig();
    const device = await rig.device();
    rig.servicenow.revokeTokens();
    rig.servicenow.fault({ route: 'token', status: 401, body: { error: 'server_error' } });
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  });
});

describe('bounds', () => {
  test('a full spool acknowledges nothing more, says so, and goes on when there is room', async () => {
    rig = await startRig({}, { SPOOL_MAX_EVENTS: '3' });
    const device = await rig.device();
    rig.servicenow.fault({ route: 'events', status: 503, times: 1000 });
    await Promise.all(range(3).map((seq) => device.event({ seq })));
    let acknowledged = false;
    const fourth = device.event({ seq: 4 }).then(() => (acknowledged = true));
    await eventually(async () => (await health()).spool?.problem !== null);
    expect((await rig.request('GET', '/health')).status).toBe(503);
    expect(acknowledged).toBe(false);
    rig.servicenow.clearFaults();
    await fourth;
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 4);
    expect(sequences(rig)).toEqual(range(4));
  });

  test('a message that does not follow the contract is a dead letter and holds nothing up', async () => {
    rig = await startRig();
    const device = await rig.device();
    await device.client.publishAsync('lockers/v1/locker-1/evt', '{"v":1,"type":"door_sang"}', { qos: 1 });
    await device.event({ seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
    expect((await health()).dead_letters?.events).toBe(1);
  });

  test('events of a locker that this connector does not own wait until it does', async () => {
    rig = await startRig({ lockers: 2, leaseSeconds: 1 });
    const device = await rig.device(2);
    rig.servicenow.world.owned = [1];
    const leases = rig.servicenow.calls.lease ?? 0;
    await rig.servicenow.until(() => (rig.servicenow.calls.lease ?? 0) > leases + 1);
    await device.event({ seq: 1 });
    await eventually(async () => (await health()).spool?.events === 1);
    rig.servicenow.world.owned = [1, 2];
    await rig.servicenow.until(() => rig.servicenow.world.events.length === 1);
  });
});

describe('how lockers stand', () => {
  test('ServiceNow has the latest snapshot, after the events that it includes', async () => {
    rig = await startRig();
    const device = await rig.device();
    rig.servicenow.fault({ route: 'events', status: 503 });
    await device.event({ seq: 1, type: 'door_opened', bay: 1, data: { by: 'key' } });
    await device.state({ 1: 'open', 2: 'closed' }, { seq: 1 });
    await rig.servicenow.until(() => rig.servicenow.world.states.some(({ doors }) => doors !== null));
    expect(rig.servicenow.world.events).toHaveLength(1);
    expect(rig.servicenow.world.states.at(-1)).toMatchObject({
      online: true,
      doors: [
        { bay_number: 1, door: 'open', presence: 'unknown' },
        { bay_number: 2, door: 'closed', presence: 'unknown' },
      ],
    });
  });

  test('a device that vanishes is reported offline by its last will', async () => {
    rig = await startRig();
    const device = await rig.device();
    await device.state({ 1: 'closed' });
    await rig.servicenow.until(() => rig.servicenow.world.states.some(({ online }) => online === true));
    await device.state({ 1: 'closed' }, { online: false });
    await rig.servicenow.until(() => rig.servicenow.world.states.at(-1)?.online === false);
  });

  test('an old event that comes again does not move a door', async () => {
    rig = await startRig();
    const device = await rig.device();
    await device.state({ 1: 'closed' }, { seq: 5 });
    await device.event({ seq: 4, type: 'door_opened', bay: 1, data: { by: 'key' } });
    const token = await rig.enrolKiosk();
    const { body } = await rig.request('GET', '/kiosk/v1/locker', undefined, token);
    expect((body as { bays: { door: string }[] }).bays[0]?.door).toBe('closed');
  });
});

async function health() {
  return ((await rig.request('GET', '/health')).body as { checks: Record<string, Record<string, unknown>> }).checks;
}
