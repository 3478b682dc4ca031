import { jest } from '@jest/globals';
import { cutOffEverywhere, job, route, type Way } from '../../support/cut-off.ts';
import { loansAt, NOAH } from '../../support/loans.ts';
import { HIRES, rolloutOf } from '../../support/rollout.ts';
import { BASE, type Site } from '../../support/site.ts';

jest.setTimeout(600_000);

/** The jobs that look after lockers, commands and credentials, and those that complete what was cut off: cut off themselves. */
const MINUTE_MS = 60_000;

const change = (
  { instance }: Site,
  table: string,
  id: string | undefined | null,
  values: Record<string, string>,
): void => void instance.kernel.store.update(table, id ?? '', values, 'test');

const WAYS: Record<string, Way> = {
  'the job that expires commands': async (site) => {
    const loans = loansAt(site);
    await loans.order(NOAH);
    await loans.tap();
    site.instance.clock.advance(2 * MINUTE_MS);
    return job('expireCommands');
  },
  'the job that watches for silent lockers': async (site) => {
    const { instance } = site;
    const long = '2026-11-20 09:00:00';
    for (const { sys_id: id } of instance.rows('x_smart_lockers_locker')) {
      change(site, 'x_smart_lockers_locker', id, { last_seen: long });
    }
    return job('watchLockers', 'connectors/watch');
  },
  'the job that moves reserves': async (site) => {
    for (const { sys_id: id } of site.instance.rows('x_smart_lockers_capacity')) {
      change(site, 'x_smart_lockers_capacity', id, { minimum: '0', maximum: '9', current: '3' });
    }
    return job('moveReserves', 'capacity/rebalance');
  },
  'the job that hashes credentials': async (site) => {
    for (const { sys_id: id } of site.instance.rows('x_smart_lockers_credential').slice(0, 3)) {
      change(site, 'x_smart_lockers_credential', id, { new_value: `04FF${id?.slice(0, 4)}`, value_hash: '' });
    }
    return job('hashNewCredentials');
  },
  'the job that completes what was cut off': async (site) => {
    const loans = loansAt(site);
    const { sys_id: id } = await loans.order(NOAH);
    const act = route(NOAH.person, `portal/loans/${id}/cancel`, {});
    expect(await act.run(site.instance, 2)).toBe(false);
    site.instance.clock.advance(6 * MINUTE_MS);
    return job('completeCutOff');
  },
  'the job that goes on with a rollout': async (site) => {
    const { id, add } = rolloutOf(site.instance, HIRES);
    await add('person,asset,kit\nnoah.carter,KT-011,charger\namelie.roy,,');
    const path = `console/rollouts/${id}/start`;
    site.instance.kernel.faults.add({ path: `${BASE}/${path}`, times: 1, cutAfterWrites: 4 });
    await site.instance.as('owen.clarke').post(`${BASE}/${path}`, {});
    site.instance.clock.advance(2 * MINUTE_MS);
    return job('continueRollouts', 'rollouts/start');
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
