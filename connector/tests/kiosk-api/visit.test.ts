import { startRig, type Rig } from '../support/harness.ts';
import { idOf, Refusal } from '../support/servicenow.ts';
import { errorOf, handover, openView, tap } from './support.ts';

let rig: Rig;
afterEach(() => rig.stop());

const inVisit = { request_id: idOf('r'), session_id: idOf('session') };
const { handover_id } = handover;

test.each([
  ['choose', { ...inVisit, choice_id: 'borrow:1' }],
  ['cancel', { ...inVisit, handover_id, exit: 'empty' }],
  ['reopen', { ...inVisit, handover_id }],
  ['next', { ...inVisit, handover_id }],
  ['scan', { ...inVisit, purpose: 'stock', asset_tag: 'P1000147' }],
])('%s reaches the app as it is, and its command the door', async (step, body) => {
  rig = await startRig();
  const device = await rig.device();
  const token = await rig.enrolKiosk();
  rig.servicenow.world.visit = () => openView();
  const arrived = device.nextCommand();
  expect((await rig.request('POST', `/kiosk/v1/${step}`, body, token)).status).toBe(200);
  expect(rig.servicenow.world.taps).toEqual([body]);
  expect((await arrived).id).toBe(idOf('command'));
});

test('more time is asked for, and given', async () => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  const extended = await rig.request('POST', '/kiosk/v1/extend', { session_id: idOf('session') }, token);
  expect([extended.status, extended.body]).toEqual([200, { expires_at: expect.any(String) }]);
});

test('the end of a session is passed on', async () => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  const ended = await rig.request('POST', '/kiosk/v1/end', { session_id: idOf('session') }, token);
  expect([ended.status, ended.body]).toEqual([200, {}]);
  expect(rig.servicenow.calls['session/end']).toBe(1);
});

test('what comes next may not be decided yet: the kiosk hears when to ask again', async () => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  rig.servicenow.world.visit = () => new Refusal(409, 'not_yet', 'One moment.', { retry_after_s: 1 }) as never;
  const answer = await rig.request('POST', '/kiosk/v1/next', { ...inVisit, handover_id }, token);
  expect(answer.body).toEqual({ error: { code: 'not_yet', message: 'One moment.', detail: { retry_after_s: 1 } } });
  expect(answer.headers.get('retry-after')).toBe('1');
});

test('questions and choices of a newer app reach the page as they are', async () => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  const view = { kind: 'choose', question: 'which_colour', choices: [{ choice_id: 'x', kind: 'paint', title: 'Red' }] };
  rig.servicenow.world.visit = () => ({ person: { name: 'Ada', language: 'en', role: 'agent' }, view });
  expect((await rig.request('POST', '/kiosk/v1/tap', tap(), token)).body).toMatchObject({
    person: { role: 'agent' },
    view,
  });
});

test.each([
  ['no tag', { purpose: 'stock' }],
  ['an empty tag', { purpose: 'stock', asset_tag: '  ' }],
  ['a tag that is too long', { purpose: 'stock', asset_tag: 'x'.repeat(101) }],
  ['a purpose in another form', { purpose: 'stock it', asset_tag: 'P1' }],
  ['an unknown member', { purpose: 'stock', asset_tag: 'P1', bay_number: 1 }],
])('a scan with %s is refused before ServiceNow sees it', async (_what, body) => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  const answer = await rig.request('POST', '/kiosk/v1/scan', { ...inVisit, ...body }, token);
  expect(errorOf(answer)).toEqual([400, 'invalid_request']);
  expect(rig.servicenow.calls.scan).toBeUndefined();
});

test.each([
  ['choose', { ...inVisit, choice_id: 'borrow:1' }],
  ['next', { ...inVisit, handover_id }],
  ['scan', { ...inVisit, purpose: 'stock', asset_tag: 'P1' }],
  ['extend', { session_id: inVisit.session_id }],
  ['end', { session_id: inVisit.session_id }],
])('a visit that began at another kiosk cannot go on here: %s', async (step, body) => {
  rig = await startRig({ lockers: 2 });
  const [here, there] = [await rig.enrolKiosk(1), await rig.enrolKiosk(2)];
  expect((await rig.request('POST', '/kiosk/v1/tap', tap(), here)).status).toBe(200);
  expect(errorOf(await rig.request('POST', `/kiosk/v1/${step}`, body, there))).toEqual([404, 'session_unknown']);
  expect((await rig.request('POST', `/kiosk/v1/${step}`, body, here)).status).toBe(200);
});
