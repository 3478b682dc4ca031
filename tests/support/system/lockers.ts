import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSimulatorServer } from '../../../connector/simulator/api.ts';
import type { Clock } from '../../../connector/simulator/clock.ts';
import { createSimulator } from '../../../connector/simulator/simulator.ts';
import { until } from '../../../scripts/tour/wait.ts';
import type { World } from './world.ts';

/** The simulated lockers, in the hands of the test: firmware can be brought to them, and time can pass for them. */
export interface OwnLockers {
  /** Puts an image where controllers fetch it. */
  publish(url: string, image: Buffer): void;
  /** Waits for a controller that fetches an image. It gets it when the answer is called. */
  fetching(): Promise<() => void>;
  /** How many images were fetched, or are being fetched. */
  readonly fetched: number;
  isOnline(controllerId: string): boolean;
  /** Lets time pass for the lockers alone. */
  pass(ms: number): void;
  stop(): Promise<void>;
}

/** Takes the place of the world's simulator: the same lockers with what they remember, at the same address. */
export async function takeOverLockers(
  { dataDir, urls, parts }: World,
  { releaseKey }: { readonly releaseKey: KeyObject },
): Promise<OwnLockers> {
  const clock = createClock();
  const images = new Map<string, Buffer>();
  const waiting: (() => void)[] = [];
  let fetched = 0;
  await parts.simulator.stop();
  const simulator = await createSimulator({
    lockers: JSON.parse(readFileSync(join(dataDir, 'lockers.json'), 'utf8')),
    connector_url: urls.connector,
    directory: join(dataDir, 'simulator'),
    clock,
    release_key: releaseKey,
    download(url) {
      fetched += 1;
      return new Promise((given, failed) =>
        waiting.push(() => {
          const image = images.get(url);
          if (image) given(image);
          else failed(new Error('404'));
        }),
      );
    },
  });
  const server = await createSimulatorServer({ simulator, people: [], panel_directory: '' });
  await server.listen({ port: Number(new URL(urls.simulator).port), host: '127.0.0.1' });
  return {
    publish: (url, image) => void images.set(url, image),
    fetching: () => until('a controller fetches an image', async () => waiting.shift()),
    get fetched() {
      return fetched;
    },
    isOnline: (controllerId) =>
      simulator.truth().lockers.some((locker) => locker.controller_id === controllerId && locker.online),
    pass: clock.pass,
    async stop() {
      await server.close();
      await simulator.stop();
    },
  };
}

/** The machine's clock until it is moved on; what is due by then happens at once. */
function createClock(): Clock & { pass(ms: number): void } {
  let aheadMs = 0;
  const due = new Set<{ readonly at: number; happen(): void }>();
  const now = (): number => Date.now() + aheadMs;
  return {
    now,
    after(delayMs, action) {
      const entry = { at: now() + delayMs, happen: () => (cancel(), action()) };
      const timer = setTimeout(entry.happen, delayMs);
      const cancel = (): void => {
        clearTimeout(timer);
        due.delete(entry);
      };
      due.add(entry);
      return cancel;
    },
    pass(ms) {
      aheadMs += ms;
      for (const entry of [...due]) if (entry.at <= now() && due.has(entry)) entry.happen();
    },
  };
}
