import { signIn, startInstance, write, type TestInstance } from './harness.ts';

const CRATE = 'x_acme_demo_crate';
let instance: TestInstance;
let as: Record<string, { cookie: string; token: string }>;

beforeAll(async () => {
  instance = await startInstance();
  instance.user('rita', ['x_acme_demo.reader']);
  instance.user('wim', ['x_acme_demo.writer']);
  as = {
    admin: await signIn(instance, 'admin'),
    rita: await signIn(instance, 'rita'),
    wim: await signIn(instance, 'wim'),
  };
});
afterAll(() => instance.close());

const open = (who: string, path: string) => instance.as().get(path, { cookie: as[who]?.cookie ?? '' });
const text = async (who: string, path: string) => (await open(who, path)).text();
const send = (who: string, fields: Record<string, string>, token = as[who]?.token ?? '') =>
  fetch(`${instance.url}/${CRATE}.do`, {
    method: 'POST',
    headers: { cookie: as[who]?.cookie ?? '' },
    body: new URLSearchParams({ sysparm_ck: token, ...fields }),
    redirect: 'manual',
  });
const make = (table: string, values: Record<string, string>) => write(instance.kernel, table, values);
const scopeId = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const get = (id: string) => instance.kernel.store.get(CRATE, id) ?? {};
let made = 0;
const crate = (values: Record<string, string> = {}) => make(CRATE, { name: `Crate ${(made += 1)}`, ...values });
const actionOf = (name: string, values: Record<string, string>) =>
  make('sys_ui_action', {
    name,
    action_name: name.toLowerCase().replaceAll(' ', '_'),
    table: CRATE,
    active: 'true',
    form_button: 'true',
    show_update: 'true',
    show_insert: 'false',
    sys_scope: scopeId,
    ...values,
  });
const remove = (id: string) =>
  instance.kernel.records.delete(instance.kernel.begin({ user: 'system' }), 'sys_script', id);
const rule = (values: Record<string, string>) =>
  make('sys_script', { collection: CRATE, active: 'true', advanced: 'true', sys_scope: scopeId, ...values });

describe('a record on its form', () => {
  test('has inputs for what the person may write, and text for the rest', async () => {
    const id = crate({ name: 'Box', kind: 'steel' });
    const forWriter = await text('wim', `/${CRATE}.do?sys_id=${id}`);
    expect(forWriter).toMatch(/name="field.name"\s+value="Box"/);
    expect(forWriter).toMatch(/<option value="steel" selected\s*>Steel<\/option>/);
    const forReader = await text('rita', `/${CRATE}.do?sys_id=${id}`);
    expect(forReader).not.toContain('name="field.name"');
    expect(forReader).not.toContain('value="save"');
  });

  test('is saved with its rules, references by display value and only what was changed', async () => {
    const id = crate({ note: 'old' });
    const saved = await send('wim', {
      sys_id: id,
      sys_action: 'save',
      'field.note': 'new',
      'field.owner': 'System Administrator',
    });
    expect([saved.status, saved.headers.get('location')]).toEqual([302, `/${CRATE}.do?sys_id=${id}`]);
    expect(get(id)).toMatchObject({
      note: 'new',
      owner: '6816f79cc0a8016401c5a33be04be441',
      sys_updated_by: 'wim',
    });
  });

  test('stays with what was typed when a value is wrong, or a rule aborts', async () => {
    const id = crate({ note: 'old' });
    const wrong = await send('wim', { sys_id: id, sys_action: 'save', 'field.owner': 'Nobody', 'field.name': '' });
    const page = await wrong.text();
    expect([wrong.status, page.includes('there is no sys_user Nobody'), page.includes('Name is required')]).toEqual([
      400,
      true,
      true,
    ]);
    const abort = rule({
      name: 'no',
      when: 'before',
      action_update: 'true',
      script: "gs.addErrorMessage('Not today'); current.setAbortAction(true)",
    });
    const refused = await send('wim', { sys_id: id, sys_action: 'save', 'field.note': 'typed' });
    const again = await refused.text();
    expect([refused.status, again.includes('Not today'), again.includes('value="typed"')]).toEqual([400, true, true]);
    expect(get(id).note).toBe('old');
    remove(abort);
  });

  test('is not saved by whom ACLs refuse, nor without the token of the session', async () => {
    const id = crate({ note: 'old' });
    expect((await send('rita', { sys_id: id, sys_action: 'save', 'field.note': 'mine' })).status).toBe(403);
    expect((await send('wim', { sys_id: id, sys_action: 'save', 'field.note': 'mine' }, 'forged')).status).toBe(403);
    expect((await send('rita', { sys_id: id, sys_action: 'delete' })).status).toBe(403);
    expect(get(id).note).toBe('old');
  });

  test('is made and deleted from the list', async () => {
    expect(await text('wim', `/${CRATE}_list.do`)).toContain(`/${CRATE}.do?sys_id=-1`);
    expect(await text('rita', `/${CRATE}_list.do`)).not.toContain('sys_id=-1');
    expect((await open('rita', `/${CRATE}.do?sys_id=-1`)).status).toBe(403);
    expect(await text('wim', `/${CRATE}.do?sys_id=-1`)).toContain('Submit');
    const submitted = await send('wim', { sys_id: '-1', sys_action: 'save', 'field.name': 'Brand new' });
    const id = /sys_id=(\w+)/.exec(submitted.headers.get('location') ?? '')?.[1] ?? '';
    expect(get(id)).toMatchObject({ name: 'Brand new', kind: 'wood' });
    expect((await send('wim', { sys_id: id, sys_action: 'delete' })).headers.get('location')).toBe(`/${CRATE}_list.do`);
    expect(get(id)).toEqual({});
  });

  test('is shown as display rules leave it, with their scratchpad, and not at all where query rules hide it', async () => {
    const id = crate({ note: 'plain' });
    const display = rule({
      name: 'show',
      when: 'before_display',
      script: "g_scratchpad.tag = '</script>'; current.note = 'shown to ' + gs.getUserName()",
    });
    const page = await text('wim', `/${CRATE}.do?sys_id=${id}`);
    expect(page).toContain('shown to wim');
    expect(page).toContain('{"tag":"\\u003c/script>"}');
    expect(get(id).note).toBe('plain');
    const hide = rule({
      name: 'hide',
      when: 'before',
      action_query: 'true',
      script: "current.addQuery('note', '!=', 'plain')",
    });
    expect((await open('wim', `/${CRATE}.do?sys_id=${id}`)).status).toBe(404);
    expect((await instance.as('wim').get(`/api/now/table/${CRATE}/${id}`)).status).toBe(404);
    const found = await instance.as('wim').get(`/api/now/table/${CRATE}?sys_id=${id}`);
    expect(((await found.json()) as { result: unknown[] }).result).toEqual([]);
    remove(display);
    remove(hide);
  });
});

