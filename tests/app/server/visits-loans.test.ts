import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, renew, type Site } from '../../support/site.ts';
import { comes, type Visitor } from '../../support/visitor.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const AMELIE = { person: 'amelie.roy', badge: '04AABBCC' };
const OWEN = { badge: '04A2B3C4' };

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const loan = (person = NOAH.person) =>
  instance.row('x_smart_lockers_assignment', `kind=loan^requested_for.user_name=${person}`);
const asset = (id: string | null | undefined) => instance.row('alm_hardware', `sys_id=${id}`);
const bayOf = (id: string | null | undefined) => instance.row('x_smart_lockers_bay', `asset=${id}`);

async function returns(): Promise<Visitor> {
  const noah = await comes(site, NOAH.badge);
  await noah.press('borrow', 'Loan laptop');
  await noah.pass();
  const back = await comes(site, NOAH.badge);
  await back.press('return');
  await back.pass();
  await back.send('next', { handover_id: back.visit.view.handover?.handover_id });
  return back;
}

describe('a device that comes back damaged', () => {
  test('goes to repair and not to the next borrower', async () => {
    const noah = await returns();
    const ci = instance.kernel.store.insert('cmdb_ci_hardware', { name: 'LT' }, 'test').sys_id;
    instance.kernel.store.update('alm_hardware', loan().asset ?? '', { ci: ci ?? '' }, 'test');
    expect(noah.visit.view.kind).toBe('done');
    expect(noah.kinds()).toEqual(expect.arrayContaining(['reopen', 'damage']));
    await noah.press('damage');
    expect(noah.visit.view.question).toBe('what_is_wrong');
    await noah.press('symptom', 'screen');
    expect(noah.visit.view.kind).toBe('done');
    expect(asset(loan().asset)).toMatchObject({ substatus: 'pending_repair', reserved_for: '', assigned_to: '' });
    const [found] = instance.rows('x_smart_lockers_discrepancy', 'kind=damaged');
    expect(found?.details).toContain('screen');
    const bay = bayOf(loan().asset);
    const locker = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    const incident = instance.row('incident', `sys_id=${found?.incident}`);
    expect(incident).toMatchObject({
      caller_id: loan().requested_for,
      cmdb_ci: ci,
      location: locker.site,
      assignment_group: locker.support_group,
    });
    expect(incident.description).toContain(`${locker.name}, bay ${bay.label}`);
  });

  test('is on the agents’ round: taken out it is with IT, the bay is free and nothing is left to clear up', async () => {
    const noah = await returns();
    const bay = bayOf(loan().asset);
    await noah.presses('damage', 'symptom:screen');
    const owen = await comes(site, OWEN.badge);
    expect(owen.visit.view).toMatchObject({
      kind: 'open',
      round: 1,
      handover: { direction: 'collect', bay_label: bay.label, then: 'next', undoes: false },
    });
    await owen.pass();
    await owen.next();
    expect(owen.visit.view.kind).toBe('done');
    expect(owen.kinds()).not.toContain('round');
    expect(asset(loan().asset)).toMatchObject({
      install_status: '3',
      stockroom: '',
      assigned_to: instance.row('sys_user', 'user_name=owen.clarke').sys_id,
    });
    expect(instance.row('x_smart_lockers_bay', `sys_id=${bay.sys_id}`)).toMatchObject({
      asset: '',
      state: 'in_service',
    });
    expect(loan()).toMatchObject({ stage: 'completed', outcome: 'returned' });
    expect(instance.row('x_smart_lockers_discrepancy', 'kind=damaged').state).toBe('resolved');
    await owen.scan('stock', asset(loan().asset).asset_tag ?? '');
    expect(owen.visit.view.kind).toBe('open');
  });

  test('is replaced for somebody who had it promised in that moment', async () => {
    const noah = await comes(site, NOAH.badge);
    await noah.press('borrow', 'Loan laptop');
    await noah.pass();
    const category = asset(loan().asset).model_category;
    const others = instance.rows('alm_hardware', `model_category=${category}^install_status=6`);
    for (const { sys_id } of others)
      instance.kernel.store.update('alm_hardware', sys_id ?? '', { install_status: '7' }, 'test');
    await order(site, AMELIE);
    const back = await comes(site, NOAH.badge);
    await back.press('return');
    await back.pass();
    expect(loan(AMELIE.person)).toMatchObject({ stage: 'reserved', live_asset: loan().asset });

    instance.kernel.store.update('alm_hardware', others[0]?.sys_id ?? '', { install_status: '6' }, 'test');
    await back.send('next', { handover_id: back.visit.view.handover?.handover_id });
    await back.presses('damage', 'symptom:battery');
    expect(asset(loan().asset).substatus).toBe('pending_repair');
    expect(loan(AMELIE.person).live_asset).not.toBe(loan().asset);
    expect(instance.rows('x_smart_lockers_handover', 'exit=damaged')).toHaveLength(1);
    expect(instance.rows('x_smart_lockers_handover', 'actor_kind=agent^direction=collect^state=planned')).toEqual([
      expect.objectContaining({ asset: loan().asset, bay: bayOf(loan().asset).sys_id }),
    ]);
  });

  test('is nobody’s to report but the borrower’s, and only just after the return', async () => {
    const noah = await returns();
    const { choice_id: choiceId } = noah.choice('damage') ?? {};
    const amelie = await comes(site, AMELIE.badge);
    expect(await amelie.send('choose', { choice_id: choiceId })).toBe('choice_gone');
    instance.clock.advance(85_000);
    await renew(site);
    await site.call('session/extend', { session_id: noah.visit.session.session_id });
    instance.clock.advance(40_000);
    await renew(site);
    expect(await noah.send('choose', { choice_id: choiceId })).toBe('choice_gone');
  });
});

