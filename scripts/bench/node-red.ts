/**
 * Node-RED 4 as a process of its own, in the most durable configuration that is ordinary: a persistent session with
 * QoS 1, each event written to SQLite (WAL, synchronous FULL), and sent from there oldest first, 100 in a request,
 * deleted when ServiceNow has answered.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../connector/tests/support/harness.ts';
import { freePort } from '../../connector/tests/support/mosquitto.ts';
import { flow, type FlowOptions } from './node-red-flow.ts';

/** Its SQLite is compiled where there is nothing built for the machine. */
const PACKAGES = ['node-red@4', 'node-red-node-sqlite@1'];
const UP_MS = 60_000;

export interface NodeRed {
  /** Processor time so far, and resident memory. */
  use(): Promise<{ cpuSeconds: number; residentMb: number }>;
  stop(): Promise<void>;
}

/** Into a temporary folder. */
export async function installNodeRed(): Promise<{ dir: string; remove: () => void }> {
  const dir = mkdtempSync(join(tmpdir(), 'smart-lockers-node-red-'));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ private: true }));
  const npm = spawn('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    ...{ cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code === 0) return { dir, remove };
  remove();
  throw new Error('npm could not install Node-RED: see above.');
}

/** @param dir from `installNodeRed` */
export async function startNodeRed(dir: string, options: Omit<FlowOptions, 'database'>): Promise<NodeRed> {
  const data = mkdtempSync(join(tmpdir(), 'smart-lockers-node-red-data-'));
  const [port, settings, flows] = [await freePort(), join(data, 'settings.cjs'), join(data, 'flows.json')];
  writeFileSync(
    settings,
    `module.exports = { uiHost: '127.0.0.1', uiPort: ${port}, httpAdminRoot: false, functionGlobalContext: { process } };`,
  );
  writeFileSync(flows, JSON.stringify(flow({ ...options, database: join(data, 'queue.sqlite') })));
  const program = join(dir, 'node_modules', 'node-red', 'red.js');
  const child = spawn(process.execPath, [program, '--settings', settings, '--userDir', dir, flows], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await eventually(() => output.includes('Connected to broker'), UP_MS);
  } catch {
    await stop();
    throw new Error(`Node-RED did not come up: ${output}`);
  }
  return {
    use: async () =>
      (await (await fetch(`http://127.0.0.1:${port}/use`)).json()) as Awaited<ReturnType<NodeRed['use']>>,
    stop,
  };
}