describe('UI actions on a form', () => {
  test('are shown where their condition and roles let the person press them', async () => {
    const id = crate({ note: 'closed' });
    actionOf('Reopen it', { condition: "current.note == 'closed';" });
    actionOf('Close it', { condition: "current.note != 'closed'" });
    const restricted = actionOf('For writers', {});
    const role =
      instance.kernel.store.query({ table: 'sys_user_role', query: 'name=x_acme_demo.writer' })[0]?.sys_id ?? '';
    make('sys_ui_action_role', { sys_ui_action: restricted, sys_user_role: role });
    actionOf('In lists alone', { form_button: 'false', list_choice: 'true' });
    actionOf('For new ones', { show_insert: 'true', show_update: 'false' });
    const page = await text('wim', `/${CRATE}.do?sys_id=${id}`);
    expect(page).toMatch(/Reopen it\s*<\/button>/);
    expect(page).toContain('For writers');
    for (const absent of ['Close it', 'In lists alone', 'For new ones']) expect(page).not.toContain(absent);
    const forReader = await text('rita', `/${CRATE}.do?sys_id=${id}`);
    expect(forReader).toContain('Reopen it');
    expect(forReader).not.toContain('For writers');
  });

  test('work on what was typed, say something on the next page, and lead where they say', async () => {
    const id = crate();
    const other = crate({ name: 'The other crate' });
    const press = actionOf('Move on', {
      script: `current.kind = 'steel'; current.update(); gs.addInfoMessage('Moved <on>'); const gr = new GlideRecord('${CRATE}'); gr.get('${other}'); action.setRedirectURL(gr);`,
    });
    const pressed = await send('wim', { sys_id: id, sys_action: press, 'field.note': 'typed' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([302, `/${CRATE}.do?sys_id=${other}`]);
    expect(get(id)).toMatchObject({ note: 'typed', kind: 'steel' });
    expect(await text('wim', `/${CRATE}.do?sys_id=${other}`)).toContain('Moved &lt;on&gt;');
    expect(await text('wim', `/${CRATE}.do?sys_id=${other}`)).not.toContain('Moved');
  });

  test('stay on the form when they fail, and never lead to another host', async () => {
    const id = crate();
    const broken = actionOf('Break', { script: "throw new Error('broken wheel')" });
    const failed = await send('wim', { sys_id: id, sys_action: broken });
    expect([failed.status, (await failed.text()).includes('broken wheel')]).toEqual([400, true]);
    const away = actionOf('Away', { script: "action.setRedirectURL('https://example.com/')" });
    expect((await send('wim', { sys_id: id, sys_action: away })).headers.get('location')).toBe(
      `/${CRATE}.do?sys_id=${id}`,
    );
  });

  test('that are not available are refused, and those of the browser by name', async () => {
    const id = crate({ note: 'closed' });
    const hidden = actionOf('Hidden', { condition: 'false', script: "current.note = 'reached'; current.update()" });
    expect((await send('wim', { sys_id: id, sys_action: hidden })).status).toBe(403);
    const client = actionOf('Ask first', { client: 'true', onclick: 'ask()', script: 'function ask() {}' });
    expect(await text('wim', `/${CRATE}.do?sys_id=${id}`)).toMatch(
      /value="[0-9a-f]{32}"[^>]*disabled[^>]*>\s*Ask first/,
    );
    const refused = await send('wim', { sys_id: id, sys_action: client });
    expect(await refused.text()).toContain('NotImplemented: UI action Ask first');
    expect(get(id).note).toBe('closed');
  });
});
