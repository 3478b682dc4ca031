import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Aedes } from 'aedes';
import fastify from 'fastify';
import jwt from 'jsonwebtoken';
import mqtt from 'mqtt';
import {
  checkMessage,
  FROM_DEVICE,
  parseTopic,
  topicOf,
  type Channel,
  type ConfigClaims,
  type EventMessage,
  type ReplyMessage,
} from '../../../contract/index.ts';
import {
  createSimulator,
  type LockerSpec,
  type Simulator,
  type SimulatorOptions,
} from '../../../simulator/simulator.ts';
import { createManualClock } from './manual-clock.ts';

export const LOCKER = 'hq-1';
export const START = '2026-11-22T10:00:00.000Z';
const CODE = 'one-time-code';

const BAYS: LockerSpec['bays'] = [
  { number: 1, label: 'A1', charging: true, has_presence_sensor: true },
  {
    ...{ number: 2, label: 'A2', charging: false, has_presence_sensor: true },
    content: { asset_tag: 'P1000', name: 'Laptop', charge_percent: 40 },
  },
  { number: 3, label: 'A3', charging: false, has_presence_sensor: false },
];

export interface Seen {
  controller: string;
  channel: Channel;
  body: Record<string, unknown>;
  retained: boolean;
}

/** A real broker, an enrolment service that knows one code, the connector's key, and a simulator of one locker. */
export async function startRig({
  clockStart = START,
  bays = BAYS,
  firmware = {} as Pick<SimulatorOptions, 'release_key' | 'download'>,
} = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'simulator-'));
  const clock = createManualClock(clockStart);
  const aedes = await Aedes.createBroker();
  const broker = createServer({ noDelay: true }, aedes.handle);
  const mqttUrl = `mqtt://127.0.0.1:${await listen(broker)}`;
  const signing = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = 'key-1';
  const enrolments: { code: string; controller_id: string }[] = [];

  const connector = fastify({ forceCloseConnections: true });
  connector.post('/device/v1/enrol', (request, reply) => {
    const body = request.body as { code: string; controller_id: string };
    if (body.code !== CODE) return reply.status(403).send({ error: { code: 'enrolment_refused', message: 'no' } });
    enrolments.push(body);
    return {
      controller_id: body.controller_id,
      mqtt: { url: mqttUrl, username: body.controller_id, password: 'secret' },
      connector_keys: [{ ...signing.publicKey.export({ format: 'jwk' }), kid }],
    };
  });
  const connector_url = await connector.listen({ port: 0, host: '127.0.0.1' });

  const watcher = await watch(mqttUrl);
  let counter = 100;

  const startSimulator = (over: Partial<LockerSpec> = {}): Promise<Simulator> =>
    createSimulator({
      lockers: [{ controller_id: LOCKER, name: 'HQ lobby', enrolment_code: CODE, bays, ...over }],
      ...{ connector_url, directory, clock },
      ...firmware,
    });

  return {
    ...{ directory, clock, enrolments, watcher, startSimulator, signing },
    simulator: await startSimulator(),
    /** Signs a command; what is not said is as it should be. */
    token(claims: Record<string, unknown>, key = signing.privateKey, keyId = kid) {
      const iat = Math.floor(clock.now() / 1000);
      const all = { iss: 'connector', aud: LOCKER, iat, exp: iat + 20, ctr: ++counter, act: 'open', ...claims };
      return jwt.sign(all, key, { algorithm: 'ES256', keyid: keyId });
    },
    /** Sends an order to open and gives its id. */
    async open(bay: number, over: Record<string, unknown> = {}): Promise<string> {
      const id = newId();
      await this.send(id, this.token({ jti: id, bay, ...over }));
      return id;
    },
    async send(id: string, token: string): Promise<void> {
      await watcher.client.publishAsync(topicOf(LOCKER, 'cmd'), JSON.stringify({ v: 1, id, token }), { qos: 1 });
    },
    /** Signs a configuration and publishes it; what is not said is as it should be. */
    async configure(config: Partial<ConfigClaims>, key = signing.privateKey): Promise<void> {
      const iat = Math.floor(clock.now() / 1000);
      const whom = { iss: 'connector', aud: LOCKER, iat };
      const claims = { ...whom, version: 1, bays: [], door_held_s: 30, heartbeat_s: 10, pulse_ms: 300, ...config };
      const token = jwt.sign(claims, key, { algorithm: 'ES256', keyid: kid });
      await this.publishConfig({ v: 1, version: claims.version, token });
    },
    async publishConfig(body: object): Promise<void> {
      await watcher.client.publishAsync(topicOf(LOCKER, 'config'), JSON.stringify(body), { qos: 1, retain: true });
    },
    reply: (id: string, status: ReplyMessage['status']) =>
      watcher.until((seen) => seen.channel === 'reply' && seen.body.id === id && seen.body.status === status),
    event: (type: EventMessage['type']) =>
      watcher.until(({ channel, body }) => channel === 'evt' && body.type === type),
    async stop(simulator: Simulator) {
      await simulator.stop();
      await watcher.client.endAsync(true);
      await connector.close();
      broker.close();
      await new Promise<void>((done) => aedes.close(() => done()));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
export type Rig = Awaited<ReturnType<typeof startRig>>;

export const newId = () => randomBytes(16).toString('hex');

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** Reads along as the connector would, and holds every message to the contract. */
async function watch(url: string) {
  const client = mqtt.connect(url, { clientId: 'watcher' });
  client.on('connect', () => (client.stream as Socket).setNoDelay(true));
  const seen: Seen[] = [];
  const waiting = new Set<() => void>();
  client.on('message', (name, payload, packet) => {
    const topic = parseTopic(name);
    if (!topic) throw new Error(`unknown topic ${name}`);
    if (!FROM_DEVICE.has(topic.channel)) return;
    const checked = checkMessage(topic.channel, JSON.parse(payload.toString('utf8')));
    if (!checked.ok) throw new Error(`${name}: ${checked.problem}`);
    seen.push({ ...topic, body: checked.message as unknown as Seen['body'], retained: packet.retain });
    for (const check of waiting) check();
  });
  await client.subscribeAsync('lockers/v1/#', { qos: 1 });

  /** The first message that fits, among those seen already too. */
  async function until(fits: (seen: Seen) => boolean): Promise<Seen['body']> {
    const found = () => seen.find(fits);
    if (!found()) {
      await new Promise<void>((done) => {
        const check = () => {
          if (!found()) return;
          waiting.delete(check);
          done();
        };
        waiting.add(check);
      });
    }
    return found()!.body;
  }
  const of = (channel: Channel) => seen.filter((one) => one.channel === channel).map(({ body }) => body);
  /** Forgets what was seen, so that `until` waits for something new. */
  const forget = () => void seen.splice(0);
  return { client, until, of, forget, seen };
}
