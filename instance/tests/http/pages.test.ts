import { signIn, startInstance, write, type TestInstance } from './harness.ts';

let instance: TestInstance;
let as: Record<string, { cookie: string; token: string }>;
let nora = '';
beforeAll(async () => {
  instance = await startInstance();
  instance.user('rita', ['x_acme_demo.reader']);
  nora = instance.user('nora');
  as = {
    admin: await signIn(instance, 'admin'),
    rita: await signIn(instance, 'rita'),
    nora: await signIn(instance, 'nora'),
  };
});
afterAll(() => instance.close());

const open = (who: string, path: string) => instance.as().get(path, { cookie: as[who]?.cookie ?? '' });
const text = async (who: string, path: string) => (await open(who, path)).text();
const post = (who: string, path: string, fields: Record<string, string>, token = as[who]?.token ?? '') =>
  fetch(instance.url + path, {
    method: 'POST',
    headers: { cookie: as[who]?.cookie ?? '' },
    body: new URLSearchParams({ sysparm_ck: token, ...fields }),
    redirect: 'manual',
  });
const make = (table: string, values: Record<string, string>) => write(instance.kernel, table, values);

test('the start page leads to the modules of the app', async () => {
  const page = await text('rita', '/');
  expect(page).toContain('Acme crates');
  expect(page).toContain('<a href="/x_acme_demo_crate_list.do">Crates</a>');
});

test('a list and a record show what the person may read, escaped', async () => {
  const id = make('x_acme_demo_crate', { name: '<img src=x onerror=alert(1)>', kind: 'steel', secret: 'for admins' });
  const list = await text('rita', '/x_acme_demo_crate_list.do');
  expect(list).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(list).not.toContain('<img src=x');
  expect(list).toContain('Steel');
  const record = await text('rita', `/x_acme_demo_crate.do?sys_id=${id}`);
  expect(record).toContain('&lt;img src=x');
  expect(record).not.toContain('for admins');
  expect(await text('admin', `/x_acme_demo_crate.do?sys_id=${id}`)).toContain('for admins');
});

test('who may not read a table sees neither its list nor a record, and an unknown page says so', async () => {
  expect((await open('nora', '/x_acme_demo_crate_list.do')).status).toBe(403);
  const [crate] = instance.kernel.store.query({ table: 'x_acme_demo_crate', query: '', limit: 1 });
  expect((await open('nora', `/x_acme_demo_crate.do?sys_id=${crate?.['sys_id']}`)).status).toBe(404);
  expect((await open('rita', '/no_such_thing.do')).status).toBe(404);
});

test('secrets are never shown, not even to an admin', async () => {
  const page = await text('admin', `/sys_user.do?sys_id=${nora}`);
  expect(page).toContain('nora@example.com');
  expect(page).toContain('********');
  expect(page).not.toContain('scrypt');
});

test('a UI page of the app is the whole document, with the token of the session and its script', async () => {
  const page = await text('rita', '/x_acme_demo_hello.do');
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain(`window.g_ck = "${as['rita']?.token}"`);
  expect(page).not.toContain('g:requires');
  expect(page).not.toMatch(/\$\[/);
  const source = /src="(\/uxasset\/externals\/x_acme_demo[^"]+)"/.exec(page)?.[1] ?? '';
  const script = await instance.as().get(source);
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'application/javascript;charset=UTF-8']);
  expect(await script.text()).toContain('hello ');
  const again = await instance.as().get(source, { 'if-none-match': script.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
  expect((await instance.as().get('/uxasset/externals/x_acme_demo/none.jsdbx')).status).toBe(404);
});

test('expressions of both phases run in the scope of the page, and a tag that is not supported is named', async () => {
  const rita = instance.kernel.store.query({ table: 'sys_user', query: 'user_name=rita' })[0]?.['sys_id'];
  expect(await text('rita', '/x_acme_demo_plain.do')).toContain(`<p>rita ${rita}</p>`);
  const form = await open('rita', '/x_acme_demo_form.do');
  expect([form.status, (await form.text()).includes('NotImplemented: Jelly &lt;g:ui_form&gt;')]).toEqual([500, true]);
});

test('runs of flows are shown to an admin, the failed ones with the reason', async () => {
  make('sys_flow_context', { name: 'Broken flow', state: 'ERROR', error_message: 'Flow Broken flow stopped: <oops>' });
  make('sys_flow_context', { name: 'Patient flow', state: 'WAITING' });
  const all = await text('admin', '/sys_flow_context_list.do');
  for (const part of ['Broken flow', 'stopped: &lt;oops&gt;', 'Patient flow']) expect(all).toContain(part);
  expect(await text('admin', '/sys_flow_context_list.do?state=ERROR')).not.toContain('Patient flow');
  expect((await open('rita', '/sys_flow_context_list.do')).status).toBe(403);
});

