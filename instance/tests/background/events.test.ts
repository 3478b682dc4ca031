import { SCOPE, THING, addUser, openInstance, type Instance } from '../flow/harness.ts';

describe('events', () => {
  let instance: Instance;
  beforeEach(() => {
    instance = openInstance();
  });
  afterEach(() => instance.close());

  const fire = (parm1: string, options: { user?: string; atMs?: number; name?: string } = {}) => {
    const tx = instance.kernel.begin({ user: options.user ?? 'admin' });
    instance.kernel.background.queueEvent(
      tx,
      options.name ?? 'x_acme_demo.thing.ready',
      null,
      parm1,
      '',
      undefined,
      options.atMs,
    );
  };
  const infos = () =>
    instance.logged.filter((line) => line.startsWith('info x_acme_demo')).map((line) => line.split(': ')[1]);
  const addAction = (script: string, values: Record<string, string> = {}) =>
    instance.seed('sysevent_script_action', {
      name: script.slice(0, 20),
      event_name: 'x_acme_demo.thing.ready',
      active: 'true',
      order: '50',
      script,
      sys_scope: '11111111222233334444555566667777',
      ...values,
    });

  it('are processed in the order they were fired, those of the same second too, and across a restart', () => {
    for (let n = 0; n < 20; n += 1) fire(`no ${n}`);
    expect(instance.find('sysevent', 'state=ready')).toHaveLength(20);
    instance.restart();
    instance.run();
    expect(infos()).toEqual(Array.from({ length: 20 }, (_, n) => `ready no ${n}`));
    expect(instance.find('sysevent', 'state=processed')).toHaveLength(20);
    expect(instance.find('sysevent', '')[0]).toMatchObject({
      processed: '2026-11-22 18:00:00',
      error_msg: '',
      user_name: 'admin',
    });
    expect(instance.find('sysevent', '')[0]?.processing_duration).toMatch(/^\d+$/);
  });

  it('that are scheduled wait for their time', () => {
    fire('later', { atMs: instance.clock.now() + 60_500 });
    expect(instance.run()).toBe(0);
    expect(instance.kernel.background.nextDueMs()).toBe(instance.clock.now() + 61_000);
    instance.advance(61_000);
    expect(infos()).toEqual(['ready later']);
  });

  it('run their active script actions by order, each whose condition holds, as the user who fired them', () => {
    const user = addUser(instance, 'uma');
    addAction('gs.info("first " + gs.getUserName() + " " + event.parm1)');
    addAction('gs.info("last")', { order: '200' });
    addAction('gs.info("off")', { active: 'false' });
    addAction('gs.info("not now")', { condition_script: 'event.parm1 == "other"' });
    fire('p', { user });
    instance.run();
    expect(infos()).toEqual(['first uma p', 'ready p', 'last']);
  });

  it('give the record they are about as current, which an action may change', () => {
    addAction('current.size = 42; current.update();');
    const thing = instance.insert(THING, { title: 't' });
    instance.kernel.background.queueEvent(
      instance.kernel.begin({ user: 'admin' }),
      'x_acme_demo.thing.ready',
      { table: THING, sysId: thing },
      '',
      '',
    );
    instance.run();
    expect(instance.get(THING, thing).size).toBe('42');
  });

  it('whose action fails end in error with the reason, and their other actions run all the same', () => {
    addAction('throw new Error("broken bay")');
    fire('x');
    instance.run();
    expect(infos()).toEqual(['ready x']);
    const [event] = instance.find('sysevent', '');
    expect(event?.state).toBe('error');
    expect(event?.error_msg).toContain('broken bay');
    expect(instance.find('syslog', 'source=sysevent_script_action')[0]?.message).toContain('broken bay');
  });

  it('that others have written as records are processed too', () => {
    instance.run();
    instance.insert('sysevent', {
      name: 'x_acme_demo.thing.ready',
      parm1: 'by hand',
      state: 'ready',
      process_on: '2026-11-22 18:00:00',
    });
    instance.run();
    expect(infos()).toEqual(['ready by hand']);
  });

  it('that nobody answers are processed and kept', () => {
    fire('x', { name: 'nobody.listens' });
    instance.run();
    expect(instance.find('sysevent', 'name=nobody.listens')[0]?.state).toBe('processed');
  });
});

