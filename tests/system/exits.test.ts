import type { DemoPerson } from '../../scripts/system/demo.ts';
import { until } from '../../scripts/tour/wait.ts';
import { brokenTrails, disagreements } from '../support/system/agreement.ts';
import { openedIn } from '../support/system/kiosk.ts';
import {
  bayNumberOf,
  discrepanciesAt,
  handoverIs,
  handoversOf,
  readAsset,
  readAssignment,
  readBay,
  trailOf,
} from '../support/system/records.ts';
import {
  borrow,
  bringBack,
  collect,
  doorIs,
  doorOpens,
  isReady,
  madrid,
  montreal,
  openForReturn,
  orderAndReserve,
  putAndClose,
  takeAndClose,
  type Reserved,
} from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

const supportMontreal = 'Locker support Montréal';
let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

const reserveLaptop = (person: DemoPerson, at: string): Promise<Reserved> =>
  orderAndReserve(world, person.userName, { kind: 'Loan laptop', length: '1d', at });

/** Somebody with a key changes what is in a bay while the controller has no power. */
async function whilePowerIsCut(at: string, bay: number, act: () => Promise<unknown>): Promise<void> {
  await world.physical.setFault(at, 'power_cut', true);
  await world.physical.forceDoor(at, bay);
  await act();
  await world.physical.closeDoor(at, bay);
  await world.physical.setFault(at, 'power_cut', false);
  await isReady(world, at);
}

/** An agent has looked into a bay. */
async function putBackIntoService(at: string, bay: number): Promise<void> {
  const { sys_id: bayId } = await readBay(world, at, bay);
  const body = { state: 'in_service', reason: 'I have looked into it.' };
  await world.agent.post(`/api/x_smart_lockers/v1/console/bays/${bayId}/state`, body);
}

const findings = async (at: string, bay: number): Promise<string[]> => {
  const { sys_id: bayId } = await readBay(world, at, bay);
  return (await discrepanciesAt(world, bayId as string)).map(({ kind, state }) => `${kind} ${state}`).sort();
};

test('a bay found empty: another device at once, the bay blocked, its support group told once', async () => {
  const noah = world.person('noah.carter');
  const kiosk = await world.kiosk(montreal);
  const loan = await reserveLaptop(noah, montreal);
  const bay = await bayNumberOf(world, loan.assetTag);
  await whilePowerIsCut(montreal, bay, () => world.physical.take(montreal, bay));
  await until('the sensor gives it away', async () => (await findings(montreal, bay)).includes('empty open'));

  const opened = await kiosk.badge(noah.badge);
  const nothing = await doorOpens(world, montreal, opened);
  expect(nothing.bay_number).toBe(bay);
  const visit = await kiosk.exit(opened, 'empty');
  const other = await doorOpens(world, montreal, visit);
  expect(other.bay_number).not.toBe(bay);
  await world.physical.closeDoor(montreal, bay);
  expect(await takeAndClose(world, montreal, other)).toBe(other.item.asset_tag);
  await kiosk.end(visit);

  expect(await handoverIs(world, nothing.handover_id, 'exited')).toMatchObject({ exit: 'empty', live_bay: '' });
  expect(await readBay(world, montreal, bay)).toMatchObject({ state: 'blocked', confidence: 'doubtful' });
  expect(await findings(montreal, bay)).toEqual(['empty open']);
  const { sys_id: bayId } = await readBay(world, montreal, bay);
  const [told] = await discrepanciesAt(world, bayId as string);
  expect(told).toMatchObject({ 'incident.active': 'true', 'incident.assignment_group.name': supportMontreal });
  const mails = await world.admin.list('sys_email', 'recipientsLIKElockers.montreal@aldaria.example', ['subject']);
  expect(mails).toHaveLength(1);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({
    stage: 'active',
    'asset.asset_tag': other.item.asset_tag,
  });
  // The return is of what was collected in the end.
  expect((await handoversOf(world, loan.assignmentId)).at(-1)).toMatchObject({
    direction: 'deposit',
    'asset.asset_tag': other.item.asset_tag,
  });
  await bringBack(world, montreal, noah.userName, other.item.asset_tag);
}, 60_000);

test('whoever closes a bay that its sensor knew to be empty has not taken anything, even without a word', async () => {
  const grace = world.person('grace.miller');
  const kiosk = await world.kiosk(montreal);
  const loan = await reserveLaptop(grace, montreal);
  const bay = await bayNumberOf(world, loan.assetTag);
  await whilePowerIsCut(montreal, bay, () => world.physical.take(montreal, bay));
  await until('the sensor gives it away', async () => (await findings(montreal, bay)).includes('empty open'));

  const opened = await kiosk.badge(grace.badge);
  const handover = await doorOpens(world, montreal, opened);
  await world.physical.closeDoor(montreal, bay);
  expect(await handoverIs(world, handover.handover_id, 'exited')).toMatchObject({ exit: 'empty' });
  await kiosk.end(opened);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'reserved' });
  expect(await readBay(world, montreal, bay)).toMatchObject({ state: 'blocked' });

  const other = await collect(world, montreal, grace.userName);
  expect(other.item.asset_tag).not.toBe(loan.assetTag);
  await bringBack(world, montreal, grace.userName, other.item.asset_tag);
}, 60_000);

