/** A real Mosquitto for tests, where one is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryDir } from './harness.ts';

export const hasMosquitto = spawnSync('mosquitto', ['-h']).error === undefined;

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Mosquitto {
  readonly url: string;
  readonly port: number;
  /** SIGHUP: it reads its files again. */
  reload(): void;
  /** SIGKILL, and a new one in its place. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends in order, and starts again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Open to everybody. @param more lines of its configuration. */
export const startMosquitto = (more: readonly string[] = []): Promise<Mosquitto> =>
  startConfigured((port, dir) => [
    `listener ${port} 127.0.0.1`,
    'allow_anonymous true',
    'set_tcp_nodelay true',
    'max_queued_messages 1000000',
    // Started by root it would give up the right to write into its own directory, and persist nothing.
    'user root',
    'log_type none',
    `persistence_location ${dir}/`,
    ...more,
  ]);

/** @param configure the lines of its configuration. */
export async function startConfigured(configure: (port: number, dir: string) => readonly string[]): Promise<Mosquitto> {
  const { dir, remove } = temporaryDir();
  const port = await freePort();
  const file = join(dir, 'mosquitto.conf');
  writeFileSync(file, configure(port, dir).join('\n') + '\n');
  let child = spawn('mosquitto', ['-c', file], { stdio: 'ignore' });

  const start = async () => {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const up = await new Promise<boolean>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          socket.destroy();
          resolve(true);
        }).on('error', () => resolve(false));
      });
      if (up) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('mosquitto did not come up');
  };
  const end = (signal: 'SIGKILL' | 'SIGTERM') =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  const again = async () => {
    child = spawn('mosquitto', ['-c', file], { stdio: 'ignore' });
    await start();
  };
  await start();
  return {
    url: `mqtt://127.0.0.1:${port}`,
    port,
    reload: () => void child.kill('SIGHUP'),
    kill: () => end('SIGKILL'),
    start: again,
    async restart() {
      await end('SIGTERM');
      await again();
    },
    async stop() {
      await end('SIGTERM');
      remove();
    },
  };
}
