import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Account {
  readonly user: string;
  readonly password: string;
}

/** Installs the app when its build is not the one that is installed; `dataDir` remembers which that is. */
export async function installOnce(url: string, account: Account, dataDir: string): Promise<void> {
  const stamp = join(dataDir, 'installed-build');
  const build = hashOf('dist/app');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === build) return;
  await installApp(url, account);
  writeFileSync(stamp, build);
}

/** Changes with the name or content of any file below the folder. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** By the SDK's own command, exactly as onto a real instance. @throws with the SDK's output */
async function installApp(url: string, { user, password }: Account): Promise<void> {
  try {
    await run('npx', ['now-sdk', 'install', '--demoData'], {
      env: {
        ...process.env,
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
        SN_SDK_INSTANCE_URL: url,
        SN_SDK_USER: user,
        SN_SDK_USER_PWD: password,
      },
      timeout: 180_000,
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`now-sdk install failed:\n${stdout}${stderr}`, { cause: error });
  }
}
