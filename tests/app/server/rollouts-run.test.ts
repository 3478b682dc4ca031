import { startInstance, type TestInstance } from '../../support/instance.ts';
import { HIRES, putInStock, REFRESH, rolloutOf, type Rollout } from '../../support/rollout.ts';
import { BASE, connect, renew, type Site } from '../../support/site.ts';
import { comes, comesWithCode } from '../../support/visitor.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
const OWEN = { badge: '04A2B3C4' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const asset = (tag: string) => instance.row('alm_hardware', `asset_tag=${tag}`);
const assignments = (query = '') => instance.rows('x_smart_lockers_assignment', query);
const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}`);
const bayOf = (tag: string) => instance.rows('x_smart_lockers_bay', `asset=${asset(tag).sys_id}`);

async function started(name: string, csv: string): Promise<Rollout> {
  const rollout = rolloutOf(instance, name);
  await rollout.add(csv);
  await rollout.start();
  return rollout;
}

/** Staging begins at eight in Montréal. */
async function morning(): Promise<void> {
  instance.advance(4 * HOUR_MS);
  await renew(site);
}

async function stage(...tags: readonly string[]): Promise<void> {
  const owen = await comes(site, OWEN.badge);
  await owen.press('stage');
  for (const tag of tags) {
    await owen.scan('stage', tag);
    await owen.pass('occupied');
    await owen.next();
  }
}

test('a plan says where and when, and starting makes exactly that of it', async () => {
  const rollout = rolloutOf(instance, HIRES);
  await rollout.add('person,asset,day\nnoah.carter,KT-011,\namelie.roy,,2026-11-25');
  const { result: plan } = await rollout.post<{
    placed: { person: string; locker: string; day: string }[];
    load: { bays: number; used: number }[];
  }>('plan');
  expect(assignments()).toEqual([]);
  expect(plan.placed.map(({ person, day }) => [person, day])).toEqual([
    ['Noah Carter', '2026-11-23'],
    ['Amélie Roy', '2026-11-25'],
  ]);
  expect(plan.load.every(({ bays, used }) => used <= bays)).toBe(true);
  await rollout.start();
  const { lines, state, counts } = await rollout.show();
  expect([state, counts.planned]).toEqual(['running', 2]);
  expect(lines.map(({ day, locker }) => [day, locker])).toEqual(plan.placed.map(({ day, locker }) => [day, locker]));
  expect(assignments().map((row) => [row.kind, row.stage])).toEqual([
    ['deployment', 'booked'],
    ['deployment', 'booked'],
  ]);
  expect(assignments('live_assetISNOTEMPTY').map((row) => row.live_asset)).toEqual([asset('KT-011').sys_id]);
  await rollout.start();
  expect(assignments()).toHaveLength(2);
  expect(instance.logged).toEqual([]);
});

test('from the stockroom over staging into the hand, kit and all, and everybody is told', async () => {
  putInStock(instance, 'DK-001', 'Adapter');
  const rollout = await started(HIRES, 'person,asset,kit\nnoah.carter,KT-011,charger + DK-001\namelie.roy,,');
  await morning();
  const owen = await comes(site, OWEN.badge);
  expect(owen.choice('stage')?.title).toBe('2');
  await owen.press('stage');
  expect(await owen.send('scan', { purpose: 'stage', asset_tag: 'LT-104' })).toBe('asset_not_expected');
  await owen.scan('stage', 'KT-011');
  expect(owen.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'deposit', kind: 'deployment' } });
  await owen.pass('occupied');
  expect(asset('KT-011')).toMatchObject({ install_status: '6', substatus: 'reserved' });
  expect(asset('DK-001').substatus).toBe('reserved');
  expect((await rollout.line(NOAH.person)).state).toBe('staged');
  expect(told('deployment.ready')).toHaveLength(1);

  await owen.next();
  expect(owen.visit.view).toMatchObject({ kind: 'scan', purpose: 'stage', left: 1 });
  await owen.scan('stage', 'KT-013');
  await owen.pass('occupied');
  expect(await rollout.line('amelie.roy')).toMatchObject({ state: 'staged', asset_tag: 'KT-013' });

  const noah = await comesWithCode(site, told('deployment.ready')[0]?.parm2 ?? '');
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { item: { asset_tag: 'KT-011' } } });
  await noah.pass();
  const inUse = { install_status: '1', assigned_to: instance.row('sys_user', `user_name=${NOAH.person}`).sys_id };
  expect(asset('KT-011')).toMatchObject(inUse);
  expect(asset('DK-001')).toMatchObject(inUse);
  const { counts } = await rollout.show();
  expect([counts.collected, counts.staged]).toEqual([1, 1]);
  expect(assignments('stage=completed')).toEqual([expect.objectContaining({ outcome: 'collected', live_asset: '' })]);
  expect(instance.logged).toEqual([]);
});

test('a kit of several bays is called off with all of them, by whichever button', async () => {
  putInStock(instance, 'MO-017', 'Adapter');
  const rollout = await started(HIRES, 'person,asset,kit\nnoah.carter,KT-011,charger | MO-017 + cable');
  const { assignment_id: id } = await rollout.line(NOAH.person);
  expect(assignments()).toHaveLength(2);
  instance.run(`
    var row = new GlideRecord('x_smart_lockers_assignment'); row.get('${id}');
    require('./src/server/ui/assignment').cancel(row); 'done'`);
  expect(assignments().map(({ stage, live_asset: held }) => [stage, held])).toEqual([
    ['cancelled', ''],
    ['cancelled', ''],
  ]);
  expect(instance.rows('x_smart_lockers_handover', 'state=planned')).toEqual([]);
});

test('not collected in two windows it is fetched by an agent’s round and stock again, and the line says so', async () => {
  const rollout = await started(HIRES, 'person,asset\nnoah.carter,KT-011');
  await morning();
  await stage('KT-011');
  const first = assignments()[0]?.collect_until ?? '';
  instance.advance(5 * DAY_MS + HOUR_MS);
  expect(assignments()[0]).toMatchObject({ stage: 'reserved' });
  expect((assignments()[0]?.collect_until ?? '') > first).toBe(true);
  expect((await rollout.line(NOAH.person)).state).toBe('staged');
  instance.advance(5 * DAY_MS + HOUR_MS);
  expect(assignments()[0]).toMatchObject({ stage: 'expired', live_asset: '' });
  expect(asset('KT-011')).toMatchObject({ install_status: '6', substatus: 'pending_transfer', reserved_for: '' });
  expect(bayOf('KT-011')).toHaveLength(1);
  expect((await rollout.line(NOAH.person)).state).toBe('not_collected');

  await renew(site);
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view).toMatchObject({
    kind: 'open',
    round: 1,
    handover: { direction: 'collect', item: { asset_tag: 'KT-011' }, then: 'next', undoes: false },
  });
  await owen.say('not_done');
  await owen.press('round');
  await owen.pass();
  await owen.next();
  expect(owen.visit.view.kind).toBe('done');
  expect(owen.kinds()).not.toContain('round');
  const { stockroom } = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
  expect(asset('KT-011')).toMatchObject({ install_status: '6', substatus: 'available', assigned_to: '', stockroom });
  expect(bayOf('KT-011')).toEqual([]);
  expect(assignments()[0]).toMatchObject({ stage: 'expired', live_asset: '' });
  expect((await rollout.line(NOAH.person)).state).toBe('returned_to_stock');
});

test('before each of its windows ends the person is reminded, once', async () => {
  await started(HIRES, 'person,asset\nnoah.carter,KT-011');
  await morning();
  await stage('KT-011');
  instance.advance(4 * DAY_MS - HOUR_MS);
  expect(told('deployment.due_soon')).toEqual([]);
  instance.advance(DAY_MS);
  expect(told('deployment.due_soon')).toHaveLength(1);
  instance.advance(HOUR_MS);
  expect(told('deployment.again')).toHaveLength(1);
  instance.advance(5 * DAY_MS - 2 * HOUR_MS);
  expect(told('deployment.due_soon')).toHaveLength(2);
});

test('what is staged for somebody who is taken out of it is fetched too', async () => {
  const rollout = await started(HIRES, 'person,asset\nnoah.carter,KT-011');
  await morning();
  await stage('KT-011');
  const { line_id: id } = await rollout.line(NOAH.person);
  expect((await instance.as('owen.clarke').post(`${BASE}/console/rollout_lines/${id}/cancel`, {})).status).toBe(200);
  expect(asset('KT-011').substatus).toBe('pending_transfer');
  const owen = await comes(site, OWEN.badge);
  await owen.pass();
  expect(asset('KT-011').substatus).toBe('available');
});

test('a rollout may give more or less time to collect than the policy', async () => {
  const id = rolloutOf(instance, HIRES).id;
  instance.kernel.store.update('x_smart_lockers_rollout', id, { collect_hours: '6' }, 'test');
  await started(HIRES, 'person,asset\nnoah.carter,KT-011');
  await morning();
  await stage('KT-011');
  expect(assignments()[0]?.collect_until).toMatch(/^2026-11-23 19:0/);
});

test('a kit in two bays is two doors, each with its device', async () => {
  putInStock(instance, 'MO-017', 'Adapter');
  const rollout = await started(HIRES, 'person,asset,kit\nnoah.carter,KT-011,charger | MO-017 + cable');
  expect(assignments().map((row) => row.parent === '')).toEqual([true, false]);
  await rollout.add('person\namelie.roy');
  const { result: plan } = await rollout.post<{ load: { used: number; bays: number }[] }>('plan');
  const empty = instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}^asset=`).length;
  expect(plan.load[0]).toMatchObject({ used: 3, bays: empty });
  await morning();
  await stage('KT-011', 'MO-017');
  expect(new Set([...bayOf('KT-011'), ...bayOf('MO-017')].map((row) => row.sys_id)).size).toBe(2);
  const noah = await comes(site, NOAH.badge);
  while (noah.visit.view.kind === 'choose') await noah.press('collect');
  await noah.pass();
  const again = await comes(site, NOAH.badge);
  if (again.visit.view.kind === 'choose') await again.press('collect');
  await again.pass();
  expect([asset('KT-011').install_status, asset('MO-017').install_status]).toEqual(['1', '1']);
  expect((await rollout.line(NOAH.person)).state).toBe('collected');
});

