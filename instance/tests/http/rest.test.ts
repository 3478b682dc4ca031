import { json, startInstance, type TestInstance } from './harness.ts';

const CRATES = '/api/now/table/x_acme_demo_crate';

let instance: TestInstance;
let crate = '';
beforeAll(async () => {
  instance = await startInstance();
  instance.user('wilma', ['x_acme_demo.writer']);
  instance.user('rita', ['x_acme_demo.reader']);
  instance.user('nora');
  for (const [name, weight_kg, kind] of [
    ['A', 1, 'wood'],
    ['B', 2, 'steel'],
    ['C', 6, 'steel'],
  ]) {
    const made = await instance.as('wilma').send('POST', CRATES, { name: `Sum ${name}`, weight_kg, kind });
    crate = (await json<{ result: { sys_id: string } }>(made)).result.sys_id;
  }
});
afterAll(() => instance.close());

const stats = async (parameters: string) => {
  const response = await instance
    .as('rita')
    .get(`/api/now/stats/x_acme_demo_crate?sysparm_query=nameSTARTSWITHSum&${parameters}`);
  return (await json<{ result: unknown }>(response)).result;
};

test('aggregates are counted, grouped and filtered by group', async () => {
  expect(await stats('sysparm_count=true&sysparm_sum_fields=weight_kg&sysparm_max_fields=weight_kg')).toEqual({
    stats: { count: '3', sum: { weight_kg: '9' }, max: { weight_kg: '6' } },
  });
  expect(await stats('sysparm_count=true&sysparm_group_by=kind&sysparm_display_value=true')).toEqual([
    { stats: { count: '2' }, groupby_fields: [{ field: 'kind', value: 'Steel' }] },
    { stats: { count: '1' }, groupby_fields: [{ field: 'kind', value: 'Wooden' }] },
  ]);
  expect(await stats('sysparm_count=true&sysparm_group_by=kind&sysparm_having=sum^weight_kg^>^5')).toHaveLength(1);
});

test('who may not read a table or a field learns no sum of it', async () => {
  expect((await instance.as('nora').get('/api/now/stats/x_acme_demo_crate?sysparm_count=true')).status).toBe(403);
  expect((await instance.as('rita').get('/api/now/stats/x_acme_demo_crate?sysparm_max_fields=secret')).status).toBe(
    403,
  );
});

const inner = (id: string, method: string, url: string, body?: object) => ({
  id,
  method,
  url,
  headers: [{ name: 'Content-Type', value: 'application/json' }],
  ...(body ? { body: Buffer.from(JSON.stringify(body)).toString('base64') } : {}),
});

test('a batch runs its requests in order as its own user and answers each', async () => {
  const response = await instance.as('wilma').send('POST', '/api/now/v1/batch', {
    batch_request_id: '7',
    rest_requests: [
      inner('a', 'POST', CRATES, { name: 'From a batch' }),
      inner('b', 'GET', `${CRATES}?name=From a batch&sysparm_fields=name,sys_created_by`),
      {
        ...inner('c', 'GET', '/api/now/table/no_such_table'),
        headers: [{ name: 'Authorization', value: 'Basic YWRtaW46YWRtaW4=' }],
      },
    ],
  });
  expect(response.status).toBe(200);
  const answer = await json<{
    batch_request_id: string;
    serviced_requests: { id: string; status_code: number; body: string }[];
  }>(response);
  expect(answer.batch_request_id).toBe('7');
  expect(answer.serviced_requests.map(({ id, status_code }) => [id, status_code])).toEqual([
    ['a', 201],
    ['b', 200],
    ['c', 400],
  ]);
  expect(JSON.parse(Buffer.from(answer.serviced_requests[1]?.body ?? '', 'base64').toString())).toEqual({
    result: [{ name: 'From a batch', sys_created_by: 'wilma' }],
  });
});

