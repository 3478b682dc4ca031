import { startInstance, type TestInstance } from '../../support/instance.ts';
import { replacementFor } from '../../support/replacement.ts';
import { BASE, connect, order, type Site } from '../../support/site.ts';
import { comes } from '../../support/visitor.ts';
import { COMMAND } from '../../../src/server/domain/states.ts';
import type { CommandState } from '../../../src/server/domain/model.ts';

/** Transitions that no test about something else goes through; `docs/states.md` says which test goes through which. */

describe('a command', () => {
  const TABLE = 'x_smart_lockers_command';
  const STATES: readonly CommandState[] = [
    'queued',
    'claimed',
    'sent',
    'accepted',
    'done',
    'failed',
    'rejected',
    'expired',
    'unknown',
  ];
  const reports = COMMAND.filter(({ action }) => action !== 'claim');
  const pairs = reports.flatMap(({ action, from, to }) => STATES.map((state) => ({ action, state, from, to })));

  let instance: TestInstance;
  let site: Site;
  beforeAll(async () => {
    instance = await startInstance();
    site = await connect(instance);
  });
  afterAll(() => instance.close());

  /** One that an agent has asked for, claimed by a connector that did not carry it on in its time. */
  function commandIn(state: CommandState): string {
    const at = (ms: number) => new Date(instance.clock.now() + ms).toISOString().slice(0, 19).replace('T', ' ');
    const stored = instance.kernel.records.insert(instance.kernel.begin({ user: 'admin' }), TABLE, {
      locker: site.lockerId,
      bay: instance.row('x_smart_lockers_bay', `locker=${site.lockerId}^number=1`).sys_id ?? '',
      action: 'open',
      origin: 'console',
      state,
      claimed_by: site.connectorId,
      claimed_until: at(-1_000),
      expires_at: at(60_000),
    });
    if (!stored.ok) throw new Error(stored.message);
    return stored.row.sys_id ?? '';
  }

  const stateOf = (id: string) => instance.row(TABLE, `sys_id=${id}`).state;

  async function report(id: string, state: string): Promise<string | undefined> {
    const at = new Date(instance.clock.now()).toISOString();
    const { result } = await site.call<{ results: { status: string }[] }>('commands/results', {
      connector_id: site.connectorId,
      results: [{ command_id: id, state, at }],
    });
    return result.results[0]?.status;
  }

  test.each(pairs.filter(({ from, state }) => from.includes(state)))(
    'that is $state and reported as $action goes on',
    async ({ action, state, to }) => {
      const id = commandIn(state);
      expect(await report(id, action)).toBe('applied');
      expect(stateOf(id)).toBe(to);
    },
  );

  test.each(pairs.filter(({ from, state }) => !from.includes(state)))(
    'that is $state stays so when $action is reported',
    async ({ action, state }) => {
      const id = commandIn(state);
      expect(await report(id, action)).toBe('duplicate');
      expect(stateOf(id)).toBe(state);
    },
  );

  test.each(['queued', 'claimed'] as const)('that is %s is handed out to the connector that asks', async (state) => {
    const id = commandIn(state);
    const { result } = await site.call<{ commands: { command_id: string }[] }>('commands/claim', {
      connector_id: site.connectorId,
      max: 100,
    });
    expect(result.commands.map(({ command_id }) => command_id)).toContain(id);
    expect(stateOf(id)).toBe('claimed');
  });
});

describe('a handover', () => {
  const NOAH = { person: 'noah.carter', badge: '04ACBDCE' };

  let instance: TestInstance;
  let site: Site;
  beforeEach(async () => {
    instance = await startInstance();
    site = await connect(instance);
    await order(site, NOAH);
  });
  afterEach(() => instance.close());

  const collection = () => instance.row('x_smart_lockers_handover', 'step=1');

  test('whose door stands open is authorised once more for who taps again', async () => {
    const { command } = (await comes(site, NOAH.badge)).visit.view;
    await site.send(site.event('door_opened', command?.bay_number ?? 0, { by: 'command' }, command?.command_id));
    expect(collection().state).toBe('opened');
    const again = await comes(site, NOAH.badge);
    expect(again.visit.view.command?.bay_number).toBe(command?.bay_number);
    expect(collection().state).toBe('authorised');
    await again.pass();
    expect(collection().state).toBe('committed');
  });

  test('of which only the closing of the door is heard is done all the same', async () => {
    const { command } = (await comes(site, NOAH.badge)).visit.view;
    const closed = { presence: 'empty', open_ms: 4_000 };
    await site.send(site.event('door_closed', command?.bay_number ?? 0, closed, command?.command_id));
    expect(collection().state).toBe('committed');
  });

  test('whose door never opened is released when an agent calls its loan off', async () => {
    await comes(site, NOAH.badge);
    expect(collection().state).toBe('authorised');
    instance.clock.advance(6 * 60_000);
    instance.run(`
      const { giveUp } = require('./src/server/effects/byHand');
      giveUp(require('./src/server/data/assignments').readAssignment('${collection().assignment}'), 'withdrawn')`);
    expect(collection()).toMatchObject({ state: 'exited', exit: 'cancelled', live_bay: '' });
  });
});

