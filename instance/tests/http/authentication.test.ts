import { json, signIn, startInstance, type TestInstance } from './harness.ts';

const CRATES = '/api/now/table/x_acme_demo_crate';

let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance();
  instance.user('wilma', ['x_acme_demo.writer']);
});
afterAll(() => instance.close());

test('a wrong password, an unknown user, a locked and an inactive one are all refused alike', async () => {
  const { store } = instance.kernel;
  store.update('sys_user', instance.user('locked', ['x_acme_demo.reader']), { locked_out: 'true' }, 'test');
  store.update('sys_user', instance.user('left', ['x_acme_demo.reader']), { active: 'false' }, 'test');
  for (const [name, password] of [
    ['wilma', 'wrong'],
    ['nobody', 'nobody'],
    ['locked', 'locked'],
    ['left', 'left'],
    ['guest', ''],
    ['wilma^ORuser_name=admin', 'admin'],
  ]) {
    const response = await instance.as(name, password).get(CRATES);
    expect([name, response.status]).toEqual([name, 401]);
    expect(response.headers.get('www-authenticate')).toContain('BASIC');
  }
});

test('a session reads with its cookie alone, and writes with the token of the session only', async () => {
  const { cookie, token } = await signIn(instance, 'wilma');
  expect(token).not.toBe('');
  expect((await instance.as().get(CRATES, { cookie })).status).toBe(200);
  const body = { name: 'From a session' };
  expect((await instance.as().send('POST', CRATES, body, { cookie })).status).toBe(401);
  expect((await instance.as().send('POST', CRATES, body, { cookie, 'x-usertoken': 'forged' })).status).toBe(401);
  expect((await instance.as().send('POST', CRATES, body, { cookie, 'x-usertoken': token })).status).toBe(201);
});

test('logging out ends the session, and so does half an hour without a request', async () => {
  const first = await signIn(instance, 'wilma');
  await instance.as().get('/logout.do', { cookie: first.cookie });
  expect((await instance.as().get(CRATES, { cookie: first.cookie })).status).toBe(401);
  const second = await signIn(instance, 'wilma');
  instance.clock.advance(31 * 60_000);
  expect((await instance.as().get(CRATES, { cookie: second.cookie })).status).toBe(401);
});

test('the form sends people to where they wanted to go, but never to another site', async () => {
  const page = await instance.as().get('/sp?x=1');
  expect(page.headers.get('location')).toBe('/login.do?sysparm_goto_url=%2Fsp%3Fx%3D1');
  const go = async (target: string) => {
    const form = new URLSearchParams({ user_name: 'wilma', user_password: 'wilma', sysparm_goto_url: target });
    return (await fetch(`${instance.url}/login.do`, { method: 'POST', body: form, redirect: 'manual' })).headers.get(
      'location',
    );
  };
  expect(await go('/sp?x=1')).toBe('/sp?x=1');
  expect(await go('//evil.example')).toBe('/');
  expect(await go('https://evil.example/')).toBe('/');
  expect(await go('/\\evil.example')).toBe('/');
});

test('the sign-in of the SDK answers a wrong password as an error, not as a status', async () => {
  const form = new URLSearchParams({ user_name: 'wilma', user_password: 'wrong' });
  const login = await fetch(`${instance.url}/angular.do?sysparm_type=view_form.login`, { method: 'POST', body: form });
  expect([login.status, (await json(login))['status'], login.headers.getSetCookie()]).toEqual([200, 'error', []]);
});

test('a good header beside a session signs the session in; a bad one is refused even so', async () => {
  const guest = await fetch(`${instance.url}/angular.do?sysparm_type=get_user`, { method: 'POST' });
  expect(guest.status).toBe(200);
  const cookie = guest.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  expect((await instance.as().get(CRATES, { cookie })).status).toBe(401);
  expect((await instance.as('wilma', 'wrong').get(CRATES, { cookie })).status).toBe(401);
  expect((await instance.as('wilma').get(CRATES, { cookie })).status).toBe(200);
  const after = await fetch(`${instance.url}/angular.do?sysparm_type=get_user`, {
    method: 'POST',
    headers: { cookie },
  });
  expect([after.status, after.headers.get('x-usertoken-response')?.length]).toEqual([401, 72]);
});
