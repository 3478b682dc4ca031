import { jest } from '@jest/globals';
import { button, cutOffEverywhere, route, type Way } from '../../support/cut-off.ts';
import { AGENT, loansAt, NOAH } from '../../support/loans.ts';
import { newId, order, type Site } from '../../support/site.ts';

jest.setTimeout(600_000);

/** What agents, readers of their own devices and tools ask for without a visit: each is cut off between any two writes. */
const bayOf = (site: Site, query: string): string =>
  site.instance.rows('x_smart_lockers_bay', `locker=${site.lockerId}^${query}`)[0]?.sys_id ?? '';

/** A bay that is blocked, with a discrepancy that is open. */
async function blocked(site: Site): Promise<string> {
  const loans = loansAt(site);
  await loans.order(NOAH);
  const { view, session } = await loans.tap();
  await site.call('cancel', {
    session_id: session.session_id,
    request_id: newId(),
    handover_id: view.handover?.handover_id,
    exit: 'empty',
  });
  return site.instance.row('x_smart_lockers_bay', 'state=blocked').sys_id ?? '';
}

/** What came back waits to be looked at. */
async function toInspect(site: Site): Promise<string> {
  const loans = loansAt(site);
  loans.policy({ inspect_returns: 'true' });
  await loans.collected();
  const { asset } = await loans.returned();
  return bayOf(site, `asset=${asset}`);
}

const WAYS: Record<string, Way> = {
  'opening a bay from afar': async (site) =>
    route(AGENT, `console/bays/${bayOf(site, 'assetISNOTEMPTY')}/open`, { reason: 'Look', request_id: newId() }),
  'blocking a bay in the console': async (site) =>
    route(AGENT, `console/bays/${bayOf(site, 'assetISNOTEMPTY')}/state`, { state: 'blocked', reason: 'Lock' }),
  'putting a bay back into service in the console': async (site) =>
    route(AGENT, `console/bays/${await blocked(site)}/state`, { state: 'in_service', reason: 'Looked' }),
  'blocking a bay on its form': async (site) => button('blockBay', 'bay', 'bay', bayOf(site, 'assetISNOTEMPTY')),
  'putting a bay back into service on its form': async (site) =>
    button('putBackIntoService', 'bay', 'bay', await blocked(site)),
  'resolving a discrepancy': async (site) => {
    await blocked(site);
    const { sys_id: id } = site.instance.row('x_smart_lockers_discrepancy', 'state=open');
    return button('resolve', 'discrepancy', 'discrepancy', id);
  },
  'passing an inspection': async (site) => button('passInspection', 'inspection', 'bay', await toInspect(site)),
  'making a code of enrolment': async (site) =>
    route(AGENT, `console/lockers/${site.lockerId}/enrolment`, { purpose: 'kiosk' }),
  'asking for a QR code': async (site) => {
    await order(site, NOAH);
    const { sys_id: id } = site.instance.row('x_smart_lockers_handover', 'step=1');
    return route(NOAH.person, `portal/handovers/${id}/qr`, {});
  },
  'marking a loan as stolen': async (site) => {
    const { sys_id: id } = await loansAt(site).collected();
    return button('markStolen', 'assignment', 'assignment', id);
  },
  'adding a photo of damage': async (site) => {
    const loans = loansAt(site);
    await loans.collected();
    const { sys_id: id } = await loans.returned();
    // As reporting it at the kiosk leaves it.
    const incident = site.instance.kernel.store.insert('incident', { state: '1' }, 'test').sys_id ?? '';
    const { sys_id: handover } = site.instance.row('x_smart_lockers_handover', `assignment=${id}^step=2`);
    const damaged = { kind: 'damaged', state: 'open', handover: handover ?? '', incident };
    site.instance.kernel.store.insert('x_smart_lockers_discrepancy', damaged, 'test');
    return route(NOAH.person, `portal/loans/${id}/photo`, { data: '/9j/4AAQ' });
  },
  'reporting that a device is ready': async (site) => {
    const { instance } = site;
    const tx = instance.kernel.begin({ user: 'admin' });
    const tool = { user_name: 'imaging.tool', active: 'true', user_password: 'test-only' };
    const user = instance.kernel.records.insert(tx, 'sys_user', tool);
    instance.kernel.records.insert(tx, 'sys_user_has_role', {
      user: (user.ok && user.row.sys_id) || '',
      role: instance.row('sys_user_role', 'name=x_smart_lockers.readiness').sys_id ?? '',
      state: 'active',
    });
    const at = new Date(instance.clock.now()).toISOString();
    const reports = ['LT-101', 'LT-104'].map((tag) => ({ asset_tag: tag, state: 'ready', at }));
    return route('imaging.tool', 'readiness', { source: 'imaging', reports });
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});
