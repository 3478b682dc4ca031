import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIXTURE, startInstance, type TestInstance } from '../http/harness.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const CLI = join(ROOT, 'node_modules/@servicenow/sdk/bin/index.js');

let instance: TestInstance;
let project: string;
beforeAll(async () => {
  instance = await startInstance({ empty: true });
  project = mkdtempSync(join(tmpdir(), 'acme-'));
  cpSync(FIXTURE, project, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
});
afterAll(async () => {
  await instance.close();
  rmSync(project, { recursive: true, force: true });
});

/** Runs the unmodified CLI of the SDK against the instance, as CI does. */
function nowSdk(
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    SN_SDK_INSTANCE_URL: instance.url,
    SN_SDK_USER: 'admin',
    SN_SDK_USER_PWD: 'admin',
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { cwd: project, env, timeout: 150_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

const names = () =>
  instance.kernel.store.query({ table: 'x_acme_demo_crate', query: 'ORDERBYname' }).map((row) => row['name']);

test('now-sdk install brings the app, its data and its flows, and now-sdk query reads them', async () => {
  const { code, output } = await nowSdk(['install']);
  expect(output).toContain('Installation completed');
  expect(output).toContain('Flow activation complete: 1/1 succeeded');
  expect(code).toBe(0);
  expect(names()).toEqual(['Demo crate', 'First crate', 'Once crate']);
  const [history] = instance.kernel.store.query({ table: 'sys_upgrade_history', query: 'to_version=x_acme_demo' });
  expect(history?.['upgrade_finished']).not.toBe('');
  const query = await nowSdk([
    'query',
    'x_acme_demo_crate',
    '-q',
    'ORDERBYname',
    '-f',
    'name',
    '--limit',
    '2',
    '-o',
    'json',
  ]);
  expect(JSON.parse(query.output.slice(query.output.indexOf('{')))).toEqual({
    ok: true,
    hasMore: true,
    nextOffset: 2,
    records: [{ name: 'Demo crate' }, { name: 'First crate' }],
  });
}, 330_000);

test('an install that fails says at which file and why', async () => {
  writeFileSync(
    join(project, 'app/update/sys_script_broken.xml'),
    '<?xml version="1.0"?><record_update table="sys_script"><sys_script',
  );
  const { code, output } = await nowSdk(['install']);
  expect(code).toBe(1);
  expect(output).toContain('update/sys_script_broken.xml');
}, 330_000);
