import { startInstance, type TestInstance } from '../../support/instance.ts';
import { NOAH, OWEN, repairsAt } from '../../support/repairs.ts';
import { connect, renew, type Site } from '../../support/site.ts';
import { comes, comesWithCode, type Visitor } from '../../support/visitor.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const { repair, spare, asset, handover, bay, told, change, policy, noahId, handIn, agentCollects, agentBringsBack } =
  repairsAt(() => site);

test('a device is handed in, repaired and collected, and every record follows', async () => {
  const noah = await comes(site, NOAH.badge);
  expect(noah.visit).toMatchObject({ person: { role: 'employee' }, view: { question: 'what_to_do' } });
  expect(noah.choice('repair')).toMatchObject({ item: { asset_tag: NOAH.laptop } });
  await noah.press('repair');
  expect(noah.visit.view.question).toBe('what_is_wrong');
  expect(noah.kinds()).toHaveLength(7);
  await noah.press('symptom', 'screen');
  expect(noah.visit.view).toMatchObject({
    kind: 'open',
    handover: { kind: 'repair', direction: 'deposit', then: 'next' },
  });
  const number = await noah.pass();

  expect(repair()).toMatchObject({ stage: 'active', symptom: 'screen' });
  expect(asset(NOAH.laptop)).toMatchObject({
    install_status: '6',
    substatus: 'pending_repair',
    assigned_to: '',
    reserved_for: repair().requested_for,
  });
  const incident = () => instance.row('incident', `correlation_id=${repair().sys_id}`);
  const locker = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
  expect(repair().incident).toBe(incident().sys_id);
  expect(incident()).toMatchObject({
    caller_id: repair().requested_for,
    cmdb_ci: instance.row('cmdb_ci_computer', `name=${NOAH.laptop}`).sys_id,
    location: locker.site,
    category: 'hardware',
    assignment_group: locker.support_group,
    short_description: expect.stringContaining('screen'),
  });
  expect(incident().description).toContain(`bay ${bay(number).label}`);
  expect(told('repair.received')).toHaveLength(1);

  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.person.role).toBe('agent');
  expect(owen.visit.view).toMatchObject({
    kind: 'open',
    round: 1,
    handover: { direction: 'collect', bay_number: number, then: 'next' },
  });
  await owen.pass();
  await owen.next();
  expect(owen.visit.view.kind).toBe('done');
  expect(asset(NOAH.laptop)).toMatchObject({ install_status: '3', assigned_to: repair().requested_for });

  expect(owen.choice('bring_back')).toMatchObject({ title: '1' });
  await owen.press('bring_back');
  expect(owen.visit.view).toMatchObject({ kind: 'scan', purpose: 'bring_back', left: 1, last: null });
  await owen.scan('bring_back', NOAH.laptop);
  await owen.pass();
  await owen.next();
  expect(owen.visit.view.kind).toBe('done');
  expect(asset(NOAH.laptop)).toMatchObject({ substatus: 'reserved', reserved_for: repair().requested_for });
  const [ready] = told('repair.ready');
  expect(ready).toMatchObject({ instance: handover(4).sys_id, parm1: repair().requested_for });

  const back = await comesWithCode(site, ready?.parm2 ?? '');
  expect(back.visit.view).toMatchObject({
    kind: 'open',
    handover: { direction: 'collect', item: { asset_tag: NOAH.laptop } },
  });
  await back.pass();
  expect(repair()).toMatchObject({ stage: 'completed', outcome: 'repaired', live_asset: '' });
  expect(asset(NOAH.laptop)).toMatchObject({ install_status: '1', assigned_to: repair().requested_for });
  expect(incident()).toMatchObject({ state: '6', close_code: 'Solution provided' });
  expect(told('repair.returned')).toHaveLength(1);
  expect(instance.logged).toEqual([]);
});

test('a spare of the same kind bridges the repair, due when it is ready', async () => {
  const noah = await handIn();
  await noah.next();
  expect(noah.visit.view.question).toBe('take_spare');
  await noah.press('spare');
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { kind: 'loan', direction: 'collect' } });
  await noah.pass();
  expect(spare()).toMatchObject({ stage: 'active', parent: repair().sys_id, due_date: '' });
  expect(
    asset(spare().asset ? (instance.row('alm_hardware', `sys_id=${spare().asset}`).asset_tag ?? '') : ''),
  ).toMatchObject({
    install_status: '1',
    model_category: asset(NOAH.laptop).model_category,
  });

  await agentCollects();
  await agentBringsBack();
  expect(spare().due_date).toBe(handover(4).window_end);

  const back = await comes(site, NOAH.badge);
  expect(back.kinds().sort()).toEqual(['collect', 'return']);
  await back.press('collect');
  await back.pass();
  const again = await comes(site, NOAH.badge);
  await again.press('return');
  await again.pass();
  expect(spare()).toMatchObject({ stage: 'completed', outcome: 'returned' });
});