test('an inner request cannot be somebody else, nor a batch hold a batch', async () => {
  const as = [{ name: 'Authorization', value: `Basic ${Buffer.from('admin:admin').toString('base64')}` }];
  const sneaky = await instance.as('nora').send('POST', '/api/now/v1/batch', {
    batch_request_id: '1',
    rest_requests: [{ ...inner('a', 'GET', CRATES), headers: as }],
  });
  expect((await json<{ serviced_requests: { status_code: number }[] }>(sneaky)).serviced_requests[0]?.status_code).toBe(
    403,
  );
  const nested = await instance.as('wilma').send('POST', '/api/now/v1/batch', {
    batch_request_id: '1',
    rest_requests: [inner('a', 'POST', '/api/now/v1/batch', {})],
  });
  expect(nested.status).toBe(400);
  expect((await instance.as('wilma').send('POST', '/api/now/v1/batch', { rest_requests: [] })).status).toBe(400);
  expect((await instance.as().send('POST', '/api/now/v1/batch', {})).status).toBe(401);
});

test('a file is attached, described, sent back byte for byte and deleted', async () => {
  const content = Buffer.from(Array.from({ length: 1_500_000 }, (_, index) => index % 251));
  const target = `table_name=x_acme_demo_crate&table_sys_id=${crate}&file_name=${encodeURIComponent('a picture.png')}`;
  const wilma = Buffer.from('wilma:wilma').toString('base64');
  const made = await fetch(`${instance.url}/api/now/attachment/file?${target}`, {
    method: 'POST',
    headers: { authorization: `Basic ${wilma}`, 'content-type': 'image/png' },
    body: content,
  });
  expect(made.status).toBe(201);
  const { result } = await json<{ result: Record<string, string> }>(made);
  expect(result).toMatchObject({
    file_name: 'a picture.png',
    content_type: 'image/png',
    size_bytes: '1500000',
    table_sys_id: crate,
  });
  const file = await instance.as('rita').get(`/api/now/attachment/${result['sys_id']}/file`);
  expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), content)).toBe(0);
  const listed = await json<{ result: unknown[] }>(
    await instance.as('rita').get(`/api/now/attachment?sysparm_query=table_sys_id=${crate}`),
  );
  expect(listed.result).toHaveLength(1);
  expect((await instance.as('nora').get(`/api/now/attachment/${result['sys_id']}/file`)).status).toBe(404);
  expect((await instance.as('rita').send('DELETE', `/api/now/attachment/${result['sys_id']}`)).status).toBe(403);
  expect((await instance.as('wilma').send('DELETE', `/api/now/attachment/${result['sys_id']}`)).status).toBe(204);
  expect(
    instance.kernel.store.count({ table: 'sys_attachment_doc', query: `sys_attachment=${result['sys_id']}` }),
  ).toBe(0);
});

test('a file is attached by a form as well', async () => {
  const form = new FormData();
  form.set('table_name', 'x_acme_demo_crate');
  form.set('table_sys_id', crate);
  form.set('uploadFile', new Blob(['hello'], { type: 'text/plain' }), 'hello.txt');
  const wilma = Buffer.from('wilma:wilma').toString('base64');
  const made = await fetch(`${instance.url}/api/now/attachment/upload`, {
    method: 'POST',
    headers: { authorization: `Basic ${wilma}` },
    body: form,
  });
  expect([made.status, (await json<{ result: Record<string, string> }>(made)).result['file_name']]).toEqual([
    201,
    'hello.txt',
  ]);
});

const CATALOG = '/api/sn_sc/servicecatalog';
const itemId = async () =>
  (
    await json<{ result: { sys_id: string; name: string }[] }>(
      await instance.as('nora').get(`${CATALOG}/items?sysparm_text=crate`),
    )
  ).result[0]?.sys_id ?? '';

