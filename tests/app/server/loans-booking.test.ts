import { orderReplacement } from '../../support/replacement.ts';
import { renew } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';
import { startLoans, AMELIE, ASSIGNMENT, DAY_MS, HOUR_MS, NOAH, type Loans } from '../../support/loans.ts';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
});
afterEach(() => loans.instance.close());

const glide = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const inHours = (hours: number): number => loans.instance.clock.now() + hours * HOUR_MS;
const item = (person = NOAH.person) => loans.instance.row('sc_req_item', `sys_id=${loans.loan(person).request_item}`);
const told = () => loans.events('loan.unserved').map((event) => event.parm2);

test('a booked device is set aside some hours before, may be collected then, and is due as booked, across restarts', async () => {
  const from = inHours(48);
  await loans.order(NOAH, { from });
  expect(loans.loan()).toMatchObject({ stage: 'booked', state: '1', live_asset: '', wanted_from: glide(from) });
  expect(loans.events('loan.booked')).toHaveLength(1);
  expect(item()).toMatchObject({ state: '1', stage: 'fulfillment' });
  loans = await startLoans(await loans.instance.save());
  loans.instance.advance(43 * HOUR_MS);
  expect(loans.loan().stage).toBe('booked');
  loans.instance.advance(HOUR_MS + 60_000);
  expect(loans.loan()).toMatchObject({ stage: 'reserved', collect_until: glide(from + DAY_MS) });
  expect(item()).toMatchObject({ state: '2', stage: 'delivery' });
  const { view } = await loans.tap();
  expect(view).toMatchObject({ kind: 'open', handover: { direction: 'collect' } });
  await loans.site.send(
    loans.site.event('door_opened', view.command?.bay_number ?? 0, { by: 'command' }, view.command?.command_id),
    loans.site.event(
      'door_closed',
      view.command?.bay_number ?? 0,
      { presence: 'empty', open_ms: 3_000 },
      view.command?.command_id,
    ),
  );
  expect(loans.loan()).toMatchObject({ stage: 'active', due_date: glide(from + DAY_MS) });
  await loans.returned();
  expect(item()).toMatchObject({ state: '3', stage: 'completed' });
});

test('no more is promised than there is: the last device is booked once, and lent only until its booking', async () => {
  loans.keepLaptops(1);
  await loans.order(NOAH, { from: inHours(48) });
  await loans.order(AMELIE, { from: inHours(60) });
  expect(loans.loan(AMELIE.person)).toMatchObject({ stage: 'cancelled', outcome: 'booked_out' });
  expect(told()).toEqual([
    expect.stringMatching(/Possible from Thursday 26 November 2026, 08:01 \(America\/Toronto\)/),
  ]);
  expect(item(AMELIE.person).state).toBe('4');
  await loans.order(AMELIE, { length: '3d' });
  expect(loans.loan(AMELIE.person).stage).toBe('waiting');
  await loans.portal(AMELIE, `loans/${loans.loan(AMELIE.person).sys_id}/cancel`, {});
  await loans.order(AMELIE, { length: '4h' });
  expect(loans.loan(AMELIE.person).stage).toBe('reserved');
});

test('the last device is kept for its booking against a replacement too, and the kiosk does not offer it', async () => {
  loans.keepLaptops(1);
  await loans.order(NOAH, { from: inHours(20) });
  await orderReplacement(loans.instance, loans.site.lockerId, {
    person: AMELIE.person,
    tag: 'LT-102',
    reason: 'broken',
  });
  loans.instance.settle();
  expect(loans.instance.row(ASSIGNMENT, 'kind=replacement').stage).toBe('waiting');
  await renew(loans.site);
  const grace = await comes(loans.site, '04A9BACB');
  expect(grace.choice('borrow', 'Loan laptop')).toBeUndefined();
  expect(grace.choice('borrow', 'Headset')).toBeDefined();
});

test('a booking is refused where the policy knows none, and too far ahead; it can be given up at any time', async () => {
  await loans.order(NOAH, { from: inHours(15 * 24) });
  expect(loans.loan()).toMatchObject({ stage: 'cancelled', outcome: 'too_far_ahead' });
  loans.policy({ book_ahead_days: '0' });
  await loans.order(NOAH, { from: inHours(48) });
  expect(loans.loan()).toMatchObject({ stage: 'cancelled', outcome: 'not_bookable' });
  loans.policy({ book_ahead_days: '14' });
  await loans.order(NOAH, { from: inHours(49) });
  expect((await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {})).status).toBe(200);
  loans.instance.settle();
  expect(loans.loan()).toMatchObject({ stage: 'cancelled', outcome: 'cancelled' });
  expect(item().state).toBe('4');
});

test('one whose time is here already is served at once', async () => {
  await loans.order(NOAH, { from: inHours(2) });
  expect(loans.loan().stage).toBe('reserved');
});

test('whose booking cannot be kept waits, and is the first to be served', async () => {
  loans.keepLaptops(1);
  await loans.order(NOAH, { from: inHours(24) });
  const [bay] = loans.instance.rows(
    'x_smart_lockers_bay',
    'asset.model_category.name=Loan laptop^asset.substatus=available^locker.site.nameSTARTSWITHMontréal',
  );
  loans.change('alm_hardware', bay?.asset, { substatus: 'pending_repair' });
  await loans.order(AMELIE, { length: '4h' });
  expect(loans.loan(AMELIE.person).stage).toBe('waiting');
  loans.instance.advance(21 * HOUR_MS);
  expect(loans.loan().stage).toBe('waiting');
  loans.change('alm_hardware', bay?.asset, { substatus: 'available' });
  loans.instance.advance(60_000);
  expect([loans.loan().stage, loans.loan(AMELIE.person).stage]).toEqual(['reserved', 'waiting']);
});
