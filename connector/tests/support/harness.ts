/** A whole connector in this process, with a ServiceNow stand-in and devices that speak real MQTT. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt';
import { parseMessage, topicOf, type CommandMessage, type EventMessage } from '../../contract/index.ts';
import { systemClock, type Clock } from '../../src/clock.ts';
import { readConfig } from '../../src/config/config.ts';
import { createConnector, type Connector } from '../../src/connector.ts';
import { CLIENT_ID, CLIENT_SECRET, startServiceNow, USER, type StandIn } from './servicenow.ts';

export const SIGN_IN_KEYS = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export function temporaryDir(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'connector-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Settings of a connector against a stand-in, as its environment would hold them. */
export function settings(
  servicenowUrl: string,
  dir: string,
  more: Record<string, string> = {},
): Record<string, string> {
  const keyFile = join(dir, 'sign-in.pem');
  writeFileSync(keyFile, SIGN_IN_KEYS.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return {
    DATA_DIR: join(dir, 'data'),
    LOG_LEVEL: 'silent',
    HTTP_PORT: '0',
    ...(more.MQTT_URL ? {} : { MQTT_PORT: '0' }),
    SERVICENOW_URL: servicenowUrl,
    SERVICENOW_CLIENT_ID: CLIENT_ID,
    SERVICENOW_CLIENT_SECRET: CLIENT_SECRET,
    SERVICENOW_USER: USER,
    SERVICENOW_KEY_FILE: keyFile,
    ...more,
  };
}

export interface Rig {
  readonly connector: Connector;
  readonly servicenow: StandIn;
  readonly dir: string;
  readonly env: Record<string, string>;
  /** HTTP to the connector. */
  request(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<{ status: number; body: never; headers: Headers }>;
  enrolKiosk(locker?: number): Promise<string>;
  device(locker?: number): Promise<Device>;
  /** Stops the connector, and starts it again over the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** @param env more settings. @param clock the connector's */
export async function startRig(
  options: Parameters<typeof startServiceNow>[1] = {},
  env: Record<string, string> = {},
  clock: Clock = systemClock,
): Promise<Rig> {
  const { dir, remove } = temporaryDir();
  const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, options);
  const allSettings = settings(servicenow.url, dir, env);
  const connector = createConnector(readConfig(allSettings), { clock });
  const devices: Device[] = [];
  const start = async () => {
    const leases = servicenow.calls.lease ?? 0;
    await connector.start();
    await servicenow.until(() => (servicenow.calls.lease ?? 0) > leases);
  };
  await start();

  const request: Rig['request'] = async (method, path, body, token) => {
    const response = await fetch(`http://127.0.0.1:${connector.ports().http}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text.startsWith('{') ? JSON.parse(text) : text) as never,
      headers: response.headers,
    };
  };
  const enrol = async (path: string, purpose: string, locker: number, more: object) => {
    const code = randomBytes(6).toString('hex');
    servicenow.world.codes.set(code, { purpose, locker });
    const answer = await request('POST', path, { code, ...more });
    if (answer.status !== 200) throw new Error(`enrolment answered ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };

  return {
    connector,
    servicenow,
    dir,
    env: allSettings,
    request,
    enrolKiosk: async (locker = 1) =>
      ((await enrol('/kiosk/v1/enrol', 'kiosk', locker, {})).body as { kiosk_token: string }).kiosk_token,
    async device(locker = 1) {
      const enrolled = (await enrol('/device/v1/enrol', 'controller', locker, { controller_id: `locker-${locker}` }))
        .body as Enrolled;
      const device = await connectDevice(
        `locker-${locker}`,
        enrolled.mqtt ?? { url: env.MQTT_URL ?? '' },
        enrolled.connector_keys,
      );
      devices.push(device);
      return device;
    },
    async restart() {
      await connector.stop();
      await start();
    },
    async stop() {
      for (const device of devices) await device.end();
      await connector.stop();
      await servicenow.close();
      remove();
    },
  };
}

interface Enrolled {
  mqtt: { url: string; username: string; password: string } | null;
  connector_keys: { kid: string }[];
}

export interface Device {
  readonly controller: string;
  readonly client: MqttClient;
  readonly keys: { kid: string }[];
  /** Commands as they came in, unchecked. */
  readonly commands: CommandMessage[];
  nextCommand(): Promise<CommandMessage>;
  /** Resolves with the broker's acknowledgement. */
  event(event: Partial<EventMessage> & { seq: number }): Promise<unknown>;
  reply(id: string, status: string, reason?: string | null): Promise<unknown>;
  state(
    doors: Record<number, 'open' | 'closed'>,
    more?: { online?: boolean; seq?: number; version?: number },
  ): Promise<void>;
  end(): Promise<void>;
}

export async function connectDevice(
  controller: string,
  broker: { url: string } & IClientOptions,
  keys: { kid: string }[] = [],
): Promise<Device> {
  const client = mqtt.connect(broker.url, {
    ...broker,
    clientId: controller,
    clean: true,
    manualConnect: true,
    protocolVersion: 4,
    reconnectPeriod: 0,
  });
  const commands: CommandMessage[] = [];
  const waiting: ((command: CommandMessage) => void)[] = [];
  client.on('message', (topic, payload) => {
    const parsed = topic === topicOf(controller, 'cmd') ? parseMessage('cmd', payload) : null;
    if (!parsed?.ok) return;
    commands.push(parsed.message);
    waiting.shift()?.(parsed.message);
  });
  client.on('error', () => {});
  client.connect();
  await new Promise((resolve, reject) => client.once('connect', resolve).once('error', reject));
  await client.subscribeAsync(topicOf(controller, 'cmd'), { qos: 1 });
  const publish = (channel: 'evt' | 'reply' | 'doors' | 'online', body: object) =>
    client.publishAsync(topicOf(controller, channel), JSON.stringify(body), {
      qos: 1,
      retain: channel === 'doors' || channel === 'online',
    });
  const at = () => new Date().toISOString();

  return {
    controller,
    client,
    keys,
    commands,
    nextCommand: () => new Promise((resolve) => waiting.push(resolve)),
    event: ({ seq, ...event }) => publish('evt', makeEvent(seq, event)),
    reply: (id, status, reason = null) => publish('reply', { v: 1, id, status, reason, bay: 1, at: at() }),
    async state(doors, { online = true, seq = 0, version = 1 } = {}) {
      await publish('online', { v: 1, online, why: online ? 'birth' : 'goodbye', boot: 'b1', at: at() });
      const states = Object.entries(doors).map(([bay, door]) => ({
        bay: Number(bay),
        door,
        presence: 'unknown',
        charge_percent: null,
      }));
      await publish('doors', { v: 1, version, boot: 'b1', seq, at: at(), doors: states });
    },
    end: () => client.endAsync(true),
  };
}

export function makeEvent(seq: number, event: Partial<EventMessage> = {}): EventMessage {
  const base = {
    v: 1,
    id: randomBytes(16).toString('hex'),
    boot: 'b1',
    seq,
    type: 'presence_changed',
    bay: 1,
    at: new Date().toISOString(),
    cmd: null,
    data: { presence: 'empty' },
  };
  return { ...base, ...event } as EventMessage;
}

/** Waits for something that shows itself by no event of its own. */
export async function eventually(met: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const until = Date.now() + withinMs;
  while (!(await met())) {
    if (Date.now() > until) throw new Error('did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
