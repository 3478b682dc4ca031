import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { json, startInstance } from './harness.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'instance-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the next start finds records, users and access tokens as they were, and nobody’s session', async () => {
  const file = join(folder, 'kept.sqlite');
  const before = await startInstance({ file });
  const { store } = before.kernel;
  const robot = before.user('robot', ['x_acme_demo.reader']);
  const client = { client_id: 'plain', client_secret: 'plain secret' };
  store.insert('oauth_entity', { name: 'Plain', ...client, user: robot, active: 'true' }, 'test');
  store.insert(
    'sys_properties',
    { name: 'glide.oauth.inbound.client.credential.grant_type.enabled', value: 'true' },
    'test',
  );
  const form = new URLSearchParams({ grant_type: 'client_credentials', ...client });
  const granted = await fetch(`${before.url}/oauth_token.do`, { method: 'POST', body: form });
  const { access_token: token } = await json<{ access_token: string }>(granted);
  await before.close();

  const after = await startInstance({ file, empty: true });
  const list = await after.as().get('/api/now/table/x_acme_demo_crate?sysparm_query=ORDERBYname&sysparm_fields=name', {
    authorization: `Bearer ${token}`,
  });
  expect(await json(list)).toEqual({
    result: [{ name: 'Demo crate' }, { name: 'First crate' }, { name: 'Once crate' }],
  });
  expect((await after.as('robot').get('/api/x_acme_demo/crates/')).status).toBe(200);
  await after.close();
});

/** Runs the command line; answers its first line, and what it ended with once it was told to. */
async function run(args: readonly string[]): Promise<{ line: string; errors: string; code: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said = { line: '', errors: '' };
  child.stderr.on('data', (chunk: Buffer) => (said.errors += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    said.line += chunk.toString();
    child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...said, code };
}

test('the command line says when it is ready and where, and ends cleanly when told to', async () => {
  const { line, code } = await run(['--port', '0', '--data', join(folder, 'new/folder/data.sqlite')]);
  expect(JSON.parse(line)).toEqual({
    ready: true,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    data: join(folder, 'new/folder/data.sqlite'),
  });
  expect(code).toBe(0);
});

test('a port that is taken and one that is none are said in words', async () => {
  const other = await startInstance({ empty: true });
  const taken = await run(['--port', new URL(other.url).port, '--data', join(folder, 'taken.sqlite')]);
  await other.close();
  expect([taken.code, taken.errors]).toEqual([1, expect.stringContaining('The port is taken')]);
  const none = await run(['--port', 'many']);
  expect([none.code, none.errors]).toEqual([1, expect.stringContaining('--port must be a number')]);
});
