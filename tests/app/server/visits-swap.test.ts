import { startInstance, type TestInstance } from '../../support/instance.ts';
import { replacementFor } from '../../support/replacement.ts';
import { BASE, connect, renew, type Site } from '../../support/site.ts';
import { comes, comesWithCode, type Visitor } from '../../support/visitor.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
const OWEN = { badge: '04A2B3C4' };
const DAY_MS = 86_400_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
  replacementFor(site, NOAH.laptop);
});
afterEach(() => instance.close());

const swap = () => instance.row('x_smart_lockers_assignment', 'kind=replacement');
const asset = (id: string | null | undefined) => instance.row('alm_hardware', `sys_id=${id}`);
const old = () => instance.row('alm_hardware', `asset_tag=${NOAH.laptop}`);
const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}`);
const live = () => instance.rows('x_smart_lockers_handover', 'stateINplanned,authorised,opened');
const bayOf = (id: string | null | undefined) => instance.rows('x_smart_lockers_bay', `asset=${id}`);
const noahId = () => instance.row('sys_user', `user_name=${NOAH.person}`).sys_id ?? '';

async function handsInTheOld(): Promise<Visitor> {
  const noah = await comes(site, NOAH.badge);
  await noah.pass();
  return noah;
}

test('a swap is one tap: the old device goes in, the new one comes out, and the old one waits for IT', async () => {
  const noah = await comes(site, NOAH.badge);
  expect(noah.visit.view).toMatchObject({
    kind: 'open',
    handover: { kind: 'replacement', direction: 'deposit', item: { asset_tag: NOAH.laptop }, then: 'next' },
  });
  const [newBay] = bayOf(swap().asset);
  expect(noah.visit.view.handover).toMatchObject({
    ticket: null,
    ahead: { bay_number: Number(newBay?.number), bay_label: newBay?.label, item: { name: expect.any(String) } },
  });
  await noah.pass();
  expect(old()).toMatchObject({ substatus: 'pending_repair', assigned_to: '', reserved_for: '' });
  expect(swap().stage).toBe('reserved');
  await noah.next();
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'collect', then: 'end' } });
  await noah.pass();
  expect(swap()).toMatchObject({ stage: 'active', live_asset: '', live_old_asset: old().sys_id });
  expect(asset(swap().asset)).toMatchObject({ install_status: '1', assigned_to: noahId() });
  expect(told('replacement.swapped')).toHaveLength(1);

  const owen = await comes(site, OWEN.badge);
  await owen.pass();
  expect(swap()).toMatchObject({ stage: 'completed', outcome: 'replaced', live_old_asset: '' });
  expect(old()).toMatchObject({
    install_status: '3',
    assigned_to: instance.row('sys_user', 'user_name=owen.clarke').sys_id,
  });
  expect(live()).toEqual([]);
  expect(instance.logged).toEqual([]);
});

test('the code of the mail opens both doors of the swap', async () => {
  const [ready] = told('replacement.ready');
  const noah = await comesWithCode(site, ready?.parm2 ?? '');
  await noah.pass();
  await noah.next();
  await noah.pass();
  expect(swap().stage).toBe('active');
});

test('an agent, who always has something to do, is offered the swap as one choice', async () => {
  const tx = instance.kernel.begin({ user: 'admin' });
  const role = instance.row('sys_user_role', 'name=x_smart_lockers.agent').sys_id ?? '';
  instance.kernel.records.insert(tx, 'sys_user_has_role', { user: noahId(), role, state: 'active' });
  const noah = await comes(site, NOAH.badge);
  expect(noah.kinds()).toEqual(['swap', 'stock']);
  await noah.press('swap');
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'deposit' } });
});

test('whoever says "not now" to the new device may have the old one back, and waits again', async () => {
  const promised = swap().asset;
  const noah = await handsInTheOld();
  await noah.next();
  await noah.say('cancelled');
  expect(noah.visit.view.question).toBe('take_back');
  expect(noah.kinds()).toEqual(['collect', 'take_back', 'keep']);
  await noah.press('take_back');
  expect(noah.visit.view).toMatchObject({
    kind: 'open',
    handover: { direction: 'collect', undoes: true, then: 'end', item: { asset_tag: NOAH.laptop } },
  });
  await noah.pass();
  expect(old()).toMatchObject({ install_status: '1', assigned_to: noahId() });
  expect(bayOf(old().sys_id)).toEqual([]);
  // Nobody else waits: the same device, or its like, is kept for another day.
  expect(['waiting', 'reserved']).toContain(swap().stage);
  expect(asset(promised).assigned_to).toBe('');

  instance.advance(2 * 60_000);
  await renew(site);
  expect(swap().stage).toBe('reserved');
  const again = await comes(site, NOAH.badge);
  await again.pass();
  await again.next();
  await again.pass();
  expect(swap().stage).toBe('active');
});

test('whoever walks away between the two is offered both at the next tap', async () => {
  await handsInTheOld();
  const noah = await comes(site, NOAH.badge);
  expect(noah.visit.view.question).toBe('what_to_do');
  expect(noah.kinds()).toEqual(['collect', 'take_back']);
  await noah.press('collect');
  await noah.pass();
  expect(swap().stage).toBe('active');
});

test('whoever keeps it in comes another day', async () => {
  const noah = await handsInTheOld();
  await noah.next();
  await noah.say('not_done');
  await noah.press('keep');
  expect(noah.visit.view.kind).toBe('done');
  expect(swap()).toMatchObject({ stage: 'reserved' });
  expect(bayOf(old().sys_id)).toHaveLength(1);
});

test('an empty bay is made up for by another device', async () => {
  const noah = await handsInTheOld();
  await noah.next();
  const first = noah.visit.view.command?.bay_number;
  await noah.say('empty');
  expect(noah.visit.view).toMatchObject({ kind: 'open', handover: { direction: 'collect' } });
  expect(noah.visit.view.command?.bay_number).not.toBe(first);
  await noah.pass();
  expect(swap().stage).toBe('active');
  const owen = await comes(site, OWEN.badge);
  expect(owen.visit.view.handover?.item.asset_tag).toBe(NOAH.laptop);
});

test('without another device the person may have the old one back now or later, or waits for the new one', async () => {
  const noah = await handsInTheOld();
  await noah.next();
  for (const { sys_id } of instance.rows('alm_hardware', `model_category=${old().model_category}^install_status=6`)) {
    if (sys_id !== swap().asset && sys_id !== old().sys_id)
      instance.kernel.store.update('alm_hardware', sys_id ?? '', { install_status: '7' }, 'test');
  }
  await noah.say('empty');
  expect(noah.visit.view).toMatchObject({ question: 'take_back' });
  expect(noah.kinds()).toEqual(['take_back', 'keep']);
  expect(swap()).toMatchObject({ stage: 'waiting', live_asset: '', live_old_asset: old().sys_id });
  await noah.press('keep');

  const later = await comes(site, NOAH.badge);
  expect(later.kinds()).toContain('take_back');

  // A device comes free: it is reserved for the half that is open, and the old one is not asked for again.
  const free = instance.row('alm_hardware', 'asset_tag=LT-011');
  instance.kernel.store.update(
    'alm_hardware',
    free.sys_id ?? '',
    { install_status: '6', substatus: 'available' },
    'test',
  );
  instance.advance(2 * 60_000);
  await renew(site);
  expect(swap().stage).toBe('reserved');
  const done = await comes(site, NOAH.badge);
  await done.press('collect');
  await done.pass();
  expect(swap().stage).toBe('active');
});

test('when the window passes between the two, nothing is given away: once more, then an agent', async () => {
  await handsInTheOld();
  const promised = swap().asset;
  instance.advance(3 * DAY_MS + 120_000);
  expect(told('replacement.again')).toHaveLength(1);
  instance.advance(3 * DAY_MS + 120_000);
  const [left] = instance.rows('x_smart_lockers_discrepancy', 'kind=left_behind');
  expect(left).toMatchObject({ state: 'open', asset: promised, details: expect.stringContaining(swap().number ?? '') });
  expect(left?.incident).not.toBe('');
  expect(swap()).toMatchObject({ stage: 'reserved', live_asset: promised });
  await renew(site);
  const noah = await comes(site, NOAH.badge);
  expect(noah.kinds()).toEqual(['collect', 'take_back']);
});

test('while it is half done it cannot be called off at the portal; both halves stay as they are', async () => {
  await handsInTheOld();
  const cancel = `${BASE}/portal/loans/${swap().sys_id}/cancel`;
  const { status, error } = await instance.as(NOAH.person).post(cancel, {});
  expect([status, error?.code]).toEqual([409, 'half_done']);
  expect(swap()).toMatchObject({ stage: 'reserved', live_old_asset: old().sys_id });
  expect((await comes(site, NOAH.badge)).kinds()).toEqual(['collect', 'take_back']);
});

test('when the person leaves between the two, the new device is free again and the old one is IT’s to take out', async () => {
  await handsInTheOld();
  const promised = swap().asset;
  instance.kernel.store.update('sys_user', noahId(), { active: 'false' }, 'test');
  for (let minute = 0; minute < 8; minute += 1) instance.advance(60_000);
  expect(swap()).toMatchObject({ stage: 'cancelled', outcome: 'person_left', live_asset: '', live_old_asset: '' });
  expect(asset(promised)).toMatchObject({ substatus: 'available', reserved_for: '' });
  expect(live()).toEqual([expect.objectContaining({ actor_kind: 'agent', asset: old().sys_id, person: '' })]);
  await renew(site);
  const owen = await comes(site, OWEN.badge);
  await owen.pass();
  expect(old()).toMatchObject({ install_status: '3', reserved_for: '' });
});

test('a swap that is not begun in its window is offered once more, as its policy says, and then ends', async () => {
  instance.advance(3 * DAY_MS + 120_000);
  expect(swap()).toMatchObject({ stage: 'reserved' });
  instance.advance(3 * DAY_MS + 120_000);
  expect(swap()).toMatchObject({ stage: 'expired', live_asset: '', live_old_asset: '' });
  expect(old()).toMatchObject({ install_status: '1', assigned_to: noahId() });
  expect(live()).toEqual([]);
});

test('a device taken back is not taken back when the door is closed on it', async () => {
  await handsInTheOld();
  const noah = await comes(site, NOAH.badge);
  await noah.press('take_back');
  await noah.pass('occupied');
  expect(swap().stage).toBe('reserved');
  expect((await comes(site, NOAH.badge)).kinds()).toEqual(['collect', 'take_back']);
});
