import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Service {
  readonly name: string;
  readonly pid: number;
  /** Asks it to end and waits until it has; after `graceMs` it is killed. */
  stop(): Promise<void>;
  /** Settles when it ends by itself; the reason is for a person. */
  readonly ended: Promise<string>;
}

interface Spec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Record<string, string>;
  readonly logFile: string;
  /** A line of its output that says it is ready. */
  readonly ready: RegExp;
  readonly readyWithinMs: number;
}

const graceMs = 10_000;
const lastLines = 15;

/** Starts a service and waits for its ready line; all its output goes to `logFile`. */
export async function startService(spec: Spec): Promise<Service> {
  const child = spawn(spec.command, spec.args, {
    env: { ...process.env, ...spec.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(spec.logFile, { flags: 'a' });
  const tail: string[] = [];
  const ended = once(child, 'exit').then(([code, signal]) => `${spec.name} ended (${signal ?? `code ${code}`})`);
  const exited = once(child, 'exit');
  const ready = new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(failure(spec, 'is not ready in time', tail)), spec.readyWithinMs);
    const onLine = (line: string): void => {
      log.write(`${line}\n`);
      tail.push(line);
      if (tail.length > lastLines) tail.shift();
      if (spec.ready.test(line)) {
        clearTimeout(timer);
        done();
      }
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
    child.once('error', (error) => fail(failure(spec, error.message, tail)));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(failure(spec, `ended at once (code ${code})`, tail));
    });
  });
  try {
    await ready;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return { name: spec.name, pid: child.pid as number, ended, stop: () => stop(child, exited) };
}

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(killer);
}

const failure = (spec: Spec, what: string, tail: readonly string[]): Error =>
  new Error(
    `${spec.name} ${what}. Its last lines (more in ${spec.logFile}):\n${tail.map((line) => `  ${line}`).join('\n')}`,
  );
