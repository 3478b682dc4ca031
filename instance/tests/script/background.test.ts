import { expect, test } from '@jest/globals';
import { runBackgroundScript } from '../../src/script/index.ts';
import { addUser, createTestKernel, SCOPE } from './kernel.ts';

const kernel = createTestKernel();

test('Scripts - Background gives the lines that its script logged, in its scope and as its user', () => {
  addUser(kernel, 'ada');
  const inScope = {
    source: "gs.info('{0} in {1}', gs.getUserName(), gs.getCurrentScopeName()); gs.error('oops')",
    scope: SCOPE,
    user: 'ada',
  };
  expect(runBackgroundScript(kernel, inScope)).toEqual({
    lines: [
      { level: 'info', message: `ada in ${SCOPE}` },
      { level: 'error', message: 'oops' },
    ],
    error: null,
  });
  expect(runBackgroundScript(kernel, { source: "gs.print('global')", scope: 'global', user: 'admin' }).lines).toEqual([
    { level: 'info', message: 'global' },
  ]);
});

test('a script that fails still gives its lines, and keeps what it wrote', () => {
  const run = runBackgroundScript(kernel, {
    source: "gs.info('before');\nnew GlideRecord('x_acme_demo_thing').insert();\nnull.x",
    scope: SCOPE,
    user: 'admin',
  });
  expect(run.lines).toHaveLength(1);
  expect(run.error).toMatch(/^TypeError: .*\(script; line 3\)$/);
  expect(kernel.store.count({ table: 'x_acme_demo_thing', query: '' })).toBe(1);
});

test('a script that runs away is stopped', () => {
  expect(
    runBackgroundScript(kernel, { source: 'for (;;) {}', scope: SCOPE, user: 'admin', timeoutMs: 30 }).error,
  ).toContain('Transaction cancelled');
});
