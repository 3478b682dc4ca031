import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, renew, type Site } from '../../support/site.ts';
import { comes, type Visitor } from '../../support/visitor.ts';

const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
const AMELIE = { person: 'amelie.roy', badge: '04AABBCC' };

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const loan = (name: string, person = NOAH.person) =>
  instance.row(
    'x_smart_lockers_assignment',
    `kind=loan^model_category.name=${name}^requested_for.user_name=${person}^ORDERBYnumber`,
  );
const asset = (id: string | null | undefined) => instance.row('alm_hardware', `sys_id=${id}`);
const noahId = () => instance.row('sys_user', `user_name=${NOAH.person}`).sys_id;
const discrepancies = () => instance.rows('x_smart_lockers_discrepancy', 'state=open');

async function borrows(name: string): Promise<void> {
  const noah = await comes(site, NOAH.badge);
  await noah.press('borrow', name);
  await noah.pass();
}

/** Noah returns the laptop that he has on loan, as he says. */
async function returnsLaptop(): Promise<{ noah: Visitor; bay: () => ReturnType<TestInstance['row']> }> {
  const noah = await comes(site, NOAH.badge);
  const tag = asset(loan('Loan laptop').asset).asset_tag;
  const choice = noah.visit.view.choices?.find(({ kind, item }) => kind === 'return' && item?.asset_tag === tag);
  await noah.send('choose', { choice_id: choice?.choice_id });
  const number = await noah.pass();
  await noah.next();
  const bay = () => instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=${number}`);
  return { noah, bay };
}

test('another loan of the same person is returned instead, and the first one stays with them until it is due', async () => {
  await borrows('Loan laptop');
  const before = loan('Loan laptop');
  await borrows('Headset');
  const { noah, bay } = await returnsLaptop();
  expect(loan('Loan laptop').stage).toBe('completed');
  await noah.press('another');
  expect(noah.visit.view.question).toBe('which_device');
  const headset = asset(loan('Headset').asset);
  expect(noah.visit.view.choices?.map(({ item }) => item?.asset_tag)).toEqual(
    expect.arrayContaining([NOAH.laptop, headset.asset_tag]),
  );
  expect(noah.kinds().at(-1)).toBe('not_listed');
  const chosen = noah.visit.view.choices?.find(({ item }) => item?.asset_tag === headset.asset_tag);
  expect(await noah.send('choose', { choice_id: chosen?.choice_id })).toBeNull();

  expect(noah.visit.view).toMatchObject({
    kind: 'done',
    handover: { direction: 'deposit', undoes: false, item: { asset_tag: headset.asset_tag } },
  });
  expect(bay()).toMatchObject({ asset: headset.sys_id, state: 'in_service' });
  expect(asset(headset.sys_id)).toMatchObject({ install_status: '6', substatus: 'available', assigned_to: '' });
  expect(loan('Headset')).toMatchObject({ stage: 'completed', outcome: 'returned', live_asset: '' });
  expect(loan('Loan laptop')).toMatchObject({
    stage: 'active',
    outcome: '',
    active: 'true',
    live_asset: before.asset,
    due_date: before.due_date,
  });
  expect(asset(before.asset)).toMatchObject({ install_status: '1', assigned_to: noahId(), stockroom: '' });
  expect(discrepancies()).toEqual([]);
  const { handover_id: returned } = noah.visit.view.handover ?? {};
  expect(await noah.send('choose', { choice_id: chosen?.choice_id })).toBeNull();
  expect(noah.visit.view.handover?.handover_id).toBe(returned);

  const again = await comes(site, NOAH.badge);
  await again.press('return');
  await again.pass();
  expect(loan('Loan laptop')).toMatchObject({ stage: 'completed', outcome: 'returned' });
});

test.each([
  ['their own device', NOAH.laptop],
  ['something that is not in the records', null],
])('with %s in it the bay is blocked for an agent, and the loan goes on', async (_what, tag) => {
  await borrows('Loan laptop');
  const { noah, bay } = await returnsLaptop();
  await noah.press('another');
  const chosen = noah.visit.view.choices?.find(({ kind, item }) =>
    tag === null ? kind === 'not_listed' : item?.asset_tag === tag,
  );
  expect(await noah.send('choose', { choice_id: chosen?.choice_id })).toBeNull();
  expect(noah.visit.view).toMatchObject({ kind: 'done', handover: { undoes: true } });
  expect(loan('Loan laptop')).toMatchObject({ stage: 'active', live_asset: loan('Loan laptop').asset });
  expect(bay()).toMatchObject({ asset: '', state: 'blocked' });
  const [found] = discrepancies();
  expect(found).toMatchObject({ kind: 'wrong_item', bay: bay().sys_id });
  expect(found?.details).toContain(tag ?? 'not in their records');
  expect(instance.row('incident', `sys_id=${found?.incident}`).caller_id).toBe(noahId());
  expect(await noah.send('choose', { choice_id: chosen?.choice_id })).toBeNull();
  expect(discrepancies()).toHaveLength(1);
});

describe('within the limit of its policy', () => {
  const policyOf = () => instance.row('x_smart_lockers_policy', `sys_id=${loan('Loan laptop').policy}`);
  const saysAnother = async (noah: Visitor): Promise<void> => {
    await noah.press('another');
    await noah.press('not_listed');
  };

  beforeEach(async () => {
    await borrows('Loan laptop');
    instance.kernel.store.update('x_smart_lockers_policy', policyOf().sys_id ?? '', { max_running: '1' }, 'test');
  });

  test('a loan that goes on takes its place again', async () => {
    const before = loan('Loan laptop').running_key;
    const { noah } = await returnsLaptop();
    expect(loan('Loan laptop').running_key).toBe('');
    await saysAnother(noah);
    expect(before).toMatch(/:loan:1$/);
    expect(loan('Loan laptop')).toMatchObject({ stage: 'active', running_key: before });
  });

  test('it goes on without one where that was taken meanwhile, and then the limit is full', async () => {
    const first = loan('Loan laptop').sys_id;
    const { noah } = await returnsLaptop();
    await order(site, NOAH);
    const later = () => instance.rows('x_smart_lockers_assignment', 'kind=loan^ORDERBYnumber').at(-1);
    const taken = later()?.running_key;
    expect(later()).toMatchObject({ stage: 'reserved', running_key: expect.stringMatching(/:loan:1$/) });
    await saysAnother(noah);
    expect(instance.row('x_smart_lockers_assignment', `sys_id=${first}`)).toMatchObject({
      stage: 'active',
      running_key: '',
    });
    expect(later()).toMatchObject({ stage: 'reserved', running_key: taken });
    instance.advance(60_000);
    await order(site, NOAH);
    expect(later()).toMatchObject({ stage: 'cancelled', outcome: 'limit_reached' });
  });
});

test('who had it promised in that moment gets another one', async () => {
  await borrows('Loan laptop');
  const category = asset(loan('Loan laptop').asset).model_category;
  const others = instance.rows('alm_hardware', `model_category=${category}^install_status=6`);
  const set = (install_status: string): void => {
    for (const { sys_id } of others) {
      instance.kernel.store.update('alm_hardware', sys_id ?? '', { install_status }, 'test');
    }
  };
  set('7');
  await order(site, AMELIE);
  const { noah } = await returnsLaptop();
  expect(loan('Loan laptop', AMELIE.person).live_asset).toBe(loan('Loan laptop').asset);
  set('6');
  await noah.press('another');
  await noah.press('not_listed');
  expect(loan('Loan laptop')).toMatchObject({ stage: 'active', live_asset: loan('Loan laptop').asset });
  const hers = loan('Loan laptop', AMELIE.person);
  expect(hers.stage).toBe('reserved');
  expect(hers.live_asset).not.toBe(loan('Loan laptop').asset);
});

test('the request is open again, and mails say that the loan goes on, and at its end that it is over', async () => {
  await order(site, NOAH);
  const { request_item: item, sys_id: id } = loan('Loan laptop');
  const request = () => instance.row('sc_req_item', `sys_id=${item}`);
  const told = (event: string) => instance.rows('sysevent', `name=x_smart_lockers.${event}^instance=${id}`).length;
  await (await comes(site, NOAH.badge)).pass();
  instance.advance(60_000);
  await renew(site);
  const { noah } = await returnsLaptop();
  instance.settle();
  expect([request().state, request().active, told('loan.collected'), told('loan.returned')]).toEqual([
    '3',
    'false',
    1,
    1,
  ]);
  instance.clock.advance(2_000);
  await noah.press('another');
  await noah.press('not_listed');
  instance.settle();
  expect(loan('Loan laptop').stage).toBe('active');
  expect([request().state, request().active, told('loan.collected')]).toEqual(['2', 'true', 2]);

  instance.advance(60_000);
  await renew(site);
  await returnsLaptop();
  instance.settle();
  expect([request().state, request().active, told('loan.returned')]).toEqual(['3', 'false', 2]);
});

test('one that came back overdue is overdue again', async () => {
  await borrows('Loan laptop');
  instance.advance(8 * 86_400_000);
  await site.call('lease', { connector_id: site.connectorId, want: 'all' });
  expect(loan('Loan laptop').stage).toBe('overdue');
  const { noah } = await returnsLaptop();
  await noah.press('another');
  await noah.press('not_listed');
  expect(loan('Loan laptop')).toMatchObject({ stage: 'overdue', outcome: '' });
});
