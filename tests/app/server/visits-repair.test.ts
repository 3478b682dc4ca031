import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, renew, type Site } from '../../support/site.ts';
import { comes, comesWithCode, type Visitor } from '../../support/visitor.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
const OWEN = { person: 'owen.clarke', badge: '04A2B3C4' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const assignment = (query: string) => instance.row('x_smart_lockers_assignment', query);
const repair = () => assignment('kind=repair');
const spare = () => assignment('kind=loan^parentISNOTEMPTY');
const asset = (tag: string) => instance.row('alm_hardware', `asset_tag=${tag}`);
const handover = (step: number) =>
  instance.row('x_smart_lockers_handover', `assignment=${repair().sys_id}^step=${step}^state!=exited`);
const bay = (number: number) => instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=${number}`);
const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}`);
const change = (table: string, id: string | null | undefined, values: object) =>
  instance.kernel.store.update(table, id ?? '', values as Record<string, string>, 'test');
const policy = () => instance.row('x_smart_lockers_policy', 'kind=repair');

async function handIn(): Promise<Visitor> {
  const noah = await comes(site, NOAH.badge);
  await noah.presses('repair', 'symptom:screen');
  await noah.pass();
  return noah;
}

async function agentCollects(): Promise<void> {
  const owen = await comes(site, OWEN.badge);
  await owen.press('round');
  await owen.pass();
}

async function agentBringsBack(): Promise<number> {
  const owen = await comes(site, OWEN.badge);
  await owen.press('bring_back');
  await owen.scan('bring_back', NOAH.laptop);
  return owen.pass();
}

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
    category: 'hardware',
    assignment_group: locker.support_group,
    short_description: expect.stringContaining('screen'),
  });
  expect(incident().description).toContain(`bay ${bay(number).label}`);
  expect(told('repair.received')).toHaveLength(1);

  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.person.role).toBe('agent');
  expect(owen.choice('round')).toMatchObject({ title: '1' });
  await owen.press('round');
  expect(owen.visit.view).toMatchObject({
    kind: 'open',
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

test('an incident that cannot be made keeps nobody waiting, and is made up for by the job', async () => {
  const tx = instance.kernel.begin({ user: 'admin' });
  const rule = instance.kernel.records.insert(tx, 'sys_script', {
    name: 'refuse',
    collection: 'incident',
    when: 'before',
    action_insert: 'true',
    active: 'true',
    abort_action: 'true',
  });
  await handIn();
  expect(repair()).toMatchObject({ stage: 'active', incident: '' });
  instance.kernel.records.update(tx, 'sys_script', rule.ok ? (rule.row.sys_id ?? '') : '', { active: 'false' });
  for (let minute = 0; minute < 3; minute += 1) instance.advance(60_000);
  expect(repair().incident).not.toBe('');
  expect(instance.rows('incident')).toHaveLength(1);
});

test('only agents do what waits for agents', async () => {
  await handIn();
  const amelie = await comes(site, '04AABBCC');
  expect(amelie.kinds()).not.toContain('round');
  expect(await amelie.send('choose', { choice_id: 'round' })).toBe('not_entitled');
  expect(await amelie.send('scan', { purpose: 'bring_back', asset_tag: NOAH.laptop })).toBe('not_entitled');
});

test('an agent who scans what is not expected is told what is', async () => {
  await handIn();
  await agentCollects();
  const owen = await comes(site, OWEN.badge);
  expect(await owen.send('scan', { purpose: 'bring_back', asset_tag: 'LT-101' })).toBe('asset_not_expected');
  expect(await owen.send('scan', { purpose: 'bring_back', asset_tag: 'NOPE' })).toBe('asset_unknown');
});

test('"next" before the door is closed has to wait', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.presses('repair', 'symptom:screen');
  expect(await noah.send('next', { handover_id: noah.visit.view.handover?.handover_id })).toBe('not_yet');
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
});

test('a bay that the agent finds empty is looked at by IT, and the repair goes on', async () => {
  await handIn();
  const owen = await comes(site, OWEN.badge);
  await owen.press('round');
  await owen.say('empty');
  expect(instance.rows('x_smart_lockers_discrepancy', 'kind=empty')).toHaveLength(1);
  expect(repair()).toMatchObject({ stage: 'active', asset: asset(NOAH.laptop).sys_id });
  expect(handover(2)).toMatchObject({ state: 'planned', person: '' });
});

function noahId(): string {
  return instance.row('sys_user', `user_name=${NOAH.person}`).sys_id ?? '';
}

describe('a device that cannot be repaired', () => {
  const writeOff = (): string => {
    const { value } = instance.run<string>(`
      const { cannotBeRepaired } = require('./src/server/effects/unrepairable');
      const { readAssignment } = require('./src/server/data/assignments');
      try { cannotBeRepaired(readAssignment('${repair().sys_id}')); 'done' } catch (thrown) { thrown.code }`);
    return value ?? '';
  };

  test('has to be with IT first', async () => {
    await handIn();
    expect(writeOff()).toBe('device_in_locker');
    await agentCollects();
    expect(writeOff()).toBe('done');
    expect(writeOff()).toBe('state_conflict');
  });

  test('is made up for by the spare where policy says so', async () => {
    change('x_smart_lockers_policy', policy().sys_id, { unrepairable: 'keep_spare' });
    const noah = await handIn();
    await noah.next();
    await noah.press('spare');
    await noah.pass();
    await agentCollects();
    expect(writeOff()).toBe('done');
    expect(spare()).toMatchObject({ stage: 'completed', outcome: 'kept', live_asset: '' });
    expect(instance.row('alm_hardware', `sys_id=${spare().asset}`)).toMatchObject({
      install_status: '1',
      assigned_to: noahId(),
    });
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'unrepairable', live_asset: '' });
    expect(asset(NOAH.laptop).install_status).toBe('3');
    expect((await comes(site, NOAH.badge)).kinds()).not.toContain('return');
    expect(told('repair.unrepairable')).toHaveLength(1);
  });

  test('is replaced by another one else, which is collected one way; the spare is due with it', async () => {
    const noah = await handIn();
    await noah.next();
    await noah.press('spare');
    await noah.pass();
    await agentCollects();
    expect(writeOff()).toBe('done');
    const replacement = () => assignment('kind=replacement');
    expect(replacement()).toMatchObject({ stage: 'reserved', reason: 'broken', parent: repair().sys_id });
    expect(spare().due_date).toBe(replacement().collect_until);
    const [ready] = told('replacement.ready');
    const collecting = await comesWithCode(site, ready?.parm2 ?? '');
    expect(collecting.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'collect', then: 'end' } });
    await collecting.pass();
    expect(replacement()).toMatchObject({ stage: 'completed', outcome: 'replaced', live_asset: '' });
    expect(instance.row('alm_hardware', `sys_id=${replacement().asset}`).assigned_to).toBe(noahId());
  });
});

test('a device that an agent gives back by hand ends its repair', async () => {
  const noah = await handIn();
  const number = noah.visit.view.handover?.bay_number ?? 0;
  instance.run(`
    const { giveBack } = require('./src/server/effects/givenBack');
    const { readAssignment } = require('./src/server/data/assignments');
    giveBack(readAssignment('${repair().sys_id}'));`);
  expect(repair()).toMatchObject({ stage: 'completed', outcome: 'given_back', live_asset: '' });
  expect(asset(NOAH.laptop)).toMatchObject({ install_status: '1', assigned_to: noahId() });
  expect(bay(number).asset).toBe('');
  expect((await comes(site, OWEN.badge)).kinds()).not.toContain('round');
});
