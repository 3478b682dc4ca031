import { unpack } from '../../src/flow/definition.ts';
import { DAY, HOUR, MINUTE, THING, addUser, openInstance, type Instance } from './harness.ts';

const ITEM = '031dac0f6c564770bf9340723b53c289';

describe('the flow of a catalog item', () => {
  let instance: Instance;
  let manager: string;
  let borrower: string;

  beforeEach(() => {
    instance = openInstance();
    manager = addUser(instance, 'morgan');
    borrower = addUser(instance, 'billie', { manager });
    instance.seed('sys_user', {
      sys_id: 'aaaa0000000000000000000000000001',
      user_name: 'ada',
      name: 'ada',
      active: 'true',
    });
    expect(instance.publish('Loan').filter(({ ok }) => !ok)).toEqual([]);
  });
  afterEach(() => instance.close());

  const order = (): string => {
    const tx = instance.kernel.begin({ user: borrower, interactive: true });
    return (
      instance.kernel.catalog.order(tx, [{ itemId: ITEM, quantity: 1, variables: { kind: 'laptop', whom: borrower } }])
        .itemIds[0] ?? ''
    );
  };
  const context = () => instance.contexts('Loan')[0] ?? {};
  const approvals = () => instance.find('sysapproval_approver', 'ORDERBYapprover');
  const thing = () =>
    instance.find(THING, 'title=for ' + instance.find('sc_req_item', '')[0]?.number + ' laptop')[0] ?? {};
  const approve = (state: string) => {
    const mine = approvals().find((row) => row.approver === manager);
    instance.update('sysapproval_approver', mine?.sys_id ?? '', { state }, manager);
  };

  it('starts with the request item and asks for approval whom the rules and their data pills name', () => {
    const item = order();
    expect(context()).toMatchObject({ state: 'QUEUED', source_record: item });
    expect(instance.get('sc_req_item', item).flow_context).toBe(context().sys_id);
    instance.run();
    expect(context()).toMatchObject({ state: 'WAITING', error_message: '' });
    expect(approvals().map((row) => row.approver)).toEqual(['aaaa0000000000000000000000000001', manager].sort());
    expect(approvals()[0]).toMatchObject({
      state: 'requested',
      source_table: 'sc_req_item',
      document_id: item,
      sysapproval: item,
      due_date: '2026-11-27 18:00:00',
    });
    expect(instance.get('sc_req_item', item)).toMatchObject({ approval: 'requested', stage: 'asked' });
  });

  it('leaves no row that names its author by anything but a user name', () => {
    order();
    instance.run();
    approve('approved');
    instance.run();
    const { dictionary } = instance.kernel.store;
    const authors = dictionary
      .descendants('task')
      .concat(
        'sys_flow_context',
        'sysapproval_approver',
        'sc_item_option',
        'sc_item_option_mtom',
        'sys_flow_log',
        'sysevent',
        'sys_email',
        'sys_trigger',
        THING,
      )
      .flatMap((table) => instance.find(table, '').flatMap((row) => [row.sys_created_by, row.sys_updated_by]));
    expect(context().sys_created_by).toBe('billie');
    expect([...new Set(authors)].sort()).toEqual(['billie', 'morgan', 'system']);
  });

  it('runs custom actions with script steps in the scope of the app, and hands outputs on', () => {
    const item = order();
    instance.run();
    expect(thing()).toMatchObject({ request_item: item });
  });

  it('goes on after every wait, each across a restart, to the end', () => {
    const item = order();
    instance.restart();
    instance.run();
    expect(context().state).toBe('WAITING');

    instance.restart();
    instance.run();
    approve('approved');
    instance.run();
    expect(instance.get('sc_req_item', item)).toMatchObject({ approval: 'approved', stage: 'lent' });
    expect(
      approvals()
        .map((row) => row.state)
        .sort(),
    ).toEqual(['approved', 'not_required']);
    expect(context().state).toBe('WAITING');

    instance.restart();
    instance.update('sc_req_item', item, { due_date: '2026-11-23 10:00:00' });
    instance.update(THING, thing().sys_id ?? '', { flag: 'true' });
    instance.run();
    expect(context().state).toBe('WAITING');
    expect(instance.kernel.background.nextDueMs()).toBe(Date.parse('2026-11-23T08:00:00Z'));

    instance.restart();
    instance.advance(14 * HOUR - 1000);
    expect(instance.find('sysevent', 'name=x_acme_demo.thing.ready')).toEqual([]);
    instance.advance(1000);
    expect(instance.kernel.background.nextDueMs()).toBe(Date.parse('2026-11-23T08:30:00Z'));
    instance.restart();
    instance.advance(30 * MINUTE);
    expect(instance.find('sysevent', 'name=x_acme_demo.thing.ready')[0]).toMatchObject({
      parm1: '0',
      parm2: 'two',
      table: THING,
      instance: thing().sys_id,
    });
    expect(context()).toMatchObject({ state: 'COMPLETE', error_message: '' });
    expect(instance.get('sc_req_item', item)).toMatchObject({
      state: '3',
      active: 'false',
      short_description: 'Borrow',
    });
    expect(instance.kernel.background.nextDueMs()).toBeNull();
  });

  it('takes up again a run that was cut off in the middle of its work, behind the last step that is done', () => {
    order();
    instance.run();
    instance.kernel.store.update('sys_flow_context', context().sys_id ?? '', { state: 'IN_PROGRESS' }, 'test');
    instance.restart();
    instance.run();
    expect(context().state).toBe('WAITING');
    expect(instance.find(THING, 'titleSTARTSWITHfor')).toHaveLength(1);
    expect(approvals()).toHaveLength(2);
  });

  it('takes the branch of a rejection and ends there', () => {
    const item = order();
    instance.run();
    approve('rejected');
    instance.run();
    expect(instance.flowLog()).toEqual([`rejected ${instance.get('sc_req_item', item).number}`]);
    expect(context().state).toBe('COMPLETE');
    expect(instance.get('sc_req_item', item)).toMatchObject({ approval: 'rejected', state: '1' });
  });

  it('does at the due date what the approval says, though the instance was down then', () => {
    const item = order();
    instance.run();
    instance.clock.advance(6 * DAY);
    instance.restart();
    instance.run();
    expect(approvals().map((row) => row.state)).toEqual(['rejected', 'rejected']);
    expect(instance.get('sc_req_item', item).approval).toBe('rejected');
  });

  it('stops waiting for a condition when its time is up, and says so', () => {
    const item = order();
    instance.run();
    approve('approved');
    instance.update('sc_req_item', item, { due_date: '2026-11-22 19:00:00' });
    instance.run();
    instance.advance(2 * DAY - 1000);
    expect(instance.find('sysevent', 'name=x_acme_demo.thing.ready')).toEqual([]);
    instance.advance(1000 + 30 * MINUTE);
    instance.advance(30 * MINUTE);
    expect(instance.find('sysevent', 'name=x_acme_demo.thing.ready')[0]).toMatchObject({ parm1: '1' });
  });

  describe('with a schedule', () => {
    const WEEKDAYS = '08fcd0830a0a0b2600079f56b1adb9ae';
    /** Gives inputs of a node other values than the packed ones; the clock stands on Sunday evening. */
    const edit = (table: string, query: string, values: Record<string, unknown>) => {
      const [row] = instance.find(table, `flow=${instance.flowId('Loan')}^${query}`);
      const stored = unpack(row?.values) as
        { name: string; value: unknown }[] | { inputs: { name: string; value: unknown }[] };
      for (const input of Array.isArray(stored) ? stored : stored.inputs)
        if (input.name in values) input.value = values[input.name];
      instance.kernel.store.update(table, row?.sys_id ?? '', { values: JSON.stringify(stored) }, 'test');
      instance.kernel.scripts.reload();
    };
    const dueBy = (due: Record<string, unknown>) => {
      edit('sys_hub_action_instance_v2', 'action_type=f8f2e9920b10030085c083eb37673abd', {
        due_date: JSON.stringify({ action: 'reject', date: '{}', ...due }),
      });
      order();
      instance.run();
      return approvals()[0]?.due_date;
    };
    const waitBy = (values: Record<string, unknown>) => {
      edit('sys_hub_flow_logic_instance_v2', 'order=9', values);
      const item = order();
      instance.run();
      approve('approved');
      instance.update('sc_req_item', item, { due_date: '2026-11-22 19:00:00' });
      instance.run();
      instance.update(THING, thing().sys_id ?? '', { flag: 'true' });
      instance.run();
      return instance.find('sys_trigger', 'document=sys_flow_context')[0]?.next_action;
    };

    it('an approval is due when so much of its time is over', () => {
      expect(dueBy({ duration: 12, duration_type: 'hours', schedule: WEEKDAYS })).toBe('2026-11-24 11:00:00');
    });

    it('an approval is due some time after a moment', () => {
      expect(dueBy({ date_type: 'relative', date: '2026-12-01 08:00:00', duration: 1, duration_type: 'months' })).toBe(
        '2027-01-01 08:00:00',
      );
    });

    it('a wait counts its time alone, and a restart changes nothing', () => {
      expect(waitBy({ timer_schedule: WEEKDAYS })).toBe('2026-11-23 08:30:00');
      instance.restart();
      instance.advance(15 * HOUR);
      expect(context()).toMatchObject({ state: 'COMPLETE', error_message: '' });
    });

    it('a wait lasts a share of the time until a moment', () => {
      expect(
        waitBy({
          duration_type: 'percentage_duration',
          timer_percentage: '50',
          percentage_timer_input_datetime: '2026-11-23 17:00:00',
          timer_schedule: WEEKDAYS,
        }),
      ).toBe('2026-11-23 12:30:00');
    });

    it('a schedule that is not there ends the run with an error that says so', () => {
      waitBy({ timer_schedule: 'f'.repeat(32) });
      expect(context()).toMatchObject({ state: 'ERROR' });
      expect(context().error_message).toContain('There is no schedule ffff');
    });
  });
});
