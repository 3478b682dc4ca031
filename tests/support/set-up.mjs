import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Before all tests. Jest itself loads no TypeScript here. */
export default function setUp() {
  // One folder for whatever a test writes, so that what it leaves behind, or what is killed with it, goes with the run.
  const folder = mkdtempSync(join(tmpdir(), 'smart-lockers-tests-'));
  // Mosquitto, started by root, reads its certificates as its own user.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  globalThis.testsFolder = folder;
  // Made once, before all want it at the same time. Tests of plain functions need no build.
  if (!existsSync('dist/app') || !existsSync('instance/dist/main.js')) return;
  const script = fileURLToPath(new URL('template.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
}
