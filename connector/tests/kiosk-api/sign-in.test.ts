import { startRig, type Rig } from '../support/harness.ts';
import { idOf, Refusal } from '../support/servicenow.ts';
import { errorOf, openView } from './support.ts';

let rig: Rig;
afterEach(() => rig.stop());

const begin = (token: string, name = 'begin') =>
  rig.request('POST', '/kiosk/v1/signin', { request_id: idOf(name) }, token);
const poll = (token: string) =>
  rig.request('POST', '/kiosk/v1/signin/poll', { request_id: idOf('poll'), signin_id: idOf('signin') }, token);

test('a kiosk gets a code for its own locker, and the door opens when the phone has confirmed it', async () => {
  rig = await startRig({ lockers: 2 });
  const device = await rig.device();
  const token = await rig.enrolKiosk();
  expect((await begin(token)).body).toEqual({
    ...{ signin_id: idOf('signin'), user_code: 'BCDF-GHJK', expires_in_s: 300, poll_s: 2 },
    url: 'https://app.example/x_smart_lockers_sign_in.do',
    url_complete: 'https://app.example/x_smart_lockers_sign_in.do?code=BCDFGHJK',
  });
  const own = { connector_id: idOf('connector'), locker_id: idOf('locker 1') };
  expect(rig.servicenow.world.signIns).toEqual([{ ...own, request_id: idOf('begin') }]);

  rig.servicenow.world.visit = () => new Refusal(409, 'not_yet', 'One moment.', { retry_after_s: 2 }) as never;
  const early = await poll(token);
  expect(errorOf(early)).toEqual([409, 'not_yet']);
  expect(early.headers.get('retry-after')).toBe('2');

  rig.servicenow.world.visit = () => openView();
  const arrived = device.nextCommand();
  const visit = await poll(token);
  expect(visit.body).toMatchObject({ session: { session_id: idOf('session') }, view: { kind: 'open' } });
  expect(JSON.stringify(visit.body)).not.toContain('command');
  expect(rig.servicenow.world.taps.at(-1)).toEqual({
    ...{ ...own, request_id: idOf('poll'), signin_id: idOf('signin') },
  });
  expect((await arrived).id).toBe(idOf('command'));
});

test('the visit is this kiosk’s: another one cannot go on with it', async () => {
  rig = await startRig({ lockers: 2 });
  const [here, there] = [await rig.enrolKiosk(1), await rig.enrolKiosk(2)];
  expect((await poll(here)).status).toBe(200);
  const body = { request_id: idOf('r'), session_id: idOf('session'), choice_id: 'x' };
  expect(errorOf(await rig.request('POST', '/kiosk/v1/choose', body, there))).toEqual([404, 'session_unknown']);
});

test.each([
  [403, 'signin_denied'],
  [410, 'signin_expired'],
  [404, 'signin_unknown'],
])('%s %s reaches the kiosk as it is, and does not count as an outage', async (status, code) => {
  rig = await startRig();
  const token = await rig.enrolKiosk();
  rig.servicenow.world.visit = () => new Refusal(status, code, 'No.') as never;
  for (let times = 0; times < 4; times += 1) expect(errorOf(await poll(token))).toEqual([status, code]);
});

test('a kiosk that begins or asks too often is told when to come back', async () => {
  rig = await startRig({}, { KIOSK_REQUESTS_PER_MINUTE: '6' });
  const token = await rig.enrolKiosk();
  for (let times = 0; times < 3; times += 1) expect((await (times % 2 ? poll(token) : begin(token))).status).toBe(200);
  for (const answer of [await begin(token), await poll(token)])
    expect(errorOf(answer)).toEqual([429, 'too_many_requests']);
  expect(rig.servicenow.calls.signin).toBe(2);
});

test('nobody asks without a kiosk’s token', async () => {
  rig = await startRig();
  for (const answer of [await begin('none'), await poll('none')])
    expect(errorOf(answer)).toEqual([401, 'kiosk_unknown']);
  expect(rig.servicenow.calls.signin).toBeUndefined();
});
