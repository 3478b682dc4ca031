/** Two connectors that stand in for each other, as processes of their own on one broker. The first owns all lockers. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, settings } from './harness.ts';
import { freePort } from './mosquitto.ts';
import { upConnector, type Running } from './process.ts';

const UP_MS = 30_000;

export interface Member extends Running {
  readonly url: string;
}

export interface Pair {
  readonly first: Member;
  readonly second: Member;
  /** @returns how long, in milliseconds, until the second owns all lockers; it may take as long as `withinMs` */
  killFirst(withinMs: number): Promise<number>;
}

/** @param command what runs a connector, as arguments for Node */
export async function startPair(parts: {
  lockers: number;
  brokerUrl: string;
  servicenowUrl: string;
  dir: string;
  command: readonly string[];
}): Promise<Pair> {
  const { lockers, brokerUrl, servicenowUrl, dir, command } = parts;
  const start = async (name: string): Promise<Member> => {
    const port = await freePort();
    const env = settings(servicenowUrl, dir, { HTTP_PORT: String(port), MQTT_URL: brokerUrl });
    const running = await upConnector({ ...env, CONNECTOR_NAME: name, DATA_DIR: join(dir, name) }, command);
    await eventually(() => running.output().includes('connected to the broker'), UP_MS);
    return { ...running, url: `http://127.0.0.1:${port}` };
  };
  const first = await start('first');
  await eventually(() => first.output().includes('lockers owned'), UP_MS);
  // Controllers trust one key: the connectors of a site share it.
  mkdirSync(join(dir, 'second'));
  copyFileSync(join(dir, 'first', 'command-key.pem'), join(dir, 'second', 'command-key.pem'));
  const second = await start('second');
  const ownsAll = new RegExp(`"lockers":${lockers},"msg":"lockers owned"`);

  return {
    first,
    second,
    async killFirst(withinMs) {
      first.child.kill('SIGKILL');
      const killedAt = performance.now();
      await first.exited;
      await eventually(() => ownsAll.test(second.output()), withinMs);
      return performance.now() - killedAt;
    },
  };
}
