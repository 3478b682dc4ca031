import { until } from '../../scripts/tour/wait.ts';
import { brokenTrails, disagreements } from '../support/system/agreement.ts';
import { KioskRefusal, newRequestId, type KioskHandover } from '../support/system/kiosk.ts';
import {
  assignmentsOf,
  bayNumberOf,
  commandsOf,
  handoverIs,
  mailsTo,
  mailTo,
  readAsset,
  readAssignment,
  readRequestItem,
  stageIs,
  trailOf,
} from '../support/system/records.ts';
import {
  borrow,
  bringBack,
  collect,
  doorOpens,
  isReady,
  madrid,
  montreal,
  openForReturn,
  orderAndReserve,
  takeAndClose,
} from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

const connectorApi = '/api/x_smart_lockers/v1/connector/';
const oneHandover = ['authorised', 'door_opened', 'door_closed', 'committed'];

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // What is granted is asked for once a second: a test does not wait a minute.
  const property = await world.admin.one('sys_properties', 'name=x_smart_lockers.grants_seconds', ['sys_id']);
  await world.admin.update('sys_properties', property.sys_id as string, { value: '1' });
  const { connector } = world.parts;
  await connector.stop();
  await connector.start();
  await until('the connector owns its lockers', async () => (await fetch(`${world.urls.connector}/health`)).ok);
}, 120_000);
afterAll(() => world?.stop());
afterEach(async () => {
  await world.faults.clear();
  await isReady(world, montreal);
});

/** A door stands open for somebody who borrows an adapter. */
async function openForAdapter(at: string, userName: string): Promise<KioskHandover> {
  const kiosk = await world.kiosk(at);
  const visit = await kiosk.choose(await kiosk.badge(world.person(userName).badge), 'borrow', 'Adapter');
  return doorOpens(world, at, visit);
}

async function takeAndCloseUnheard(at: string, { bay_number: bay }: KioskHandover): Promise<void> {
  await world.physical.take(at, bay);
  await world.physical.closeDoor(at, bay);
}

/** The loan runs, the trail has each thing once and in order; then the device goes back. */
async function expectCollectedOnce(at: string, userName: string, handover: KioskHandover): Promise<void> {
  expect(await handoverIs(world, handover.handover_id, 'committed')).toMatchObject({ exit: '', live_bay: '' });
  await stageIs(world, handover.assignment_id, 'active');
  expect(await trailOf(world, handover.assignment_id)).toEqual(oneHandover);
  expect(await commandsOf(world, handover.handover_id)).toHaveLength(1);
  await isReady(world, at);
  await bringBack(world, at, userName, handover.item.asset_tag);
}

async function kioskSaysAway(at: string): Promise<void> {
  const kiosk = await world.kiosk(at);
  await until('the kiosk says that ServiceNow is away', async () => (await kiosk.service()).servicenow === 'away');
}

test('ServiceNow answers 503: an open door is used and told later; what was not planned opens nothing', async () => {
  const handover = await openForAdapter(montreal, 'noah.carter');
  await world.faults.add({ path: connectorApi, times: 100_000, status: 503 });
  await takeAndCloseUnheard(montreal, handover);
  await kioskSaysAway(montreal);
  const kiosk = await world.kiosk(montreal);
  // An agent's work waits for ServiceNow, whether anything was granted to others or not.
  const refused = await kiosk.badge(world.person('owen.clarke').badge).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(KioskRefusal);
  expect(['offline_unknown', 'servicenow_away']).toContain((refused as KioskRefusal).code);
  expect((await world.physical.bays(montreal)).filter((bay) => bay.door === 'open')).toEqual([]);

  await world.faults.clear();
  await expectCollectedOnce(montreal, 'noah.carter', handover);
}, 90_000);

test('ServiceNow limits requests: the connector waits as long as it was told, and nothing is lost', async () => {
  const handover = await openForAdapter(montreal, 'amelie.roy');
  await world.faults.add({ path: `${connectorApi}events`, times: 2, status: 429, retryAfterSeconds: 2 });
  await takeAndCloseUnheard(montreal, handover);
  await expectCollectedOnce(montreal, 'amelie.roy', handover);
}, 60_000);

test('answers to events get lost: they are sent again and have their effect once', async () => {
  const handover = await openForAdapter(montreal, 'luc.tremblay');
  await world.faults.add({ path: `${connectorApi}events`, times: 2, dropAnswer: true });
  await world.faults.add({ path: `${connectorApi}commands/results`, times: 2, dropAnswer: true });
  await takeAndCloseUnheard(montreal, handover);
  await expectCollectedOnce(montreal, 'luc.tremblay', handover);
  const { email } = world.person('luc.tremblay');
  await mailTo(world, email, handover.assignment_id, 'Returned');
  expect(await mailsTo(world, email, handover.assignment_id)).toHaveLength(2);
}, 60_000);

