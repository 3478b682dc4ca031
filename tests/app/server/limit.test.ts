import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, newId, order, type Site, type Visit } from '../../support/site.ts';

/** The policy for laptops in Montréal gives a person two places. */
const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
});
afterEach(() => instance.close());

const noah = () => instance.row('sys_user', `user_name=${NOAH.person}`).sys_id ?? '';
const loans = () => instance.rows('x_smart_lockers_assignment', 'ORDERBYnumber');
const place = (number: number): string => `${noah()}:loan:${number}`;

/** A place is given out where the query for running loans cannot see it: somebody was faster in the same instant. */
function takeUnseen(number: number): void {
  instance.kernel.records.insert(instance.kernel.begin({ user: 'admin' }), 'x_smart_lockers_assignment', {
    short_description: 'faster',
    requested_for: noah(),
    kind: 'repair',
    running_key: place(number),
  });
}

/** What is asked twice in ten seconds is one request. */
async function orderAgain(): Promise<void> {
  instance.clock.advance(11_000);
  await order(site, NOAH);
}

test('each running loan has a place of its own, and a third one is refused with the reason', async () => {
  for (let loan = 0; loan < 3; loan += 1) await orderAgain();
  expect(loans().map((row) => [row.stage, row.running_key, row.outcome])).toEqual([
    ['reserved', place(1), ''],
    ['reserved', place(2), ''],
    ['cancelled', '', 'limit_reached'],
  ]);
});

test('a place becomes free with the end of its loan', async () => {
  for (let loan = 0; loan < 2; loan += 1) await orderAgain();
  await instance.as(NOAH.person).post(`/api/x_smart_lockers/v1/portal/loans/${loans()[0]?.sys_id}/cancel`, {});
  await orderAgain();
  expect(loans().map((row) => row.running_key)).toEqual(['', place(2), place(1)]);
});

test('of two requests in the same instant, one gets the last place: the database refuses the other', async () => {
  takeUnseen(1);
  await orderAgain();
  expect(loans().at(-1)).toMatchObject({ stage: 'reserved', running_key: place(2) });
  await instance.as(NOAH.person).post(`/api/x_smart_lockers/v1/portal/loans/${loans().at(-1)?.sys_id}/cancel`, {});
  takeUnseen(2);
  await orderAgain();
  expect(loans().at(-1)).toMatchObject({ stage: 'cancelled', outcome: 'limit_reached', live_asset: '' });
});

test('the kiosk says so too, and keeps nothing', async () => {
  const { result: visit } = await site.tap('badge', NOAH.badge);
  const choice = visit.view.choices?.find((one) => one.kind === 'borrow');
  for (let number = 1; number <= 3; number += 1) takeUnseen(number);
  const body = { session_id: visit.session.session_id, request_id: newId(), choice_id: choice?.choice_id };
  const { result } = await site.call<Visit>('choose', body);
  expect(result.view).toMatchObject({ kind: 'nothing', reason: 'limit_reached' });
  expect(loans().at(-1)).toMatchObject({ stage: 'cancelled', live_asset: '', running_key: '' });
  expect(instance.rows('x_smart_lockers_command')).toEqual([]);
});
