import { jest } from '@jest/globals';
import { fingerprint } from '../../support/fingerprint.ts';
import { startInstance, type Saved, type TestInstance } from '../../support/instance.ts';
import { BASE, connect, newId, order, type Site, type Visit } from '../../support/site.ts';

jest.setTimeout(300_000);

/**
 * A script can be cut off between any two writes. Each route and job of the loan is: after its first write, its second,
 * and so on. Then it is run again, the jobs have their turn, and everything stands as if nothing had happened.
 */
const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Act {
  /** What is asked for; cut off after so many writes, or whole. @returns whether it was carried out whole */
  run(instance: TestInstance, cutAfterWrites: number | null): Promise<boolean>;
}

function route(userName: string, path: string, body: object): Act {
  return {
    async run(instance, cutAfterWrites) {
      if (cutAfterWrites !== null) instance.kernel.faults.add({ path: `${BASE}/${path}`, times: 1, cutAfterWrites });
      const { status } = await instance.as(userName).post(`${BASE}/${path}`, body);
      return status === 200;
    },
  };
}

function script(source: string): Act {
  return {
    run: async (instance, cutAfterWrites) => instance.run(source, cutAfterWrites ?? undefined).value !== null,
  };
}

const job = (name: string): Act => script(`require('./src/server/jobs/housekeeping').${name}(); 'done'`);

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
    return script(`require('./src/server/flow/loan').planLoan({ request_item: '${item}', approved: 'false' }).stage`);
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

/** The jobs look again after half a minute of quiet. */
async function end(instance: TestInstance): Promise<object> {
  for (let minute = 0; minute < 3; minute += 1) instance.advance(MINUTE_MS);
  return fingerprint(instance);
}

async function prepare(way: (site: Site) => Promise<Act>): Promise<{ saved: Saved; act: Act }> {
  const instance = await startInstance();
  const act = await way(await connect(instance));
  return { saved: await instance.save(), act };
}

/** More writes than any of them makes: a way that is never carried out whole is broken. */
const MOST_WRITES = 60;

test.each(Object.entries(WAYS))('%s, cut off after any of its writes, comes to the same end', async (_name, way) => {
  const { saved, act } = await prepare(way);
  const whole = await startInstance(saved);
  expect(await act.run(whole, null)).toBe(true);
  const expected = await end(whole);
  await whole.close();

  let cuts = 0;
  for (; cuts < MOST_WRITES; cuts += 1) {
    const instance = await startInstance(saved);
    try {
      const uncut = await act.run(instance, cuts);
      await act.run(instance, null);
      expect({ cuts, end: await end(instance) }).toEqual({ cuts, end: expected });
      if (uncut) break;
    } finally {
      await instance.close();
    }
  }
  expect(cuts).toBeGreaterThan(2);
  expect(cuts).toBeLessThan(MOST_WRITES);
});
