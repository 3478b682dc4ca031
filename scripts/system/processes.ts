import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program of the system; it can be started again after it has ended. */
export interface Service {
  readonly name: string;
  /** Of the run that is under way, or the last one. */
  readonly pid: number;
  /** Starts it and waits for its ready line. @throws with its last lines when it does not come */
  start(): Promise<void>;
  /** Asks it to end and waits until it has; after `graceMs` it is killed. */
  stop(): Promise<void>;
  /** Ends it without a word, as a power cut does. */
  kill(): Promise<void>;
  /** Settles when it ends unasked; the reason is for a person. */
  readonly ended: Promise<string>;
}

export interface Spec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Record<string, string>;
  /** All its output goes here. */
  readonly logFile: string;
  /** A line of its output that says it is ready. */
  readonly ready: RegExp;
  readonly readyWithinMs: number;
}

const graceMs = 10_000;
const lastLines = 15;

interface Run {
  readonly child: ChildProcess;
  readonly exited: Promise<unknown>;
  asked: boolean;
}

export function createService(spec: Spec): Service {
  let run: Run | null = null;
  let tellEnded = (_reason: string): void => {};
  const ended = new Promise<string>((done) => (tellEnded = done));

  async function start(): Promise<void> {
    const child = spawn(spec.command, spec.args, {
      env: { ...process.env, ...spec.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const own: Run = { child, exited: once(child, 'exit'), asked: false };
    run = own;
    child.once('exit', (code, signal) => {
      if (!own.asked) tellEnded(`${spec.name} ended (${signal ?? `code ${code}`})`);
    });
    try {
      await whenReady(spec, child);
    } catch (error) {
      own.asked = true;
      child.kill('SIGKILL');
      throw error;
    }
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!run || run.child.exitCode !== null || run.child.signalCode !== null) return;
    const { child, exited } = run;
    run.asked = true;
    const killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.kill(signal);
    await exited;
    clearTimeout(killer);
  }

  return {
    name: spec.name,
    get pid() {
      return run?.child.pid ?? 0;
    },
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    ended,
  };
}

async function whenReady(spec: Spec, child: ChildProcess): Promise<void> {
  const log = createWriteStream(spec.logFile, { flags: 'a' });
  const tail: string[] = [];
  await new Promise<void>((done, fail) => {
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
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', onLine);
    child.once('close', () => log.end());
    child.once('error', (error) => fail(failure(spec, error.message, tail)));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(failure(spec, `ended at once (code ${code})`, tail));
    });
  });
}

const failure = (spec: Spec, what: string, tail: readonly string[]): Error =>
  new Error(
    `${spec.name} ${what}. Its last lines (more in ${spec.logFile}):\n${tail.map((line) => `  ${line}`).join('\n')}`,
  );
