import { json, startInstance, type TestInstance } from '../http/harness.ts';

const UPLOAD = '/sn_appclient_upload_processor.do?sysparm_fluent_scope_id=1&sysparm_fluent_scope_name=x_acme_demo';

let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance({ empty: true });
  instance.user('nora');
});
afterAll(() => instance.close());

const upload = (headers: Record<string, string>) => {
  const form = new FormData();
  form.set('load_demo', 'true');
  form.set('sysparm_ck', 'forged');
  form.set('attachFile', new Blob(['not a zip']));
  return fetch(instance.url + UPLOAD, { method: 'POST', headers, body: form });
};
const basic = (name: string) => ({ authorization: `Basic ${Buffer.from(`${name}:${name}`).toString('base64')}` });

test('only an admin installs', async () => {
  expect((await upload({})).status).toBe(401);
  expect((await upload(basic('nora'))).status).toBe(401);
});

test('a session installs with its own token only', async () => {
  const form = new URLSearchParams({ user_name: 'admin', user_password: 'admin' });
  const login = await fetch(`${instance.url}/angular.do?sysparm_type=view_form.login`, { method: 'POST', body: form });
  const cookie = login.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  expect((await upload({ cookie })).status).toBe(401);
});

test('a package that cannot be read fails in its progress, with the reason', async () => {
  const taken = await upload(basic('admin'));
  const { executionTracker } = await json<{ executionTracker: string }>(taken);
  const { result } = await json<{ result: Record<string, unknown> }>(
    await instance.as('admin').get(`/api/sn_cicd/progress/${executionTracker}`),
  );
  expect(result).toMatchObject({
    status: '3',
    status_message: expect.stringMatching(/^Install of x_acme_demo failed: ./),
  });
  expect((await instance.as('admin').get('/api/sn_cicd/progress/none')).status).toBe(404);
});

test('a reinstall is refused by name', async () => {
  const form = new URLSearchParams({ sysparm_function: 'deleteApplication' });
  const refused = await fetch(`${instance.url}/xmlhttp.do`, { method: 'POST', headers: basic('admin'), body: form });
  expect([refused.status, (await json<{ error: { message: string } }>(refused)).error.message]).toEqual([
    501,
    'NotImplemented: deleteApplication',
  ]);
});
