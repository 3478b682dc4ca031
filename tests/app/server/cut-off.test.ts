import { jest } from '@jest/globals';
import { cutOffEverywhere, cutOffForGood, job, route, step, type Act } from '../../support/cut-off.ts';
import { newId, order, type Site, type Visit } from '../../support/site.ts';

jest.setTimeout(300_000);

/**
 * A script can be cut off between any two writes. Each route and job of the loan is: after its first write, its second,
 * and so on. Then it is run again, the jobs have their turn, and everything stands as if nothing had happened.
 */
const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const HOUR_MS = 3_600_000;

const tapBody = (site: Site, requestId: string): object => ({
  connector_id: site.connectorId,
  locker_id: site.lockerId,
  request_id: requestId,
  credential: { kind: 'badge', value: NOAH.badge },
});

/** Noah's visit: a tap that opens, or one that lets him choose. */
async function visit(site: Site): Promise<Visit> {
  const answer = await site.tap('badge', NOAH.badge);
  if (answer.error) throw new Error(answer.error.code);
  return answer.result;
}

function doorEvents(site: Site, { view }: Visit, presence: 'empty' | 'occupied'): object {
  const bay = view.command?.bay_number ?? null;
  const command = view.command?.command_id ?? null;
  return {
    connector_id: site.connectorId,
    events: [
      site.event('door_opened', bay, { by: 'command' }, command),
      site.event('door_closed', bay, { presence, open_ms: 3_000 }, command),
    ],
  };
}

async function collected(site: Site): Promise<void> {
  await order(site, NOAH);
  await site.call('events', doorEvents(site, await visit(site), 'empty'));
}

/** Noah chooses to return what he has, with a request of his own. */
async function returning(site: Site): Promise<Visit> {
  const { session, view } = await visit(site);
  const choice = view.choices?.find((one) => one.kind === 'return');
  const body = { session_id: session.session_id, request_id: newId(), choice_id: choice?.choice_id };
  return (await site.call<Visit>('choose', body)).result;
}

/** Each way of the loan: what comes before, and what is then cut off. */
const WAYS: Record<string, (site: Site) => Promise<Act>> = {
  'planning a loan from its request': async (site) => {
    const item = await order(site, { ...NOAH, settle: false });
    return step('planLoan', { request_item: item, approved: 'false' });
  },
  'the tap that opens the door': async (site) => {
    await order(site, NOAH);
    return route('locker.connector', 'connector/tap', tapBody(site, newId()));
  },
  'the events of the collection': async (site) => {
    await order(site, NOAH);
    return route('locker.connector', 'connector/events', doorEvents(site, await visit(site), 'empty'));
  },
  'the events of a door closed on the device': async (site) => {
    await order(site, NOAH);
    return route('locker.connector', 'connector/events', doorEvents(site, await visit(site), 'occupied'));
  },
  'the choice to return': async (site) => {
    await collected(site);
    const { session, view } = await visit(site);
    const choice = view.choices?.find((one) => one.kind === 'return');
    const body = { session_id: session.session_id, request_id: newId(), choice_id: choice?.choice_id };
    return route('locker.connector', 'connector/choose', body);
  },
  'the events of the return': async (site) => {
    await collected(site);
    return route('locker.connector', 'connector/events', doorEvents(site, await returning(site), 'occupied'));
  },
  'borrowing on the spot': async (site) => {
    const { session, view } = await visit(site);
    const choice = view.choices?.find((one) => one.kind === 'borrow');
    const body = { session_id: session.session_id, request_id: newId(), choice_id: choice?.choice_id };
    return route('locker.connector', 'connector/choose', body);
  },
  '"it is empty"': async (site) => {
    await order(site, NOAH);
    const { session, view } = await visit(site);
    const handoverId = view.handover?.handover_id;
    const body = { session_id: session.session_id, request_id: newId(), handover_id: handoverId, exit: 'empty' };
    return route('locker.connector', 'connector/cancel', body);
  },
  'asking for the door again': async (site) => {
    await order(site, NOAH);
    const { session, view } = await visit(site);
    const body = { session_id: session.session_id, request_id: newId(), handover_id: view.handover?.handover_id };
    return route('locker.connector', 'connector/reopen', body);
  },
  'a door that does not open': async (site) => {
    await order(site, NOAH);
    const { view } = await visit(site);
    const event = site.event(
      'open_failed',
      view.command?.bay_number ?? null,
      { reason: 'stuck' },
      view.command?.command_id,
    );
    return route('locker.connector', 'connector/events', { connector_id: site.connectorId, events: [event] });
  },
  'cancelling in the portal': async (site) => {
    await order(site, NOAH);
    const [assignment] = site.instance.rows('x_smart_lockers_assignment');
    return route(NOAH.person, `portal/loans/${assignment?.sys_id}/cancel`, {});
  },
  'the job that expires reservations': async (site) => {
    await order(site, NOAH);
    site.instance.clock.advance(25 * HOUR_MS);
    return job('expireHandovers');
  },
};

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  await cutOffEverywhere(way);
});

test('a loan that is called off and cut off, and not called off again, is called off by the job or goes on', async () => {
  await cutOffForGood(WAYS['cancelling in the portal'] as (site: Site) => Promise<Act>);
});
