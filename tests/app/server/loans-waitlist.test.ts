import { startLoans, AMELIE, ASSIGNMENT, HOUR_MS, NOAH, type Loans } from '../../support/loans.ts';

const LUC = { person: 'luc.tremblay' };
const GRACE = { person: 'grace.miller' };

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
  loans.keepLaptops(1);
  loans.policy({ collect_window: '1970-01-02 00:00:00', waitlist_hold: '1970-01-01 02:00:00' });
});
afterEach(() => loans.instance.close());

const stages = () => [NOAH, AMELIE, LUC].map(({ person }) => loans.loan(person).stage);
const position = async (who: { person: string }) => {
  const { result } = await loans.portal<{ loans: { position: number | null }[] }>(who, 'loans');
  return result.loans[0]?.position;
};

test('who waits is served in turn, has some hours to collect, and then it is the next one’s', async () => {
  for (const who of [NOAH, AMELIE, LUC]) await loans.order(who);
  expect(stages()).toEqual(['reserved', 'waiting', 'waiting']);
  expect([await position(AMELIE), await position(LUC), await position(NOAH)]).toEqual([1, 2, null]);
  const said = loans.instance.rows(
    'sys_journal_field',
    `element_id=${loans.loan(LUC.person).request_item}^element=comments`,
  );
  expect(said.map(({ value }) => value)).toEqual([expect.stringMatching(/number 2 in the line/)]);

  await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
  loans.instance.advance(60_000);
  expect(stages()).toEqual(['cancelled', 'reserved', 'waiting']);
  expect(await position(LUC)).toBe(1);
  loans.instance.advance(HOUR_MS);
  expect(stages()).toEqual(['cancelled', 'reserved', 'waiting']);
  loans.instance.advance(HOUR_MS + 60_000);
  expect(stages()).toEqual(['cancelled', 'expired', 'reserved']);
});

test('is served in turn among all who wait for the kind, whatever each needs', async () => {
  await loans.order(NOAH);
  for (const who of [AMELIE, LUC, GRACE]) await loans.order(who);
  const { policy } = loans.loan(LUC.person);
  const other = loans.instance.rows('x_smart_lockers_policy', `kind=loan^sys_id!=${policy}^ORDERBYorder`).at(0);
  loans.change(ASSIGNMENT, loans.loan(LUC.person).sys_id, { policy: other?.sys_id ?? '' });
  expect(await position(LUC)).toBe(2);
  loans.policy({ waitlist_hold: '1970-01-02 00:00:00' });
  const retired = loans.instance.rows('alm_hardware', 'model_category.name=Loan laptop^install_status=7').at(0);
  loans.change('alm_hardware', retired?.sys_id, { install_status: '6', substatus: 'available' });
  await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
  loans.instance.advance(60_000);
  expect([AMELIE, LUC, GRACE].map(({ person }) => loans.loan(person).stage)).toEqual([
    'reserved',
    'reserved',
    'waiting',
  ]);
});

test('a new request does not overtake who waits already', async () => {
  for (const who of [NOAH, AMELIE]) await loans.order(who);
  await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
  await loans.order(LUC);
  expect(stages()).toEqual(['cancelled', 'reserved', 'waiting']);
});
