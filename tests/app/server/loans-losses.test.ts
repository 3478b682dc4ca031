import { startLoans, AGENT, AMELIE, NOAH, type Loans } from '../../support/loans.ts';
import { BASE } from '../../support/site.ts';

let loans: Loans;
beforeEach(async () => {
  loans = await startLoans();
  await loans.collected();
});
afterEach(() => loans.instance.close());

const incident = () => loans.instance.row('incident', `sys_id=${loans.loan().incident}`);
const lost = (who: { person: string }, body: object) => loans.portal(who, `loans/${loans.loan().sys_id}/lost`, body);
const facts = () => loans.instance.rows('x_smart_lockers_access_event');
const types = () => facts().map((event) => event.type);
/** Who did it, as the trail has it. */
const doer = (type: string) => facts().find((event) => event.type === type)?.person;
const supportGroup = () =>
  loans.instance.row('x_smart_lockers_locker', `sys_id=${loans.site.lockerId}`).support_group ?? '';

test('what is lost is Missing, the loan completed, and IT has one ticket with what the person said', async () => {
  expect((await lost(NOAH, { stolen: false, note: 'Left on the train.' })).status).toBe(200);
  expect((await lost(NOAH, { stolen: false, note: 'Left on the train.' })).status).toBe(200);
  loans.instance.settle();
  expect(loans.loan()).toMatchObject({ stage: 'completed', outcome: 'lost', live_asset: '', state: '3' });
  expect(loans.device()).toMatchObject({ install_status: '8', substatus: 'lost', assigned_to: '', stockroom: '' });
  expect(loans.instance.rows('incident')).toHaveLength(1);
  expect(incident()).toMatchObject({ caller_id: loans.userId(NOAH.person), assignment_group: supportGroup() });
  expect(incident().description).toContain('Left on the train.');
  expect(loans.events('loan.missing')).toHaveLength(1);
  expect(loans.events('loan.returned')).toEqual([]);
  expect(loans.instance.row('x_smart_lockers_handover', 'step=2')).toMatchObject({ state: 'exited' });
  expect(loans.instance.row('sc_req_item', `sys_id=${loans.loan().request_item}`).state).toBe('3');
  expect(doer('lost')).toBe(loans.userId(NOAH.person));
});

test('what is stolen is for the security group, where one is set', async () => {
  const group = loans.instance.rows('sys_user_group').find(({ sys_id: id }) => id !== supportGroup())?.sys_id ?? '';
  const setting = loans.instance.row('sys_properties', 'name=x_smart_lockers.security_group');
  loans.change('sys_properties', setting.sys_id, { value: group });
  expect(loans.press('Mark stolen', 'assignment', loans.loan().sys_id)).toBe('done');
  expect(loans.device()).toMatchObject({ install_status: '8', substatus: 'stolen' });
  expect(incident().assignment_group).toBe(group);
  expect(doer('stolen')).toBe(loans.userId(AGENT));
});

test('what was cut off after its decision is completed by the job, in the name of whoever took it', () => {
  const { sys_id: id } = loans.loan();
  const decided = { stage: 'completed', outcome: 'stolen', closed_by: loans.userId(AGENT) };
  loans.change('x_smart_lockers_assignment', id, decided);
  expect(loans.loan().live_asset).not.toBe('');
  for (let minute = 0; minute < 3; minute += 1) loans.instance.advance(60_000);
  expect(loans.loan()).toMatchObject({ stage: 'completed', outcome: 'stolen', live_asset: '' });
  expect(loans.device()).toMatchObject({ install_status: '8', substatus: 'stolen' });
  expect(doer('stolen')).toBe(loans.userId(AGENT));
});

test('found again it is in the stockroom of the locker, the incident is told, and the trail stays whole', async () => {
  await lost(NOAH, { stolen: false });
  expect(loans.press('Mark lost', 'assignment', loans.loan().sys_id)).toBe('hidden');
  expect(loans.press('Found again', 'assignment', loans.loan().sys_id)).toBe('done');
  expect(loans.press('Found again', 'assignment', loans.loan().sys_id)).toBe('hidden');
  expect(loans.loan()).toMatchObject({ outcome: 'found', live_asset: '' });
  expect(doer('found')).toBe(loans.userId(AGENT));
  expect(loans.device()).toMatchObject({ install_status: '6', substatus: 'available' });
  expect(types().filter((type) => type === 'found')).toHaveLength(1);
  const notes = loans.instance.rows('sys_journal_field', `element_id=${loans.loan().incident}^element=work_notes`);
  expect(notes.map(({ value }) => value)).toEqual([expect.stringMatching(/found again/)]);
  const verdict = await loans.instance.as(AGENT).get(`${BASE}/console/trail/${loans.site.lockerId}/verify`);
  expect(verdict.result).toMatchObject({ ok: true });
});

test('nobody else can say so, nor of what is not in the hand', async () => {
  expect((await lost(AMELIE, { stolen: true })).error?.code).toBe('assignment_unknown');
  await loans.order(AMELIE);
  const { sys_id: reserved } = loans.loan(AMELIE.person);
  expect((await loans.portal(AMELIE, `loans/${reserved}/lost`, { stolen: false })).error?.code).toBe('state_conflict');
  expect((await lost(NOAH, { note: 'gone' })).error?.code).toBe('invalid_request');
});