/** The connector may open what waits for somebody by itself. */
async function isGranted(at: string): Promise<void> {
  await isReady(world, at);
  const asked = async (): Promise<number> => {
    const metrics = await (await fetch(`${world.urls.connector}/metrics`)).text();
    return Number(
      /^connector_servicenow_seconds_count\{route="connector\/grants",outcome="ok"\} (\d+)$/m.exec(metrics)?.[1] ?? 0,
    );
  };
  const before = await asked();
  await until('what waits is granted', async () => (await asked()) > before + 1);
}

test('ServiceNow is away: what waits is collected, what is lent comes back; each is recorded once when it answers again', async () => {
  const elena = world.person('elena.ruiz');
  const javier = world.person('javier.soto');
  const loan = await orderAndReserve(world, elena.userName, { kind: 'Headset', length: '4h', at: madrid });
  const lent = await orderAndReserve(world, javier.userName, { kind: 'Loan laptop', length: '1d', at: madrid });
  await collect(world, madrid, javier.userName);
  await isGranted(madrid);
  await world.faults.add({ path: connectorApi, times: 100_000, status: 503 });

  const kiosk = await world.kiosk(madrid);
  const collected = await doorOpens(world, madrid, await kiosk.badge(elena.badge));
  expect(collected).toMatchObject({ assignment_id: loan.assignmentId, direction: 'collect' });
  await takeAndCloseUnheard(madrid, collected);
  const returned = await doorOpens(world, madrid, await openForReturn(world, madrid, javier.userName));
  expect(returned).toMatchObject({ assignment_id: lent.assignmentId, direction: 'deposit' });
  await world.physical.put(madrid, returned.bay_number, lent.assetTag);
  await world.physical.closeDoor(madrid, returned.bay_number);
  await kioskSaysAway(madrid);
  await stageIs(world, loan.assignmentId, 'reserved');

  await world.faults.clear();
  await stageIs(world, loan.assignmentId, 'active');
  await stageIs(world, lent.assignmentId, 'completed');
  expect(await readAsset(world, loan.assetTag)).toMatchObject({
    ...{ install_status: '1', 'assigned_to.user_name': elena.userName },
  });
  expect(await readAsset(world, lent.assetTag)).toMatchObject({ install_status: '6', substatus: 'available' });
  const alone = ['opened_alone', 'door_opened', 'door_closed', 'committed'];
  expect(await trailOf(world, loan.assignmentId)).toEqual(alone);
  expect((await trailOf(world, lent.assignmentId)).slice(-4)).toEqual(alone);
  await isReady(world, madrid);
  await bringBack(world, madrid, elena.userName, loan.assetTag);
}, 120_000);

test('ServiceNow is away: a broken device and an empty one are handed in; when it answers again there is a repair with its incident, and one is charged', async () => {
  const hanna = world.person('hanna.keller');
  const marta = world.person('marta.vidal');
  const ownOf = (userName: string) =>
    world.admin.one('alm_hardware', `assigned_to.user_name=${userName}`, ['asset_tag']);
  const tags = [await ownOf(hanna.userName), await ownOf(marta.userName)].map((row) => row.asset_tag as string);
  const [broken = '', empty = ''] = tags;
  await isGranted(madrid);
  await world.faults.add({ path: connectorApi, times: 100_000, status: 503 });

  const kiosk = await world.kiosk(madrid);
  const asked = await kiosk.choose(await kiosk.badge(hanna.badge), 'repair');
  const repair = await doorOpens(world, madrid, await kiosk.choose(asked, 'symptom', 'screen'));
  await world.physical.put(madrid, repair.bay_number, broken);
  await world.physical.closeDoor(madrid, repair.bay_number);
  const charging = await doorOpens(world, madrid, await kiosk.choose(await kiosk.badge(marta.badge), 'charge'));
  expect(charging.bay_number).not.toBe(repair.bay_number);
  await world.physical.put(madrid, charging.bay_number, empty);
  await world.physical.closeDoor(madrid, charging.bay_number);
  await kioskSaysAway(madrid);
  expect(await assignmentsOf(world, hanna.userName, 'requested,reserved,active')).toEqual([]);

  await world.faults.clear();
  /** The one that the person has, once it is there: its number was not known at the kiosk. */
  const begun = async (userName: string, kind: string): Promise<string> => {
    const running = () =>
      assignmentsOf(world, userName, 'active').then((rows) => rows.filter((row) => row.kind === kind));
    const [first, ...more] = await until(`${userName} has one`, async () => (await running()).length > 0 && running());
    expect(more).toEqual([]);
    return first?.sys_id as string;
  };
  const repaired = await begun(hanna.userName, 'repair');
  const charged = await begun(marta.userName, 'charging');
  for (const { handover_id } of [repair, charging]) await handoverIs(world, handover_id, 'committed');
  expect(await readAsset(world, broken)).toMatchObject({ install_status: '6', substatus: 'pending_repair' });
  const incidents = await world.admin.list('incident', `correlation_id=${repaired}`, ['caller_id']);
  expect(incidents).toHaveLength(1);
  expect(await bayNumberOf(world, broken)).toBe(repair.bay_number);
  const alone = ['opened_alone', 'door_opened', 'door_closed', 'committed'];
  expect(await trailOf(world, repaired)).toEqual(alone);
  await mailTo(world, hanna.email, repaired, 'Handed in for repair');

  // The charged one is collected while ServiceNow is away again, and an agent comes for the broken one afterwards.
  await isGranted(madrid);
  await world.faults.add({ path: connectorApi, times: 100_000, status: 503 });
  const collected = await doorOpens(world, madrid, await kiosk.badge(marta.badge));
  expect(collected.bay_number).toBe(charging.bay_number);
  await takeAndCloseUnheard(madrid, collected);
  await world.faults.clear();
  await stageIs(world, charged, 'completed');
  await isReady(world, madrid);
  const round = await kiosk.badge(world.person('ines.ortega').badge);
  await takeAndClose(world, madrid, await doorOpens(world, madrid, round));
}, 120_000);

