import { DAY, HOUR, MINUTE, THING, addUser, openInstance, type Instance } from './harness.ts';

describe('what starts flows', () => {
  let instance: Instance;
  beforeEach(() => {
    instance = openInstance();
  });
  afterEach(() => instance.close());

  it('starts nothing that has not been published', () => {
    const id = instance.insert(THING, { title: 'x' });
    instance.update(THING, id, { flag: 'true' });
    expect(instance.contexts('Always')).toEqual([]);
  });

  it('runs once per record however often it fits, and only in sessions that the trigger names', () => {
    instance.publish('Always');
    const id = instance.insert(THING, { title: 'x' });
    instance.kernel.records.update(instance.kernel.begin({ user: 'admin', interactive: false }), THING, id, {
      flag: 'true',
    });
    expect(instance.contexts('Always')).toEqual([]);
    instance.update(THING, id, { title: 'y' });
    instance.update(THING, id, { title: 'z' });
    instance.run();
    expect(instance.flowLog()).toEqual(['flag of z']);
  });

  it('runs in the foreground, for each unique change', () => {
    instance.publish('Thing changed');
    const id = instance.insert(THING, { title: 'a' });
    for (const title of ['b', 'a', 'b']) instance.update(THING, id, { title });
    instance.update(THING, id, { size: '3' });
    expect(instance.flowLog()).toEqual(['changed a', 'changed b', 'changed a']);
  });

  it.each([
    ['Daily', '2026-11-23 05:30:00', DAY, 'day'],
    ['Weekly', '2026-11-24 06:30:00', 7 * DAY, 'week'],
    ['Monthly', '2026-11-30 06:30:00', 31 * DAY, 'month'],
    ['Repeat', '2026-11-22 18:15:00', 15 * MINUTE, 'rep'],
  ])(
    'runs %s by the clock, and once for all that was missed while the instance was down',
    (name, first, period, message) => {
      instance.publish(name);
      const firstMs = Date.parse(`${first.replace(' ', 'T')}Z`);
      expect(instance.kernel.background.nextDueMs()).toBe(firstMs);
      instance.advance(firstMs - instance.clock.now() - 1000);
      expect(instance.flowLog()).toEqual([]);
      instance.advance(1000);
      expect(instance.flowLog()).toEqual([message]);
      expect(instance.kernel.background.nextDueMs()).toBe(firstMs + period);
      instance.clock.advance(3 * period + HOUR);
      instance.restart();
      instance.run();
      expect(instance.flowLog()).toEqual([message, message]);
    },
  );

  it('runs a flow once at its moment and switches it off', () => {
    instance.publish('Once');
    instance.advance(Date.parse('2026-12-01T10:00:00Z') - instance.clock.now());
    expect(instance.flowLog()).toEqual(['once']);
    expect(instance.get('sys_hub_flow', instance.flowId('Once')).active).toBe('false');
    expect(instance.kernel.background.nextDueMs()).toBeNull();
  });

  it('waits for a catalog task and orders another item, as the user who caused it', () => {
    instance.publish('Tasks');
    const user = addUser(instance, 'tina');
    const tx = instance.kernel.begin({ user });
    const { itemIds } = instance.kernel.catalog.order(tx, [
      { itemId: '031dac0f6c564770bf9340723b53c289', quantity: 1, variables: { kind: 'laptop' } },
    ]);
    const thing = instance.insert(THING, { request_item: itemIds[0] ?? '' });
    instance.update(THING, thing, { title: 'task' }, user);
    const [task] = instance.find('sc_task', '');
    expect(task).toMatchObject({
      request_item: itemIds[0],
      short_description: 'do it',
      priority: '2',
      sys_created_by: 'tina',
    });
    instance.restart();
    instance.run();
    instance.update('sc_task', task?.sys_id ?? '', { state: '3' });
    instance.run();
    const [ordered] = instance.find('sc_req_item', 'ORDERBYDESCnumber');
    expect(ordered).toMatchObject({ quantity: '2', opened_by: user, requested_for: user });
    expect(instance.flowLog()).toEqual(['done with task', `ordered ${ordered?.sys_id}`]);
    expect(instance.contexts('Tasks')[0]).toMatchObject({ state: 'COMPLETE', error_message: '' });
  });

  it('refuses by name what it does not implement, and leaves that flow unpublished', () => {
    const results = instance
      .publish('Sms', 'Inbound', 'Daily')
      .filter(({ name }) => ['Sms', 'Inbound', 'Daily'].includes(name));
    expect(results.map(({ name, ok, message }) => [name, ok, message])).toEqual([
      ['Sms', false, 'NotImplemented: action sendSms'],
      ['Inbound', false, 'NotImplemented: trigger inboundEmail'],
      ['Daily', true, 'Published'],
    ]);
    expect(instance.get('sys_hub_flow', instance.flowId('Sms'))).toMatchObject({ active: 'false', status: 'draft' });
    expect(instance.kernel.background.activateFlows(['0'.repeat(32)], [])).toEqual([
      { id: '0'.repeat(32), name: '0'.repeat(32), ok: false, message: 'There is no such flow' },
    ]);
  });
});
