import { startLoans, AMELIE, HOUR_MS, NOAH, type Loans } from '../../support/loans.ts';

const LUC = { person: 'luc.tremblay' };

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

test('a new request does not overtake who waits already', async () => {
  for (const who of [NOAH, AMELIE]) await loans.order(who);
  await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
  await loans.order(LUC);
  expect(stages()).toEqual(['cancelled', 'reserved', 'waiting']);
});
