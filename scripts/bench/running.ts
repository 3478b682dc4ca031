/** The whole system as `npm start` runs it, with a kiosk of its own and one loan that waits to be collected. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axios from 'axios';
import WebSocket from 'ws';
import { placeInstalledInstance } from '../../tests/support/system/template.ts';
import { freePort } from '../system/options.ts';
import { startSystem, type System } from '../system/system.ts';
import { until } from '../tour/wait.ts';

export interface Running {
  readonly system: System;
  readonly kioskToken: string;
  /** From the start of the first process to the last one being ready; with the app's installation, unless it was there. */
  readonly readySeconds: number;
  /** Settles with the next door that opens at the tour's locker: its number. */
  nextOpenDoor(): Promise<number>;
  /** The loan's device can be collected: its handover is planned, as it is before the first tap. */
  collectable(): Promise<void>;
  stop(): Promise<void>;
}

interface Truth {
  readonly lockers: readonly {
    readonly controller_id: string;
    readonly bays: readonly { readonly number: number; readonly door: string }[];
  }[];
}

/** @param installed begins with an instance that has the app already: the SDK's command takes longer than all that is measured */
export async function startRunning(installed: boolean): Promise<Running> {
  // A person taps once; a benchmark taps without pause.
  process.env.KIOSK_REQUESTS_PER_MINUTE = '10000';
  const dataDir = mkdtempSync(join(tmpdir(), 'smart-lockers-bench-'));
  if (installed) await placeInstalledInstance(dataDir);
  const [instancePort, connectorPort, mqttPort, simulatorPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const startedAt = performance.now();
  const system = await startSystem({ instancePort, connectorPort, mqttPort, simulatorPort, dataDir, fresh: false });
  const readySeconds = (performance.now() - startedAt) / 1000;
  const stop = async () => {
    await system.stop();
    rmSync(dataDir, { recursive: true });
  };
  try {
    const { locker } = system.tour;
    const code = await system.kioskCode(locker.lockerId);
    const enrolled = await axios.post<{ kiosk_token: string }>(`${system.urls.connector}/kiosk/v1/enrol`, { code });
    const doors = await watchDoors(system.urls.simulator, locker.controllerId);
    const collectable = await orderLoan(system);
    return {
      system,
      kioskToken: enrolled.data.kiosk_token,
      readySeconds,
      nextOpenDoor: doors.nextOpen,
      collectable,
      stop: () => {
        doors.close();
        return stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Noah's loan of the tour, ordered and reserved. @returns waits until its collection is planned */
async function orderLoan({ admin, as, tour }: System): Promise<() => Promise<void>> {
  const item = await admin.one('sc_cat_item', 'name=Borrow a device', ['sys_id']);
  const order = await as(tour.person.userName).post<{ sys_id: string }>(
    `/api/sn_sc/servicecatalog/items/${item.sys_id}/order_now`,
    { sysparm_quantity: '1', variables: tour.variables },
  );
  const query = `assignment.request_item.request=${order.sys_id}^direction=collect^state=planned`;
  const collectable = () =>
    until('the loan can be collected', async () => {
      const planned = await admin.list('x_smart_lockers_handover', query, ['sys_id']);
      return planned.length > 0;
    }).then(() => undefined);
  await collectable();
  return collectable;
}

/** Follows the simulated doors themselves, not what anybody has been told of them. */
async function watchDoors(simulatorUrl: string, controllerId: string) {
  const socket = new WebSocket(`${simulatorUrl.replace(/^http/, 'ws')}/sim/v1/live`);
  const open = new Set<number>();
  let heard: (bay: number) => void = () => {};
  socket.on('message', (text) => {
    const { lockers } = JSON.parse(String(text)) as Truth;
    for (const { number, door } of lockers.find((one) => one.controller_id === controllerId)?.bays ?? []) {
      if (door !== 'open') open.delete(number);
      else if (!open.has(number)) {
        open.add(number);
        heard(number);
      }
    }
  });
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));
  return {
    nextOpen: () => new Promise<number>((resolve) => (heard = resolve)),
    close: () => socket.close(),
  };
}

export const newRequestId = () => randomUUID().replaceAll('-', '');
