import { json, startInstance, type TestInstance } from './harness.ts';

const CRATES = '/api/now/table/x_acme_demo_crate';
type Crate = Record<string, string>;
type One = { result: Crate };
type Many = { result: Crate[] };
type Failure = { error: { message: string; detail: string | null }; status: string };

let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance();
  instance.user('wilma', ['x_acme_demo.writer']);
  instance.user('rita', ['x_acme_demo.reader']);
  instance.user('nora');
});
afterAll(() => instance.close());

const added = async (values: object) => json<One>(await instance.as('wilma').send('POST', CRATES, values));

test('a record is made, read, changed and deleted with the statuses of the platform', async () => {
  const wilma = instance.as('wilma');
  const made = await wilma.send('POST', CRATES, { name: 'Life', weight_kg: 3 });
  expect(made.status).toBe(201);
  const { result } = await json<One>(made);
  expect(result).toMatchObject({
    name: 'Life',
    weight_kg: '3',
    kind: 'wood',
    touched: '1',
    sys_created_by: 'wilma',
    sys_created_on: '2026-06-15 12:00:00',
  });
  expect(made.headers.get('location')).toBe(`${instance.url}${CRATES}/${result['sys_id']}`);
  const changed = await wilma.send('PATCH', `${CRATES}/${result['sys_id']}`, { weight_kg: '4' });
  expect(changed.status).toBe(200);
  expect((await json<One>(changed)).result).toMatchObject({ weight_kg: '4', touched: '2', sys_mod_count: '1' });
  expect((await wilma.send('DELETE', `${CRATES}/${result['sys_id']}`)).status).toBe(204);
  const gone = await wilma.get(`${CRATES}/${result['sys_id']}`);
  expect(gone.status).toBe(404);
  expect(await json(gone)).toEqual({
    error: { message: 'No Record found', detail: "Record doesn't exist or ACL restricts the record retrieval" },
    status: 'failure',
  });
});

test('a list is cut into pages that the Link header connects', async () => {
  for (const number of [1, 2, 3, 4, 5]) await added({ name: `Page ${number}` });
  const response = await instance
    .as('rita')
    .get(`${CRATES}?sysparm_query=nameSTARTSWITHPage^ORDERBYname&sysparm_fields=name&sysparm_limit=2&sysparm_offset=2`);
  expect(await json<Many>(response)).toEqual({ result: [{ name: 'Page 3' }, { name: 'Page 4' }] });
  expect(response.headers.get('x-total-count')).toBe('5');
  const links = Object.fromEntries(
    (response.headers.get('link') ?? '')
      .split(',')
      .map((link) => [/rel="(\w+)"/.exec(link)?.[1], /sysparm_offset=(\d+)/.exec(link)?.[1]]),
  );
  expect(links).toEqual({ first: '0', prev: '0', next: '4', last: '4' });
  const bare = await instance.as('rita').get(`${CRATES}?sysparm_suppress_pagination_header=true&sysparm_no_count=true`);
  expect([bare.headers.get('link'), bare.headers.get('x-total-count')]).toEqual([null, null]);
});

test('plain parameters filter too, and a caret in one cannot add a condition', async () => {
  await added({ name: 'Filter steel', kind: 'steel' });
  await added({ name: 'Filter wood' });
  const filtered = await instance
    .as('rita')
    .get(`${CRATES}?kind=steel&sysparm_query=nameSTARTSWITHFilter&sysparm_fields=name`);
  expect((await json<Many>(filtered)).result).toEqual([{ name: 'Filter steel' }]);
  const injected = await instance
    .as('rita')
    .get(`${CRATES}?kind=${encodeURIComponent('none^ORkind=steel')}&sysparm_fields=name`);
  expect((await json<Many>(injected)).result).toEqual([]);
});