test('another thing lies in the bay: it stays there, the bay is blocked, and another device is given', async () => {
  const amelie = world.person('amelie.roy');
  const kiosk = await world.kiosk(montreal);
  const loan = await reserveLaptop(amelie, montreal);
  const bay = await bayNumberOf(world, loan.assetTag);
  await whilePowerIsCut(montreal, bay, async () => {
    await world.physical.take(montreal, bay);
    await world.physical.put(montreal, bay, 'AN-UMBRELLA');
  });

  const opened = await kiosk.badge(amelie.badge);
  await doorOpens(world, montreal, opened);
  const visit = await kiosk.exit(opened, 'wrong_item');
  await world.physical.closeDoor(montreal, bay);
  const other = await doorOpens(world, montreal, visit);
  await takeAndClose(world, montreal, other);
  await kiosk.end(visit);

  await until(
    'the first door is known to be closed',
    async () => (await readBay(world, montreal, bay)).door === 'closed',
  );
  expect(await readBay(world, montreal, bay)).toMatchObject({ state: 'blocked' });
  expect(await findings(montreal, bay)).toEqual(['wrong_item open']);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'active' });
  await bringBack(world, montreal, amelie.userName, other.item.asset_tag);
}, 60_000);

test('what does not fit goes into another bay, and the first bay is not blocked for it', async () => {
  const elena = world.person('elena.ruiz');
  const kiosk = await world.kiosk(madrid);
  const loan = await reserveLaptop(elena, madrid);
  await collect(world, madrid, elena.userName);

  const opened = await openForReturn(world, madrid, elena.userName);
  const tooSmall = await doorOpens(world, madrid, opened);
  const visit = await kiosk.exit(opened, 'does_not_fit');
  const larger = await doorOpens(world, madrid, visit);
  expect(larger.bay_number).not.toBe(tooSmall.bay_number);
  await world.physical.closeDoor(madrid, tooSmall.bay_number);
  await putAndClose(world, madrid, larger, loan.assetTag);
  await kiosk.end(visit);

  expect(await bayNumberOf(world, loan.assetTag)).toBe(larger.bay_number);
  expect(await readBay(world, madrid, tooSmall.bay_number)).toMatchObject({
    state: 'in_service',
    'asset.asset_tag': '',
  });
  expect((await handoversOf(world, loan.assignmentId)).map(({ state, exit }) => `${state} ${exit}`.trim())).toEqual([
    'committed',
    'exited does_not_fit',
    'committed',
  ]);
}, 60_000);

test('a door that sticks: the handover ends, one incident, and another device is given', async () => {
  const javier = world.person('javier.soto');
  const kiosk = await world.kiosk(madrid);
  const loan = await reserveLaptop(javier, madrid);
  const bay = await bayNumberOf(world, loan.assetTag);
  await world.physical.setFault(madrid, 'door_stuck', true, bay);

  const opened = await kiosk.badge(javier.badge);
  await handoverIs(world, openedIn(opened).handover_id, 'exited');
  const visit = await kiosk.exit(opened, 'door_stuck');
  const other = await doorOpens(world, madrid, visit);
  expect(other.bay_number).not.toBe(bay);
  await takeAndClose(world, madrid, other);
  await kiosk.end(visit);

  expect(await readBay(world, madrid, bay)).toMatchObject({ state: 'blocked', door: 'closed' });
  expect(await findings(madrid, bay)).toEqual(['door_stuck open']);
  await bringBack(world, madrid, javier.userName, other.item.asset_tag);

  await world.physical.setFault(madrid, 'door_stuck', false, bay);
  await putBackIntoService(madrid, bay);
  expect(await findings(madrid, bay)).toEqual(['door_stuck resolved']);
  expect(await readBay(world, madrid, bay)).toMatchObject({ state: 'in_service', 'asset.asset_tag': loan.assetTag });
}, 60_000);

test('"not now" leaves a reservation as it is, even when its door is closed only afterwards', async () => {
  const hanna = world.person('hanna.keller');
  const kiosk = await world.kiosk(madrid);
  const loan = await reserveLaptop(hanna, madrid);
  const opened = await kiosk.badge(hanna.badge);
  const handover = await doorOpens(world, madrid, opened);
  const visit = await kiosk.exit(opened, 'cancelled');
  expect(visit.view).toMatchObject({ kind: 'done', handover: { exit: 'cancelled' } });
  await kiosk.end(visit);
  await world.physical.closeDoor(madrid, handover.bay_number);
  await until(
    'the door is known to be closed',
    async () => (await readBay(world, madrid, handover.bay_number)).door === 'closed',
  );
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({
    stage: 'reserved',
    'asset.asset_tag': loan.assetTag,
  });
  expect(await readAsset(world, loan.assetTag)).toMatchObject({ install_status: '6', substatus: 'reserved' });

  await collect(world, madrid, hanna.userName);
  await bringBack(world, madrid, hanna.userName, loan.assetTag);
}, 60_000);