it('an instance with nothing to do asks its database nothing', () => {
  const instance = openInstance();
  instance.kernel.background.queueEvent(
    instance.kernel.begin({ user: 'admin' }),
    'later',
    null,
    '',
    '',
    undefined,
    instance.clock.now() + 60_000,
  );
  instance.run();
  const before = instance.kernel.store.statements();
  expect(instance.run()).toBe(0);
  instance.kernel.background.nextDueMs();
  expect(instance.kernel.store.statements()).toBe(before);
  instance.close();
});

describe('async rules', () => {
  const scopeId = (instance: Instance) => instance.find('sys_scope', `scope=${SCOPE}`)[0]?.sys_id ?? '';
  const rule = (instance: Instance, name: string, script: string) =>
    instance.seed('sys_script', {
      name,
      collection: THING,
      when: 'async_always',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      sys_scope: scopeId(instance),
      order: String(instance.find('sys_script', `collection=${THING}^when=async_always`).length + 1),
      script,
    });
  const said = (instance: Instance) => instance.find('syslog', 'source=async').map((row) => row.message);

  it('run as their user, in order, before what they defer themselves; one that fails is named in the log', () => {
    const instance = openInstance();
    addUser(instance, 'ann');
    rule(instance, 'one', "throw new Error('one ' + gs.getUserName() + ' ' + current.title)");
    rule(
      instance,
      'two',
      `if (current.title == 'first') { var gr = new GlideRecord('${THING}'); gr.title = 'second'; gr.insert(); }`,
    );
    rule(instance, 'three', "throw new Error('three ' + current.title)");
    instance.insert(THING, { title: 'first' }, 'ann');
    expect(said(instance)).toEqual([]);
    expect(instance.kernel.background.nextDueMs()).toBe(instance.clock.now());
    expect(instance.run()).toBe(6);
    expect(said(instance).map((text) => /failed: Error: (.*) \(/.exec(text ?? '')?.[1])).toEqual([
      'one ann first',
      'three first',
      'one ann second',
      'three second',
    ]);
    expect(instance.kernel.background.nextDueMs()).toBeNull();
    instance.close();
  });

  it('that a restart finds waiting run after it, with the record as it was before the write', () => {
    const instance = openInstance();
    rule(
      instance,
      'late',
      "current.title = previous.title + ' became ' + current.title; current.setWorkflow(false); current.update()",
    );
    const [id] = instance.find('sys_script', 'name=late').map((row) => row.sys_id ?? '');
    instance.kernel.store.update('sys_script', id ?? '', { action_insert: 'false', action_update: 'true' }, 'test');
    instance.kernel.scripts.reload();
    const thing = instance.insert(THING, { title: 'egg' });
    instance.update(THING, thing, { title: 'hen' });
    instance.restart();
    expect(instance.run()).toBe(1);
    expect(instance.get(THING, thing).title).toBe('egg became hen');
    expect(instance.find('sys_trigger', 'document=sys_script')).toEqual([]);
    instance.close();
  });

  it('see a record that was deleted as it was', () => {
    const instance = openInstance();
    rule(instance, 'gone', "throw new Error(current.title + ' is gone')");
    const [id] = instance.find('sys_script', 'name=gone').map((row) => row.sys_id ?? '');
    instance.kernel.store.update('sys_script', id ?? '', { action_insert: 'false', action_delete: 'true' }, 'test');
    instance.kernel.scripts.reload();
    const thing = instance.insert(THING, { title: 'egg' });
    instance.kernel.records.delete(instance.kernel.begin({ user: 'admin' }), THING, thing);
    instance.run();
    expect(said(instance)[0]).toContain('egg is gone');
    instance.close();
  });

  it('run by the timer once it is started, and no more after it is stopped', async () => {
    const instance = openInstance();
    rule(instance, 'soon', "current.title += '!'; current.setWorkflow(false); current.update()");
    const stop = instance.kernel.background.start();
    const first = instance.insert(THING, { title: 'first' });
    while (instance.get(THING, first).title !== 'first!') await new Promise((resolve) => setTimeout(resolve, 5));
    stop();
    const second = instance.insert(THING, { title: 'second' });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(instance.get(THING, second).title).toBe('second');
    instance.close();
  });
});
