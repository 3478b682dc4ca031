import { until } from '../../scripts/tour/wait.ts';
import { brokenTrails, disagreements } from '../support/system/agreement.ts';
import { KioskRefusal, newRequestId, openedIn, type KioskVisit } from '../support/system/kiosk.ts';
import {
  assignmentsOf,
  codeIn,
  commandsOf,
  mailTo,
  mailsTo,
  readAsset,
  readRequestItem,
  trailOf,
} from '../support/system/records.ts';
import {
  borrow,
  bringBack,
  collect,
  doorOpens,
  isReady,
  madrid,
  madridThirdFloor,
  montreal,
  orderAndReserve,
  putAndClose,
  takeAndClose,
} from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

const titles = (visit: KioskVisit, kind: string): string[] =>
  (visit.view.choices ?? []).filter((choice) => choice.kind === kind).map((choice) => choice.title);

/** @returns the code of the refusal */
const refusal = async (attempt: Promise<unknown>): Promise<KioskRefusal> => {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof KioskRefusal) return error;
  throw error ?? new Error('It was not refused.');
};

test('the code from the mail opens the reserved bay once; tapping later gives the device back', async () => {
  const noah = world.person('noah.carter');
  const kiosk = await world.kiosk(montreal);
  const loan = await orderAndReserve(world, noah.userName, { kind: 'Loan laptop', length: '1d', at: montreal });
  const mail = await mailTo(world, noah.email, loan.assignmentId, 'Ready to collect');
  const code = codeIn(mail);

  const visit = await kiosk.pin(code);
  const handover = await doorOpens(world, montreal, visit);
  expect(mail.subject).toContain(`bay ${handover.bay_label}`);
  expect(await takeAndClose(world, montreal, handover)).toBe(loan.assetTag);
  await kiosk.end(visit);
  expect((await refusal(kiosk.pin(code))).code).toBe('credential_unknown');
  expect(await readAsset(world, loan.assetTag)).toMatchObject({
    install_status: '1',
    'assigned_to.user_name': noah.userName,
    'stockroom.name': '',
  });

  const second = await kiosk.badge(noah.badge);
  expect(titles(second, 'return')).toHaveLength(1);
  const back = await kiosk.choose(second, 'return');
  await putAndClose(world, montreal, await doorOpens(world, montreal, back), loan.assetTag);
  await kiosk.end(back);
  await until('the request item is closed', async () => {
    const item = await readRequestItem(world, loan.requestItemId);
    return item.state === '3' && item.active === 'false';
  });
  await mailTo(world, noah.email, loan.assignmentId, 'Returned');
  expect(await mailsTo(world, noah.email, loan.assignmentId)).toHaveLength(3);
  expect(await trailOf(world, loan.assignmentId)).toEqual(
    [1, 2].flatMap(() => ['authorised', 'door_opened', 'door_closed', 'committed']),
  );
}, 60_000);

test('what policy lends without a request is offered at the kiosk, and nothing else', async () => {
  const kiosk = await world.kiosk(montreal);
  const amelie = world.person('amelie.roy');
  const visit = await kiosk.badge(amelie.badge);
  // There are tablets too, but they are lent in Madrid only.
  expect(titles(visit, 'borrow').sort()).toEqual(['Adapter', 'Headset', 'Loan laptop']);
  const { sys_id: tablets } = await world.admin.one('cmdb_model_category', 'name=Loan tablet', ['sys_id']);
  const forged = {
    ...visit,
    view: { ...visit.view, choices: [{ choice_id: `borrow:${tablets}`, kind: 'borrow' as const, title: '' }] },
  };
  expect((await refusal(kiosk.choose(forged, 'borrow'))).code).toBe('choice_gone');
  await kiosk.end(visit);

  const borrowed = await borrow(world, montreal, amelie.userName, 'Headset');
  expect(await assignmentsOf(world, amelie.userName, 'active')).toMatchObject([
    { 'asset.asset_tag': borrowed.item.asset_tag, request_item: '' },
  ]);
  await bringBack(world, montreal, amelie.userName, borrowed.item.asset_tag);
  expect(await assignmentsOf(world, amelie.userName, 'active')).toEqual([]);
}, 60_000);

test('a person who has borrowed as many as the policy allows is offered the returns only', async () => {
  const luc = world.person('luc.tremblay');
  const first = await borrow(world, montreal, luc.userName, 'Headset');
  const second = await borrow(world, montreal, luc.userName, 'Headset');
  const kiosk = await world.kiosk(montreal);
  const visit = await kiosk.badge(luc.badge);
  expect(titles(visit, 'return')).toHaveLength(2);
  expect(titles(visit, 'borrow').join()).not.toContain('Headset');
  await kiosk.end(visit);
  await bringBack(world, montreal, luc.userName, first.item.asset_tag);
  await bringBack(world, montreal, luc.userName, second.item.asset_tag);
}, 60_000);

