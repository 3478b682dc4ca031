/**
 * What this machine makes of it: `npm run bench`, `-- --quick` for one short round, `-- --json` to end with one line of
 * JSON, `-- --compare` for Node-RED beside it. All parts are processes of their own and share the machine: `load_before` says how busy it was with other things.
 * docs/performance.md explains each figure.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compareWithNodeRed } from './bench/compare.ts';
import { measureBacklog, measureEvents, measureSlowService } from './bench/events.ts';
import { medians, round, table } from './bench/figures.ts';
import { measureFloors } from './bench/floors.ts';
import { startIdle } from './bench/idle.ts';
import { measureLiveTap } from './bench/live-tap.ts';
import { queryFigures } from './bench/queries.ts';
import { measureRemoteOpen } from './bench/remote-open.ts';
import { startRunning } from './bench/running.ts';
import { measureTakeover } from './bench/takeover.ts';
import { measureTap } from './bench/tap.ts';

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, compare: { type: 'boolean' } },
});
/**
 * `leaseSeconds` is what the app gives; the short one only shows that the second connector takes over. The quick round leaves
 * out what tests hold anyway: that the app installs, and how many statements each step takes.
 */
const plan = flags.quick
  ? {
      ...{ rounds: 1, events: 5_000, backlog: 5_000, taps: 300, systemTaps: 10, remoteOpens: 5 },
      ...{ polledOpens: 1, idleSeconds: 25, leaseSeconds: 5 },
    }
  : {
      ...{ rounds: 3, events: 20_000, backlog: 100_000, taps: 2_000, systemTaps: 200, remoteOpens: 100 },
      ...{ polledOpens: 20, idleSeconds: 60, leaseSeconds: 20 },
    };
const [loadBefore = 0] = loadavg();

function once<F>(name: string, measure: () => Promise<F>): Promise<F> {
  if (!flags.json) console.log(name);
  return measure();
}

async function rounds<F extends Record<string, number>>(name: string, measure: () => Promise<F>): Promise<F> {
  const measured: F[] = [];
  for (let index = 0; index < plan.rounds; index += 1) {
    if (!flags.json) console.log(`${name}, round ${index + 1} of ${plan.rounds}`);
    measured.push(await measure());
  }
  return medians(measured) as F;
}

// It rests beside all that follows.
const resting = await once('a connector to which nothing happens starts', startIdle);
const fast = await rounds('events, service without delay', () => measureEvents(plan.events, 0));
const slow = await rounds('events, service with 10 ms', () => measureEvents(plan.events, 10));
const backlog = await rounds('backlog', async () => ({ backlog_drain_per_s: await measureBacklog(plan.backlog) }));
const slowService = await rounds('events, service with 100 ms, 4 at a time', () => measureSlowService());
const tap = await rounds('tap to door', () => measureTap(plan.taps));
const floors = await rounds('floors', () => measureFloors());
// Counts are exact, and the whole system is started once: these need no rounds.
const queries = flags.quick ? {} : await once('queries with 40 and 4,000 bays', () => queryFigures());
// The takeover is spent waiting, while the whole system starts for what comes after it.
const [takeover, running] = await once('takeover; the system starts', () =>
  Promise.all([measureTakeover(plan.leaseSeconds), startRunning(flags.quick === true)]),
);
const system = await once('taps and remote openings in the running system', async () => {
  try {
    return {
      ...(await measureLiveTap(running, plan.systemTaps)),
      ...(await measureRemoteOpen(running, plan.remoteOpens, plan.polledOpens)),
    };
  } finally {
    await running.stop();
  }
});

const idle = await once('memory and requests of the connector that rests', () => resting.figures(plan.idleSeconds));
const comparison = flags.compare ? await once('Node-RED', () => compareWithNodeRed(plan.events)) : {};

const figures = {
  cores: cpus().length,
  load_before: loadBefore,
  events_per_s_0ms: fast.events_per_s,
  events_per_s_10ms: slow.events_per_s,
  cpu_us_per_event: slow.cpu_us_per_event,
  rss_load_mb: slow.rss_load_mb,
  events_lost: fast.events_lost + slow.events_lost,
  events_doubled: fast.events_doubled + slow.events_doubled,
  calls_per_1000_events: slow.calls_per_1000_events,
  ...backlog,
  ...slowService,
  ...tap,
  ...floors,
  ...idle,
  ...takeover,
  ...system,
  ...queries,
  ...comparison,
};
const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
console.log(flags.json ? JSON.stringify(rounded) : table(rounded));
