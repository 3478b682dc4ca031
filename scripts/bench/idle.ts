/** What a connector asks of ServiceNow, and holds in memory, when nothing happens at 50 lockers. */
import mqtt from 'mqtt';
import { LOCKERS } from './events.ts';
import { startSystem } from './system.ts';

const HOUR_S = 3_600;

export interface IdleFigures {
  idle_requests_per_hour: number;
  /** At the end: V8 gives back what starting needed only when a process has rested for some twenty seconds. */
  rss_idle_mb: number;
}

export interface Idle {
  /** Of the whole time since the start, which is `leastSeconds` at least; then ends it. */
  figures(leastSeconds: number): Promise<IdleFigures>;
}

/** Rests beside what else is measured: the connector's own loops, at the pace of operating hours, are what is counted. */
export async function startIdle(): Promise<Idle> {
  const { servicenow, devices, use, stop } = await startSystem({ lockers: LOCKERS, delayMs: 0 });
  const controllers = await Promise.all(
    devices.map((device) =>
      mqtt.connectAsync(device.url, { ...device, clientId: device.controller, protocolVersion: 4 }),
    ),
  );
  const total = () => Object.values(servicenow.calls).reduce((sum, count) => sum + count, 0);
  const [before, startedAt] = [total(), performance.now()];
  const seconds = () => (performance.now() - startedAt) / 1_000;
  return {
    async figures(leastSeconds) {
      await new Promise((resolve) => setTimeout(resolve, (leastSeconds - seconds()) * 1_000));
      const idle_requests_per_hour = ((total() - before) / seconds()) * HOUR_S;
      const { residentMb: rss_idle_mb } = await use();
      await Promise.all(controllers.map((controller) => controller.endAsync(true)));
      await stop();
      return { idle_requests_per_hour, rss_idle_mb };
    },
  };
}
