import { factsOf } from '../../../src/server/domain/mailFacts.ts';
import { startInstance, type TestInstance } from '../../support/instance.ts';
import { connect, order, type Site } from '../../support/site.ts';

const NOAH = 'noah.carter';
const CODE = '424242';

let instance: TestInstance;
let site: Site;
let names: string[];
beforeAll(async () => {
  instance = await startInstance();
  site = await connect(instance);
  await order(site, { person: NOAH });
  names = instance
    .rows('sysevent_register', 'event_nameSTARTSWITHx_smart_lockers.')
    .map((row) => row.event_name ?? '')
    .filter((name) => factsOf(name.slice('x_smart_lockers.'.length)).length > 0);
});
afterAll(() => instance.close());

const words = (html = ''): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Fires an event about Noah's loan, or its collection, and gives the mail that comes of it. */
function mailOf(name: string) {
  const { table } = instance.row('sysevent_register', `event_name=${name}`);
  const known = new Set(instance.rows('sys_email').map((mail) => mail.sys_id));
  const person = instance.row('sys_user', `user_name=${NOAH}`).sys_id;
  const query = table?.endsWith('handover') ? 'step=1' : `requested_for=${person}`;
  const { sys_id: id } = instance.row(table ?? '', query);
  instance.run(`
    var record = new GlideRecord('${table}'); record.get('${id}');
    gs.eventQueue('${name}', record, '${person}', '${CODE}'); 'queued'`);
  instance.settle();
  const made = instance.rows('sys_email').filter((mail) => !known.has(mail.sys_id));
  return { table, made };
}

test('every event about a person’s devices has one mail, in words, with the facts, in the frame', () => {
  expect(names.length).toBeGreaterThan(25);
  const device = instance.row('alm_hardware', 'substatus=reserved');
  const model = instance.row('cmdb_model', `sys_id=${device.model}`);
  for (const name of names) {
    const { table, made } = mailOf(name);
    expect([name, made.length]).toEqual([name, 1]);
    const { subject = '', body = '', body_text: text = '' } = made[0] ?? {};
    const said = `${name}: ${subject} ${words(body)}`;
    expect(said).not.toMatch(/\$\{|undefined|\[object/);
    expect(said).toContain('Smart Lockers. You choose which of these mails you get');
    expect(subject.trim().length).toBeGreaterThan(10);
    if (factsOf(name.slice('x_smart_lockers.'.length)).includes('device')) {
      expect(said).toContain(model.display_name || model.name);
      expect(said).toContain(device.asset_tag);
    }
    if (table?.endsWith('handover')) {
      expect(said).toMatch(new RegExp(`Code ${CODE} Where .+ Door \\S+ \\(row \\d+ from the top`));
      expect(said).toMatch(/Collect by \w+day \d+ \w+ \d{4}, \d\d:\d\d \(/);
    }
    expect([name, text === '' || !/<[a-z]/.test(text)]).toEqual([name, true]);
  }
});

test('mails lead to My devices, but those to a manager', () => {
  for (const name of names) {
    const toManager = /escalated|person_left/.test(name);
    const { message_html: html = '' } = instance.row('sysevent_email_action', `event_name=${name}`);
    expect([name, html.includes('smart_lockers_my_devices')]).toEqual([name, !toManager]);
  }
});

test('only mails with a code come whatever somebody has chosen', () => {
  const mandatory = instance
    .rows('sysevent_email_action', 'event_nameSTARTSWITHx_smart_lockers.')
    .filter((mail) => mail.mandatory === 'true' || mail.mandatory === '1');
  expect(mandatory.map((mail) => mail.event_name?.slice('x_smart_lockers.'.length)).sort()).toEqual([
    'deployment.ready',
    'loan.reserved',
    'repair.ready',
    'replacement.ready',
  ]);
});
