/** What a connector asks of ServiceNow when nothing happens at 50 lockers. */
import { startSystem } from './system.ts';

const LOCKERS = 50;
const HOUR_S = 3_600;

/** Waits in earnest: the connector's own loops are what is counted. @param seconds at the pace of operating hours */
export async function measureIdle(seconds: number): Promise<{ idle_requests_per_hour: number }> {
  const { servicenow, stop } = await startSystem({ lockers: LOCKERS, delayMs: 0 });
  const total = () => Object.values(servicenow.calls).reduce((sum, count) => sum + count, 0);
  try {
    const before = total();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    return { idle_requests_per_hour: ((total() - before) / seconds) * HOUR_S };
  } finally {
    await stop();
  }
}