test('a refresh swaps at the locker: the new one is staged, the old one handed in, in one visit', async () => {
  putInStock(instance, 'LT-901', 'Loan laptop');
  const rollout = await started(REFRESH, 'person\nnoah.carter');
  expect(assignments()[0]).toMatchObject({ kind: 'replacement', reason: 'refresh', stage: 'booked' });
  await morning();
  await stage('LT-901');
  expect(assignments()[0]).toMatchObject({ stage: 'reserved', live_asset: asset('LT-901').sys_id });
  const noah = await comesWithCode(site, told('replacement.ready')[0]?.parm2 ?? '');
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'deposit' } });
  await noah.pass();
  await noah.next();
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'collect' } });
  await noah.pass();
  expect(asset('LT-901').install_status).toBe('1');
  expect(asset(NOAH.laptop)).toMatchObject({ install_status: '6', substatus: 'pending_repair' });
  expect((await rollout.line(NOAH.person)).state).toBe('collected');
});

test('who is taken out of it gives up device and place, and can be added anew', async () => {
  const rollout = await started(HIRES, 'person,asset\nnoah.carter,KT-011\namelie.roy,');
  for (const person of [NOAH.person, 'amelie.roy']) {
    const { line_id: id } = await rollout.line(person);
    const path = `${BASE}/console/rollout_lines/${id}/cancel`;
    expect((await instance.as('owen.clarke').post(path, {})).status).toBe(200);
    expect((await instance.as('owen.clarke').post(path, {})).status).toBe(200);
    expect((await rollout.line(person)).state).toBe('cancelled');
  }
  expect(assignments('live_assetISNOTEMPTY')).toEqual([]);
  expect(instance.rows('x_smart_lockers_handover', 'stateINplanned,authorised,opened')).toEqual([]);
  await rollout.add('person,asset\nnoah.carter,KT-011');
  await rollout.start();
  expect((await rollout.line(NOAH.person)).state).toBe('planned');
});

