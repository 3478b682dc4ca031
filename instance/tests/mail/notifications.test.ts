import { THING, addUser, openInstance, type Instance } from '../flow/harness.ts';

const READY = '686262a51c0b45f0b158a40319885117';
const CREATED = '1c828274014041d7b6fac731a1fefc11';

describe('notifications', () => {
  let instance: Instance;
  let owner: string;
  let thing: string;

  beforeEach(() => {
    instance = openInstance();
    owner = addUser(instance, 'olive');
    thing = instance.seed(THING, { title: 'A & B', owner, size: '2' });
  });
  afterEach(() => instance.close());

  const fire = (parm1 = '', parm2 = '', user = 'admin') =>
    instance.kernel.background.queueEvent(
      instance.kernel.begin({ user }),
      'x_acme_demo.thing.ready',
      { table: THING, sysId: thing },
      parm1,
      parm2,
    );
  const mails = () => instance.find('sys_email', 'ORDERBYsys_id');
  const change = (changes: Record<string, string>, id = READY) => {
    instance.kernel.store.update('sysevent_email_action', id, changes, 'test');
    instance.kernel.scripts.reload();
  };
  const recipients = () =>
    mails()
      .flatMap((mail) => mail.recipients?.split(',') ?? [])
      .sort();

  it('by event put one mail into sys_email, with its texts filled in, and send it nowhere', () => {
    fire('', 'code 7');
    instance.run();
    expect(mails()).toMatchObject([
      {
        type: 'sent',
        state: 'processed',
        recipients: 'olive@example.com',
        subject: 'Ready: A & B',
        target_table: THING,
        instance: thing,
        weight: '10',
      },
    ]);
    expect(mails()[0]?.body).toContain('<p>Dear olive, code code 7 printed A & B <a href="/nav_to.do?uri=');
    expect(mails()[0]?.body).toContain('>A &#38; B</a>');
    expect(mails()[0]?.body_text).toBe('Dear olive, code code 7 printed A & B A & B');
    expect(instance.find('sys_email_log', '')[0]).toMatchObject({
      email: mails()[0]?.sys_id,
      notification: READY,
      event: instance.find('sysevent', '')[0]?.sys_id,
    });
  });

  it('do not go twice when an event is processed again after a crash', () => {
    fire();
    instance.run();
    instance.kernel.store.update(
      'sysevent',
      instance.find('sysevent', '')[0]?.sys_id ?? '',
      { state: 'ready' },
      'test',
    );
    instance.restart();
    instance.run();
    expect(mails()).toHaveLength(1);
  });

  it('escape what people have typed in HTML, and leave it as it is in text', () => {
    instance.kernel.store.update(THING, thing, { title: '<script>' }, 'test');
    change({ message_html: '<p>${title}</p>' });
    fire();
    instance.run();
    expect(mails()[0]).toMatchObject({
      subject: 'Ready: <script>',
      body: '<p>&#60;script&#62;</p>',
      body_text: '<script>',
    });
  });

  it('reach users, members of groups, fields and what the event names, each once', () => {
    const group = instance.seed('sys_user_group', { name: 'Crew', active: 'true' });
    for (const name of ['ann', 'bob']) instance.seed('sys_user_grmember', { group, user: addUser(instance, name) });
    change({
      recipient_users: `${addUser(instance, 'carl')},desk@example.com`,
      recipient_groups: group,
      recipient_fields: 'owner,owner.email',
      event_parm_2: 'true',
    });
    fire(addUser(instance, 'dora'), 'dora,eve@example.com');
    instance.run();
    expect(recipients()).toEqual(
      ['ann', 'bob', 'carl', 'desk', 'dora', 'eve', 'olive'].map((name) => `${name}@example.com`),
    );
  });

  it('write to the address of a group that has one, and to its members only if it says so', () => {
    const group = instance.seed('sys_user_group', { name: 'Crew', active: 'true', email: 'crew@example.com' });
    instance.seed('sys_user_grmember', { group, user: addUser(instance, 'ann') });
    change({ recipient_groups: group, recipient_fields: '' });
    fire();
    instance.run();
    expect(recipients()).toEqual(['crew@example.com']);
  });

  it.each<[string, Record<string, string>]>([
    ['inactive', { active: 'false' }],
    ['without an address', { email: '' }],
    ['who wants no mail', { notification: '1' }],
  ])('leave out a user %s', (_, values) => {
    instance.kernel.store.update('sys_user', owner, values, 'test');
    fire();
    instance.run();
    expect(mails()).toEqual([]);
  });

  it('reach who wants no mail where delivery is forced, but not who has unsubscribed from an optional one', () => {
    instance.kernel.store.update('sys_user', owner, { notification: '1' }, 'test');
    change({ force_delivery: 'true' });
    fire();
    instance.run();
    expect(mails()).toHaveLength(1);
    instance.seed('sys_notif_subscription', { notification: READY, user: owner, active: 'false' });
    fire();
    instance.run();
    expect(mails()).toHaveLength(1);
    change({ mandatory: 'true' });
    fire();
    instance.run();
    expect(mails()).toHaveLength(2);
  });

  it('leave out who caused the event unless they may write to the sender', () => {
    fire('', '', owner);
    instance.run();
    expect(mails()).toEqual([]);
    change({ send_self: 'true' });
    fire('', '', owner);
    instance.run();
    expect(recipients()).toEqual(['olive@example.com']);
  });

  it('send of several with weight about one event only the heaviest to each address, and keep the others as ignored', () => {
    const ann = addUser(instance, 'ann');
    const row = instance.get('sysevent_email_action', READY);
    const copy = (name: string, values: Record<string, string>) =>
      instance.seed('sysevent_email_action', { ...row, sys_id: '', name, subject: name, ...values });
    copy('light', { weight: '5', recipient_users: ann });
    copy('lightest', { weight: '1' });
    copy('without weight', { weight: '0' });
    fire();
    instance.run();
    expect(mails().map((mail) => [mail.subject, mail.type, mail.recipients])).toEqual([
      ['Ready: A & B', 'sent', 'olive@example.com'],
      ['light', 'sent', 'ann@example.com'],
      ['lightest', 'send-ignored', 'olive@example.com'],
      ['without weight', 'sent', 'olive@example.com'],
    ]);
  });

  it('on records are sent for the changes that their conditions and scripts name', () => {
    const make = (values: Record<string, string>) => instance.insert(THING, { owner, ...values });
    make({ flag: 'true', size: '3' });
    make({ flag: 'false', size: '9' });
    instance.run();
    expect(mails()).toEqual([]);
    const wanted = make({ flag: 'true', size: '9' });
    instance.restart();
    instance.run();
    expect(mails()).toMatchObject([{ instance: wanted, body_text: 'Hello olive' }]);
    change({ action_update: 'false' }, CREATED);
    instance.update(THING, wanted, { title: 'x' });
    instance.run();
    expect(mails()).toHaveLength(1);
  });

  it('take texts from their template and stand inside its layout', () => {
    const layout = instance.seed('sys_email_layout', { name: 'L', layout: '<main>${notification:body}</main>' });
    const template = instance.seed('sysevent_email_template', {
      name: 'T',
      collection: THING,
      subject: 'From template',
      message_html: '<p>${title}</p>',
      email_layout: layout,
    });
    change({ template, subject: '', message_html: '' });
    fire();
    instance.run();
    expect(mails()).toMatchObject([{ subject: 'From template', body: '<main><p>A &#38; B</p></main>' }]);
  });

  it('let mail scripts set the subject and add recipients, and name one that is missing or broken', () => {
    instance.seed('sys_script_email', {
      name: 'helper',
      script:
        'email.setSubject("by script"); email.addAddress("cc", "cc@example.com", "C"); email.addAddress("to", "more@example.com", "M");',
    });
    instance.seed('sys_script_email', { name: 'broken', script: 'throw new Error("no ink")' });
    change({ message_html: 'a${mail_script:helper}b${mail_script:broken}c${mail_script:missing}d' });
    fire();
    instance.run();
    expect(mails()).toMatchObject([{ subject: 'by script', body: 'abcd', copied: 'cc@example.com' }]);
    expect(recipients()).toEqual(['more@example.com', 'olive@example.com']);
    const problems = instance.find('syslog', 'source=sys_script_email^ORDERBYlevel').map((row) => row.message);
    expect(problems).toEqual([
      expect.stringContaining('missing of notification Thing ready does not exist'),
      expect.stringContaining('no ink'),
    ]);
  });

  it('whose script fails leave the event in error with the reason', () => {
    change({ advanced_condition: 'answer = nothing.there' });
    fire();
    instance.run();
    expect(instance.find('sysevent', '')[0]).toMatchObject({ state: 'error' });
    expect(instance.find('sysevent', '')[0]?.error_msg).toContain('Notification Thing ready');
  });
});
