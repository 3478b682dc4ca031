import { jest } from '@jest/globals';
import {
  button,
  cutOffEverywhere,
  cutOffForGood,
  job,
  kioskRoute,
  route,
  step,
  type Act,
} from '../../support/cut-off.ts';
import { AGENT, AMELIE, DAY_MS, HOUR_MS, loansAt, NOAH, type Loans } from '../../support/loans.ts';
import { newId, order, type Site, type Visit } from '../../support/site.ts';

jest.setTimeout(600_000);

/** What a loan can come to beyond its usual way: each route, job, step and button is cut off between any two writes. */
const iso = (value = ''): string => `${value.replace(' ', 'T')}Z`;
/** Running, and so late that it is overdue; the flows have not had their turn. */
async function late(loans: Loans, hours: number): Promise<Loans> {
  await loans.collected();
  loans.instance.clock.advance(hours * HOUR_MS);
  return loans;
}

async function overdue(site: Site): Promise<Loans> {
  const loans = await late(loansAt(site), 26);
  loans.instance.settle();
  return loans;
}

/** The events of Noah's return, once the door has been opened for it. */
async function returning(site: Site): Promise<Act> {
  const loans = loansAt(site);
  const { session, view } = await loans.tap();
  const choice = view.choices?.find((one) => one.kind === 'return');
  const body = { session_id: session.session_id, request_id: newId(), choice_id: choice?.choice_id };
  const command = view.command ?? (await site.call<Visit>('choose', body)).result.view.command;
  const bay = command?.bay_number ?? null;
  return kioskRoute('events', {
    connector_id: site.connectorId,
    events: [
      site.event('door_opened', bay, { by: 'command' }, command?.command_id),
      site.event('door_closed', bay, { presence: 'occupied', open_ms: 3_000 }, command?.command_id),
    ],
  });
}

const WAYS: Record<string, (site: Site) => Promise<Act>> = {
  'extending an overdue loan': async (site) => {
    const { sys_id: id, due_date: due } = (await overdue(site)).loan();
    return route(NOAH.person, `portal/loans/${id}/extend`, { due_at: iso(due) });
  },
  'the overdue return of what is to be inspected': async (site) => {
    const loans = await overdue(site);
    loans.policy({ inspect_returns: 'true', strikes_allowed: '1' });
    return returning(site);
  },
  'booking from a request': async (site) => {
    const from = site.instance.clock.now() + 2 * DAY_MS;
    const item = await order(site, { ...NOAH, from, settle: false });
    return step('planLoan', { request_item: item, approved: 'false' });
  },
  'the job that sets devices aside for bookings': async (site) => {
    await loansAt(site).order(NOAH, { from: site.instance.clock.now() + 2 * DAY_MS });
    site.instance.clock.advance(2 * DAY_MS - HOUR_MS);
    return job('expireHandovers');
  },
  'reporting a device as stolen': async (site) => {
    const { sys_id: id } = await loansAt(site).collected();
    return route(NOAH.person, `portal/loans/${id}/lost`, { stolen: true, note: 'On the train.' });
  },
  'finding a device again': async (site) => {
    const loans = loansAt(site);
    const { sys_id: id } = await loans.collected();
    loans.press('Mark lost', 'assignment', id);
    return button('markFound', 'assignment', 'assignment', id);
  },
  'failing an inspection': async (site) => {
    const loans = loansAt(site);
    loans.policy({ inspect_returns: 'true' });
    await loans.collected();
    const { asset } = await loans.returned();
    const bay = loans.instance.row('x_smart_lockers_bay', `asset=${asset}`);
    return button('failInspection', 'inspection', 'bay', bay.sys_id);
  },
  'failing an inspection in the console': async (site) => {
    const loans = loansAt(site);
    loans.policy({ inspect_returns: 'true' });
    await loans.collected();
    const { asset } = await loans.returned();
    const bay = loans.instance.row('x_smart_lockers_bay', `asset=${asset}`);
    return route(AGENT, `console/bays/${bay.sys_id}/inspection`, { passed: false });
  },
  'the job that follows people and devices': async (site) => {
    const loans = loansAt(site);
    await loans.collected();
    await loans.order(AMELIE);
    loans.change('alm_hardware', loans.loan(AMELIE.person).asset, { install_status: '7', substatus: 'disposed' });
    loans.change('sys_user', loans.userId(NOAH.person), { active: 'false' });
    return job('followChanges');
  },
  'calling off what waits for approval': async (site) => {
    const { sys_id: id } = await loansAt(site).order(NOAH, { kind: 'Mobile workstation' });
    return route(NOAH.person, `portal/loans/${id}/cancel`, {});
  },
  'reminding of a running loan': async (site) => {
    const { sys_id: id } = (await late(loansAt(site), 23)).loan();
    return step('remindLoan', { assignment: id });
  },
  'saying that a loan is overdue': async (site) => {
    const { sys_id: id } = (await late(loansAt(site), 52)).loan();
    return step('markOverdue', { assignment: id });
  },
  'escalating an overdue loan': async (site) => {
    const loans = await overdue(site);
    loans.instance.clock.advance(4 * DAY_MS);
    return step('escalateLoan', { assignment: loans.loan().sys_id });
  },
  'releasing what is not approved': async (site) => {
    const { sys_id: id } = await loansAt(site).order(NOAH, { kind: 'Mobile workstation' });
    return step('releaseLoan', { assignment: id, outcome: 'not_approved' });
  },
  'reserving now what a flow has left': async (site) => {
    const loans = loansAt(site);
    const { sys_id: id, request_item: item } = await loans.order(NOAH, { kind: 'Mobile workstation' });
    loans.instance.kernel.store.update('sc_req_item', item ?? '', { approval: 'approved' }, 'test');
    return button('reserveForPerson', 'assignment', 'assignment', id);
  },
  'forgiving a strike': async (site) => {
    const loans = await overdue(site);
    loans.policy({ strikes_allowed: '3' });
    await loans.returned();
    const { sys_id: id } = loans.instance.row('x_smart_lockers_strike', '');
    return button('forgiveStrike', 'strike', 'strike', id);
  },
  'taking a loan back by hand': async (site) => {
    const loans = await overdue(site);
    loans.policy({ strikes_allowed: '1' });
    const { sys_id: id } = loans.loan();
    return button('markReturned', 'assignment', 'assignment', id);
  },
  'marking a loan as lost': async (site) => {
    const { sys_id: id } = await loansAt(site).collected();
    return button('markLost', 'assignment', 'assignment', id);
  },
  'calling a loan off by hand': async (site) => {
    const { sys_id: id } = await loansAt(site).order(NOAH);
    return button('cancel', 'assignment', 'assignment', id);
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});

/** What is decided by hand is asked for once: from the decision on, the job does the rest. */
test.each([
  'reporting a device as stolen',
  'marking a loan as lost',
  'finding a device again',
  'taking a loan back by hand',
])('%s, cut off and not said again, comes to the same end, or to nothing', async (name) => {
  await cutOffForGood(WAYS[name] as (site: Site) => Promise<Act>);
});
