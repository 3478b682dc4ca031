import { until } from '../../scripts/tour/wait.ts';
import { brokenTrails, disagreements } from '../support/system/agreement.ts';
import {
  handoversOf,
  mailsTo,
  readAsset,
  readAssignment,
  readRequestItem,
  stageIs,
} from '../support/system/records.ts';
import {
  assignmentFor,
  bringBack,
  collect,
  isReady,
  madrid,
  montreal,
  order,
  orderAndReserve,
} from '../support/system/steps.ts';
import { startWorld, type World } from '../support/system/world.ts';

const minute = 60_000;
const hour = 60 * minute;
/** As the platform writes a duration. */
const quarter = '1970-01-01 00:15:00';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // What runs each minute runs each quarter of an hour, so that a day passes in seconds.
  const jobs = await world.admin.list('sysauto_script', 'nameSTARTSWITHSmart Lockers:^run_type=periodically', [
    'sys_id',
  ]);
  for (const job of jobs) await world.admin.update('sysauto_script', job.sys_id as string, { run_period: quarter });
}, 120_000);
afterAll(() => world?.stop());

const subjects = async (email: string, assignmentId: string): Promise<string[]> =>
  (await mailsTo(world, email, assignmentId)).map((mail) => (mail.subject as string).split(':')[0] as string);

/** The request item, once its flow has closed it. */
const closed = (requestItemId: string): Promise<unknown> =>
  until('the request item is closed', async () => (await readRequestItem(world, requestItemId)).active === 'false');

test('a reservation that nobody collects ends with its window: mail, request closed, device free for the next', async () => {
  const elena = world.person('elena.ruiz');
  const waiter = world.person('javier.soto');
  const loan = await orderAndReserve(world, elena.userName, { kind: 'Headset', length: '4h', at: madrid });
  const next = await order(world, waiter.userName, { kind: 'Headset', length: '4h', at: madrid });
  const waiting = await assignmentFor(world, next, 'waiting');

  await world.pass(24 * hour - 5 * minute);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'reserved' });
  await world.pass(25 * minute);
  expect(await stageIs(world, loan.assignmentId, 'expired')).toMatchObject({ live_asset: '', outcome: 'expired' });
  expect(await handoversOf(world, loan.assignmentId)).toMatchObject([
    { direction: 'collect', state: 'exited', exit: 'expired', live_bay: '' },
    { direction: 'deposit', state: 'exited', exit: 'expired', live_bay: '' },
  ]);
  await closed(loan.requestItemId);
  expect(await readRequestItem(world, loan.requestItemId)).toEqual({ state: '4', active: 'false' });
  expect(await subjects(elena.email, loan.assignmentId)).toEqual(['Ready to collect', 'Not collected']);

  const served = await stageIs(world, waiting.sys_id as string, 'reserved');
  expect(served['asset.asset_tag']).toBe(loan.assetTag);
}, 120_000);

test('a loan that is not brought back: reminder, overdue, manager, each told once; bringing it back ends it all', async () => {
  await world.catchUp();
  await isReady(world, montreal);
  const noah = world.person('noah.carter');
  const manager = world.person('marta.vidal');
  const loan = await orderAndReserve(world, noah.userName, { kind: 'Adapter', length: '4h', at: montreal });
  const told = (): Promise<string[]> => subjects(noah.email, loan.assignmentId);
  await collect(world, montreal, noah.userName);
  await stageIs(world, loan.assignmentId, 'active');

  // Reminded an hour before the end, overdue two hours after it, escalated a day later.
  await world.pass(3 * hour - 10 * minute);
  expect(await told()).toHaveLength(2);
  await world.pass(20 * minute);
  expect((await told()).slice(2)).toEqual(['Due back soon']);
  await world.pass(2 * hour + 30 * minute);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'active' });
  await world.pass(30 * minute);
  expect(await readAssignment(world, loan.assignmentId)).toMatchObject({ stage: 'overdue', state: '2' });
  expect((await told()).slice(2)).toEqual(['Due back soon', 'Overdue']);
  expect(await subjects(manager.email, loan.assignmentId)).toEqual([]);
  await world.pass(24 * hour);
  expect(await subjects(manager.email, loan.assignmentId)).toEqual(['Overdue in your team']);
  await world.pass(6 * hour);
  expect((await told()).slice(2)).toEqual(['Due back soon', 'Overdue']);
  expect(await subjects(manager.email, loan.assignmentId)).toHaveLength(1);

  await world.catchUp();
  await isReady(world, montreal);
  await bringBack(world, montreal, noah.userName, loan.assetTag);
  await closed(loan.requestItemId);
  expect(await readRequestItem(world, loan.requestItemId)).toEqual({ state: '3', active: 'false' });
  expect(await readAsset(world, loan.assetTag)).toMatchObject({ install_status: '6', substatus: 'available' });
  await until('the receipt', async () => (await told()).at(-1) === 'Returned');
  expect(await told()).toEqual([
    ...['Ready to collect', 'Receipt', 'Due back soon', 'Overdue'],
    ...['Returned too late', 'Returned'],
  ]);
}, 180_000);

test('after days the records still say what is real, and the trails are whole', async () => {
  await until('records and reality agree', async () => (await disagreements(world)).length === 0);
  expect(await brokenTrails(world)).toEqual([]);
}, 60_000);
