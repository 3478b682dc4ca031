import { brokenTrails, disagreements } from '../support/system/agreement.ts';
import { KioskRefusal, openedIn, type KioskVisit } from '../support/system/kiosk.ts';
import { mailTo, mailsTo, readAsset, stageIs } from '../support/system/records.ts';
import {
  assignmentFor,
  bringBack,
  collect,
  doorOpens,
  madrid,
  montreal,
  order,
  takeAndClose,
} from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

/** Bays and devices that more than one live row claims. */
async function promisedTwice(): Promise<string[]> {
  const twice = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
  const live = await world.admin.list('x_smart_lockers_assignment', 'stageINreserved,active,overdue', ['asset']);
  const held = await world.admin.list('x_smart_lockers_handover', 'stateINplanned,authorised,opened,verified', [
    'bay',
    'direction',
  ]);
  const bays = held.filter((row) => row.direction === 'collect').map((row) => row.bay as string);
  return [...twice(live.map((row) => row.asset as string)), ...twice(bays)];
}

test('two order the last device of a kind at the same moment: one gets it, the other is on the list and gets it next', async () => {
  const people = [world.person('elena.ruiz'), world.person('javier.soto'), world.person('hanna.keller')];
  const items = await Promise.all(
    people.map((one) => order(world, one.userName, { kind: 'Headset', length: '4h', at: madrid })),
  );
  const answers = await Promise.all(items.map((item) => assignmentFor(world, item, 'reserved', 'waiting')));
  const asked = people.map((one, index) => ({ one, ...(answers[index] as { sys_id: string; stage: string }) }));
  const [winner, ...others] = asked.filter(({ stage }) => stage === 'reserved');
  const waiting = asked.filter(({ stage }) => stage === 'waiting');
  expect(others).toEqual([]);
  expect(waiting).toHaveLength(2);
  expect(await promisedTwice()).toEqual([]);
  for (const { one, sys_id: id } of waiting) await mailTo(world, one.email, id, 'You are on the list');

  const first = winner as (typeof asked)[number];
  const taken = await collect(world, madrid, first.one.userName);
  await bringBack(world, madrid, first.one.userName, taken.item.asset_tag);
  const next = await Promise.any(waiting.map(({ sys_id: id }) => stageIs(world, id, 'reserved')));
  expect(next['asset.asset_tag']).toBe(taken.item.asset_tag);
  expect(await promisedTwice()).toEqual([]);
  const served = waiting.find(({ sys_id: id }) => id === next.sys_id) as (typeof asked)[number];
  await mailTo(world, served.one.email, served.sys_id, 'Ready to collect');
  const patient = waiting.find(({ sys_id: id }) => id !== next.sys_id) as (typeof asked)[number];
  expect((await mailsTo(world, patient.one.email, patient.sys_id)).map((mail) => mail.subject)).toHaveLength(1);
}, 60_000);

test('two borrow the last one at a kiosk at the same moment: one door opens, the other hears that nothing is free', async () => {
  const kiosk = await world.kiosk(montreal);
  const people = ['noah.carter', 'amelie.roy', 'luc.tremblay', 'grace.miller'].map((name) => world.person(name));
  const welcomes = await Promise.all(people.map((one) => kiosk.badge(one.badge)));
  const adapters = await world.admin.list(
    'x_smart_lockers_bay',
    'assetISNOTEMPTY^asset.asset_tagSTARTSWITHAD-^locker.controller_id=mtl-sherbrooke-1',
    ['asset'],
  );
  expect(adapters).toHaveLength(3);
  const visits = await Promise.all(
    welcomes.map((welcome) =>
      kiosk.choose(welcome, 'borrow', 'Adapter').catch((error: unknown) => {
        if (error instanceof KioskRefusal) return error;
        throw error;
      }),
    ),
  );
  const opened = visits.filter(
    (visit): visit is KioskVisit => !(visit instanceof KioskRefusal) && visit.view.kind === 'open',
  );
  const turnedAway = visits.filter((visit) => !opened.includes(visit as KioskVisit));
  expect(opened).toHaveLength(3);
  expect(new Set(opened.map((visit) => openedIn(visit).bay_number)).size).toBe(3);
  expect(turnedAway).toHaveLength(1);
  const [other] = turnedAway;
  if (other instanceof KioskRefusal) expect(other.code).toBe('choice_gone');
  else expect(other?.view).toMatchObject({ kind: 'nothing', reason: 'nothing_free' });
  expect(await promisedTwice()).toEqual([]);

  for (const visit of opened) {
    const handover = await doorOpens(world, montreal, visit);
    expect(await takeAndClose(world, montreal, handover)).toBe(handover.item.asset_tag);
    expect(await readAsset(world, handover.item.asset_tag)).toMatchObject({ install_status: '1' });
  }
  expect(await disagreements(world)).toEqual([]);
  expect(await brokenTrails(world)).toEqual([]);
}, 60_000);

test('returns at the same moment go into different bays', async () => {
  const kiosk = await world.kiosk(montreal);
  const loans = await world.admin.list('x_smart_lockers_assignment', 'stage=active', [
    'requested_for.user_name',
    'asset.asset_tag',
  ]);
  expect(loans).toHaveLength(3);
  const visits = await Promise.all(
    loans.map(async (loan) => {
      const visit = await kiosk.badge(world.person(loan['requested_for.user_name'] as string).badge);
      return visit.view.kind === 'choose' ? kiosk.choose(visit, 'return') : visit;
    }),
  );
  expect(new Set(visits.map((visit) => openedIn(visit).bay_number)).size).toBe(3);
  for (const visit of visits) {
    const handover = await doorOpens(world, montreal, visit);
    await world.physical.put(montreal, handover.bay_number, handover.item.asset_tag);
    await world.physical.closeDoor(montreal, handover.bay_number);
    await stageIs(world, handover.assignment_id, 'completed');
  }
  expect(await disagreements(world)).toEqual([]);
}, 60_000);
