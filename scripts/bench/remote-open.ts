/** From an agent's click in the console to the open door, with the doorbell and with polling alone. */
import { createPhysical } from '../tour/physical.ts';
import { percentile, timesOf } from './figures.ts';
import { newRequestId, type Running } from './running.ts';

export interface RemoteOpenFigures extends Record<string, number> {
  remote_open_p50_ms: number;
  remote_open_p95_ms: number;
  remote_open_polling_p50_ms: number;
  remote_open_polling_p95_ms: number;
}

interface Overview {
  readonly sites: readonly {
    readonly lockers: readonly {
      readonly locker_id: string;
      readonly bays: readonly { readonly bay_id: string; readonly number: number; readonly asset: object | null }[];
    }[];
  }[];
}

const API = '/api/x_smart_lockers/v1/console';

/** @param polledOpens without the doorbell: each waits for most of what lies between two questions of the connector */
export async function measureRemoteOpen(
  { system, nextOpenDoor }: Running,
  opens: number,
  polledOpens: number,
): Promise<RemoteOpenFigures> {
  const { agent, admin, tour, urls } = system;
  const { sites } = await agent.get<Overview>(`${API}/overview`);
  const locker = sites.flatMap((site) => site.lockers).find((one) => one.locker_id === tour.locker.lockerId);
  const bay = locker?.bays.find((one) => one.asset === null);
  if (!bay) throw new Error('The locker of the tour has no empty bay to open.');
  const physical = createPhysical(urls.simulator);
  const open = async () => {
    const opened = nextOpenDoor();
    const startedAt = performance.now();
    await agent.post(`${API}/bays/${bay.bay_id}/open`, { reason: 'Benchmark', request_id: newRequestId() });
    await opened;
    const took = performance.now() - startedAt;
    await physical.closeDoor(tour.locker.controllerId, bay.number);
    return took;
  };
  const series = async (count: number) => {
    const times: number[] = [];
    await timesOf(count, async () => times.push(await open()));
    return times;
  };
  await open();
  const rung = await series(opens);
  const connector = await admin.one('x_smart_lockers_connector', 'name=demo', ['sys_id']);
  await admin.update('x_smart_lockers_connector', connector.sys_id as string, { doorbell_url: '' });
  const polled = await series(polledOpens);
  return {
    remote_open_p50_ms: percentile(rung, 0.5),
    remote_open_p95_ms: percentile(rung, 0.95),
    remote_open_polling_p50_ms: percentile(polled, 0.5),
    remote_open_polling_p95_ms: percentile(polled, 0.95),
  };
}
