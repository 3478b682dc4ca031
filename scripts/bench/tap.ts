/** From a tap at the kiosk's API to the command at the controller; and the sum of its parts with nothing of ours between. */
import { randomBytes } from 'node:crypto';
import mqtt from 'mqtt';
import { grant } from '../../connector/tests/offline/support.ts';
import { idOf } from '../../connector/tests/support/servicenow.ts';
import { percentile, timesOf } from './figures.ts';
import { httpRoundTrips } from './floors.ts';
import { openHttp } from './http.ts';
import { startSystem } from './system.ts';

export interface TapFigures extends Record<string, number> {
  /** With a ServiceNow that takes 10 ms to answer. */
  tap_to_door_p50_ms: number;
  tap_to_door_p99_ms: number;
  tap_to_door_p999_ms: number;
  tap_floor_p50_ms: number;
  tap_floor_p99_ms: number;
  /** With one that answers at once, as none does: what is left is the connector's own. */
  tap_to_door_0ms_p50_ms: number;
  tap_to_door_0ms_p99_ms: number;
  tap_floor_0ms_p50_ms: number;
  tap_floor_0ms_p99_ms: number;
  /** Without ServiceNow: badges are looked up by a slow hash, and what is opened is on disk before. */
  tap_alone_p50_ms: number;
  tap_alone_p99_ms: number;
}

const WARM_UP = 50;
const SERVICE_MS = 10;
/** Each costs the slow hash, 50 ms. */
const ALONE_TAPS = 50;
const ROUTES = ['tap', 'lease', 'events', 'commands/claim', 'commands/results', 'state', 'grants', 'handovers'];

export async function measureTap(taps: number): Promise<TapFigures> {
  const system = await startSystem({ lockers: 1, delayMs: 0, grantsEveryS: 1 });
  const { url, servicenow, kioskToken, devices } = system;
  const device = devices[0] as (typeof devices)[number];
  const client = await mqtt.connectAsync(device.url, { ...device, clientId: device.controller, protocolVersion: 4 });
  const http = openHttp();
  (client.stream as { setNoDelay?: (on: boolean) => void }).setNoDelay?.(true);
  let onMessage = () => {};
  client.on('message', () => onMessage());
  await client.subscribeAsync('lockers/v1/locker-1/#', { qos: 1 });
  const heard = () => new Promise<void>((resolve) => (onMessage = resolve));
  const newId = () => randomBytes(16).toString('hex');

  servicenow.world.visit = () => ({
    view: {
      kind: 'open',
      handover: { handover_id: idOf('handover'), state: 'authorised' },
      command: {
        command_id: newId(),
        locker_id: idOf('locker 1'),
        controller_id: 'locker-1',
        bay_number: 1,
        action: 'open',
        expires_at: new Date(Date.now() + 20_000).toISOString(),
        handover_id: idOf('handover'),
      },
    },
  });
  /** @returns the milliseconds until the controller has its command; the kiosk's answer is waited for, but not counted */
  const tap = async () => {
    const arrived = heard();
    const badge = { request_id: newId(), kind: 'badge', value: '12-1' };
    const startedAt = performance.now();
    const answered = http.post(`${url}/kiosk/v1/tap`, badge, kioskToken);
    await arrived;
    const took = performance.now() - startedAt;
    await answered;
    return took;
  };
  const tapTimes = async (count: number) => {
    const times: number[] = [];
    await timesOf(count, async () => times.push(await tap()));
    return times;
  };
  // The parts: one request to the kiosk's server, one to ServiceNow's stand-in, one message through the broker and back.
  const nothing = () => http.post(`${url}/doorbell-of-nothing`, {}, kioskToken);
  const bare = () => http.post(`${servicenow.url}/nothing`, {}, '');
  const echo = async () => {
    const arrived = heard();
    client.publish('lockers/v1/locker-1/hb', '{}', { qos: 1 });
    await arrived;
  };

  servicenow.world.grants = () => [grant('somebody')];
  const asked = servicenow.calls.grants ?? 0;
  await servicenow.until(() => (servicenow.calls.grants ?? 0) > asked + 1);

  try {
    for (const act of [tap, nothing, bare, echo]) await timesOf(WARM_UP, act);
    const atOnce = await tapTimes(taps);
    const [kiosk, service, broker] = [
      await timesOf(taps, nothing),
      await timesOf(taps, bare),
      await timesOf(taps, echo),
    ];
    const partsAtOnce = [kiosk, service, broker];
    const sum = (times: readonly number[][], part: number) =>
      times.reduce((total, one) => total + percentile(one, part), 0);
    servicenow.fault({ route: 'tap', delayMs: SERVICE_MS, times: Infinity });
    const taken = await tapTimes(taps);
    servicenow.clearFaults();
    const parts = [kiosk, await httpRoundTrips(taps, SERVICE_MS), broker];
    for (const route of ROUTES) servicenow.fault({ route, status: 503, times: Infinity });
    const alone = await tapTimes(Math.min(taps, ALONE_TAPS));
    return {
      tap_to_door_p50_ms: percentile(taken, 0.5),
      tap_to_door_p99_ms: percentile(taken, 0.99),
      tap_to_door_p999_ms: percentile(taken, 0.999),
      tap_floor_p50_ms: sum(parts, 0.5),
      tap_floor_p99_ms: sum(parts, 0.99),
      tap_to_door_0ms_p50_ms: percentile(atOnce, 0.5),
      tap_to_door_0ms_p99_ms: percentile(atOnce, 0.99),
      tap_floor_0ms_p50_ms: sum(partsAtOnce, 0.5),
      tap_floor_0ms_p99_ms: sum(partsAtOnce, 0.99),
      tap_alone_p50_ms: percentile(alone, 0.5),
      tap_alone_p99_ms: percentile(alone, 0.99),
    };
  } finally {
    http.close();
    await client.endAsync(true);
    await system.stop();
  }
}
