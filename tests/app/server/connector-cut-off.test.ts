import { jest } from '@jest/globals';
import { cutOffEverywhere, kioskRoute, type Way } from '../../support/cut-off.ts';
import { AGENT, loansAt, NOAH } from '../../support/loans.ts';
import { BASE, newId, type Site, type Visit } from '../../support/site.ts';

jest.setTimeout(600_000);

/** What a connector reports and asks for besides events: each route is cut off between any two writes. */
const at = (site: Site): string => new Date(site.instance.clock.now()).toISOString();

async function opening(site: Site): Promise<Visit> {
  const loans = loansAt(site);
  await loans.order(NOAH);
  return loans.tap();
}

/** An agent has asked for two bays. */
async function asked(site: Site): Promise<void> {
  for (const { sys_id: bay } of site.instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}`).slice(0, 2)) {
    await site.instance.as(AGENT).post(`${BASE}/console/bays/${bay}/open`, { reason: 'Look', request_id: newId() });
  }
}

const WAYS: Record<string, Way> = {
  'registering a connector': async () => kioskRoute('register', { name: 'connector-2', version: '1.0.0' }),
  'taking the leases of lockers': async (site) => {
    site.instance.clock.advance(60_000);
    return kioskRoute('lease', { connector_id: site.connectorId, want: 'all' });
  },
  'claiming commands': async (site) => {
    await asked(site);
    return kioskRoute('commands/claim', { connector_id: site.connectorId, max: 10 });
  },
  'reporting results of commands': async (site) => {
    const { view } = await opening(site);
    const results = ['accepted', 'failed'].map((state) => ({
      command_id: view.command?.command_id,
      state,
      detail: 'stuck',
      at: at(site),
    }));
    return kioskRoute('commands/results', { connector_id: site.connectorId, results });
  },
  'reporting the doors of a locker': async (site) => {
    const { view } = await opening(site);
    const bay = view.command?.bay_number ?? 0;
    const doors = [bay, bay === 1 ? 2 : 1].map((number) => ({ bay_number: number, door: 'open', presence: 'unknown' }));
    const locker = { locker_id: site.lockerId, online: true, doors, at: at(site), sequence: 1_000 };
    return kioskRoute('state', { connector_id: site.connectorId, lockers: [locker] });
  },
  'spending a code of enrolment': async (site) => {
    const { result } = await site.instance
      .as(AGENT)
      .post<{ code: string }>(`${BASE}/console/lockers/${site.lockerId}/enrolment`, { purpose: 'kiosk' });
    const spent = { connector_id: site.connectorId, purpose: 'kiosk', code: result.code, used_by: 'kiosk-1' };
    return kioskRoute('enrol', { ...spent, key_hash: 'a'.repeat(64) });
  },
  'extending a session': async (site) =>
    kioskRoute('session/extend', { session_id: (await opening(site)).session.session_id }),
  'ending a session': async (site) =>
    kioskRoute('session/end', { session_id: (await opening(site)).session.session_id }),
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
