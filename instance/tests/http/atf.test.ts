import { json, startInstance, write, type TestInstance } from './harness.ts';

interface Outcome {
  name: string;
  ok: boolean;
  steps: { name: string; ok: boolean; message: string }[];
}
let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance({ control: true });
});
afterAll(() => instance.close());

const run = async (name?: string): Promise<Outcome[]> => {
  const answer = await fetch(`${instance.url}/_control/tests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(name === undefined ? {} : { name }),
  });
  expect(answer.status).toBe(200);
  return (await json<{ tests: Outcome[] }>(answer)).tests;
};
const query = (table: string, text: string) => instance.kernel.store.query({ table, query: text });

test('steps on the server run in order, each with what earlier ones gave', async () => {
  const [outcome] = await run('Crates are written');
  expect(outcome?.steps.map(({ ok, message }) => [ok, message])).toEqual([
    [true, 'The record was inserted'],
    [true, expect.stringMatching(/^made [0-9a-f]{32}$/)],
    [true, 'The record was updated'],
    [true, 'The record meets note=updated^weight_kg=3'],
    [true, '1 records match'],
    [true, 'looked at Tested crate'],
    [true, 'The record was deleted'],
  ]);
  expect(outcome?.ok).toBe(true);
  expect(query('x_acme_demo_crate', 'name=Tested crate')).toEqual([]);
});

test('REST requests are sent as the user that is impersonated, and what is answered is asserted', async () => {
  const [outcome] = await run('Crates answer by REST');
  expect(outcome?.steps.filter(({ ok }) => !ok)).toEqual([]);
  expect(outcome?.steps.at(-1)?.message).toBe('The element status: failure');
});

test('a step that does not hold ends its test with what was found instead', async () => {
  const [step] = query('sys_atf_step', 'display_name=Assert Status Code');
  const [value] = query('sys_variable_value', `document_key=${step?.sys_id}^variable=9f5f67709f132200ef4afa7dc67fcf94`);
  instance.kernel.store.update('sys_variable_value', value?.sys_id ?? '', { value: '200' }, 'test');
  const [outcome] = await run('Crates answer by REST');
  expect(outcome?.ok).toBe(false);
  expect(outcome?.steps.at(-1)).toEqual({
    name: 'Assert Status Code',
    ok: false,
    message: 'The status code is 403, and should be: equals 200',
  });
});

test('a script step fails by assertEqual, and Jasmine is refused by name', async () => {
  const [step] = query('sys_atf_step', 'display_name=Run Server Side Script');
  const [value] = query('sys_variable_value', `document_key=${step?.sys_id}^variable=989d9e235324220002c6435723dc3484`);
  const failing = async (script: string) => {
    instance.kernel.store.update('sys_variable_value', value?.sys_id ?? '', { value: script }, 'test');
    const [outcome] = await run('Crates are written');
    for (const row of query('x_acme_demo_crate', 'name=Tested crate'))
      instance.kernel.store.delete('x_acme_demo_crate', row.sys_id ?? '');
    return outcome?.steps.at(-1)?.message;
  };
  expect(await failing("assertEqual({ name: 'sum', shouldbe: 5, value: 2 + 2 })")).toContain('sum: 4, and should be 5');
  expect(await failing("describe('x', function () {})")).toContain('NotImplemented: Jasmine in tests');
  expect(await failing('false')).toContain('The script says that it failed');
});

test('a record that ACLs refuse is not inserted where the step enforces security', async () => {
  const refused = write(instance.kernel, 'sys_atf_test', { name: 'Refused', active: 'true' });
  const add = (order: string, step_config: string, values: Record<string, string>) => {
    const step = write(instance.kernel, 'sys_atf_step', { test: refused, order, step_config, active: 'true' });
    for (const [variable, value] of Object.entries(values))
      instance.kernel.store.insert(
        'sys_variable_value',
        { document: 'sys_atf_step', document_key: step, variable, value },
        'test',
      );
  };
  add('1', '071ee5b253331200040729cac2dc348d', { '586e2c4253e0220002c6435723dc3415': instance.user('nobody') });
  add('2', '14872288df60220062fe6c7a4df26319', {
    '90144b535320220002c6435723dc3488': 'x_acme_demo_crate',
    '9024a37f671003007ba405225685efe5': 'record_not_inserted',
    dd54cf535320220002c6435723dc34fd: 'name=Smuggled^EQ',
    e6e3c7535320220002c6435723dc3496: '1',
  });
  const [outcome] = await run('Refused');
  expect(outcome?.steps.at(-1)).toMatchObject({ ok: true, message: 'The record was not inserted, as it should be' });
  expect(query('x_acme_demo_crate', 'name=Smuggled')).toEqual([]);
});

test('a step that a browser drives is refused by name, and every active test is run when none is named', async () => {
  const all = await run();
  expect(all.map(({ name }) => name)).toEqual([
    'A crate on its form',
    'Crates answer by REST',
    'Crates are written',
    'Refused',
  ]);
  expect(all[0]?.steps).toEqual([
    { name: 'Open a New Form', ok: false, message: 'NotImplemented: test step Open a New Form' },
  ]);
});
