import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axios from 'axios';
import type { DemoPerson } from '../../../scripts/system/demo.ts';
import { freePort } from '../../../scripts/system/options.ts';
import { startSystem, type DemoLocker, type System } from '../../../scripts/system/system.ts';
import { createPhysical, type Physical } from '../../../scripts/tour/physical.ts';
import { createKiosk, type Kiosk } from './kiosk.ts';
import { placeInstalledInstance } from './template.ts';

/** A rule of the instance's control API (instance/README.md). */
export interface Fault {
  readonly path: string;
  readonly times: number;
  readonly delayMs?: number;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly dropAnswer?: boolean;
}

/** A whole system with all that a test can do to it. */
export interface World extends System {
  /** Where the parts keep what they know. */
  readonly dataDir: string;
  readonly physical: Physical;
  readonly faults: { add(fault: Fault): Promise<void>; clear(): Promise<void> };
  locker(controllerId: string): DemoLocker;
  person(userName: string): DemoPerson;
  /** The kiosk of a locker, enrolled the first time it is asked for. */
  kiosk(controllerId: string): Promise<Kiosk>;
  /** Lets time pass at the instance; what is due in between is done. The other parts stay behind until {@link catchUp}. */
  pass(ms: number): Promise<void>;
  /** Starts connector and lockers again with the time of the instance. */
  catchUp(): Promise<void>;
}

/** Starts a system of its own on free ports; the app is installed in it already. */
export async function startWorld(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'smart-lockers-world-'));
  const clockFile = join(dataDir, 'clock-ahead-ms');
  // A test does in a second what people do in minutes.
  process.env.KIOSK_REQUESTS_PER_MINUTE = '10000';
  process.env.CLOCK_AHEAD_FILE = clockFile;
  await placeInstalledInstance(dataDir);
  const [instancePort, connectorPort, mqttPort, simulatorPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const system = await startSystem({ instancePort, connectorPort, mqttPort, simulatorPort, dataDir, fresh: false });
  const control = axios.create({ baseURL: `${system.urls.instance}/_control`, timeout: 60_000 });
  const kiosks = new Map<string, Promise<Kiosk>>();
  let aheadMs = 0;

  const locker = (controllerId: string): DemoLocker =>
    found(system.lockers, (one) => one.controllerId === controllerId, `locker ${controllerId}`);
  return {
    ...system,
    dataDir,
    physical: createPhysical(system.urls.simulator),
    faults: {
      add: async (fault) => void (await control.post('/faults', fault)),
      clear: async () => void (await control.delete('/faults')),
    },
    locker,
    person: (userName) => found(system.people, (one) => one.userName === userName, `person ${userName}`),
    kiosk(controllerId) {
      const known = kiosks.get(controllerId);
      if (known) return known;
      const enrolled = system
        .kioskCode(locker(controllerId).lockerId)
        .then((code) => createKiosk(system.urls.connector, code));
      kiosks.set(controllerId, enrolled);
      return enrolled;
    },
    async pass(ms) {
      const { data } = await control.post<{ now: string }>('/clock', { advance_ms: ms });
      // Not simply more by `ms`: what the jobs in between have taken is part of it.
      aheadMs = Date.parse(data.now) - Date.now();
    },
    async catchUp() {
      const { connector, simulator } = system.parts;
      writeFileSync(clockFile, String(aheadMs));
      process.env.NODE_OPTIONS = `--import ${fileURLToPath(new URL('moved-clock.mjs', import.meta.url))}`;
      await simulator.stop();
      await connector.stop();
      await connector.start();
      await simulator.start();
      delete process.env.NODE_OPTIONS;
    },
    async stop() {
      await system.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function found<T>(all: readonly T[], is: (one: T) => boolean, what: string): T {
  const one = all.find(is);
  if (!one) throw new Error(`The demo data has no ${what}.`);
  return one;
}
