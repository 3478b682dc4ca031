import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, type Site } from '../../support/site.ts';

/** Laptops in Montréal need approval here. Marta Vidal is Noah's manager. */
const NOAH = { person: 'noah.carter' };
const DAY_MS = 86_400_000;

let instance: TestInstance;
let site: Site;
beforeEach(async () => {
  instance = await startInstance();
  site = await connect(instance);
  const policy = instance.row('x_smart_lockers_policy', 'name=Laptops in Montréal: three days');
  change('x_smart_lockers_policy', policy.sys_id ?? '', { needs_approval: 'true' });
});
afterEach(() => instance.close());

const assignment = () => instance.row('x_smart_lockers_assignment', `requested_for.user_name=${NOAH.person}`);
const item = () => instance.row('sc_req_item', `sys_id=${assignment().request_item}`);
const unserved = () => instance.rows('sysevent', 'name=x_smart_lockers.loan.unserved').map((event) => event.parm2);
const userId = (name: string) => instance.row('sys_user', `user_name=${name}`).sys_id ?? '';
const asked = () => instance.rows('sysapproval_approver', `document_id=${assignment().request_item}`);

function change(table: string, id: string, values: Record<string, string>): void {
  instance.kernel.records.update(instance.kernel.begin({ user: 'admin' }), table, id, values);
}
function answer(state: 'approved' | 'rejected'): void {
  change('sysapproval_approver', asked()[0]?.sys_id ?? '', { state });
  instance.settle();
}
/** Starts the instance anew from its file, as after a restart of the node. */
async function restart(): Promise<void> {
  instance = await startInstance(await instance.save());
}
const withoutManager = (): void => change('sys_user', userId(NOAH.person), { manager: '' });

test('nothing is promised until the manager has approved', async () => {
  await order(site, NOAH);
  expect(assignment()).toMatchObject({ stage: 'requested', live_asset: '' });
  expect(asked().map((row) => row.approver)).toEqual([userId('marta.vidal')]);
  answer('approved');
  expect(assignment()).toMatchObject({ stage: 'reserved', live_asset: expect.stringMatching(/./) });
});

test('what the manager rejects ends, and the person is told', async () => {
  await order(site, NOAH);
  answer('rejected');
  expect(assignment()).toMatchObject({ stage: 'cancelled', outcome: 'not_approved', running_key: '' });
  expect(unserved()).toEqual(['The request was not approved.']);
  expect(item().state).toBe('4');
});

test.each([
  ['approved', { stage: 'reserved' }, []],
  ['rejected', { stage: 'cancelled', outcome: 'not_approved' }, ['The request was not approved.']],
] as const)('what is %s after a restart, days later, goes on from there', async (state, end, told) => {
  await order(site, NOAH);
  await restart();
  instance.advance(2 * DAY_MS);
  expect([assignment().stage, asked().length]).toEqual(['requested', 1]);
  await restart();
  answer(state);
  expect(assignment()).toMatchObject(end);
  expect(unserved()).toEqual(told);
  expect(instance.rows('x_smart_lockers_assignment')).toHaveLength(1);
});

test.each([
  ['has no manager', withoutManager],
  ['has a manager who has left', () => change('sys_user', userId('marta.vidal'), { active: 'false' })],
])('of somebody who %s, the support group of the locker approves', async (_what, prepare) => {
  prepare();
  await order(site, NOAH);
  const { support_group: group } = instance.row('x_smart_lockers_locker', `sys_id=${site.lockerId}`);
  const members = instance.rows('sys_user_grmember', `group=${group}`).map((row) => row.user);
  expect(members.length).toBeGreaterThan(0);
  expect(asked().map((row) => row.approver)).toEqual(members);
  answer('approved');
  expect(assignment().stage).toBe('reserved');
});

test('with nobody to ask, the request ends with the reason, and a work note tells IT what to set', async () => {
  withoutManager();
  change('x_smart_lockers_locker', site.lockerId, { support_group: '' });
  await order(site, NOAH);
  expect(assignment()).toMatchObject({ stage: 'cancelled', outcome: 'no_approver' });
  expect(unserved()).toEqual([expect.stringMatching(/nobody who could give it/)]);
  expect(item().state).toBe('4');
  const notes = instance.rows('sys_journal_field', `element_id=${assignment().sys_id}^element=work_notes`);
  expect(notes.map((note) => note.value)).toEqual([expect.stringMatching(/no active manager/)]);
});

test('a request that no loan can be made of is closed with the reason', async () => {
  const id = await order(site, { ...NOAH, settle: false });
  const { kernel } = instance;
  const removed = (table: string, sysId = '') =>
    kernel.records.delete(kernel.begin({ user: 'admin' }), table, sysId).ok;
  // A locker keeps from being deleted as long as it has a bay.
  for (const bay of instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}`))
    expect(removed('x_smart_lockers_bay', bay.sys_id)).toBe(true);
  expect(removed('x_smart_lockers_locker', site.lockerId)).toBe(true);
  instance.settle();
  expect(instance.rows('x_smart_lockers_assignment')).toEqual([]);
  expect(instance.row('sc_req_item', `sys_id=${id}`).state).toBe('4');
  const said = instance.rows('sys_journal_field', `element_id=${id}^element=comments`);
  expect(said.map((comment) => comment.value)).toEqual([expect.stringMatching(/names no locker/)]);
});
