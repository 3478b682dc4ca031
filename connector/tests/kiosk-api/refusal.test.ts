import { startRig, type Rig } from '../support/harness.ts';
import { idOf, Refusal } from '../support/servicenow.ts';
import { errorOf, tap } from './support.ts';

let rig: Rig;
afterEach(() => rig.stop());

describe('bad input', () => {
  test.each([
    ['no body', undefined],
    ['not JSON', '{'],
    ['a list', '[]'],
    ['a kind that is none', { ...tap(), kind: 'face' }],
    ['no value', { ...tap(), value: '' }],
    ['a value that is too long', { ...tap(), value: 'x'.repeat(2000) }],
    ['a request id in another form', { ...tap(), request_id: 'abc' }],
    ['an unknown member', { ...tap(), locker_id: idOf('locker 2') }],
    ['a body that is too large', { ...tap(), value: 'x'.repeat(100_000) }],
  ])('%s is refused before ServiceNow sees it', async (_what, body) => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    const answer = await rig.request('POST', '/kiosk/v1/tap', body, token);
    expect((answer.body as { error: { code: string } }).error.code).toBe('invalid_request');
    expect(answer.status).toBeLessThan(500);
    expect(rig.servicenow.calls.tap).toBeUndefined();
  });

  test('an address that is none', async () => {
    rig = await startRig();
    expect(errorOf(await rig.request('GET', '/kiosk/v1/nothing'))).toEqual([404, 'not_found']);
  });
});

describe('what the app refuses', () => {
  test.each([
    [403, 'credential_unknown', null],
    [401, 'credential_expired', null],
    [429, 'credential_locked', { retry_after_s: 300 }],
    [423, 'locker_out_of_service', null],
  ])('%s %s reaches the kiosk as it is, and does not count as an outage', async (status, code, detail) => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    rig.servicenow.world.visit = () => new Refusal(status, code, 'No.', detail) as never;
    for (const name of ['a', 'b', 'c', 'd']) {
      const answer = await rig.request('POST', '/kiosk/v1/tap', tap(name), token);
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual({ error: { code, message: 'No.', detail } });
    }
  });

  test('a platform refusal is not shown to people', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    rig.servicenow.fault({
      route: 'tap',
      status: 403,
      body: { error: { message: 'User lacks role x', detail: 'acl' }, status: 'failure' },
    });
    const answer = await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    expect(errorOf(answer)).toEqual([503, 'servicenow_sign_in']);
    expect(JSON.stringify(answer.body)).not.toContain('role');
  });

  test('too busy: the kiosk is told when to come back', async () => {
    rig = await startRig();
    const token = await rig.enrolKiosk();
    rig.servicenow.fault({
      route: 'tap',
      status: 429,
      headers: { 'retry-after': '7' },
      body: { error: { message: 'Rate limit exceeded' } },
    });
    const answer = await rig.request('POST', '/kiosk/v1/tap', tap(), token);
    expect(errorOf(answer)).toEqual([503, 'servicenow_busy']);
    expect(answer.headers.get('retry-after')).toBe('7');
  });
});
