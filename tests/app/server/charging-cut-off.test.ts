import { jest } from '@jest/globals';
import { cutOffEverywhere, step, type Way } from '../../support/cut-off.ts';
import { choosing, closing, tapping } from '../../support/cut-off-visits.ts';
import type { Site } from '../../support/site.ts';
import { comes, type Visitor } from '../../support/visitor.ts';

jest.setTimeout(600_000);

/** Charging: each route and step of it is cut off between any two writes, as in `cut-off.test.ts`. */
const NOAH = '04ACBDCE';
const HOUR_MS = 3_600_000;

async function beginning(site: Site): Promise<Visitor> {
  const noah = await comes(site, NOAH);
  await noah.press('charge');
  return noah;
}

const charging = async (site: Site): Promise<void> => void (await (await beginning(site)).pass());

const its = ({ instance }: Site) => ({
  assignment: instance.row('x_smart_lockers_assignment', 'kind=charging').sys_id,
});

const WAYS: Record<string, Way> = {
  'beginning to charge': async (site) => choosing(await comes(site, NOAH), 'charge'),
  'the events of a device put in to be charged': async (site) => closing(site, await beginning(site)),
  'the tap that opens a charging bay again': async (site) => {
    await charging(site);
    return tapping(site, NOAH);
  },
  'the events of a charged device taken out': async (site) => {
    await charging(site);
    return closing(site, await comes(site, NOAH));
  },
  'reminding of a charging bay': async (site) => {
    await charging(site);
    site.instance.clock.advance(2 * HOUR_MS + 60_000);
    return step('remindCharge', its(site), 'flow/charging');
  },
  'finding a device in a charging bay beyond its time': async (site) => {
    await charging(site);
    site.instance.clock.advance(4 * HOUR_MS);
    return step('outstay', its(site), 'flow/charging');
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