test('"not now" of somebody who was borrowing on the spot frees the device again', async () => {
  const luc = world.person('luc.tremblay');
  const kiosk = await world.kiosk(montreal);
  const opened = await kiosk.choose(await kiosk.badge(luc.badge), 'borrow', 'Adapter');
  const handover = await doorOpens(world, montreal, opened);
  const visit = await kiosk.exit(opened, 'cancelled');
  await world.physical.closeDoor(montreal, handover.bay_number);
  await kiosk.end(visit);
  expect(await readAssignment(world, handover.assignment_id)).toMatchObject({ stage: 'cancelled', live_asset: '' });
  expect(await readAsset(world, handover.item.asset_tag)).toMatchObject({
    install_status: '6',
    substatus: 'available',
  });
}, 60_000);

test('a door closed without taking or putting anything changes nothing, and can be tried again', async () => {
  const lukas = world.person('lukas.brandt');
  const kiosk = await world.kiosk(madrid);
  const loan = await reserveLaptop(lukas, madrid);
  const untaken = await kiosk.badge(lukas.badge);
  const first = await doorOpens(world, madrid, untaken);
  await world.physical.closeDoor(madrid, first.bay_number);
  expect(await handoverIs(world, first.handover_id, 'exited')).toMatchObject({ exit: 'not_done' });
  await kiosk.end(untaken);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'reserved' });

  const taken = await collect(world, madrid, lukas.userName);
  expect(taken.bay_number).toBe(first.bay_number);
  const back = await openForReturn(world, madrid, lukas.userName);
  const nothingPut = await doorOpens(world, madrid, back);
  await world.physical.closeDoor(madrid, nothingPut.bay_number);
  expect(await handoverIs(world, nothingPut.handover_id, 'exited')).toMatchObject({ exit: 'not_done' });
  await kiosk.end(back);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'active' });
  expect(await readAsset(world, loan.assetTag)).toMatchObject({ install_status: '1' });

  await bringBack(world, madrid, lukas.userName, loan.assetTag);
  expect((await findings(madrid, first.bay_number)).filter((finding) => finding.endsWith('open'))).toEqual([]);
  const exits = (await trailOf(world, loan.assignmentId)).filter((type) => type === 'exit');
  expect(exits).toHaveLength(2);
}, 60_000);

test('a door forced twice is one incident, and is settled when an agent has looked', async () => {
  const bay = await bayNumberOf(world, 'KT-001');
  for (let time = 0; time < 2; time += 1) {
    await world.physical.forceDoor(madrid, bay);
    await doorIs(world, madrid, bay, 'open');
    await until('the open door is known', async () => (await readBay(world, madrid, bay)).door === 'open');
    await world.physical.closeDoor(madrid, bay);
    await until('the closed door is known', async () => (await readBay(world, madrid, bay)).door === 'closed');
  }
  expect(await findings(madrid, bay)).toEqual(['forced open']);
  const { sys_id: bayId, confidence } = await readBay(world, madrid, bay);
  expect(confidence).toBe('doubtful');
  const incident = (await discrepanciesAt(world, bayId as string))[0]?.incident as string;
  const incidents = await world.admin.list('incident', 'short_descriptionLIKEwithout a command', ['sys_id']);
  expect(incidents.map((row) => row.sys_id)).toEqual([incident]);

  await putBackIntoService(madrid, bay);
  expect(await findings(madrid, bay)).toEqual(['forced resolved']);
  const notes = await world.admin.list('sys_journal_field', `element_id=${incident}`, ['value']);
  expect(notes.map((note) => note.value).join()).toContain('I have looked into it.');
}, 60_000);

test('a bay without a sensor: who says after closing that it was empty is heard, and an agent compares', async () => {
  const grace = world.person('grace.miller');
  const kiosk = await world.kiosk(montreal);
  // With the others on loan, the headset in the bay without a sensor is the one that is left.
  await borrow(world, montreal, 'luc.tremblay', 'Headset');
  await borrow(world, montreal, 'luc.tremblay', 'Headset');
  const opened = await kiosk.choose(await kiosk.badge(grace.badge), 'borrow', 'Headset');
  const handover = await doorOpens(world, montreal, opened);
  await takeAndClose(world, montreal, handover);
  const visit = await kiosk.exit(opened, 'empty');
  expect(visit.view).toMatchObject({ kind: 'done', handover: { state: 'committed' } });
  await kiosk.end(visit);
  expect(await findings(montreal, handover.bay_number)).toEqual(['empty open']);
  expect(await readAssignment(world, handover.assignment_id)).toMatchObject({ stage: 'active' });
}, 60_000);

test('what is left are the bays that wait for an agent; all other records say what is real', async () => {
  const blocked = await world.admin.list('x_smart_lockers_bay', 'state=blocked', ['label']);
  await until('records and reality agree', async () => (await disagreements(world)).length === blocked.length);
  expect((await disagreements(world)).map(({ bay }) => bay).sort()).toEqual(blocked.map(({ label }) => label).sort());
  expect(await brokenTrails(world)).toEqual([]);
}, 60_000);
