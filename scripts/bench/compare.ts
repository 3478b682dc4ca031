/** The same workload through Node-RED and through the connector, each with Mosquitto. */
import jwt from 'jsonwebtoken';
import { SIGN_IN_KEYS } from '../../connector/tests/support/harness.ts';
import { hasMosquitto, startMosquitto } from '../../connector/tests/support/mosquitto.ts';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startServiceNow,
  USER,
  type StandIn,
} from '../../connector/tests/support/servicenow.ts';
import { LOCKERS, measureEvents, startPublisher } from './events.ts';
import { installNodeRed, startNodeRed } from './node-red.ts';

export interface Comparison extends Record<string, number> {
  node_red_events_per_s_10ms: number;
  node_red_cpu_us_per_event: number;
  node_red_rss_load_mb: number;
  node_red_events_lost: number;
  mosquitto_events_per_s_10ms: number;
  mosquitto_cpu_us_per_event: number;
}

const DELAY_MS = 10;
const LEASE_S = 3_600;
const API = '/api/x_smart_lockers/v1/connector';
/** What has not come when nothing has come for so long is lost. */
const STALLED_MS = 60_000;
const WARM_UP = 1_000;
const LOOK_MS = 20;

export async function compareWithNodeRed(events: number): Promise<Comparison> {
  if (!hasMosquitto)
    throw new Error('The comparison with Node-RED needs Mosquitto. Install it, or leave out --compare.');
  const { dir, remove } = await installNodeRed();
  const theirs = await measureNodeRed(dir, events).finally(remove);
  const broker = await startMosquitto();
  const ours = await measureEvents(events, DELAY_MS, broker.url).finally(() => broker.stop());
  return {
    ...theirs,
    mosquitto_events_per_s_10ms: ours.events_per_s,
    mosquitto_cpu_us_per_event: ours.cpu_us_per_event,
  };
}

/** @param dir where Node-RED is installed */
async function measureNodeRed(dir: string, events: number) {
  const broker = await startMosquitto();
  const servicenow = await startServiceNow(SIGN_IN_KEYS.publicKey, {
    ...{ lockers: LOCKERS, delayMs: DELAY_MS, leaseSeconds: LEASE_S },
  });
  const nodeRed = await startNodeRed(dir, {
    ...{ brokerPort: broker.port, events: `${servicenow.url}${API}/events` },
    ...(await ownAll(servicenow)),
  });
  try {
    const devices = Array.from({ length: LOCKERS }, (_, index) => {
      const controller = `locker-${index + 1}`;
      return { controller, url: broker.url, username: controller, password: 'x' };
    });
    const publisher = await startPublisher({ devices }, [WARM_UP, events]);
    await publisher.publish();
    const warm = await arrived(servicenow, WARM_UP);
    const before = await nodeRed.use();
    const startedAt = performance.now();
    const published = publisher.publish();
    const all = await arrived(servicenow, warm.events + events);
    const after = await nodeRed.use();
    await published;
    const relayed = all.events - warm.events;
    return {
      node_red_events_per_s_10ms: (relayed * 1000) / (all.lastAt - startedAt),
      node_red_cpu_us_per_event: ((after.cpuSeconds - before.cpuSeconds) * 1e6) / relayed,
      node_red_rss_load_mb: after.residentMb,
      node_red_events_lost: WARM_UP + events - all.events,
    };
  } finally {
    await nodeRed.stop();
    await servicenow.close();
    await broker.stop();
  }
}

/** What a connector does before its first event: it signs in, makes itself known, and leases all lockers. */
async function ownAll({ url }: StandIn): Promise<{ connectorId: string; token: string }> {
  const claims = { iss: CLIENT_ID, sub: USER, aud: CLIENT_ID };
  const assertion = jwt.sign(claims, SIGN_IN_KEYS.privateKey, { algorithm: 'ES256', expiresIn: '1m' });
  const form = new URLSearchParams({ client_secret: CLIENT_SECRET, assertion });
  const signedIn = await fetch(`${url}/oauth_token.do`, { method: 'POST', body: form });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const post = async (route: string, body: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}${API}/${route}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return ((await answer.json()) as { result: { connector_id: string } }).result;
  };
  const { connector_id: connectorId } = await post('register', { name: 'node-red' });
  await post('lease', { connector_id: connectorId, want: 'all' });
  return { connectorId, token };
}

/** Waits until so many events have come, or no more come. */
async function arrived({ world }: StandIn, count: number): Promise<{ events: number; lastAt: number }> {
  let last = { events: world.events.length, lastAt: performance.now() };
  while (last.events < count && performance.now() - last.lastAt < STALLED_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (world.events.length > last.events) last = { events: world.events.length, lastAt: performance.now() };
  }
  return last;
}