describe('an assignment', () => {
  const NOAH = { person: 'noah.carter', badge: '04ACBDCE', laptop: 'LT-104' };
  const OWEN = { badge: '04A2B3C4' };

  let instance: TestInstance;
  let site: Site;
  beforeEach(async () => {
    instance = await startInstance();
    site = await connect(instance);
  });
  afterEach(() => instance.close());

  const assignment = (query: string) => instance.row('x_smart_lockers_assignment', query);
  const laptop = () => instance.row('alm_hardware', `asset_tag=${NOAH.laptop}`);
  const change = (table: string, id: string | undefined, values: Record<string, string>) =>
    instance.kernel.store.update(table, id ?? '', values, 'test');

  test('that waits with half of a swap done waits on when the person takes the old device back, whatever was just promised to it', async () => {
    replacementFor(site, NOAH.laptop);
    const swap = () => assignment('kind=replacement');
    const noah = await comes(site, NOAH.badge);
    await noah.pass();
    await noah.next();
    const others = `model_category=${laptop().model_category}^install_status=6^asset_tag!=${NOAH.laptop}`;
    const spares = instance.rows('alm_hardware', others).filter(({ sys_id }) => sys_id !== swap().asset);
    for (const { sys_id } of spares) change('alm_hardware', sys_id, { install_status: '7' });
    await noah.say('empty');
    expect(swap()).toMatchObject({ stage: 'waiting', live_asset: '' });

    const free = instance.row('alm_hardware', 'asset_tag=LT-011').sys_id ?? '';
    // The job that serves who waits is cut off after its first write, the promise.
    change('alm_hardware', free, { install_status: '6', substatus: 'available' });
    instance.run(`require('./src/server/effects/reservations').reserve('${swap().sys_id}')`, 1);
    expect(swap()).toMatchObject({ stage: 'waiting', live_asset: free });
    await noah.press('take_back');
    await noah.pass();
    expect(swap()).toMatchObject({ stage: 'waiting', live_asset: '', asset: '' });
    expect(laptop()).toMatchObject({ install_status: '1', assigned_to: swap().requested_for });
  });

  test('of a spare that is overdue is kept when policy gives it to the person', async () => {
    const repair = () => assignment('kind=repair');
    const spare = () => assignment('kind=loan^parentISNOTEMPTY');
    const policy = instance.row('x_smart_lockers_policy', 'kind=repair').sys_id;
    change('x_smart_lockers_policy', policy, { unrepairable: 'keep_spare' });
    const noah = await comes(site, NOAH.badge);
    await noah.presses('repair', 'symptom:screen');
    await noah.pass();
    await noah.next();
    await noah.press('spare');
    await noah.pass();
    // An agent has set a date by hand: a spare has none while its repair goes on.
    change('x_smart_lockers_assignment', spare().sys_id, { overdue_at: '2026-11-23 09:00:00' });
    instance.run(`require('./src/server/flow/loan').markOverdue({ assignment: '${spare().sys_id}' })`);
    expect(spare().stage).toBe('overdue');

    const owen = await comes(site, OWEN.badge);
    await owen.pass();
    instance.run(`
      const { cannotBeRepaired } = require('./src/server/effects/unrepairable');
      cannotBeRepaired(require('./src/server/data/assignments').readAssignment('${repair().sys_id}'))`);
    expect(spare()).toMatchObject({ stage: 'completed', outcome: 'kept', live_asset: '' });
    expect(repair()).toMatchObject({ stage: 'completed', outcome: 'unrepairable' });
  });

  test('of a loan that is overdue is completed when the borrower says that the device is stolen', async () => {
    const loan = () => assignment('kind=loan');
    await order(site, NOAH);
    const noah = await comes(site, NOAH.badge);
    await noah.pass();
    instance.advance(2 * 86_400_000);
    expect(loan().stage).toBe('overdue');
    const path = `${BASE}/portal/loans/${loan().sys_id}/lost`;
    expect((await instance.as(NOAH.person).post(path, { stolen: true })).status).toBe(200);
    expect(loan()).toMatchObject({ stage: 'completed', outcome: 'stolen', live_asset: '' });
  });
});