test('a device that was promised in the meantime, and a person who has left, are said in their lines', async () => {
  const rollout = rolloutOf(instance, HIRES);
  await rollout.add('person,asset\nnoah.carter,KT-011\namelie.roy,KT-012\nluc.tremblay,KT-013');
  const tx = instance.kernel.begin({ user: 'admin' });
  const taken = asset('KT-011').sys_id ?? '';
  instance.kernel.records.insert(tx, 'x_smart_lockers_assignment', {
    kind: 'loan',
    stage: 'reserved',
    live_asset: taken,
  });
  const amelie = instance.row('sys_user', 'user_name=amelie.roy').sys_id ?? '';
  instance.kernel.store.update('sys_user', amelie, { active: 'false' }, 'test');
  await rollout.start();
  expect(await rollout.line(NOAH.person)).toMatchObject({
    state: 'invalid',
    problem: expect.stringContaining('promised'),
  });
  expect(await rollout.line('amelie.roy')).toMatchObject({
    state: 'invalid',
    problem: expect.stringContaining('active'),
  });
  expect((await rollout.line('luc.tremblay')).state).toBe('planned');
});

test('what finds no place says why and can be started later; a closed rollout takes nobody more', async () => {
  for (const bay of instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}`)) {
    instance.kernel.store.update('x_smart_lockers_bay', bay.sys_id ?? '', { door_height_mm: '1900' }, 'test');
  }
  const rollout = rolloutOf(instance, HIRES);
  await rollout.add('person\nnoah.carter');
  instance.kernel.store.update(
    'x_smart_lockers_rollout_line',
    instance.rows('x_smart_lockers_rollout_line')[0]?.sys_id ?? '',
    { reach_needed: 'true' },
    'test',
  );
  await rollout.start();
  expect(await rollout.line(NOAH.person)).toMatchObject({
    state: 'proposed',
    problem: 'No bay of the lockers takes it.',
  });
  instance.kernel.store.update('x_smart_lockers_rollout', rollout.id, { state: 'running' }, 'test');
  expect((await rollout.post('close')).status).toBe(200);
  expect((await rollout.post('lines', { csv: 'person\nluc.tremblay', request_id: 'a'.repeat(32) })).error?.code).toBe(
    'state_conflict',
  );
  expect((await rollout.line(NOAH.person)).state).toBe('cancelled');
});