test('what was called off while ServiceNow could not be reached is not overwritten: an agent compares', async () => {
  const elena = world.person('elena.ruiz');
  const loan = await orderAndReserve(world, elena.userName, { kind: 'Headset', length: '4h', at: madrid });
  await isGranted(madrid);
  await world.faults.add({ path: connectorApi, times: 100_000, status: 503 });
  await kioskSaysAway(madrid);
  await world.as(elena.userName).post(`/api/x_smart_lockers/v1/portal/loans/${loan.assignmentId}/cancel`, {});
  const kiosk = await world.kiosk(madrid);
  const handover = await doorOpens(world, madrid, await kiosk.badge(elena.badge));
  await world.physical.closeDoor(madrid, handover.bay_number);

  await world.faults.clear();
  const conflict = await until('the discrepancy', async () => {
    const query = `kind=offline_conflict^state=open^handover=${handover.handover_id}`;
    return (await world.admin.list('x_smart_lockers_discrepancy', query, ['sys_id', 'details', 'proposal']))[0] ?? null;
  });
  expect(conflict.details).toContain('Elena Ruiz');
  expect(conflict.proposal).not.toBe('');
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'cancelled', live_asset: '' });
  await world.admin.update('x_smart_lockers_discrepancy', conflict.sys_id as string, { state: 'resolved' });
  await isReady(world, madrid);
}, 90_000);

test('the answer to a tap gets lost: the door opens all the same, once, and it is one visit', async () => {
  const elena = world.person('elena.ruiz');
  const loan = await orderAndReserve(world, elena.userName, { kind: 'Headset', length: '4h', at: madrid });
  const kiosk = await world.kiosk(madrid);
  await isGranted(madrid);
  const requestId = newRequestId();
  await world.faults.add({ path: `${connectorApi}tap`, times: 1, dropAnswer: true });
  const first = await kiosk.badge(elena.badge, requestId);
  expect(await kiosk.badge(elena.badge, requestId)).toEqual(first);
  const handover = await doorOpens(world, madrid, first);
  await takeAndClose(world, madrid, handover);
  expect(handover.assignment_id).toBe(loan.assignmentId);
  await stageIs(world, loan.assignmentId, 'active');
  // ServiceNow had authorised it too, and its own command was never sent.
  expect((await trailOf(world, loan.assignmentId)).filter((type) => type.startsWith('door_'))).toEqual([
    ...['door_opened', 'door_closed'],
  ]);
  await isReady(world, madrid);
  await bringBack(world, madrid, elena.userName, loan.assetTag);
}, 60_000);

test('ServiceNow is slow: events of a locker still arrive in their order', async () => {
  const handover = await openForAdapter(montreal, 'grace.miller');
  await world.faults.add({ path: `${connectorApi}events`, times: 3, delayMs: 1_500 });
  await takeAndCloseUnheard(montreal, handover);
  await expectCollectedOnce(montreal, 'grace.miller', handover);
}, 60_000);

