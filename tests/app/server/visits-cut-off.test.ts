import { jest } from '@jest/globals';
import { button, cutOffEverywhere, cutOffForGood, job, kioskRoute, step, type Act } from '../../support/cut-off.ts';
import { choosing, closing, following, scanning, tapping } from '../../support/cut-off-visits.ts';
import { HIRES, rolloutOf } from '../../support/rollout.ts';
import { newId, renew, type Site } from '../../support/site.ts';
import { orderReplacement, replacementFor } from '../../support/replacement.ts';
import { comes, type Visitor } from '../../support/visitor.ts';

jest.setTimeout(600_000);

/** The visits beyond the loan: each route, script and job of theirs is cut off between any two writes, as in `cut-off.test.ts`. */
const NOAH = { badge: '04ACBDCE', laptop: 'LT-104' };
const OWEN = '04A2B3C4';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const noahAt = async (site: Site, ...pressed: readonly string[]): Promise<Visitor> => {
  const noah = await comes(site, NOAH.badge);
  await noah.presses(...pressed);
  return noah;
};

async function handedIn(site: Site): Promise<Visitor> {
  const noah = await noahAt(site, 'repair', 'symptom:screen');
  await noah.pass();
  return noah;
}

/** A loan comes back, and is said to be broken. */
async function broken(site: Site): Promise<void> {
  await (await noahAt(site, 'borrow:Loan laptop')).pass();
  const noah = await noahAt(site, 'return');
  await noah.pass();
  await noah.next();
  await noah.presses('damage', 'symptom:battery');
}

async function withIt(site: Site): Promise<Visitor> {
  await handedIn(site);
  const owen = await comes(site, OWEN);
  await owen.pass();
  return owen;
}

async function broughtBack(site: Site): Promise<void> {
  const owen = await withIt(site);
  await owen.scan('bring_back', NOAH.laptop);
  await owen.pass();
}

async function halfSwapped(site: Site): Promise<Visitor> {
  replacementFor(site, NOAH.laptop);
  const noah = await comes(site, NOAH.badge);
  await noah.pass();
  return noah;
}

async function spared(site: Site): Promise<Visitor> {
  const noah = await handedIn(site);
  await noah.next();
  return noah;
}

/** A kit lies in its bay for Noah, who does not come in its two windows. */
async function notCollected(site: Site, windows: number): Promise<void> {
  const rollout = rolloutOf(site.instance, HIRES);
  await rollout.add('person,asset\nnoah.carter,KT-011');
  await rollout.start();
  site.instance.advance(4 * HOUR_MS);
  await renew(site);
  const owen = await comes(site, OWEN);
  await owen.press('stage');
  await owen.scan('stage', 'KT-011');
  await owen.pass();
  for (let window = 0; window < windows; window += 1) site.instance.advance(5 * DAY_MS + HOUR_MS);
  await renew(site);
}

