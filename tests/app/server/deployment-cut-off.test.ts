import { jest } from '@jest/globals';
import { cutOffEverywhere, job, route, step, type Way } from '../../support/cut-off.ts';
import { closing, scanning } from '../../support/cut-off-visits.ts';
import { HIRES, rolloutOf, type Rollout } from '../../support/rollout.ts';
import { newId, renew, type Site } from '../../support/site.ts';
import { comes, type Visitor } from '../../support/visitor.ts';

jest.setTimeout(600_000);

/** Deployment: each route, job and step of it is cut off between any two writes, as in `cut-off.test.ts`; its start in `rollouts-cut-off.test.ts`. */
const NOAH = '04ACBDCE';
const OWEN = { person: 'owen.clarke', badge: '04A2B3C4' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

async function started(site: Site): Promise<Rollout> {
  const rollout = rolloutOf(site.instance, HIRES);
  await rollout.add('person,asset,kit\nnoah.carter,KT-011,charger');
  await rollout.start();
  site.instance.advance(4 * HOUR_MS);
  await renew(site);
  return rollout;
}

async function staging(site: Site): Promise<Visitor> {
  await started(site);
  const owen = await comes(site, OWEN.badge);
  await owen.press('stage');
  return owen;
}

async function scanned(site: Site): Promise<Visitor> {
  const owen = await staging(site);
  await owen.scan('stage', 'KT-011');
  return owen;
}

const staged = async (site: Site): Promise<void> => void (await (await scanned(site)).pass());

const WAYS: Record<string, Way> = {
  'scanning a kit that is staged': async (site) => scanning(await staging(site), 'stage', 'KT-011'),
  'the events of a staged kit': async (site) => closing(site, await scanned(site)),
  'the events of a kit collected': async (site) => {
    await staged(site);
    return closing(site, await comes(site, NOAH));
  },
  'reminding of a kit to collect': async (site) => {
    await staged(site);
    site.instance.clock.advance(4 * DAY_MS + HOUR_MS);
    const { sys_id: assignment } = site.instance.row('x_smart_lockers_assignment', 'kind=deployment');
    return step('remindToCollect', { assignment }, 'flow/collecting');
  },
  'the job that follows a staged kit behind a blocked door': async (site) => {
    await staged(site);
    const { sys_id: bay } = site.instance.row('x_smart_lockers_bay', 'asset.asset_tag=KT-011');
    site.instance.kernel.store.update('x_smart_lockers_bay', bay ?? '', { state: 'blocked' }, 'test');
    return job('followChanges');
  },
  'the job that follows a kit retired before it is staged': async (site) => {
    await started(site);
    const { sys_id: kit } = site.instance.row('alm_hardware', 'asset_tag=KT-011');
    site.instance.kernel.store.update('alm_hardware', kit ?? '', { install_status: '7' }, 'test');
    return job('followChanges');
  },
  'taking somebody out of a rollout': async (site) => {
    const { line_id: line } = await (await started(site)).line('noah.carter');
    return route(OWEN.person, `console/rollout_lines/${line}/cancel`, {});
  },
  'closing a rollout': async (site) => {
    const rollout = await started(site);
    await rollout.add('person,asset\namelie.roy,');
    return route(OWEN.person, `console/rollouts/${rollout.id}/close`, {});
  },
  'adding lines to a rollout': async (site) => {
    const { id } = rolloutOf(site.instance, HIRES);
    const csv = 'person,asset\nnoah.carter,KT-011\namelie.roy,';
    return route(OWEN.person, `console/rollouts/${id}/lines`, { csv, request_id: newId() });
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
