import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import axios from 'axios';
import { freePort } from '../../scripts/system/options.ts';

interface Ready {
  readonly ready: boolean;
  readonly urls: { readonly instance: string; readonly connector: string; readonly simulator: string };
  readonly kiosks: readonly { readonly locker: string; readonly kiosk: string }[];
  readonly people: readonly { readonly name: string; readonly badge: string | null }[];
}

const dataDir = mkdtempSync(join(tmpdir(), 'smart-lockers-start-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function flags(): Promise<string[]> {
  const ports = [await freePort(), await freePort(), await freePort(), await freePort()];
  const names = ['--instance-port', '--connector-port', '--mqtt-port', '--simulator-port'];
  return names.flatMap((name, index) => [name, String(ports[index])]);
}

/** Runs what `npm start` runs after the build. */
function start(
  args: readonly string[],
): ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream } {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function whenReady(child: ReturnType<typeof start>): Promise<Ready> {
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) return JSON.parse(line) as Ready;
  }
  throw new Error('npm start ended before it was ready');
}

async function interrupt(child: ChildProcess): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = (await exit) as [number | null];
  return code;
}

const admin = { username: 'admin', password: 'admin' };
const bays = async (instance: string): Promise<number> => {
  const { headers } = await axios.get(`${instance}/api/now/table/x_smart_lockers_bay?sysparm_limit=1`, { auth: admin });
  return Number(headers['x-total-count']);
};

test('npm start brings everything up, ends with Ctrl-C, and finds everything as it was the next time', async () => {
  const args = [...(await flags()), '--data', dataDir, '--json'];
  const first = start(args);
  const ready = await whenReady(first);
  expect(ready.ready).toBe(true);
  expect(ready.kiosks).toHaveLength(3);
  const count = await bays(ready.urls.instance);
  expect(count).toBeGreaterThanOrEqual(35);
  expect((await axios.get(`${ready.urls.connector}/health`)).data.status).toBe('ok');
  const { data: note } = await axios.post(
    `${ready.urls.instance}/api/now/table/cmn_location`,
    { name: 'Remembered' },
    { auth: admin },
  );
  expect(await interrupt(first)).toBe(0);

  const second = start(args);
  const again = await whenReady(second);
  const { data: kept } = await axios.get(`${again.urls.instance}/api/now/table/cmn_location/${note.result.sys_id}`, {
    auth: admin,
  });
  expect(kept.result.name).toBe('Remembered');
  expect(await bays(again.urls.instance)).toBe(count);
  expect(await interrupt(second)).toBe(0);
}, 180_000);

test('a port that is taken is named, with the flag that moves it', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as { port: number };
  const child = start([...(await flags()), '--connector-port', String(port), '--data', dataDir]);
  const words: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => words.push(line));
  const [code] = (await once(child, 'exit')) as [number];
  holder.close();
  expect(code).toBe(1);
  expect(words.join('\n')).toContain(`Port ${port} for the connector is taken`);
  expect(words.join('\n')).toContain('--connector-port');
}, 30_000);

test('a flag that does not exist is refused with the list of those that do', async () => {
  const child = start(['--conector-port', '1']);
  const words: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => words.push(line));
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(words.join('\n')).toContain('--mqtt-port');
}, 30_000);
