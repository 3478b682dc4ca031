import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoConnectorUser, demoPassword, demoPeople, planTour, type DemoPerson, type TourPlan } from './demo.ts';
import { installOnce } from './install.ts';
import { enrolmentCode, readLockers } from './lockers.ts';
import type { StartOptions } from './options.ts';
import { readPeople } from './people.ts';
import { createService, type Service } from './processes.ts';
import { provisionConnector, setPasswords } from './provision.ts';
import { serviceNow, type ServiceNow } from './servicenow.ts';

export type { DemoPerson } from './demo.ts';

export interface DemoLocker {
  readonly lockerId: string;
  readonly controllerId: string;
  readonly name: string;
}

/** A whole system, running: instance with the app, connector with broker, simulated lockers. */
export interface System {
  readonly urls: {
    readonly instance: string;
    readonly connector: string;
    readonly simulator: string;
    readonly mqtt: string;
  };
  readonly people: readonly DemoPerson[];
  readonly lockers: readonly DemoLocker[];
  readonly tour: TourPlan;
  readonly admin: ServiceNow;
  readonly agent: ServiceNow;
  as(userName: string): ServiceNow;
  /** A new one-time code for a kiosk of this locker. */
  kioskCode(lockerId: string): Promise<string>;
  /** The programs, each of which can be ended and started again by itself. */
  readonly parts: { readonly instance: Service; readonly connector: Service; readonly simulator: Service };
  /** Settles when a part ends unasked. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

const admin = { user: 'admin', password: 'admin' };
const readyWithinMs = 90_000;

/** Starts all parts, in order; what is already running is stopped again when one of them fails. @throws with the part's last lines */
export async function startSystem(options: Omit<StartOptions, 'json'>): Promise<System> {
  const { dataDir } = options;
  if (options.fresh) rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const urls = {
    instance: `http://127.0.0.1:${options.instancePort}`,
    connector: `http://127.0.0.1:${options.connectorPort}`,
    simulator: `http://127.0.0.1:${options.simulatorPort}`,
    mqtt: `mqtt://127.0.0.1:${options.mqttPort}`,
  };
  const services: Service[] = [];
  const stop = async (): Promise<void> => {
    for (const service of [...services].reverse()) await service.stop();
  };
  const start = async (
    name: string,
    ready: RegExp,
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<Service> => {
    const logFile = join(dataDir, `${name}.log`);
    const service = createService({ name, command: process.execPath, args, env, logFile, ready, readyWithinMs });
    services.push(service);
    await service.start();
    return service;
  };
  try {
    const instance = await start('instance', /"ready":true/, [
      'instance/dist/main.js',
      ...['--port', String(options.instancePort), '--data', join(dataDir, 'instance.sqlite'), '--control'],
    ]);
    const root = serviceNow(urls.instance, admin.user, admin.password);
    await installOnce(urls.instance, admin, dataDir);
    await setPasswords(root, [...demoPeople.map((person) => person.userName), demoConnectorUser], demoPassword);
    // Every real instance knows its own address; pages and mails that lead to it are made from this.
    const address = { name: 'glide.servlet.uri', value: `${urls.instance}/` };
    await root.upsert('sys_properties', `name=${address.name}`, address);
    const identity = await provisionConnector(root, demoConnectorUser, dataDir);

    const connector = await start('connector', /connector is up/, ['connector/dist/src/main.js'], {
      CONNECTOR_NAME: 'demo',
      DATA_DIR: join(dataDir, 'connector'),
      HTTP_PORT: String(options.connectorPort),
      MQTT_PORT: String(options.mqttPort),
      SERVICENOW_URL: urls.instance,
      SERVICENOW_CLIENT_ID: identity.clientId,
      SERVICENOW_CLIENT_SECRET: identity.clientSecret,
      SERVICENOW_USER: identity.userId,
      SERVICENOW_KEY_FILE: identity.privateKeyFile,
      SERVICENOW_KEY_ID: identity.keyId,
      DOORBELL_URL: `${urls.connector}/doorbell`,
      // The panel shows the kiosk in a frame; nobody else may.
      KIOSK_FRAME_ANCESTOR: urls.simulator,
    });

    const as = (userName: string): ServiceNow => serviceNow(urls.instance, userName, demoPassword);
    const agent = as('owen.clarke');
    await buildLockers(root, agent, dataDir);
    const simulator = await start('simulator', /"msg":"ready"/, [
      'connector/dist/simulator/main.js',
      ...['--lockers', join(dataDir, 'lockers.json'), '--people', join(dataDir, 'people.json')],
      ...[
        '--connector-url',
        urls.connector,
        '--data',
        join(dataDir, 'simulator'),
        '--port',
        String(options.simulatorPort),
      ],
    ]);

    const lockers = (await readLockers(root)).map((locker) => ({
      lockerId: locker.locker_id,
      controllerId: locker.controller_id,
      name: locker.name,
    }));
    return {
      urls,
      people: demoPeople,
      lockers,
      tour: await planTour(root, lockers),
      admin: root,
      agent,
      as,
      kioskCode: (lockerId) => enrolmentCode(agent, lockerId, 'kiosk'),
      parts: { instance, connector, simulator },
      ended: Promise.race(services.map((service) => service.ended)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** On the first day: the simulated lockers as the records describe them, each with a code to enrol its controller. */
async function buildLockers(root: ServiceNow, agent: ServiceNow, dataDir: string): Promise<void> {
  const file = join(dataDir, 'lockers.json');
  writeFileSync(join(dataDir, 'people.json'), JSON.stringify(await readPeople(root, demoPeople), null, 2));
  if (existsSync(file)) return;
  const lockers = [];
  for (const locker of await readLockers(root)) {
    lockers.push({ ...locker, enrolment_code: await enrolmentCode(agent, locker.locker_id, 'controller') });
  }
  writeFileSync(file, JSON.stringify(lockers, null, 2));
}
