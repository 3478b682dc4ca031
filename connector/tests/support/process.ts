/** The connector as a process of its own, to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Running {
  readonly child: ChildProcess;
  /** All it has written so far. */
  readonly output: () => string;
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/** @param command what runs it: the sources, unless told otherwise. */
export function runConnector(
  env: Record<string, string>,
  command: readonly string[] = ['--import', 'tsx', MAIN],
): Running {
  const child = spawn(process.execPath, command, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  return { child, output: () => output, exited };
}

/** Starts it and waits until it listens. */
export async function upConnector(env: Record<string, string>, command?: readonly string[]): Promise<Running> {
  const running = runConnector({ ...env, LOG_LEVEL: env.LOG_LEVEL === 'trace' ? 'trace' : 'info' }, command);
  // Not looked for any longer than needed: joining all that was written, at each line, would be most of what a benchmark measures.
  const up = new Promise<void>((resolve) => {
    const look = () => {
      if (!running.output().includes('connector is up')) return;
      running.child.stdout?.off('data', look);
      resolve();
    };
    running.child.stdout?.on('data', look);
  });
  await Promise.race([
    up,
    running.exited.then(() => {
      throw new Error(`the connector ended: ${running.output()}`);
    }),
  ]);
  return running;
}
