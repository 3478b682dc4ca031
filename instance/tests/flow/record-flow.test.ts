import { THING, addUser, openInstance, type Instance } from './harness.ts';

const thingsOf = (instance: Instance, query: string) => instance.find(THING, `${query}^ORDERBYsize`);

describe('a flow that a new record starts', () => {
  let instance: Instance;
  let owner: string;

  beforeEach(() => {
    instance = openInstance();
    owner = addUser(instance, 'olive');
    expect(instance.publish('Thing made', 'Scale').filter(({ ok }) => !ok)).toEqual([]);
  });
  afterEach(() => instance.close());

  const make = (values: Record<string, string> = {}) =>
    instance.insert(THING, { title: 'first', size: '6', owner, ...values });
  const state = () => instance.contexts('Thing made').map((row) => row.state);

  it('starts only where its condition fits', () => {
    make({ size: '5' });
    make({ flag: 'true' });
    expect(state()).toEqual([]);
    make();
    expect(state()).toEqual(['QUEUED']);
  });

  it('goes through the loop, skips where it says so and leaves it where it says so', () => {
    for (const [size, title] of [
      ['11', 'a'],
      ['12', 'next'],
      ['13', 'b'],
      ['14', 'stop'],
      ['15', 'c'],
    ] as const)
      instance.seed(THING, { size, title, number: `N${size}` });
    make();
    instance.run();
    expect(thingsOf(instance, 'numberSTARTSWITHN').map((row) => [row.title, row.flag])).toEqual([
      ['first', 'true'],
      ['next', 'false'],
      ['first', 'true'],
      ['stop', 'false'],
      ['c', 'false'],
    ]);
  });

  it('catches a step that fails, and goes on behind it', () => {
    make();
    instance.run();
    expect(instance.flowLog()).toEqual(['caught']);
    expect(instance.find('sys_flow_log', 'operation=try^level=2')[0]?.message).toContain('record is empty');
  });

  it('runs both branches in parallel, subflow and its inline script among them, and updates many records', () => {
    make();
    instance.run();
    expect(thingsOf(instance, 'title=p1')[0]).toMatchObject({ size: '9' });
    expect(thingsOf(instance, 'number=T1')[0]).toMatchObject({ size: '12' });
  });

  it('finds the record again that a unique column names instead of making a second one', () => {
    instance.seed(THING, { number: 'T1', size: '1' });
    make();
    instance.run();
    expect(thingsOf(instance, 'number=T1').map((row) => row.size)).toEqual(['12']);
  });

  it('waits for the task it has made, also across a restart, then runs the inline script and the failed look-up', () => {
    const title = 'caret^NQsize>0';
    make({ title, owner: '' });
    instance.run();
    expect(state()).toEqual(['WAITING']);
    const task = instance.find('task', 'short_description=x')[0];
    instance.restart();
    instance.run();
    instance.update('task', task?.sys_id ?? '', { work_notes: 'not yet' });
    instance.run();
    expect(state()).toEqual(['WAITING']);
    instance.update('task', task?.sys_id ?? '', { state: '3' });
    instance.run();
    expect(state()).toEqual(['COMPLETE']);
    expect(instance.flowLog()).toEqual(['caught', `scripted ${title}`, 'nobody No record of sys_user was found']);
  });

  it('runs as the user who caused it', () => {
    addUser(instance, 'una');
    instance.insert(THING, { title: 'mine', size: '7' }, 'una');
    instance.run();
    expect(thingsOf(instance, 'title=p1')[0]?.sys_created_by).toBe('una');
  });

  it('deletes the record that a data pill names, with its table', () => {
    const other = instance.seed(THING, { title: 'to go' });
    make({ other });
    instance.run();
    expect(instance.get(THING, other)).toEqual({});
    expect(instance.flowLog()[0]).toBe('not reached');
  });

  it('sends the mails that the flow sends: one of its own, one by a notification', () => {
    const thing = make({ title: '<i>' });
    instance.run();
    expect(instance.find('sys_email', 'ORDERBYsys_id')).toMatchObject([
      {
        subject: 'Made <i>',
        recipients: 'olive@example.com',
        body: '<b>made</b>',
        body_text: 'made',
        target_table: THING,
        instance: thing,
        type: 'sent',
      },
      { subject: 'Ready: <i>', recipients: 'olive@example.com' },
    ]);
    expect(instance.find('sys_email', 'subjectSTARTSWITHReady')[0]?.body).toContain('Dear olive, code  printed <i>');
  });
});

describe('a step that fails', () => {
  it('leaves the run in error with a message that says which script and why, and does nothing behind it', () => {
    const instance = openInstance();
    instance.publish('Fails');
    const id = instance.insert(THING, { title: 'whole' });
    instance.update(THING, id, { title: 'break' });
    instance.run();
    const [context] = instance.contexts('Fails');
    expect(context).toMatchObject({ state: 'ERROR' });
    expect(context?.error_message).toMatch(/Flow Fails stopped: .*no such bay 32/);
    expect(instance.find('syslog', 'source=sys_flow_context^level=2')[0]?.message).toContain('no such bay 32');
    expect(instance.flowLog()).toEqual([]);
    instance.close();
  });
});
