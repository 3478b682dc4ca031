import { createHash } from 'node:crypto';
import type { Row } from '../../instance/src/kernel.ts';
import { pressButton } from './button.ts';
import { SCOPE, type TestInstance } from './instance.ts';
import type { Site } from './site.ts';

/** Releases, rollouts of them, and lockers that say which they run. */
export const ADMIN = 'ines.ortega';
export const MINUTE_MS = 60_000;
/** The two lockers of one site, in the order of their names. */
export const FIRST = 'mad-castellana-1';
export const SECOND = 'mad-castellana-2';

export const release = (version: string, more: Record<string, string> = {}): Record<string, string> => ({
  version,
  url: `https://firmware.example/${version}.bin`,
  sha256: createHash('sha256').update(version).digest('hex'),
  signature: 's'.repeat(86),
  ...more,
});

export function firmwareOf(site: Site) {
  const { instance } = site;
  const create = async (table: string, values: object): Promise<string> => {
    const path = `/api/now/table/${SCOPE}_${table}`;
    const { result, error } = await instance.as(ADMIN).post<{ sys_id: string }>(path, values);
    if (error) throw new Error(JSON.stringify(error));
    return result.sys_id;
  };
  const locker = (controller: string): Row => instance.row(`${SCOPE}_locker`, `controller_id=${controller}`);
  return {
    create,
    locker,
    release: (version: string): Promise<string> => create('firmware', release(version)),
    /** A draft for the site of the two lockers. */
    rollout: (firmware: string, more: object = {}): Promise<string> =>
      create('firmware_rollout', { firmware, site: locker(FIRST).site, ...more }),
    row: (id: string): Row => instance.row(`${SCOPE}_firmware_rollout`, `sys_id=${id}`),
    /** Which locker is told to run which version. */
    wanted: (): Record<string, string> =>
      Object.fromEntries(
        instance
          .rows(`${SCOPE}_locker`, 'wanted_firmwareISNOTEMPTY')
          .map((row) => [
            row.controller_id,
            instance.row(`${SCOPE}_firmware`, `sys_id=${row.wanted_firmware}`).version ?? '',
          ]),
      ),
    set: (table: string, id: string | null | undefined, values: object) =>
      instance.as(ADMIN).send('PATCH', `/api/now/table/${SCOPE}_${table}/${id}`, values),
    /** What the connector reports of a locker: which version it runs, or how an installation went. */
    async says(controller: string, more: object): Promise<void> {
      const at = new Date(instance.clock.now()).toISOString();
      const said = { locker_id: locker(controller).sys_id, online: true, doors: null, at, seen_at: at, ...more };
      const { error } = await site.call('state', { connector_id: site.connectorId, lockers: [said] });
      if (error) throw new Error(JSON.stringify(error));
    },
  };
}

export const runs = (firmware: string): object => ({ info: { firmware, config_version: 1, config_problem: null } });
export const installing = (version: string, status: string, detail: string | null = null): object => ({
  firmware_status: { version, status, detail },
});

export const press = (instance: TestInstance, name: string, id: string): 'done' | 'hidden' =>
  pressButton(instance, { name, table: 'firmware_rollout', id, user: ADMIN });