test('a device may come back at another locker of the site, and is in stock there', async () => {
  const elena = world.person('elena.ruiz');
  const loan = await orderAndReserve(world, elena.userName, { kind: 'Loan laptop', length: '3d', at: madrid });
  await collect(world, madrid, elena.userName);
  await bringBack(world, madridThirdFloor, elena.userName, loan.assetTag);
  expect(await readAsset(world, loan.assetTag)).toMatchObject({
    install_status: '6',
    substatus: 'available',
    'assigned_to.user_name': '',
    'stockroom.name': 'Locker Castellana third floor',
  });
}, 60_000);

test('a reservation at another locker is not opened here, and the person is told where it is not', async () => {
  const hanna = world.person('hanna.keller');
  const loan = await orderAndReserve(world, hanna.userName, { kind: 'Loan laptop', length: '4h', at: madrid });
  const code = codeIn(await mailTo(world, hanna.email, loan.assignmentId, 'Ready to collect'));
  const elsewhere = await world.kiosk(madridThirdFloor);
  const visit = await elsewhere.pin(code);
  expect(visit.view).toMatchObject({ kind: 'nothing', reason: 'other_locker' });
  await elsewhere.end(visit);
  await collect(world, madrid, hanna.userName);
  await bringBack(world, madrid, hanna.userName, loan.assetTag);
}, 60_000);

test('a tap that is sent twice at once opens one door once', async () => {
  const javier = world.person('javier.soto');
  const loan = await orderAndReserve(world, javier.userName, { kind: 'Loan laptop', length: '1d', at: madrid });
  const kiosk = await world.kiosk(madrid);
  const requestId = newRequestId();
  const visits = await Promise.all([1, 2, 3].map(() => kiosk.badge(javier.badge, requestId)));
  expect(new Set(visits.map((visit) => visit.session.session_id)).size).toBe(1);
  expect(new Set(visits.map((visit) => openedIn(visit).handover_id)).size).toBe(1);
  const handover = await doorOpens(world, madrid, visits[0] as KioskVisit);
  await takeAndClose(world, madrid, handover);
  expect(await commandsOf(world, handover.handover_id)).toHaveLength(1);
  expect(await trailOf(world, loan.assignmentId)).toEqual(['authorised', 'door_opened', 'door_closed', 'committed']);
  await bringBack(world, madrid, javier.userName, loan.assetTag);
}, 60_000);

test('somebody who has left is turned away like a stranger, and the trail keeps both attempts', async () => {
  const lukas = world.person('lukas.brandt');
  const kiosk = await world.kiosk(madrid);
  const { sys_id: userId } = await world.admin.one('sys_user', `user_name=${lukas.userName}`, ['sys_id']);
  const { lockerId } = world.locker(madrid);
  const refusals = async (): Promise<number> =>
    (await world.admin.list('x_smart_lockers_access_event', `locker=${lockerId}^type=refused`, ['sys_id'])).length;
  const before = await refusals();

  await world.admin.update('sys_user', userId as string, { active: 'false' });
  const left = await refusal(kiosk.badge(lukas.badge));
  const stranger = await refusal(kiosk.badge('DEADBEEF'));
  expect([left.status, left.code, left.message]).toEqual([stranger.status, stranger.code, stranger.message]);
  expect([left.status, left.code]).toEqual([403, 'credential_unknown']);
  expect((await refusal(kiosk.pin(lukas.pin))).code).toBe('credential_unknown');
  expect(await refusals()).toBe(before + 3);

  await world.admin.update('sys_user', userId as string, { active: 'true' });
  await kiosk.end(await kiosk.badge(lukas.badge));
}, 60_000);

test('five wrong codes lock codes at that locker for a while; badges and other lockers go on', async () => {
  const elena = world.person('elena.ruiz');
  const kiosk = await world.kiosk(madridThirdFloor);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect((await refusal(kiosk.pin('000000'))).code).toBe('credential_unknown');
  }
  const locked = await refusal(kiosk.pin(elena.pin));
  expect(locked.code).toBe('credential_locked');
  expect(locked.retryAfterS).toBeGreaterThan(200);
  await kiosk.end(await kiosk.badge(elena.badge));
  const elsewhere = await world.kiosk(madrid);
  await elsewhere.end(await elsewhere.pin(elena.pin));

  await world.pass(301_000);
  await world.catchUp();
  await isReady(world, madridThirdFloor);
  const again = await kiosk.pin(elena.pin);
  expect(again.person.name).toBe(elena.name);
  await kiosk.end(again);
}, 60_000);

test('after all this the records say what really lies in every bay, and every trail is whole', async () => {
  await until('records and reality agree', async () => (await disagreements(world)).length === 0);
  expect(await brokenTrails(world)).toEqual([]);
}, 60_000);
