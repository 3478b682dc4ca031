/** A whole connector, real HTTP and MQTT, and a ServiceNow that goes away. */
import { errorOf, listen } from '../kiosk-api/support.ts';
import { idOf } from '../support/servicenow.ts';
import { eventually, startAlone, type Alone, type Granted, type Shown } from './site.ts';
import { badgeOf, giveBack, grant, hashOf } from './support.ts';

let site: Alone;
afterEach(() => site.rig.stop());

async function start(grants: Granted['grants'], more: Granted = {}): Promise<void> {
  site = await startAlone({ grants: grants ?? [], ...more });
}
const goAway = () => site.goAway();
const tap = (card?: number, requestId?: string) => site.tap(card, requestId);
const tapWith = (kind: string, value: string) => site.tapWith(kind, value);
const step = (path: string, visit: Shown, more: object) => site.step(path, visit, more);
const passThrough = (commandId: string, bay: number, presence: 'empty' | 'occupied') =>
  site.passThrough(commandId, bay, presence);
const told = () => site.told();

test('what was planned is collected without ServiceNow, which learns of it afterwards: in order, once', async () => {
  await start([grant('Ada')]);
  goAway();
  const live = await listen(site.rig, site.token);
  const arrived = site.device.nextCommand();
  const visit = await tap();
  expect(visit).toMatchObject({
    person: { name: 'Ada' },
    view: {
      kind: 'open',
      handover: { handover_id: idOf('handover Ada'), bay_number: 2, bay_label: 'A2', then: 'end' },
    },
  });
  expect(visit.view).not.toHaveProperty('command');
  const { id } = await arrived;
  await passThrough(id, 2, 'empty');
  const decided = await live.until(({ type }) => type === 'handover');
  expect(decided.handover).toMatchObject({ handover_id: idOf('handover Ada'), state: 'committed', exit: null });
  expect((await step('next', visit, { handover_id: idOf('handover Ada') })).view).toMatchObject({
    ...{ kind: 'done', handover: { state: 'committed' }, choices: [] },
  });
  expect(site.rig.servicenow.world.events).toEqual([]);

  site.rig.servicenow.clearFaults();
  await site.rig.servicenow.until(() => told().length === 3 && site.rig.servicenow.world.results.length > 0);
  expect(told()).toEqual(['opened_alone', 'door_opened', 'door_closed']);
  const [opened] = site.rig.servicenow.world.events;
  expect(opened).toMatchObject({
    ...{ controller_id: 'locker-1', boot: '', sequence: null, bay_number: 2, command_id: id },
    data: { handover_id: idOf('handover Ada'), person_id: idOf('ada'), method: 'badge' },
  });
  expect(site.rig.servicenow.world.results).toEqual([expect.objectContaining({ command_id: id, state: 'done' })]);
  expect(site.rig.servicenow.world.duplicates).toBe(0);
});

test('until ServiceNow has learnt of it nobody is asked about it but the connector, and then ServiceNow is asked again', async () => {
  await start([grant('Ada')]);
  goAway();
  const arrived = site.device.nextCommand();
  await tap();
  await passThrough((await arrived).id, 2, 'empty');
  await eventually(async () => (await site.spooled()) === 3);
  site.rig.servicenow.clearFaults();
  site.rig.servicenow.fault({ route: 'events', status: 503, times: 100_000 });
  expect((await tap()).view).toMatchObject({ kind: 'nothing', reason: 'nothing_planned' });
  expect(site.rig.servicenow.world.taps).toEqual([]);
  site.rig.servicenow.world.grants = () => [];
  site.rig.servicenow.clearFaults();
  await site.rig.servicenow.until(() => told().length === 3);
  await eventually(async () => (await tap()) && site.rig.servicenow.world.taps.length > 0);
});

test('what ServiceNow refuses for good is a dead letter, and it is asked again all the same', async () => {
  await start([grant('Ada')]);
  const { world, clearFaults } = site.rig.servicenow;
  world.judge = ({ type }) =>
    type === 'opened_alone' ? { status: 'refused', error: { code: 'invalid_request', message: 'no' } } : null;
  goAway();
  await tap();
  clearFaults();
  await eventually(async () => (await tap()) && world.taps.length > 0);
});