test('one spare at a time, and none without policy or without a charged device of the kind', async () => {
  change('x_smart_lockers_policy', policy().sys_id, { spare_allowed: 'false' });
  const noah = await handIn();
  await noah.next();
  expect(noah.visit.view.kind).toBe('done');

  change('x_smart_lockers_policy', policy().sys_id, { spare_allowed: 'true' });
  for (const { sys_id } of instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}`)) {
    change('x_smart_lockers_bay', sys_id, { charge_percent: '10' });
  }
  const handoverId = handover(1).sys_id;
  expect(await noah.send('next', { handover_id: handoverId })).toBeNull();
  expect(noah.visit.view.kind).toBe('done');
});

test('whoever wants no spare is done', async () => {
  const noah = await handIn();
  await noah.next();
  await noah.press('no_spare');
  expect(noah.visit.view.kind).toBe('done');
  expect(instance.rows('x_smart_lockers_assignment', 'kind=loan')).toEqual([]);
});

test('with several devices the person is asked which', async () => {
  const headset = asset('HS-001');
  change('alm_hardware', headset.sys_id, { install_status: '1', substatus: '', assigned_to: noahId() });
  const noah = await comes(site, NOAH.badge);
  await noah.press('repair');
  expect(noah.visit.view.question).toBe('which_device');
  expect(noah.visit.view.choices?.map((choice) => choice.item?.asset_tag).sort()).toEqual(['HS-001', NOAH.laptop]);
  await noah.press('device', noah.visit.view.choices?.find(({ item }) => item?.asset_tag === 'HS-001')?.title);
  await noah.press('symptom', 'other');
  await noah.pass();
  expect(repair().asset).toBe(headset.sys_id);
});

test('what is borrowed, promised or not in use is not handed in', async () => {
  change('alm_hardware', asset(NOAH.laptop).sys_id, { install_status: '7' });
  const noah = await comes(site, NOAH.badge);
  expect(noah.kinds()).not.toContain('repair');
  await noah.press('borrow', 'Loan laptop');
  await noah.pass();
  const again = await comes(site, NOAH.badge);
  expect(again.kinds()).not.toContain('repair');
  const stolen = { choice_id: `repair:${asset('LT-101').sys_id}:screen` };
  expect(await again.send('choose', stolen)).toBe('choice_gone');
});

test('a choice that is sent twice hands in once', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.press('repair');
  const body = { choice_id: noah.choice('symptom', 'screen')?.choice_id, request_id: 'a'.repeat(32) };
  await noah.send('choose', body);
  const { command } = noah.visit.view;
  await noah.send('choose', body);
  expect(noah.visit.view.command?.command_id).toBe(command?.command_id);
  expect(instance.rows('x_smart_lockers_assignment')).toHaveLength(1);
});

test.each([
  ['says "not now"', (noah: Visitor) => noah.say('cancelled')],
  ['closes the door on nothing', (noah: Visitor) => noah.pass('empty').then(() => undefined)],
])('whoever %s has handed nothing in', async (_what, act) => {
  const noah = await comes(site, NOAH.badge);
  await noah.presses('repair', 'symptom:battery');
  await act(noah);
  expect(repair()).toMatchObject({ stage: 'cancelled', live_asset: '' });
  expect(asset(NOAH.laptop)).toMatchObject({ install_status: '1', assigned_to: noahId() });
  expect((await comes(site, NOAH.badge)).kinds()).toContain('repair');
  expect(instance.rows('incident')).toEqual([]);
});

test('what does not fit goes into a larger bay, and where there is none nothing has begun', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.presses('repair', 'symptom:keyboard');
  const first = noah.visit.view.command?.bay_number;
  await noah.say('does_not_fit');
  expect(noah.visit.view.kind).toBe('open');
  expect(noah.visit.view.command?.bay_number).not.toBe(first);
});

test('"next" before the door is closed has to wait', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.presses('repair', 'symptom:screen');
  expect(await noah.send('next', { handover_id: noah.visit.view.handover?.handover_id })).toBe('not_yet');
});

test('location and stockroom of the record follow each handover', async () => {
  const { stockroom, site: location } = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
  const inLocker = { stockroom, location };
  const inHand = { stockroom: '', location: '' };
  await handIn();
  expect(asset(NOAH.laptop)).toMatchObject(inLocker);
  await agentCollects();
  expect(asset(NOAH.laptop)).toMatchObject(inHand);
  await agentBringsBack();
  expect(asset(NOAH.laptop)).toMatchObject(inLocker);
  const noah = await comes(site, NOAH.badge);
  await noah.pass();
  expect(asset(NOAH.laptop)).toMatchObject({ ...inHand, assigned_to: noahId() });
});

test('a repaired device that is not collected is offered once more, then an agent is asked; it is never given away', async () => {
  await handIn();
  await agentCollects();
  const number = await agentBringsBack();
  instance.advance(3 * DAY_MS + HOUR_MS);
  expect(told('repair.again')).toHaveLength(1);
  expect(repair().stage).toBe('active');
  instance.advance(3 * DAY_MS + HOUR_MS);
  expect(instance.rows('x_smart_lockers_discrepancy', 'kind=left_behind')).toHaveLength(1);
  expect(told('repair.not_collected')).toHaveLength(1);
  expect(bay(number).asset).toBe(asset(NOAH.laptop).sys_id);
  await renew(site);
  const noah = await comes(site, NOAH.badge);
  await noah.pass();
  expect(repair().stage).toBe('completed');
  expect(instance.row('x_smart_lockers_discrepancy', 'kind=left_behind').state).toBe('resolved');
});
