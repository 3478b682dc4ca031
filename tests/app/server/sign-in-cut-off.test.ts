import { jest } from '@jest/globals';
import { cutOffEverywhere, kioskRoute, route, type Act } from '../../support/cut-off.ts';
import { BASE, newId, order, type Site } from '../../support/site.ts';

jest.setTimeout(600_000);

/** Signing in at a kiosk with the phone: each request of it is cut off between any two writes, as in `cut-off.test.ts`. */
const NOAH = 'noah.carter';

const here = (site: Site) => ({ connector_id: site.connectorId, locker_id: site.lockerId, request_id: newId() });

async function begun(site: Site): Promise<{ signin_id: string; user_code: string }> {
  return (await site.call<{ signin_id: string; user_code: string }>('signin', here(site))).result;
}
const deciding = (decision: string, { user_code: code }: { user_code: string }): Act =>
  route(NOAH, `portal/signin/${decision}`, { code });

const WAYS: Record<string, (site: Site) => Promise<Act>> = {
  'confirming a sign-in': async (site) => deciding('confirm', await begun(site)),
  'refusing a sign-in': async (site) => deciding('deny', await begun(site)),
  'fetching a sign-in that is confirmed': async (site) => {
    await order(site, { person: NOAH });
    const signIn = await begun(site);
    await site.instance.as(NOAH).post(`${BASE}/portal/signin/confirm`, { code: signIn.user_code });
    return kioskRoute('signin/redeem', { ...here(site), signin_id: signIn.signin_id });
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
