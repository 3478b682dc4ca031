import { copyFileSync, cpSync, existsSync, mkdtempSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/system/options.ts';
import { hashOf, installOnce } from '../../../scripts/system/install.ts';
import { createService } from '../../../scripts/system/processes.ts';

/** What `npm start` finds in its data directory when the app is installed already. */
const files = ['instance.sqlite', 'installed-build'];

/**
 * Puts an instance with this build of the app into `dataDir`. It is installed once by the SDK's command and copied from
 * then on: installing takes several seconds, and that it works is what `start.test.ts` tests.
 */
export async function placeInstalledInstance(dataDir: string): Promise<void> {
  const template = await makeInstalledTemplate();
  mkdirSync(dataDir, { recursive: true });
  for (const file of files) copyFileSync(join(template, file), join(dataDir, file));
}

/** @returns the folder that is copied */
export async function makeInstalledTemplate(): Promise<string> {
  const key = `${hashOf('dist/app').slice(0, 16)}-${hashOf('instance/dist').slice(0, 16)}`;
  const template = join(tmpdir(), `smart-lockers-installed-${key}`);
  if (!existsSync(template)) await install(template);
  return template;
}

async function install(template: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'smart-lockers-install-'));
  const port = await freePort();
  const instance = createService({
    name: 'instance',
    command: process.execPath,
    args: ['instance/dist/main.js', '--port', String(port), '--data', join(dir, 'instance.sqlite')],
    logFile: join(dir, 'instance.log'),
    ready: /"ready":true/,
    readyWithinMs: 60_000,
  });
  await instance.start();
  await installOnce(`http://127.0.0.1:${port}`, { user: 'admin', password: 'admin' }, dir);
  await instance.stop();
  const making = `${template}.${process.pid}`;
  mkdirSync(making);
  for (const file of files) cpSync(join(dir, file), join(making, file));
  try {
    renameSync(making, template);
  } catch (error) {
    // Another test file has installed the same build in the meantime; its copy is as good.
    if (!existsSync(template)) throw error;
    rmSync(making, { recursive: true });
  }
  rmSync(dir, { recursive: true, force: true });
}