test('things are brought back into free bays, each into its own', async () => {
  const bays = [1, 3, 4];
  const ben = { person: { person_id: idOf('ben'), name: 'Ben', language: 'de' }, credentials: [badgeOf(2)] };
  const eve = { person: { person_id: idOf('eve'), name: 'Eve', language: 'fr' }, credentials: [badgeOf(3)] };
  await start([giveBack('Ada', bays), giveBack('Ben', bays, ben), giveBack('Eve', bays, eve)], { free: [3, 4] });
  goAway();
  const arrived = site.device.nextCommand();
  expect((await tap(1)).view.handover?.bay_number).toBe(3);
  await passThrough((await arrived).id, 3, 'occupied');
  expect((await tap(2)).view.handover?.bay_number).toBe(4);
  expect(errorOf(await tapWith('badge', '12-3'))).toEqual([409, 'offline_no_bay']);
});

test('with several things to do the person chooses, and may go on afterwards', async () => {
  await start([grant('Ada'), giveBack('Ada too', [1])]);
  goAway();
  const visit = await tap();
  expect(visit.view.choices?.map(({ kind }) => kind)).toEqual(['collect', 'return']);
  const arrived = site.device.nextCommand();
  const opened = await step('choose', visit, { choice_id: idOf('handover Ada') });
  expect(opened.view.handover?.bay_number).toBe(2);
  await passThrough((await arrived).id, 2, 'empty');
  await eventually(async () => {
    const { view } = await step('next', visit, { handover_id: idOf('handover Ada') });
    return view.handover?.state === 'committed' && view.choices?.[0]?.choice_id === idOf('handover Ada too');
  });
});

test('a code of a message opens its own door, and no other of the same person', async () => {
  await start([grant('Ada', { code: hashOf('pin:482913') }), grant('Ada too', { bay_number: 3 })]);
  goAway();
  const visit = (await tapWith('pin', '482913')).body as Shown;
  expect(visit.view.handover).toMatchObject({ handover_id: idOf('handover Ada'), bay_number: 2 });
});

test('a door that closed on the device may be opened again; a request that comes twice is one', async () => {
  await start([grant('Ada')]);
  goAway();
  const once = site.requestId();
  const [first, second] = [await tap(1, once), await tap(1, once)];
  expect(second).toEqual(first);
  await eventually(() => site.device.commands.length === 1);
  await passThrough(site.device.commands[0]?.id ?? '', 2, 'occupied');
  await eventually(async () => {
    const { view } = await step('next', first, { handover_id: idOf('handover Ada') });
    return view.handover?.state === 'authorised' && view.choices?.length === 0;
  });
  expect((await tap()).view).toMatchObject({ kind: 'open', handover: { bay_number: 2 } });
  await eventually(() => site.device.commands.length === 2);
});

test('what the person says went wrong is told to ServiceNow too, and is not offered again', async () => {
  await start([grant('Ada')]);
  goAway();
  const visit = await tap();
  const cancelled = await step('cancel', visit, { handover_id: idOf('handover Ada'), exit: 'empty' });
  expect(cancelled.view).toMatchObject({ kind: 'done', handover: { state: 'exited', exit: 'empty' } });
  expect((await tap()).view.kind).toBe('nothing');
  site.rig.servicenow.clearFaults();
  await site.rig.servicenow.until(() => told().length === 2);
  expect(site.rig.servicenow.world.events[1]).toMatchObject({
    ...{ type: 'ended_alone', bay_number: 2, command_id: null },
    data: { handover_id: idOf('handover Ada'), person_id: idOf('ada'), exit: 'empty' },
  });
});