test('the connector is killed while a door is open: the controller keeps what happened until it is back', async () => {
  const { connector } = world.parts;
  const handover = await openForAdapter(montreal, 'noah.carter');
  await connector.kill();
  await takeAndCloseUnheard(montreal, handover);
  await connector.start();
  await expectCollectedOnce(montreal, 'noah.carter', handover);
}, 60_000);

test('the connector is killed with events that ServiceNow has not taken: they are on its disk', async () => {
  const { connector } = world.parts;
  const handover = await openForAdapter(montreal, 'amelie.roy');
  await world.faults.add({ path: `${connectorApi}events`, times: 100_000, status: 503 });
  await takeAndCloseUnheard(montreal, handover);
  await until('the controller has nothing left to send', async () => (await world.physical.backlog(montreal)) === 0);
  await connector.kill();
  await world.faults.clear();
  await connector.start();
  await expectCollectedOnce(montreal, 'amelie.roy', handover);
}, 60_000);

test('the instance is killed while flows wait: they go on with collection and return', async () => {
  const { instance } = world.parts;
  const javier = world.person('javier.soto');
  const loan = await orderAndReserve(world, javier.userName, { kind: 'Loan laptop', length: '1d', at: madrid });
  await instance.kill();
  await instance.start();
  await isReady(world, madrid);
  await collect(world, madrid, javier.userName);
  await stageIs(world, loan.assignmentId, 'active');
  await instance.kill();
  await instance.start();
  await isReady(world, madrid);
  await bringBack(world, madrid, javier.userName, loan.assetTag);
  await until('the request item is closed', async () => {
    const item = await readRequestItem(world, loan.requestItemId);
    return item.state === '3' && item.active === 'false';
  });
  await mailTo(world, javier.email, loan.assignmentId, 'Returned');
  expect(await mailsTo(world, javier.email, loan.assignmentId)).toHaveLength(3);
}, 90_000);

test('the instance is away while a door is used: everything arrives when it is back', async () => {
  const { instance } = world.parts;
  const handover = await openForAdapter(montreal, 'grace.miller');
  await instance.kill();
  await takeAndCloseUnheard(montreal, handover);
  await kioskSaysAway(montreal);
  await instance.start();
  await expectCollectedOnce(montreal, 'grace.miller', handover);
}, 90_000);

test('the power of a locker fails behind an open door: what was done meanwhile is found afterwards', async () => {
  const handover = await openForAdapter(montreal, 'luc.tremblay');
  await world.physical.setFault(montreal, 'power_cut', true);
  await takeAndCloseUnheard(montreal, handover);
  await world.physical.setFault(montreal, 'power_cut', false);
  await isReady(world, montreal);
  expect(await handoverIs(world, handover.handover_id, 'committed')).toMatchObject({ exit: '' });
  expect(await commandsOf(world, handover.handover_id)).toHaveLength(1);
  await bringBack(world, montreal, 'luc.tremblay', handover.item.asset_tag);
}, 60_000);

test('the power fails and comes back while the door still stands open: closing it ends the return', async () => {
  const borrowed = await borrow(world, montreal, 'noah.carter', 'Adapter');
  const handover = await doorOpens(world, montreal, await openForReturn(world, montreal, 'noah.carter'));
  await world.physical.setFault(montreal, 'power_cut', true);
  await world.physical.put(montreal, handover.bay_number, borrowed.item.asset_tag);
  await world.physical.setFault(montreal, 'power_cut', false);
  await world.physical.closeDoor(montreal, handover.bay_number);
  await stageIs(world, borrowed.assignment_id, 'completed');
  expect(await readAssignment(world, borrowed.assignment_id)).toMatchObject({ outcome: 'returned', live_asset: '' });
}, 60_000);

test('a locker loses its network behind an open door: it tells everything in order when it is back', async () => {
  const handover = await openForAdapter(montreal, 'amelie.roy');
  await world.physical.setFault(montreal, 'network_lost', true);
  await takeAndCloseUnheard(montreal, handover);
  await world.physical.setFault(montreal, 'network_lost', false);
  await expectCollectedOnce(montreal, 'amelie.roy', handover);
}, 60_000);

test('after all of it nothing is left over: records say what is real, trails are whole, nobody has to look', async () => {
  await until('records and reality agree', async () => (await disagreements(world)).length === 0);
  expect(await brokenTrails(world)).toEqual([]);
  const left = await world.admin.list('x_smart_lockers_discrepancy', 'state=open', ['kind', 'details']);
  expect(left).toEqual([]);
  const live = await world.admin.list('x_smart_lockers_handover', 'live_bayISNOTEMPTY', ['number']);
  expect(live).toEqual([]);
}, 60_000);
