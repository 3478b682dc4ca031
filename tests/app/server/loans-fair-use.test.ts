import { startLoans, DAY_MS, HOUR_MS, MINUTE_MS, NOAH, type Loans } from '../../support/loans.ts';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
});
afterEach(() => loans.instance.close());

const strikes = () => loans.instance.rows('x_smart_lockers_strike');
const officeHours = () => loans.instance.row('cmn_schedule', 'name=8-5 weekdays').sys_id ?? '';
const timeOf = (text: string | null | undefined) => Date.parse(`${(text ?? '').replace(' ', 'T')}Z`);
const told = () => loans.events('loan.unserved').map((event) => event.parm2 ?? '');

/** Borrowed, and brought back when it is overdue. */
async function lateReturn(): Promise<void> {
  await loans.collected();
  loans.instance.advance(26 * HOUR_MS);
  expect(loans.loan().stage).toBe('overdue');
  await loans.returned();
}

describe('business hours', () => {
  test('count the grace and the time to the manager; the weekend and the night are nobody’s fault', async () => {
    loans.policy({ schedule: officeHours(), return_grace: '1970-01-01 02:00:00' });
    // Friday 15:30 in Montréal, which is five hours behind.
    loans.instance.clock.advance(Date.UTC(2026, 10, 27, 20, 30) - loans.instance.clock.now());
    await loans.collected(NOAH, { length: '4h' });
    expect(loans.loan()).toMatchObject({
      due_date: '2026-11-28 00:30:00',
      // Monday 10:00, and eight working hours later Tuesday 09:00.
      overdue_at: '2026-11-30 15:00:00',
      escalate_at: '2026-12-01 14:00:00',
    });
    loans.instance.advance(2 * DAY_MS);
    expect(loans.loan().stage).toBe('active');
    loans.instance.advance(19 * HOUR_MS);
    expect([loans.loan().stage, loans.loan().escalated_at]).toEqual(['overdue', '']);
    loans.instance.advance(DAY_MS);
    expect(loans.loan().escalated_at).not.toBe('');
    expect(loans.events('loan.escalated').map((event) => event.parm1)).toEqual([loans.userId('marta.vidal')]);
  });

  test('follow the clocks when they change: the first working hour stays at eight', async () => {
    loans.policy({ schedule: officeHours(), return_grace: '1970-01-01 01:00:00' });
    // Clocks in Montréal go forward in the night to Sunday, 14 March 2027.
    loans.instance.clock.advance(Date.UTC(2027, 2, 12, 20, 0) - loans.instance.clock.now());
    await loans.collected(NOAH, { length: '1d' });
    expect(loans.loan()).toMatchObject({
      // A day is 24 hours, whatever the clocks do.
      due_date: '2027-03-13 20:00:00',
      // Monday 09:00, which is 13:00 in UTC since the change.
      overdue_at: '2027-03-15 13:00:00',
    });
  });

  test('that are not there (any more) do not keep a loan from becoming overdue', async () => {
    loans.policy({ schedule: 'f'.repeat(32) });
    await loans.collected();
    expect(loans.loan().overdue_at).toBe('2026-11-24 10:01:00');
  });
});

describe('strikes', () => {
  beforeEach(() => loans.policy({ strikes_allowed: '2', strike_days: '30', pause_days: '14' }));

  test('are made by overdue returns; too many pause borrowing at the portal and at the kiosk, until the pause is over', async () => {
    await lateReturn();
    expect(strikes()).toHaveLength(1);
    expect((await loans.order(NOAH)).stage).toBe('reserved');
    await loans.portal(NOAH, `loans/${loans.loan().sys_id}/cancel`, {});
    await lateReturn();
    expect(strikes()).toHaveLength(2);
    loans.instance.clock.advance(MINUTE_MS);
    expect(await loans.order(NOAH)).toMatchObject({ stage: 'cancelled', outcome: 'paused', live_asset: '' });
    expect(told().at(-1)).toMatch(/paused.*Possible from \w+day \d December 2026, \d\d:\d\d \(America\/Toronto\)/);
    const strikesTold = loans.events('loan.strike').map(({ parm2 }) => parm2);
    expect(strikesTold).toEqual(['', expect.stringMatching(/paused for you until \w+day \d December.*Toronto/)]);
    const { result } = await loans.portal<{ paused_until: string }>(NOAH, 'loans');
    expect(result.paused_until).toMatch(/^2026-12-0/);
    const choices = (await loans.tap()).view.choices ?? [];
    expect(choices.filter((one) => one.kind === 'borrow' && one.title.includes('laptop'))).toEqual([]);
    loans.instance.advance(15 * DAY_MS);
    expect((await loans.order(NOAH)).stage).toBe('reserved');
  });

  test('count, and pause, in business hours where the policy has them: a day is eight of them, the weekend none', async () => {
    loans.policy({ schedule: officeHours(), return_grace: '1970-01-01 01:00:00' });
    loans.policy({ strikes_allowed: '1', strike_days: '1', pause_days: '2' });
    // Thursday 10:00 in Montréal, which is five hours behind; due at 14:00, overdue at 15:00.
    loans.instance.clock.advance(Date.UTC(2026, 10, 26, 15, 0) - loans.instance.clock.now());
    await loans.collected(NOAH, { length: '4h' });
    loans.instance.advance(5 * HOUR_MS + 5 * MINUTE_MS);
    expect(loans.loan().stage).toBe('overdue');
    await loans.returned();
    const [strike] = strikes();
    const at = timeOf(strike?.at);
    // From 15 o'clock: two hours on Thursday, six on Friday; then three there and five on Monday.
    expect(timeOf(strike?.expires_at) - at).toBe(23 * HOUR_MS);
    const { result } = await loans.portal<{ paused_until: string }>(NOAH, 'loans');
    expect(Date.parse(result.paused_until) - at).toBe(4 * DAY_MS - 2 * HOUR_MS);
    loans.instance.advance(3 * DAY_MS);
    expect(await loans.order(NOAH)).toMatchObject({ stage: 'cancelled', outcome: 'paused' });
    loans.instance.advance(DAY_MS);
    expect((await loans.order(NOAH)).stage).toBe('reserved');
  });

  test('are forgiven by an agent, once', async () => {
    await lateReturn();
    await lateReturn();
    const [, second] = strikes();
    expect(loans.press('Forgive', 'strike', second?.sys_id)).toBe('done');
    expect(loans.press('Forgive', 'strike', second?.sys_id)).toBe('hidden');
    expect(strikes()[1]).toMatchObject({ forgiven_by: loans.userId('owen.clarke') });
    loans.instance.clock.advance(MINUTE_MS);
    expect((await loans.order(NOAH)).stage).toBe('reserved');
  });

  test('are not made in time, and one by a loan that an agent takes back overdue', async () => {
    await loans.collected();
    await loans.returned();
    expect(strikes()).toEqual([]);
    await loans.collected();
    loans.instance.advance(26 * HOUR_MS);
    expect(loans.press('Mark returned', 'assignment', loans.loan().sys_id)).toBe('done');
    expect(strikes().map((row) => row.assignment)).toEqual([loans.loan().sys_id]);
  });
});
