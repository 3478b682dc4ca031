import { json, startInstance, type TestInstance } from './harness.ts';

const CRATES = '/api/now/table/x_acme_demo_crate';

let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance({ control: true });
  instance.user('wilma', ['x_acme_demo.writer']);
});
afterAll(() => instance.close());
afterEach(() => instance.as().send('DELETE', '/_control/faults'));

const fault = (rule: object) => instance.as().send('POST', '/_control/faults', rule);
const create = (name: string) => instance.as('wilma').send('POST', CRATES, { name });
const exists = (name: string) =>
  instance.kernel.store.count({ table: 'x_acme_demo_crate', query: `name=${name}` }) === 1;

test('a request is refused as often as asked, with Retry-After and rate headers, and served again then', async () => {
  expect((await fault({ path: CRATES, times: 2, status: 429, retryAfterSeconds: 7 })).status).toBe(204);
  const refused = await create('Limited');
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('x-ratelimit-rule')]).toEqual([
    429,
    '7',
    'control',
  ]);
  expect((await json<{ error: { message: string } }>(refused)).error.message).toBe('Rate limit exceeded');
  expect((await instance.as('wilma').get('/api/now/stats/x_acme_demo_crate?sysparm_count=true')).status).toBe(200);
  expect((await create('Limited')).status).toBe(429);
  expect(exists('Limited')).toBe(false);
  expect((await create('Limited')).status).toBe(201);
});

test('an answer is dropped after the write was done', async () => {
  await fault({ path: CRATES, times: 1, dropAnswer: true });
  await expect(create('Unanswered')).rejects.toThrow();
  expect(exists('Unanswered')).toBe(true);
  expect((await create('Unanswered')).status).toBe(403);
});

test('a transaction that is cut off after its writes keeps them and answers with an error', async () => {
  await fault({ path: '/sys.scripts.do', times: 1, cutAfterWrites: 2 });
  const script =
    "for (var i = 0; i < 5; i++) { var g = new GlideRecord('x_acme_demo_crate'); g.initialize(); g.setValue('name', 'Cut ' + i); g.insert(); }";
  const ran = await fetch(`${instance.url}/sys.scripts.do`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    body: new URLSearchParams({ script, runscript: 'Run script', sys_scope: 'x_acme_demo' }),
  });
  expect(await ran.text()).toContain('Transaction cancelled');
  expect(instance.kernel.store.count({ table: 'x_acme_demo_crate', query: 'nameSTARTSWITHCut' })).toBe(2);
});

test('a delayed request is served late', async () => {
  await fault({ path: CRATES, times: 1, delayMs: 60 });
  const startedMs = performance.now();
  expect((await create('Late')).status).toBe(201);
  expect(performance.now() - startedMs).toBeGreaterThanOrEqual(55);
});

test('the clock moves from one due time to the next and runs what is due at each', async () => {
  const { store, clock } = instance.kernel;
  const job = {
    name: 'Hourly',
    active: 'true',
    run_type: 'periodically',
    run_period: '1970-01-01 01:00:00',
    script: "gs.info('tick')",
    sys_scope: 'global',
  };
  store.insert('sysauto_script', job, 'test');
  const before = clock.now();
  const moved = await json<{ now: string; jobs: number }>(
    await instance.as().send('POST', '/_control/clock', { advance_ms: 3 * 3_600_000 }),
  );
  expect(Date.parse(moved.now) - before).toBe(3 * 3_600_000);
  expect(moved.jobs).toBeGreaterThanOrEqual(3);
  expect((await instance.as().send('POST', '/_control/clock', { advance_ms: -1 })).status).toBe(400);
});

test('statements are counted by path, ids folded', async () => {
  await instance.as('wilma').get(`${CRATES}/${'0'.repeat(32)}`);
  const { paths, transactions } = await json<{
    transactions: number;
    paths: Record<string, { count: number; statements: number }>;
  }>(await instance.as().get('/_control/stats'));
  expect(paths[`${CRATES}/:id`]).toEqual({ count: 1, statements: expect.any(Number) });
  expect(paths[`${CRATES}/:id`]?.statements).toBeGreaterThan(0);
  expect(transactions).toBeGreaterThan(0);
});

test('a rule that is not understood is refused by name', async () => {
  const refused = await fault({ path: CRATES, times: 1, explode: true });
  expect([refused.status, JSON.stringify(await json(refused)).includes('explode')]).toEqual([400, true]);
});

test('without --control there is no control API', async () => {
  const closed = await startInstance({ empty: true });
  expect((await closed.as('admin').get('/_control/stats')).status).toBe(400);
  await closed.close();
});
