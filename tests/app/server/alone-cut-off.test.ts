import { jest } from '@jest/globals';
import { ended, firstGranted as granted, mayHandIn, opened, passed } from '../../support/alone.ts';
import { cutOffEverywhere, kioskRoute } from '../../support/cut-off.ts';
import { loansAt, NOAH, type Loans } from '../../support/loans.ts';
import { connect, type EventBody } from '../../support/site.ts';

jest.setTimeout(600_000);

/** Both steps of a visit alone, each with what its door did. */
const WAYS: Record<string, (at: Loans) => Promise<readonly EventBody[]>> = {
  'collected alone': async (at) => {
    await at.order(NOAH);
    const known = await granted(at.site);
    const opening = opened(at.site, known.bay, known);
    return [opening, ...passed(at.site, opening, 'empty')];
  },
  'returned alone': async (at) => {
    await at.collected();
    const known = await granted(at.site);
    const opening = opened(at.site, known.bay, known);
    return [opening, ...passed(at.site, opening, 'occupied')];
  },
  'called off alone, and done then': async (at) => {
    await at.order(NOAH);
    const known = await granted(at.site);
    const [first, second] = [opened(at.site, known.bay, known), opened(at.site, known.bay, known)];
    const exit = ended(at.site, known.bay, known, 'cancelled');
    return [first, exit, second, ...passed(at.site, second, 'empty')];
  },
  'handed in for repair alone': async (at) => {
    const known = await mayHandIn(at.site, 'repair', 'Noah Carter');
    const opening = opened(at.site, known.bay, known);
    return [opening, ...passed(at.site, opening, 'occupied')];
  },
  'put in to be charged alone': async (at) => {
    const known = await mayHandIn(at.site, 'charging', 'Noah Carter');
    const opening = opened(at.site, known.bay, known);
    return [opening, ...passed(at.site, opening, 'occupied')];
  },
  'handed in alone, which nobody may any more': async (at) => {
    const known = await mayHandIn(at.site, 'charging', 'Noah Carter');
    const { sys_id: id } = at.instance.row('x_smart_lockers_policy', 'kind=charging');
    at.change('x_smart_lockers_policy', id, { active: 'false' });
    const opening = opened(at.site, known.bay, known);
    return [opening, ...passed(at.site, opening, 'occupied')];
  },
  'collected alone, after another connector has told of the door': async (at) => {
    await at.order(NOAH);
    const known = await granted(at.site);
    const opening = opened(at.site, known.bay, known);
    await toldByAnother(at, passed(at.site, opening, 'empty'));
    return [opening];
  },
  'called off alone, after another connector has told of the door': async (at) => {
    await at.order(NOAH);
    const known = await granted(at.site);
    const opening = opened(at.site, known.bay, known);
    await toldByAnother(at, passed(at.site, opening, 'empty'));
    return [opening, ended(at.site, known.bay, known, 'cancelled')];
  },
  'handed in for repair alone, after another connector has told of the door': async (at) => {
    const known = await mayHandIn(at.site, 'repair', 'Noah Carter');
    const opening = opened(at.site, known.bay, known);
    await toldByAnother(at, passed(at.site, opening, 'occupied'));
    return [opening];
  },
  'in conflict': async (at) => {
    await at.order(NOAH);
    const known = await granted(at.site);
    await at.portal(NOAH, `loans/${at.loan().sys_id}/cancel`, {});
    const opening = opened(at.site, known.bay, known);
    return [opening, ...passed(at.site, opening, 'empty')];
  },
};

/** The lease has run out meanwhile. */
async function toldByAnother({ instance }: Loans, door: readonly EventBody[]): Promise<void> {
  instance.clock.advance(61_000);
  await (await connect(instance, 'connector-2')).send(...door);
}

test.each(Object.entries(WAYS))(
  '%s, cut off after any write and sent again, comes to the same end',
  async (_name, way) => {
    await cutOffEverywhere(async (at) => {
      const events = await way(loansAt(at));
      return kioskRoute('events', { connector_id: at.connectorId, events });
    });
  },
);
