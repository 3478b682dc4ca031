import { jest } from '@jest/globals';
import { AMELIE, DAY_MS, MINUTE_MS, NOAH, startLoans, type Loans } from '../../support/loans.ts';
import { order } from '../../support/site.ts';

jest.setTimeout(120_000);

/** A flow that fails leaves an error that can be seen, and a request that the job or an agent goes on with. */
let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
});
afterEach(() => loans.instance.close());

const contexts = () => loans.instance.rows('sys_flow_context', 'source_table=sc_req_item').map(({ state }) => state);
const item = () => loans.instance.row('sc_req_item', '');
const stuck = (state: string) =>
  loans.instance.rows('x_smart_lockers_discrepancy', `kind=request_stuck^state=${state}`);
const messages = (): string[] => loans.instance.rows('x_smart_lockers_assignment').map(({ stage }) => stage ?? '');

/** Breaks a module of the package, as a bad update would. @returns what mends it */
function broken(path: string, exported: string): () => void {
  const { sys_id: id, content } = loans.instance.row('sys_module', `pathENDSWITHsrc/server/${path}.ts`);
  loans.change('sys_module', id, { content: `export function ${exported}() { throw new Error('This is down.'); }` });
  return () => loans.change('sys_module', id, { content: content ?? '' });
}

function sixMinutes(): void {
  loans.instance.clock.advance(6 * MINUTE_MS);
  loans.instance.advance(MINUTE_MS);
}

function approve(): void {
  const [asked] = loans.instance.rows('sysapproval_approver', 'state=requested');
  loans.change('sysapproval_approver', asked?.sys_id, { state: 'approved' });
  loans.instance.settle();
}

test('none of them is kept open by what becomes of the loan: that of the request is over when it is planned', async () => {
  await order(loans.site, NOAH);
  expect([contexts(), loans.loan().stage]).toEqual([['COMPLETE'], 'reserved']);
  expect(item()).toMatchObject({ state: '2', stage: 'delivery' });
});

test('at its first step, before anything was made of the request: the job goes on with it', async () => {
  const mend = broken('flow/request', 'readRequest');
  await order(loans.site, NOAH);
  expect(contexts()).toEqual(['ERROR']);
  expect(messages()).toEqual([]);
  mend();
  sixMinutes();
  expect(messages()).toEqual(['reserved']);
});

test('after it was approved: an agent goes on with it at once, and the job would too', async () => {
  loans.policy({ needs_approval: 'true' });
  await order(loans.site, NOAH);
  const { sys_id: id } = loans.loan();
  expect(loans.press('Reserve now', 'assignment', id)).toBe('done');
  expect(loans.loan().stage).toBe('requested');
  const mend = broken('flow/refusals', 'refusalOf');
  approve();
  expect([contexts(), item().approval, loans.loan().stage]).toEqual([['ERROR'], 'approved', 'requested']);
  mend();
  expect(loans.press('Reserve now', 'assignment', id)).toBe('done');
  expect(loans.loan().stage).toBe('reserved');
  expect(loans.press('Reserve now', 'assignment', id)).toBe('hidden');
});

test('after it was approved, and the job fails too: an agent is told why, until it goes on', async () => {
  loans.policy({ needs_approval: 'true' });
  await order(loans.site, NOAH);
  const mend = broken('flow/refusals', 'refusalOf');
  approve();
  sixMinutes();
  expect(loans.loan().stage).toBe('requested');
  const [finding] = stuck('open');
  expect(finding?.details).toMatch(/could not go on: Error: This is down\./);
  expect(loans.instance.row('incident', `sys_id=${finding?.incident}`).assignment_group).not.toBe('');
  mend();
  sixMinutes();
  expect(loans.loan().stage).toBe('reserved');
  expect([stuck('open').length, stuck('resolved').length]).toEqual([0, 1]);
});

test('while it is told that it was not approved: the job lets the request go', async () => {
  loans.policy({ needs_approval: 'true' });
  await order(loans.site, NOAH);
  const mend = broken('flow/planLoan', 'refuse');
  const [asked] = loans.instance.rows('sysapproval_approver', 'state=requested');
  loans.change('sysapproval_approver', asked?.sys_id, { state: 'rejected' });
  loans.instance.settle();
  expect([contexts(), loans.loan().stage]).toEqual([['ERROR'], 'requested']);
  mend();
  sixMinutes();
  expect(loans.loan()).toMatchObject({ stage: 'cancelled', outcome: 'not_approved' });
});

test('nothing is reserved without its approval, by whomever it is asked', async () => {
  loans.policy({ needs_approval: 'true' });
  await order(loans.site, NOAH);
  sixMinutes();
  loans.press('Reserve now', 'assignment', loans.loan().sys_id);
  expect(loans.loan().stage).toBe('requested');
});

test('the request item of what an agent calls off is closed, though the flow of the request has failed', async () => {
  loans.policy({ needs_approval: 'true' });
  await order(loans.site, NOAH);
  broken('flow/refusals', 'refusalOf');
  approve();
  expect(contexts()).toEqual(['ERROR']);
  expect(loans.press('Cancel', 'assignment', loans.loan().sys_id)).toBe('done');
  loans.instance.settle();
  expect(loans.loan().stage).toBe('cancelled');
  expect(item()).toMatchObject({ state: '4', stage: 'Request Cancelled' });
});

test('when a loan has waited too long: it waits on, the error can be seen, and an agent calls it off', async () => {
  loans.keepLaptops(1);
  await loans.collected(NOAH, { length: '3d' });
  const { sys_id: id } = await loans.order(AMELIE);
  broken('flow/loan', 'releaseLoan');
  loans.instance.advance(3 * DAY_MS);
  expect(loans.loan(AMELIE.person).stage).toBe('waiting');
  const [run] = loans.instance.rows('sys_flow_context', `source_record=${id}^state=ERROR`);
  expect(run?.error_message).toMatch(/waiting loan.*This is down/);
  expect(loans.press('Cancel', 'assignment', id)).toBe('done');
  loans.instance.settle();
  expect(loans.instance.row('sc_req_item', `sys_id=${loans.loan(AMELIE.person).request_item}`).state).toBe('4');
  expect(loans.loan(AMELIE.person)).toMatchObject({ stage: 'cancelled', outcome: 'withdrawn' });
});

test('who waits is served in their turn, also when an agent asks for them', async () => {
  loans.keepLaptops(1);
  await loans.order(AMELIE);
  await loans.order(NOAH);
  expect(loans.press('Reserve now', 'assignment', loans.loan().sys_id)).toBe('done');
  expect(loans.loan().stage).toBe('waiting');
});

test('a loan whose flow is gone becomes overdue all the same, and the borrower is told once', async () => {
  await loans.collected();
  for (const { sys_id } of loans.instance.rows('sys_flow_context', 'source_table=x_smart_lockers_assignment')) {
    loans.instance.kernel.store.update('sys_flow_context', sys_id ?? '', { state: 'CANCELLED' }, 'test');
  }
  const overdueMs = Date.parse(`${loans.loan().overdue_at?.replace(' ', 'T')}Z`) - loans.instance.clock.now();
  loans.instance.advance(overdueMs + 4 * MINUTE_MS);
  expect(loans.loan().stage).toBe('active');
  loans.instance.advance(2 * MINUTE_MS);
  expect([loans.loan().stage, loans.events('loan.overdue').length]).toEqual(['overdue', 1]);
  loans.instance.advance(2 * MINUTE_MS);
  expect(loans.events('loan.overdue')).toHaveLength(1);
});