test('references are shown as links, values, display values or all, and fields are walked', async () => {
  const owner = instance.user('otto');
  const { result } = await added({ name: 'Owned', owner, kind: 'steel' });
  const show = async (parameters: string) =>
    (
      await json<{ result: Record<string, unknown> }>(
        await instance
          .as('admin')
          .get(`${CRATES}/${result['sys_id']}?sysparm_fields=kind,owner,owner.email&${parameters}`),
      )
    ).result;
  const link = `${instance.url}/api/now/table/sys_user/${owner}`;
  expect(await show('')).toEqual({ kind: 'steel', owner: { link, value: owner }, 'owner.email': 'otto@example.com' });
  expect(await show('sysparm_exclude_reference_link=true')).toMatchObject({ owner });
  expect(await show('sysparm_display_value=true')).toMatchObject({
    kind: 'Steel',
    owner: { display_value: 'otto', link },
  });
  expect(await show('sysparm_display_value=all&sysparm_exclude_reference_link=true')).toMatchObject({
    kind: { display_value: 'Steel', value: 'steel' },
    owner: { display_value: 'otto', value: owner },
  });
});

test('who lacks the role neither reads nor writes, and each refusal says what was refused', async () => {
  const { result } = await added({ name: 'Guarded', secret: 'hidden from writers' });
  expect(result['secret']).toBeUndefined();
  const seenByAdmin = await json<One>(await instance.as('admin').get(`${CRATES}/${result['sys_id']}`));
  expect(seenByAdmin.result['secret']).toBe('hidden from writers');
  const list = await instance.as('nora').get(CRATES);
  expect([list.status, (await json<Failure>(list)).error.message]).toEqual([403, 'User Not Authorized']);
  expect((await instance.as('nora').get(`${CRATES}/${result['sys_id']}`)).status).toBe(404);
  const insert = await instance.as('rita').send('POST', CRATES, { name: 'Refused' });
  expect(await json(insert)).toEqual({
    error: { message: 'Operation Failed', detail: 'ACL Exception Insert Failed due to security constraints' },
    status: 'failure',
  });
  expect(insert.status).toBe(403);
  const update = await instance.as('rita').send('PATCH', `${CRATES}/${result['sys_id']}`, { name: 'Changed' });
  expect([update.status, (await json<Failure>(update)).error.detail]).toEqual([
    403,
    'ACL Exception Update Failed due to security constraints',
  ]);
  expect((await instance.as('rita').send('DELETE', `${CRATES}/${result['sys_id']}`)).status).toBe(403);
});

test('a unique index refuses the second record and the first one stays', async () => {
  await added({ name: 'Only one' });
  const second = await instance.as('wilma').send('POST', CRATES, { name: 'Only one' });
  expect([second.status, (await json<Failure>(second)).error.message]).toEqual([403, 'Operation Failed']);
  const count = await instance.as('rita').get(`${CRATES}?name=Only one`);
  expect(count.headers.get('x-total-count')).toBe('1');
});

test('unknown tables, closed tables, broken JSON and missing sign-in have the answers of the platform', async () => {
  const unknown = await instance.as('admin').get('/api/now/table/no_such_table');
  expect([unknown.status, await json(unknown)]).toEqual([
    400,
    { error: { message: 'Invalid table no_such_table', detail: null }, status: 'failure' },
  ]);
  expect((await instance.as('admin').get('/api/now/table/x_acme_demo_hidden')).status).toBe(403);
  const broken = await instance.as('wilma').send('POST', CRATES, '{"name":');
  expect([broken.status, (await json<Failure>(broken)).error.message]).toEqual([
    400,
    'Exception while reading request',
  ]);
  const list = await instance.as('wilma').send('POST', CRATES, '[1]');
  expect(list.status).toBe(400);
  const nobody = await instance.as().get(CRATES);
  expect([nobody.status, await json(nobody)]).toEqual([
    401,
    { error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' }, status: 'failure' },
  ]);
});

test('a body of more than 10 MB is refused with the limit', async () => {
  const large = await instance.as('wilma').send('POST', CRATES, JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) }));
  expect((await json<Failure>(large)).error.detail).toContain('Max allowed: 10485760 bytes');
});

test('a query may call gs with plain arguments and nothing else', async () => {
  await added({ name: 'By wilma' });
  const own = await instance
    .as('wilma')
    .get(
      `${CRATES}?sysparm_query=${encodeURIComponent('name=By wilma^sys_created_by=javascript:gs.getUserName()')}&sysparm_fields=name`,
    );
  expect((await json<Many>(own)).result).toEqual([{ name: 'By wilma' }]);
  const script = await instance
    .as('wilma')
    .get(
      `${CRATES}?sysparm_query=${encodeURIComponent("name=By wilma^sys_created_by=javascript:(function(){return 'wilma'})()")}`,
    );
  expect((await json<Many>(script)).result).toEqual([]);
});
