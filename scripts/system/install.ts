import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Installs the built app by the SDK's own command, exactly as onto a real instance. @throws with the SDK's output */
export async function installApp(url: string, user: string, password: string): Promise<void> {
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