describe('nothing is opened', () => {
  const refusal = async (kind: string, value: string) => errorOf(await tapWith(kind, value));

  test('for a badge that nothing is planned for, a QR code, or what cannot be a badge', async () => {
    await start([grant('Ada')]);
    goAway();
    expect(await refusal('badge', '12-2')).toEqual([404, 'offline_unknown']);
    expect(await refusal('badge', '---')).toEqual([404, 'offline_unknown']);
    expect(await refusal('qr', '9f86d081884c7d659a2feaa0c55ad015')).toEqual([503, 'offline_qr']);
    expect(site.device.commands).toEqual([]);
  });

  test('for a badge that was revoked: one sync later it is not known, online and alone', async () => {
    await start([grant('Ada')]);
    site.rig.servicenow.world.grants = () => [grant('Ada', { credentials: [] })];
    await site.synced();
    goAway();
    expect(await refusal('badge', '12-1')).toEqual([404, 'offline_unknown']);
  });

  test('once the locker has been alone for as long as policy allows, and the kiosk says so', async () => {
    await start([grant('Ada', { alone_s: 3_600 })]);
    goAway();
    site.late.wallMs = 3_600_000 + 60_000;
    expect(await refusal('badge', '12-1')).toEqual([503, 'offline_over']);
    const { until } = await listen(site.rig, site.token);
    const { service } = await until((message) => (message.service as { servicenow?: string })?.servicenow === 'away');
    expect(service).toMatchObject({ alone: 'over' });
  });

  test('before its window, and after it', async () => {
    await start([grant('Ada', { from: '2100-01-01T00:00:00Z' })]);
    goAway();
    expect((await tap()).view).toMatchObject({ kind: 'nothing', reason: 'too_early' });
    expect(site.device.commands).toEqual([]);
  });

  test('after five wrong codes, whatever the next one is; badges go on', async () => {
    await start([grant('Ada', { code: hashOf('pin:482913') })]);
    goAway();
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect(await refusal('pin', `10000${wrong}`)).toEqual([404, 'offline_unknown']);
    expect(await refusal('pin', '482913')).toEqual([429, 'too_many_requests']);
    expect((await tap()).view.kind).toBe('open');
  });

  test('where it cannot be recorded', async () => {
    await start([grant('Ada')], { env: { SPOOL_MAX_EVENTS: '1' } });
    goAway();
    await site.device.event({ seq: site.nextSeq() });
    void site.device.event({ seq: site.nextSeq() }).catch(() => {});
    await eventually(async () => (await site.rig.request('GET', '/health')).status === 503);
    expect(await refusal('badge', '12-1')).toEqual([503, 'offline_not_recorded']);
    expect(site.device.commands).toEqual([]);
  });

  test('where the tap itself is what finds the spool full, and not once there is room again either', async () => {
    await start([grant('Ada')], { env: { SPOOL_MAX_EVENTS: '1' } });
    goAway();
    await site.device.event({ seq: site.nextSeq() });
    expect(await refusal('badge', '12-1')).toEqual([503, 'offline_not_recorded']);
    site.rig.servicenow.clearFaults();
    // Acknowledged once it is on disk, and thus behind whatever waited for it.
    await site.device.event({ seq: site.nextSeq() });
    await site.rig.servicenow.until(() => told().length === 2);
    expect(told()).not.toContain('opened_alone');
    expect(site.device.commands).toEqual([]);
  });

  test('by a connector that ServiceNow refuses', async () => {
    await start([grant('Ada')], { leaseSeconds: 2 });
    site.rig.servicenow.fault({ route: 'token', status: 401, times: 100_000 });
    site.rig.servicenow.revokeTokens();
    // By its own refusal, by the breaker that it has opened, and once the lease is over.
    expect(await refusal('badge', '12-1')).toEqual([503, 'servicenow_sign_in']);
    await eventually(async () => (await refusal('badge', '12-1'))[1] === 'locker_not_served');
    expect(site.device.commands).toEqual([]);
  });
});

test('ServiceNow that is slower than somebody waits: decided here, and what it says later opens no door', async () => {
  await start([grant('Ada')], { env: { KIOSK_PATIENCE_MS: '200' } });
  const command = {
    ...{ command_id: idOf('late'), locker_id: idOf('locker 1'), controller_id: 'locker-1', bay_number: 2 },
    ...{ action: 'open', expires_at: new Date(Date.now() + 20_000).toISOString(), handover_id: idOf('handover Ada') },
  };
  site.rig.servicenow.world.visit = () => ({
    view: { kind: 'open', handover: { handover_id: idOf('handover Ada'), state: 'authorised' }, command },
  });
  site.rig.servicenow.fault({ route: 'tap', delayMs: 1_000 });
  expect((await tap()).view.kind).toBe('open');
  await site.rig.servicenow.until(() => site.rig.servicenow.world.taps.length > 0 && told().includes('opened_alone'));
  expect(site.device.commands.map(({ id }) => id)).not.toContain(idOf('late'));
});

test('a connector that is started while ServiceNow is away serves its lockers, and offers nothing twice', async () => {
  const ben = { person: { person_id: idOf('ben'), name: 'Ben', language: 'de' }, credentials: [badgeOf(2)] };
  await start([grant('Ada'), grant('Ben', { ...ben, bay_number: 3 })]);
  goAway();
  await tap(1);
  await eventually(() => site.device.commands.length === 1);
  await site.rig.restart();
  await eventually(async () => (await tapWith('badge', '12-2')).status === 200);
  expect((await tap(1)).view.kind).toBe('nothing');
  site.rig.servicenow.clearFaults();
  await site.rig.servicenow.until(() => told().filter((type) => type === 'opened_alone').length === 2);
});

test('a lease that runs out in an outage ends nothing', async () => {
  await start([grant('Ada')], { leaseSeconds: 3 });
  goAway();
  const asked = site.rig.servicenow.calls.lease ?? 0;
  await eventually(() => (site.rig.servicenow.calls.lease ?? 0) > asked);
  site.late.steadyMs = 60_000;
  expect((await tap()).view.kind).toBe('open');
});