const WAYS: Record<string, (site: Site) => Promise<Act>> = {
  'beginning a repair': async (site) => choosing(await noahAt(site, 'repair'), 'symptom', 'screen'),
  'the events of a broken device put in': async (site) => closing(site, await noahAt(site, 'repair', 'symptom:screen')),
  'taking a spare': async (site) => choosing(await spared(site), 'spare'),
  'the door of an agent’s round': async (site) => {
    await handedIn(site);
    return tapping(site, OWEN);
  },
  'going on to the next door of an agent’s round': async (site) => {
    await broken(site);
    await handedIn(site);
    const owen = await comes(site, OWEN);
    await owen.pass();
    return following(owen);
  },
  'scanning what is brought back': async (site) => {
    const owen = await withIt(site);
    return scanning(owen, 'bring_back', NOAH.laptop);
  },
  'the events of a device brought back': async (site) => {
    const owen = await withIt(site);
    await owen.scan('bring_back', NOAH.laptop);
    return closing(site, owen);
  },
  'the events of a repaired device collected': async (site) => {
    await broughtBack(site);
    return closing(site, await noahAt(site));
  },
  'writing a repair off': async (site) => {
    await withIt(site);
    const repair = site.instance.row('x_smart_lockers_assignment', 'kind=repair').sys_id;
    return button('writeOff', 'repair', 'assignment', repair);
  },
  'giving a repaired device back by hand': async (site) => {
    await withIt(site);
    const repair = site.instance.row('x_smart_lockers_assignment', 'kind=repair').sys_id;
    return button('givenBack', 'repair', 'assignment', repair);
  },
  'planning a replacement from its request': async (site) => {
    const item = await orderReplacement(site.instance, site.lockerId, {
      person: 'noah.carter',
      tag: NOAH.laptop,
      reason: 'lost',
    });
    return step('planReplacement', { request_item: item, approved: 'false' }, 'flow/replacement');
  },
  'refusing the replacement of what is lost': async (site) => {
    const { instance } = site;
    await orderReplacement(instance, site.lockerId, { person: 'noah.carter', tag: NOAH.laptop, reason: 'lost' });
    instance.settle();
    const { sys_id: id } = instance.row('x_smart_lockers_assignment', 'kind=replacement');
    return step('releaseLoan', { assignment: id, outcome: 'not_approved' });
  },
  'the tap that opens the first door of a swap': async (site) => {
    replacementFor(site, NOAH.laptop);
    return tapping(site, NOAH.badge);
  },
  'the events of a swap’s old device put in': async (site) => {
    replacementFor(site, NOAH.laptop);
    return closing(site, await noahAt(site));
  },
  'the events of an old device that an agent fetches': async (site) => {
    const noah = await halfSwapped(site);
    await noah.next();
    await noah.pass();
    const owen = await comes(site, OWEN);
    return closing(site, owen);
  },
  'going on to the other half of a swap': async (site) => following(await halfSwapped(site)),
  'the events of a swap’s new device collected': async (site) => {
    const noah = await halfSwapped(site);
    await noah.next();
    return closing(site, noah);
  },
  'choosing to take the old device back': async (site) => {
    await halfSwapped(site);
    return choosing(await noahAt(site), 'take_back');
  },
  'the events of an old device taken back': async (site) => {
    await halfSwapped(site);
    return closing(site, await noahAt(site, 'take_back'));
  },
  'the job that finds a swap half done': async (site) => {
    await halfSwapped(site);
    site.instance.clock.advance(3 * DAY_MS + 120_000);
    return job('expireHandovers');
  },
  'the job that ends the last window of a staged device': async (site) => {
    await notCollected(site, 1);
    site.instance.clock.advance(5 * DAY_MS + HOUR_MS);
    return job('expireHandovers');
  },
  'the events of a staged device that an agent fetches': async (site) => {
    await notCollected(site, 2);
    const owen = await comes(site, OWEN);
    return closing(site, owen);
  },
  'the job that keeps what somebody who leaves had handed in': async (site) => {
    await handedIn(site);
    const noah = site.instance.row('sys_user', 'user_name=noah.carter').sys_id ?? '';
    site.instance.kernel.store.update('sys_user', noah, { active: 'false' }, 'test');
    return job('followChanges');
  },
  'the events of a damaged device that an agent fetches': async (site) => {
    await broken(site);
    return closing(site, await comes(site, OWEN));
  },
  'saying that it was another device, on loan too': async (site) => {
    for (const kind of ['Loan laptop', 'Headset']) await (await noahAt(site, `borrow:${kind}`)).pass();
    const noah = await comes(site, NOAH.badge);
    await noah.press('return');
    await noah.pass();
    await noah.next();
    await noah.press('another');
    const { instance } = site;
    const other = instance.row('x_smart_lockers_assignment', 'kind=loan^stage=active').asset;
    const { asset_tag: tag } = instance.row('alm_hardware', `sys_id=${other}`);
    const choice = noah.visit.view.choices?.find(({ item }) => item?.asset_tag === tag);
    const session = { session_id: noah.visit.session.session_id, request_id: newId() };
    return kioskRoute('choose', { ...session, choice_id: choice?.choice_id });
  },
  'reporting damage': async (site) => {
    await (await noahAt(site, 'borrow:Loan laptop')).pass();
    const noah = await noahAt(site, 'return');
    await noah.pass();
    await noah.next();
    await noah.press('damage');
    return choosing(noah, 'symptom', 'battery');
  },
  'extending a loan': async (site) => {
    await (await noahAt(site, 'borrow:Loan laptop')).pass();
    return choosing(await noahAt(site), 'extend');
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});

test('a write-off that is cut off and not said again comes to the same end, or to nothing', async () => {
  await cutOffForGood(WAYS['writing a repair off'] as (site: Site) => Promise<Act>);
});
