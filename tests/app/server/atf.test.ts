import { startInstance, type TestInstance } from '../../support/instance.ts';

/**
 * The tests that are shipped with the app, run as an instance runs them (`POST /_control/tests` stands in for the framework's own
 * runner), one after the other on one instance: none may live on what another one leaves.
 */
interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly steps: readonly { readonly name: string; readonly ok: boolean; readonly message: string }[];
}

let instance: TestInstance;
beforeAll(async () => {
  instance = await startInstance();
});
afterAll(() => instance.close());

async function runShipped(name: string): Promise<Outcome> {
  const response = await fetch(`${instance.url}/_control/tests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  const { tests } = (await response.json()) as { readonly tests: readonly Outcome[] };
  const [only, another] = tests;
  if (!only || another) throw new Error(`${tests.length} tests are called ${name}`);
  return only;
}

const WORKFLOWS = ['loan', 'repair', 'deployment', 'replacement', 'charging', 'stocking'];
const ROLES = [
  'role admin',
  'role agent',
  'role employee',
  'role auditor',
  'role connector',
  'role readiness',
  'no role',
];
const NAMES = [...WORKFLOWS, ...ROLES].map((subject) => `Smart Lockers: ${subject}`);

test.each(NAMES)('%s passes on an instance', async (name) => {
  const { ok, steps } = await runShipped(name);
  expect(steps.filter((step) => !step.ok)).toEqual([]);
  expect(ok).toBe(true);
});

test('every shipped test is in the suite, once', () => {
  const suite = instance.row('sys_atf_test_suite', 'name=Smart Lockers');
  const names = instance
    .rows('sys_atf_test_suite_test', `test_suite=${suite.sys_id}`)
    .map(({ test: id }) => instance.row('sys_atf_test', `sys_id=${id}`).name);
  expect(names.sort()).toEqual([...NAMES].sort());
  expect(
    instance
      .rows('sys_atf_test')
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...NAMES].sort());
});
