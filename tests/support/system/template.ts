import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../../scripts/system/install.ts';
import { makeTemplate } from '../instance.ts';

/**
 * What `npm start` finds in its data directory when this build of the app is installed already. That the SDK's command installs it
 * is what `start.test.ts` tests; it takes longer than most tests.
 */
export async function placeInstalledInstance(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(await makeTemplate(), join(dataDir, 'instance.sqlite'));
  writeFileSync(join(dataDir, 'installed-build'), hashOf('dist/app'));
}
