/** How many events a second reach ServiceNow's stand-in durably, and what one costs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startSystem, type System } from './system.ts';
import type { Workload } from './publisher.ts';

export interface EventFigures extends Record<string, number> {
  events_per_s: number;
  cpu_us_per_event: number;
  rss_load_mb: number;
  events_lost: number;
  events_doubled: number;
  calls_per_1000_events: number;
}

export const LOCKERS = 50;
const SAMPLE_MS = 250;
/** The bound in events per second: concurrency × batch / service time. */
const SLOW = { events: 8_000, delayMs: 100, env: { EVENT_CONCURRENCY: '4', EVENT_BATCH: '100' }, bound: 4_000 };
/** So many go before the clock starts: a connector runs for months, and its first seconds are the compiler's. */
export const WARM_UP = 10_000;

/** @param brokerUrl of an external broker, instead of the one in the connector */
export async function measureEvents(events: number, delayMs: number, brokerUrl?: string): Promise<EventFigures> {
  const env: Record<string, string> = brokerUrl === undefined ? {} : { MQTT_URL: brokerUrl };
  const system = await startSystem({ lockers: LOCKERS, delayMs, env });
  try {
    const rounds = [WARM_UP, events];
    const publisher = await startPublisher(system, rounds);
    const { calls, world } = system.servicenow;
    const sampler = sample(system);
    await publisher.publish();
    await system.servicenow.until(() => world.events.length >= WARM_UP);
    const before = await system.use();
    const callsBefore = total(calls);
    const startedAt = performance.now();
    const published = publisher.publish();
    await system.servicenow.until(() => world.events.length >= WARM_UP + events);
    const seconds = (performance.now() - startedAt) / 1000;
    await published;
    const after = await system.use();
    const all = WARM_UP + events;
    return {
      events_per_s: events / seconds,
      cpu_us_per_event: ((after.cpuSeconds - before.cpuSeconds) * 1e6) / events,
      rss_load_mb: Math.max(after.residentMb, await sampler.stop()),
      events_lost: all - new Set(world.events.map((event) => event.event_id)).size,
      events_doubled: world.events.length - all + world.duplicates,
      calls_per_1000_events: ((total(calls) - callsBefore) * 1000) / events,
    };
  } finally {
    await system.stop();
  }
}

/**
 * How much of what a slow service allows is used: 4 requests of 100 events at a time, each answered after 100 ms. Taken
 * in the middle of the run, in per cent.
 */
export async function measureSlowService(): Promise<{ slow_service_percent_of_bound: number }> {
  const system = await startSystem({ lockers: LOCKERS, delayMs: SLOW.delayMs, env: SLOW.env });
  try {
    const publisher = await startPublisher(system, [SLOW.events]);
    const { servicenow } = system;
    const arrived = (part: number) => servicenow.until(() => servicenow.world.events.length >= SLOW.events * part);
    const published = publisher.publish();
    await arrived(0.25);
    const [first, startedAt] = [servicenow.world.events.length, performance.now()];
    await arrived(0.75);
    const perSecond = ((servicenow.world.events.length - first) * 1000) / (performance.now() - startedAt);
    await arrived(1);
    await published;
    return { slow_service_percent_of_bound: (perSecond / SLOW.bound) * 100 };
  } finally {
    await system.stop();
  }
}

/** ServiceNow is away while everything is published; then it comes back. */
export async function measureBacklog(events: number): Promise<number> {
  const system = await startSystem({ lockers: LOCKERS, delayMs: 10 });
  try {
    const publisher = await startPublisher(system, [events]);
    const { servicenow } = system;
    servicenow.fault({ route: 'events', status: 503, times: Infinity });
    await publisher.publish();
    servicenow.clearFaults();
    await servicenow.until(() => servicenow.world.events.length > 0);
    const [first, startedAt] = [servicenow.world.events.length, performance.now()];
    await servicenow.until(() => servicenow.world.events.length >= events);
    return (events - first) / ((performance.now() - startedAt) / 1000);
  } finally {
    await system.stop();
  }
}

const total = (calls: Readonly<Record<string, number>>) => Object.values(calls).reduce((sum, count) => sum + count, 0);

function sample(system: System): { stop: () => Promise<number> } {
  let highest = 0;
  let running = true;
  const loop = (async () => {
    while (running) {
      highest = Math.max(highest, (await system.use()).residentMb);
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  return {
    async stop() {
      running = false;
      await loop;
      return highest;
    },
  };
}

export interface Publisher {
  /** The next round. Resolves when the broker has acknowledged all of it. */
  publish(): Promise<void>;
}

/** @param rounds how many events in each, of all lockers together */
export async function startPublisher(
  { devices }: Pick<System, 'devices'>,
  rounds: readonly number[],
): Promise<Publisher> {
  const workload: Workload = { devices, rounds: rounds.map((events) => events / devices.length) };
  const file = fileURLToPath(new URL('./publisher.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const said = async (word: string) => {
    for (;;) if (((await once(lines, 'line')) as [string])[0] === word) return;
  };
  child.stdin.write(`${JSON.stringify(workload)}\n`);
  await said('ready');
  return {
    publish() {
      child.stdin.write('go\n');
      return said('done');
    },
  };
}
