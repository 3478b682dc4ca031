/** From a tap at the kiosk's API to the command at the controller; and the sum of its parts with nothing of ours between. */
import { randomBytes } from 'node:crypto';
import mqtt from 'mqtt';
import { idOf } from '../../connector/tests/support/servicenow.ts';
import { percentile, timesOf } from './figures.ts';
import { openHttp } from './http.ts';
import { startSystem } from './system.ts';

export interface TapFigures extends Record<string, number> {
  tap_to_door_p50_ms: number;
  tap_to_door_p99_ms: number;
  tap_to_door_p999_ms: number;
  tap_floor_p50_ms: number;
  tap_floor_p99_ms: number;
}

const WARM_UP = 50;

export async function measureTap(taps: number): Promise<TapFigures> {
  const system = await startSystem({ lockers: 1, delayMs: 0 });
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
  const tap = async () => {
    const arrived = heard();
    const badge = { request_id: newId(), kind: 'badge', value: '0042' };
    const answered = http.post(`${url}/kiosk/v1/tap`, badge, kioskToken);
    await arrived;
    return answered;
  };
  // The parts: one request to the kiosk's server, one to ServiceNow's stand-in, one message through the broker and back.
  const nothing = () => http.post(`${url}/doorbell-of-nothing`, {}, kioskToken);
  const bare = () => http.post(`${servicenow.url}/nothing`, {}, '');
  const echo = async () => {
    const arrived = heard();
    client.publish('lockers/v1/locker-1/hb', '{}', { qos: 0 });
    await arrived;
  };

  try {
    for (const act of [tap, nothing, bare, echo]) await timesOf(WARM_UP, act);
    const taken = await timesOf(taps, tap);
    const parts = [await timesOf(taps, nothing), await timesOf(taps, bare), await timesOf(taps, echo)];
    const floor = (part: number) => parts.reduce((sum, times) => sum + percentile(times, part), 0);
    return {
      tap_to_door_p50_ms: percentile(taken, 0.5),
      tap_to_door_p99_ms: percentile(taken, 0.99),
      tap_to_door_p999_ms: percentile(taken, 0.999),
      tap_floor_p50_ms: floor(0.5),
      tap_floor_p99_ms: floor(0.99),
    };
  } finally {
    http.close();
    await client.endAsync(true);
    await system.stop();
  }
}
