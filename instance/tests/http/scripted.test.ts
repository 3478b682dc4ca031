import { json, signIn, startInstance, type TestInstance } from './harness.ts';

const API = '/api/x_acme_demo/crates';

let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance();
  instance.user('rita', ['x_acme_demo.reader']);
  instance.user('nora');
});
afterAll(() => instance.close());

test('a script gets path, query, headers and body, and sets status, headers and the wrapped body', async () => {
  const response = await instance
    .as('rita')
    .send('POST', `/api/x_acme_demo/v1/crates/echo/a%20b/sub/7?x=1&x=2&y=`, { deep: [1] }, { 'x-agent': 'me' });
  expect([response.status, response.headers.get('x-crate')]).toEqual([201, 'yes']);
  expect(await json(response)).toEqual({
    result: {
      path: { id: 'a b', part: '7' },
      query: { x: ['1', '2'], y: [''] },
      data: { deep: [1] },
      text: '{"deep":[1]}',
      uri: '/api/x_acme_demo/v1/crates/echo/a%20b/sub/7',
      agent: 'me',
      user: 'rita',
    },
  });
});

test('the default version answers without a version too, and a fixed path wins over a parameter', async () => {
  const names = await json<{ result: { names: string[] } }>(await instance.as('rita').get(`${API}/`));
  expect(names.result.names).toEqual(['Demo crate', 'First crate', 'Once crate']);
  const fixed = await json<{ result: { names: string[] } }>(
    await instance.as('rita').send('POST', `${API}/echo/x/sub/fixed`, {}),
  );
  expect(fixed.result.names).toHaveLength(3);
});

test('a body is wrapped whatever its status; setError and the stream writer are not', async () => {
  const refused = await instance.as('rita').get(`${API}/refuse`);
  expect([refused.status, await json(refused)]).toEqual([409, { result: { code: 'taken' } }]);
  const conflict = await instance.as('rita').get(`${API}/conflict`);
  expect([conflict.status, await json(conflict)]).toEqual([
    409,
    { error: { message: 'The crate is taken', detail: null }, status: 'failure' },
  ]);
  const stream = await instance.as('rita').get(`${API}/stream`, { accept: 'text/csv' });
  expect([stream.headers.get('content-type'), await stream.text()]).toEqual(['text/csv', 'name\na\n']);
});

test('an error that a script does not catch is a 500 that names it', async () => {
  const failed = await instance.as('rita').get(`${API}/boom`);
  expect(failed.status).toBe(500);
  const { error, status } = await json<{ error: { message: string; detail: string }; status: string }>(failed);
  expect(status).toBe('failure');
  expect(error.message).toContain('the crate fell');
  expect(error.detail).toContain('src/server/routes.ts; line');
});

test('a resource asks for sign-in, its ACL, its method and its media types', async () => {
  expect((await instance.as().get(`${API}/`)).status).toBe(401);
  const forbidden = await instance.as('nora').get(`${API}/`);
  expect([forbidden.status, await json(forbidden)]).toEqual([
    403,
    { error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' }, status: 'failure' },
  ]);
  expect((await instance.as('rita').send('PUT', `${API}/`, {})).status).toBe(405);
  expect(
    (await instance.as('rita').send('POST', `${API}/echo/1/sub/2`, '<x/>', { 'content-type': 'text/xml' })).status,
  ).toBe(415);
  expect((await instance.as('rita').get(`${API}/`, { accept: 'image/png' })).status).toBe(406);
  const nothing = await instance.as('rita').get('/api/x_acme_demo/none');
  expect([nothing.status, (await json<{ error: { message: string } }>(nothing)).error.message]).toEqual([
    400,
    'Requested URI does not represent any resource',
  ]);
});

test('a body that is not JSON is refused when the script asks for it', async () => {
  const broken = await instance.as('rita').send('POST', `${API}/echo/1/sub/2`, '{"deep":');
  expect([broken.status, (await json<{ error: { message: string } }>(broken)).error.message]).toEqual([
    400,
    'Exception while reading request',
  ]);
});

test('an open resource serves a guest, and knows who has signed in', async () => {
  expect(await json(await instance.as().get(`${API}/open`))).toEqual({ result: { user: 'guest' } });
  expect(await json(await instance.as('rita').get(`${API}/open`))).toEqual({ result: { user: 'rita' } });
});

test('a write that rides on a session needs its token', async () => {
  const { cookie, token } = await signIn(instance, 'rita');
  expect((await instance.as().send('POST', `${API}/echo/1/sub/2`, {}, { cookie })).status).toBe(401);
  expect((await instance.as().send('POST', `${API}/echo/1/sub/2`, {}, { cookie, 'x-usertoken': token })).status).toBe(
    201,
  );
});

test('a resource that is switched off by a record is gone at once', async () => {
  const { store } = instance.kernel;
  const [operation] = store.query({ table: 'sys_ws_operation', query: 'name=refuse' });
  const off = await instance
    .as('admin')
    .send('PATCH', `/api/now/table/sys_ws_operation/${operation?.['sys_id']}`, { active: 'false' });
  expect(off.status).toBe(200);
  expect((await instance.as('rita').get(`${API}/refuse`)).status).toBe(400);
});
