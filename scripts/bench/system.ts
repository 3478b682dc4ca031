/** A connector in a process of its own, against the ServiceNow stand-in in this one. */
import { fileURLToPath } from 'node:url';
import { eventually, settings, SIGN_IN_KEYS, temporaryDir } from '../../connector/tests/support/harness.ts';
import { freePort } from '../../connector/tests/support/mosquitto.ts';
import { upConnector } from '../../connector/tests/support/process.ts';
import { idOf, startServiceNow, type StandIn } from '../../connector/tests/support/servicenow.ts';
import { systemClock } from '../../connector/src/clock.ts';
import { createKioskTokens, newKioskKey } from '../../connector/src/kiosk/tokens.ts';
import { openDatabase } from '../../connector/src/store/database.ts';
import { createDevices } from '../../connector/src/store/devices.ts';
import type { Workload } from './publisher.ts';

/** As it is deployed: loading the sources through a compiler would cost memory and time that are not the connector's. */
export const BUILT = fileURLToPath(new URL('../../connector/dist/src/main.js', import.meta.url));

/** As the units in `deploy/` have it. */
const AS_DEPLOYED = { env: { MALLOC_ARENA_MAX: '2' }, flags: ['--heap-growing-percent=20'] };

export interface System {
  readonly servicenow: StandIn;
  readonly url: string;
  readonly devices: Workload['devices'];
  /** Of the first locker's kiosk. */
  readonly kioskToken: string;
  /** Processor time so far, and resident memory. */
  use(): Promise<{ cpuSeconds: number; residentMb: number }>;
  stop(): Promise<void>;
}

export interface SystemOptions {
  /** How often what may be opened without ServiceNow is asked for; a minute unless told. */
  readonly grantsEveryS?: number;
  readonly lockers: number;
  /** Of the stand-in, for each request. */
  readonly delayMs: number;
  /** More settings of the connector. With `MQTT_URL` the controllers use that broker too. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startSystem({ env: more = {}, ...options }: SystemOptions): Promise<System> {
  const { lockers } = options;
  const { dir, remove } = temporaryDir();
  const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, { ...options, bays: 20 });
  const [port, mqttPort] = [await freePort(), await freePort()];
  const env = settings(servicenow.url, dir, {
    HTTP_PORT: String(port),
    ...(more.MQTT_URL === undefined ? { MQTT_PORT: String(mqttPort) } : {}),
    KIOSK_REQUESTS_PER_MINUTE: '10000',
    ...AS_DEPLOYED.env,
    ...more,
  });
  const brokerUrl = more.MQTT_URL ?? `mqtt://127.0.0.1:${mqttPort}`;
  const { devices, kioskToken } = await enrolBefore(env.DATA_DIR ?? '', lockers, brokerUrl);
  const running = await upConnector(env, [...AS_DEPLOYED.flags, BUILT]);
  const url = `http://127.0.0.1:${port}`;
  await servicenow.until(() => (servicenow.calls.state ?? 0) > 0);
  if (more.MQTT_URL !== undefined) await eventually(() => running.output().includes('connected to the broker'));

  return {
    servicenow,
    url,
    devices,
    kioskToken,
    async use() {
      const text = await (await fetch(`${url}/metrics`)).text();
      const read = (name: string) => Number(new RegExp(`^connector_${name} (.+)$`, 'm').exec(text)?.[1]);
      return { cpuSeconds: read('cpu_seconds'), residentMb: read('resident_bytes') / 1e6 };
    },
    async stop() {
      running.child.kill('SIGTERM');
      await running.exited;
      await servicenow.close();
      remove();
    },
  };
}

/** Straight into the data directory: enrolment itself is not what is measured, and its rate is limited. */
async function enrolBefore(
  dataDir: string,
  lockers: number,
  url: string,
): Promise<{ devices: Workload['devices']; kioskToken: string }> {
  const db = openDatabase(dataDir);
  const credentials = createDevices(db, systemClock);
  const names = Array.from({ length: lockers }, (_, index) => `locker-${index + 1}`);
  const devices = await Promise.all(
    names.map(async (controller) => ({ controller, url, ...(await credentials.enrol(controller)) })),
  );
  const { token: kioskToken, keyHash } = newKioskKey();
  createKioskTokens({ db, clock: systemClock, heard: () => true, onEnded() {} }).enrolled(idOf('locker 1'), keyHash);
  db.close();
  return { devices, kioskToken };
}
