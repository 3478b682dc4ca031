import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createDeviceCa } from '../../src/enrolment/device-ca.ts';
import { ConnectorError } from '../../src/errors.ts';
import { temporaryDir } from '../support/harness.ts';

const { dir, remove } = temporaryDir();
afterAll(remove);
const ca = createDeviceCa(join(dir, 'ca'), 'test');
beforeAll(async () => {
  execFileSync('mkdir', ['-p', join(dir, 'ca')]);
  await ca.ready();
});

function request(...key: string[]): string {
  const args = ['req', '-new', '-nodes', '-keyout', join(dir, 'key.pem'), '-subj', '/CN=x', ...key];
  return execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
}

/** Whether a request may be signed; it is refused in one way only. */
async function isTaken(csr: string): Promise<boolean> {
  try {
    await ca.check(csr);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ConnectorError);
    expect((error as ConnectorError).code).toBe('invalid_request');
    return false;
  }
}

test.each([
  ['EC on P-256', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], true],
  ['EC on P-384', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], true],
  ['RSA of 2048 bits', ['-newkey', 'rsa:2048'], true],
  ['EC on a curve of bitcoin', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'], false],
  ['Ed25519', ['-newkey', 'ed25519'], false],
])('a request with a key of %s is taken: %3$s', async (_what, key, taken) => {
  expect(await isTaken(request(...key))).toBe(taken);
});

test('no other text is taken for a request, a spoilt one neither', async () => {
  const good = request('-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256');
  const lines = good.trim().split('\n');
  const base64 = lines.slice(1, -1).join('');
  const spoilt = fc.tuple(fc.nat(base64.length - 5), fc.stringMatching(/^[A-Za-z0-9+/]$/)).map(([at, letter]) => {
    const body = base64.slice(0, at) + letter + base64.slice(at + 1);
    return body === base64 ? '' : [lines[0], ...(body.match(/.{1,64}/g) ?? []), lines.at(-1)].join('\n');
  });
  const other = fc.oneof(
    fc.string(),
    fc.base64String({ maxLength: 400 }).map((body) => `${lines[0]}\n${body}\n${lines.at(-1)}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoilt, other), async (csr) => {
      expect(await isTaken(csr)).toBe(false);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('no name of a controller reaches a file or a certificate but one of the contract', async () => {
  const csr = request('-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256');
  const before = readdirSync(dir);
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('../x', 'a/b', 'connector-a', 'x'.repeat(65), 'ab', 'A-B-C', 'a\nb'),
  );
  await fc.assert(
    fc.asyncProperty(name, async (controller) => {
      if (/^(?!connector-)[a-z0-9-]{3,64}$/.test(controller) && !controller.includes('\n')) return;
      await expect(ca.sign(controller, csr)).rejects.toMatchObject({ code: 'invalid_request' });
    }),
  );
  expect(readdirSync(dir)).toEqual(before);
});
