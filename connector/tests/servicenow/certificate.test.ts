/** An instance whose certificate nobody vouches for: Node reads how to judge it from its environment, so each asks in a process of its own. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeAuthority, makeCertificate, writePem, type Pem } from '../support/certificates.ts';
import { temporaryDir } from '../support/harness.ts';

const ASK = fileURLToPath(new URL('./ask.ts', import.meta.url));
const { dir, remove } = temporaryDir();
let authority: Pem;
let server: ReturnType<typeof createServer>;
let asked = 0;

beforeAll(async () => {
  authority = await makeAuthority();
  const { cert, key } = await makeCertificate(authority, 'instance', { host: { dns: 'localhost' } });
  server = createServer({ cert, key }, (_request, response) => {
    asked += 1;
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => (asked = 0));
afterAll(() => {
  server.close();
  remove();
});

async function ask(env: Record<string, string>): Promise<string> {
  const url = `https://localhost:${(server.address() as AddressInfo).port}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ASK, url], {
    env: { PATH: process.env.PATH, ...env },
  });
  return stdout.trim();
}

test('an instance that does not prove itself is sent nothing, whatever the environment says', async () => {
  expect(await ask({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toContain('certificate');
  expect(asked).toBe(0);
});

test('an instance of a private authority is spoken to once that is named', async () => {
  const file = writePem(dir, 'ca.pem', authority.cert);
  expect(await ask({ NODE_EXTRA_CA_CERTS: file })).toBe('answered 200');
});