test('mails are read by whom they were sent to, and by an admin; their markup stays in a frame without scripts', async () => {
  const id = make('sys_email', {
    subject: 'Your <crate>',
    recipients: 'nora@example.com',
    body: '<p>Come <script>alert(1)</script></p>',
    type: 'sent',
  });
  expect(await text('nora', '/sys_email_list.do')).toContain('Your &lt;crate&gt;');
  expect(await text('rita', '/sys_email_list.do')).not.toContain('crate&gt;');
  expect(await text('admin', '/sys_email_list.do')).toContain('Your &lt;crate&gt;');
  const page = await text('nora', `/sys_email.do?sys_id=${id}`);
  expect(page).toContain('sandbox=""');
  expect(page).not.toContain('<script>alert');
  expect((await open('rita', `/sys_email.do?sys_id=${id}`)).status).toBe(404);
});

test('an employee orders by the portal, is told what is missing, and finds the request again', async () => {
  const portal = await text('nora', '/sp');
  const path = /href="(\/sp\/items\/[0-9a-f]{32})">A crate</.exec(portal)?.[1] ?? '';
  const form = await text('nora', path);
  for (const part of ['<label for="v_label"', '>Steel</option>', 'type="checkbox"', 'type="date"'])
    expect(form).toContain(part);
  const incomplete = await post('nora', path, { kind: 'steel' });
  expect([incomplete.status, (await incomplete.text()).includes('role="alert"')]).toEqual([400, true]);
  const placed = await post('nora', path, { label: 'Fragile', kind: 'steel', gift: 'true', until: '2026-07-01' });
  expect(placed.status).toBe(302);
  expect(placed.headers.get('location')).toMatch(/^\/sp\?ordered=REQ/);
  const [line] = instance.kernel.store.query({ table: 'sc_req_item', query: `opened_by=${nora}` });
  expect(await text('nora', '/sp')).toContain(line?.['number'] ?? 'no request item');
});

test('a form without the token of its session changes nothing', async () => {
  const path = /href="(\/sp\/items\/[0-9a-f]{32})">A crate</.exec(await text('nora', '/sp'))?.[1] ?? '';
  const before = instance.kernel.store.count({ table: 'sc_request', query: '' });
  expect((await post('nora', path, { label: 'Forged' }, 'forged')).status).toBe(403);
  expect(instance.kernel.store.count({ table: 'sc_request', query: '' })).toBe(before);
});

test('only the approver decides, and only once', async () => {
  const task = instance.kernel.store.query({ table: 'sc_req_item', query: '', limit: 1 })[0]?.['sys_id'] ?? '';
  const id = make('sysapproval_approver', { approver: nora, sysapproval: task, state: 'requested' });
  expect(await text('nora', '/sp')).toContain(`/sp/approvals/${id}`);
  expect((await post('rita', `/sp/approvals/${id}`, { state: 'approved' })).status).toBe(404);
  expect((await post('nora', `/sp/approvals/${id}`, { state: 'approved' })).status).toBe(302);
  expect(instance.kernel.store.get('sysapproval_approver', id)?.['state']).toBe('approved');
  expect((await post('nora', `/sp/approvals/${id}`, { state: 'rejected' })).status).toBe(404);
});

test('an admin runs a background script in a scope and sees what it prints; nobody else does', async () => {
  const run = {
    script: "gs.info('six times ' + 7 + ' <b>'); new GlideRecord('x_acme_demo_crate').canRead();",
    runscript: 'Run script',
    sys_scope: 'x_acme_demo',
  };
  const ran = await post('admin', '/sys.scripts.do', run);
  const page = await ran.text();
  expect(ran.status).toBe(200);
  expect(page).toMatch(/\[0:00:0\d\.\d{3}\] Script completed in scope x_acme_demo: script/);
  expect(page).toContain('x_acme_demo: six times 7 &lt;b&gt;<BR/>');
  const failed = await (
    await post('admin', '/sys.scripts.do', { ...run, script: "throw new Error('no')", sys_scope: 'global' })
  ).text();
  expect(failed).toContain('Script failed in scope global');
  const basic = await fetch(`${instance.url}/sys.scripts.do`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    body: new URLSearchParams({ ...run, script: "gs.print('by basic')", sys_scope: 'global' }),
  });
  expect(await basic.text()).toContain('*** Script: by basic');
  expect((await post('rita', '/sys.scripts.do', run)).status).toBe(403);
  expect((await post('admin', '/sys.scripts.do', run, 'forged')).status).toBe(403);
});