test('"does not fit" that is heard after the door has closed on nothing opens another bay', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.press('borrow', 'Loan laptop');
  await noah.pass();
  const back = await comes(site, NOAH.badge);
  await back.press('return');
  const tried = await back.pass('empty');
  await back.say('does_not_fit');
  expect(back.visit.view.kind).toBe('open');
  expect(back.visit.view.command?.bay_number).not.toBe(tried);
});

test('a running loan is extended at the kiosk, once for one press', async () => {
  const noah = await comes(site, NOAH.badge);
  await noah.press('borrow', 'Loan laptop');
  await noah.pass();
  const due = loan().due_date;
  const back = await comes(site, NOAH.badge);
  const { choice_id: choiceId } = back.choice('extend') ?? {};
  await back.press('extend');
  expect(back.visit.view).toMatchObject({ kind: 'done', handover: { direction: 'deposit' } });
  const extended = loan().due_date;
  expect(String(extended) > String(due)).toBe(true);
  expect(await back.send('choose', { choice_id: choiceId })).toBeNull();
  expect(loan()).toMatchObject({ due_date: extended, extensions: '1' });
  expect((await comes(site, NOAH.badge)).kinds()).not.toContain('extend');
});

describe('an agent', () => {
  test('stocks the locker: scan, bay, next', async () => {
    const spareLaptop = instance.row('alm_hardware', 'asset_tag=LT-001');
    for (const { sys_id } of instance.rows('x_smart_lockers_bay', `asset=${spareLaptop.sys_id}`)) {
      instance.kernel.store.update('x_smart_lockers_bay', sys_id ?? '', { asset: '' }, 'test');
    }
    const owen = await comes(site, OWEN.badge);
    expect(owen.kinds()).toContain('stock');
    await owen.press('stock');
    expect(owen.visit.view).toMatchObject({ kind: 'scan', purpose: 'stock', left: null, last: null });
    await owen.scan('stock', 'LT-001');
    expect(owen.visit.view).toMatchObject({ kind: 'open', handover: { kind: 'stocking', then: 'next' } });
    const number = await owen.pass();
    await owen.next();
    expect(owen.visit.view).toMatchObject({ kind: 'scan', purpose: 'stock', last: { bay_number: number } });
    const stocked = instance.row('x_smart_lockers_assignment', 'kind=stocking');
    expect(stocked).toMatchObject({ stage: 'completed', outcome: 'stocked', live_asset: '' });
    const locker = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
    expect(asset(stocked.asset)).toMatchObject({ substatus: 'available', stockroom: locker.stockroom });
  });

  test('cannot stock what somebody has, or is promised', async () => {
    await order(site, NOAH);
    const owen = await comes(site, OWEN.badge);
    expect(await owen.send('scan', { purpose: 'stock', asset_tag: 'LT-101' })).toBe('asset_not_expected');
    const promised = asset(loan().live_asset).asset_tag;
    expect(await owen.send('scan', { purpose: 'stock', asset_tag: promised })).toBe('asset_not_expected');
  });

  test('who puts nothing in has stocked nothing', async () => {
    const owen = await comes(site, OWEN.badge);
    await owen.scan('stock', 'LT-001');
    await owen.pass('empty');
    expect(instance.row('x_smart_lockers_assignment', 'kind=stocking')).toMatchObject({
      stage: 'cancelled',
      live_asset: '',
    });
    expect(instance.row('alm_hardware', 'asset_tag=LT-001').substatus).toBe('available');
  });
});