test('an item tells its variables, with their choices, in order', async () => {
  const { result } = await json<{
    result: { name: string; variables: { name: string; mandatory: boolean; choices?: unknown }[] };
  }>(await instance.as('nora').get(`${CATALOG}/items/${await itemId()}`));
  expect(result.name).toBe('A crate');
  expect(result.variables.map(({ name }) => name)).toEqual(['label', 'kind', 'owner', 'gift', 'until']);
  expect(result.variables[0]?.mandatory).toBe(true);
  expect(result.variables[1]?.choices).toEqual([
    { value: 'wood', label: 'Wooden' },
    { value: 'steel', label: 'Steel' },
  ]);
});

test('an order makes a request with its variables; without a mandatory one it makes none', async () => {
  const { store } = instance.kernel;
  const item = await itemId();
  const ordered = await instance.as('nora').send('POST', `${CATALOG}/items/${item}/order_now`, {
    sysparm_quantity: 1,
    variables: { label: 'Fragile', gift: 'true' },
  });
  expect(ordered.status).toBe(200);
  const { result } = await json<{ result: { request_id: string; request_number: string; table: string } }>(ordered);
  expect(result).toMatchObject({ request_number: expect.stringMatching(/^REQ\d+$/), table: 'sc_request' });
  const [line] = store.query({ table: 'sc_req_item', query: `request=${result.request_id}` });
  expect(line?.['cat_item']).toBe(item);
  const before = store.count({ table: 'sc_request', query: '' });
  for (const body of [
    { variables: { gift: 'true' } },
    { variables: { label: 'x', unknown: '1' } },
    { sysparm_quantity: 0, variables: { label: 'x' } },
  ]) {
    const refused = await instance.as('nora').send('POST', `${CATALOG}/items/${item}/order_now`, body);
    expect(refused.status).toBe(400);
  }
  expect(store.count({ table: 'sc_request', query: '' })).toBe(before);
});

test('a cart is one person’s, and is empty once it was ordered', async () => {
  const item = await itemId();
  const cart = async (name: string) =>
    (
      await json<{ result: { cart_count: number; items: { cart_item_id: string }[] } }>(
        await instance.as(name).get(`${CATALOG}/cart`),
      )
    ).result;
  await instance
    .as('nora')
    .send('POST', `${CATALOG}/items/${item}/add_to_cart`, { sysparm_quantity: 2, variables: { label: 'One' } });
  await instance.as('nora').send('POST', `${CATALOG}/items/${item}/add_to_cart`, { variables: { label: 'Two' } });
  expect([(await cart('nora')).cart_count, (await cart('rita')).cart_count]).toEqual([3, 0]);
  await instance.as('nora').send('DELETE', `${CATALOG}/cart/${(await cart('nora')).items[1]?.cart_item_id}`);
  expect((await instance.as('nora').send('POST', `${CATALOG}/cart/submit_order`, {})).status).toBe(200);
  expect((await cart('nora')).cart_count).toBe(0);
  expect((await instance.as('nora').send('POST', `${CATALOG}/cart/submit_order`, {})).status).toBe(400);
});

test('an item for others is neither listed nor ordered', async () => {
  const { store } = instance.kernel;
  const item = await itemId();
  const role = store.query({ table: 'sys_user_role', query: 'name=x_acme_demo.writer' })[0]?.['sys_id'] ?? '';
  const criteria = store.insert('user_criteria', { name: 'Writers', role, active: 'true' }, 'test')['sys_id'] ?? '';
  const link =
    store.insert('sc_cat_item_user_criteria_mtom', { sc_cat_item: item, user_criteria: criteria }, 'test')['sys_id'] ??
    '';
  expect(await itemId()).toBe('');
  expect(
    (await instance.as('nora').send('POST', `${CATALOG}/items/${item}/order_now`, { variables: { label: 'x' } }))
      .status,
  ).toBe(404);
  expect((await instance.as('wilma').get(`${CATALOG}/items/${item}`)).status).toBe(200);
  store.delete('sc_cat_item_user_criteria_mtom', link);
});
