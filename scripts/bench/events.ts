/** How many events a second reach ServiceNow's stand-in durably, and what one costs. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startSystem, type System } from './system.ts';
import type { Workload } from './publisher.ts';

export interface EventFigures extends Record<string, number> {
  events_per_s: number;
  cpu_us_per_event: number;
  rss_idle_mb: number;
  rss_load_mb: number;
  events_lost: number;
  events_doubled: number;
  calls_per_1000_events: number;
}

const LOCKERS = 50;
const SAMPLE_MS = 250;

export async function measureEvents(events: number, delayMs: number): Promise<EventFigures> {
  const system = await startSystem({ lockers: LOCKERS, delayMs });
  try {
    const publisher = await startPublisher({ devices: system.devices, eventsEach: events / LOCKERS });
    const idle = await system.use();
    const { calls, world } = system.servicenow;
    const callsBefore = total(calls);
    const sampler = sample(system);
    const startedAt = performance.now();
    publisher.go();
    await system.servicenow.until(() => world.events.length >= events);
    const seconds = (performance.now() - startedAt) / 1000;
    await publisher.done;
    const after = await system.use();
    return {
      events_per_s: events / seconds,
      cpu_us_per_event: ((after.cpuSeconds - idle.cpuSeconds) * 1e6) / events,
      rss_idle_mb: idle.residentMb,
      rss_load_mb: Math.max(after.residentMb, await sampler.stop()),
      events_lost: events - new Set(world.events.map((event) => event.event_id)).size,
      events_doubled: world.events.length - events + world.duplicates,
      calls_per_1000_events: ((total(calls) - callsBefore) * 1000) / events,
    };
  } finally {
    await system.stop();
  }
}

/** ServiceNow is away while everything is published; then it comes back. */
export async function measureBacklog(events: number): Promise<number> {
  const system = await startSystem({ lockers: LOCKERS, delayMs: 10 });
  try {
    const publisher = await startPublisher({ devices: system.devices, eventsEach: events / LOCKERS });
    const { servicenow } = system;
    servicenow.fault({ route: 'events', status: 503, times: Infinity });
    publisher.go();
    await publisher.done;
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

async function startPublisher(workload: Workload): Promise<{ go: () => void; done: Promise<void> }> {
  const file = fileURLToPath(new URL('./publisher.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const said = (word: string) => new Promise<void>((resolve) => lines.on('line', (line) => line === word && resolve()));
  const [ready, done] = [said('ready'), said('done')];
  child.stdin.write(`${JSON.stringify(workload)}\n`);
  await ready;
  return { go: () => void child.stdin.write('go\n'), done };
}
