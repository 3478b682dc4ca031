import { orderReplacement } from '../../support/replacement.ts';
import { startLoans, AMELIE, ASSIGNMENT, DAY_MS, HOUR_MS, NOAH, type Loans } from '../../support/loans.ts';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
});
afterEach(() => loans.instance.close());

const glide = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const iso = (value = ''): string => `${value.replace(' ', 'T')}Z`;
const dueMs = (): number => Date.parse(iso(loans.loan().due_date));
const mailed = () => ['due_soon', 'overdue', 'escalated'].map((name) => loans.events(`loan.${name}`).length);

const extend = (dueAt = loans.loan().due_date) =>
  loans.portal<{ due_at: string }>(NOAH, `loans/${loans.loan().sys_id}/extend`, { due_at: iso(dueAt) });

/** Starts the instance anew from its file, as after a restart of the node. */
async function restart(): Promise<void> {
  loans = await startLoans(await loans.instance.save());
}

test('a loan is extended by what was granted, its return with it, and the same request twice extends it once', async () => {
  const { due_date: due } = await loans.collected();
  const before = dueMs();
  const [first, second] = [await extend(due), await extend(due)];
  expect([first.result.due_at, second.result.due_at]).toEqual([iso(glide(before + DAY_MS)), first.result.due_at]);
  expect(loans.loan()).toMatchObject({
    stage: 'active',
    extensions: '1',
    due_date: glide(before + DAY_MS),
    remind_at: glide(before + 20 * HOUR_MS),
    overdue_at: glide(before + 25 * HOUR_MS),
    escalate_at: glide(before + 49 * HOUR_MS),
  });
  expect(loans.events('loan.extended').map(({ parm1 }) => parm1)).toEqual([loans.userId(NOAH.person)]);
  const back = loans.instance.row('x_smart_lockers_handover', 'direction=deposit');
  expect(back.window_end).toBe(glide(before + DAY_MS));
});

test('of an extended loan nothing is said for its old date, and everything once for its new one, across restarts', async () => {
  await loans.collected();
  await extend();
  await restart();
  loans.instance.advance(30 * HOUR_MS);
  expect([loans.loan().stage, ...mailed()]).toEqual(['active', 0, 0, 0]);
  await restart();
  loans.instance.advance(15 * HOUR_MS);
  expect([loans.loan().stage, ...mailed()]).toEqual(['active', 1, 0, 0]);
  await restart();
  loans.instance.advance(5 * HOUR_MS);
  expect([loans.loan().stage, ...mailed()]).toEqual(['overdue', 1, 1, 0]);
  await restart();
  loans.instance.advance(25 * HOUR_MS);
  expect([loans.loan().stage, ...mailed()]).toEqual(['overdue', 1, 1, 1]);
});

test('one that was reminded of and overdue is running again, is not escalated, and makes no strike', async () => {
  await loans.collected();
  loans.instance.advance(23 * HOUR_MS);
  loans.instance.advance(3 * HOUR_MS);
  expect([loans.loan().stage, ...mailed()]).toEqual(['overdue', 1, 1, 0]);
  expect((await extend()).status).toBe(200);
  expect(loans.loan()).toMatchObject({ stage: 'active', state: '2' });
  loans.instance.advance(20 * HOUR_MS);
  expect([loans.loan().stage, ...mailed()]).toEqual(['active', 2, 1, 0]);
  await loans.returned();
  loans.instance.advance(3 * DAY_MS);
  expect(mailed()).toEqual([2, 1, 0]);
  expect(loans.instance.rows('x_smart_lockers_strike')).toEqual([]);
});

test('it is refused with the reason: as often as allowed, or when another needs the device', async () => {
  await loans.collected();
  loans.keepLaptops(0);
  await loans.order(AMELIE);
  expect(loans.loan(AMELIE.person).stage).toBe('waiting');
  expect((await extend()).error).toMatchObject({ code: 'not_extendable', detail: { reason: 'somebody_waits' } });
  await loans.portal(AMELIE, `loans/${loans.loan(AMELIE.person).sys_id}/cancel`, {});
  expect((await extend()).status).toBe(200);
  expect((await extend()).error).toMatchObject({ code: 'not_extendable', detail: { reason: 'used_up' } });
  expect(
    (await loans.portal(AMELIE, `loans/${loans.loan().sys_id}/extend`, { due_at: iso(loans.loan().due_date) })).error
      ?.code,
  ).toBe('assignment_unknown');
});

test('who waits for a replacement of the kind needs the device too', async () => {
  await loans.collected();
  loans.keepLaptops(0);
  await orderReplacement(loans.instance, loans.site.lockerId, {
    person: AMELIE.person,
    tag: 'LT-102',
    reason: 'broken',
  });
  loans.instance.settle();
  expect(loans.instance.row(ASSIGNMENT, 'kind=replacement').stage).toBe('waiting');
  expect((await extend()).error).toMatchObject({ code: 'not_extendable', detail: { reason: 'somebody_waits' } });
});

test('the portal says until when it may be kept, and no more once that was asked', async () => {
  await loans.collected();
  const own = async () =>
    (await loans.portal<{ loans: { extend_until: string | null }[] }>(NOAH, 'loans')).result.loans[0]?.extend_until;
  expect(await own()).toBe(iso(glide(dueMs() + DAY_MS)));
  await extend();
  expect(await own()).toBeNull();
});
