import { fileURLToPath } from 'node:url';
import { transition } from '../../src/server/domain/stateMachine.ts';
import { readPackage, type PackageRow } from './package.ts';

const app = readPackage(fileURLToPath(new URL('../../dist/app', import.meta.url)));
const SCOPE = 'x_smart_lockers';
const PLATFORM_DEFAULT_REST_ACL = 'cf9d01d3e73003009d6247e603f6a990';

const acls = app.rows('sys_security_acl');
const rolesOf = (acl: PackageRow): PackageRow[] =>
  app.rows('sys_security_acl_role').filter((grant) => grant.sys_security_acl === acl.sys_id);
const operations = (name: string): string[] =>
  acls.filter((acl) => acl.name === name).map((acl) => acl.operation ?? '');

describe('the access of each table', () => {
  test.each(app.tables.map((table) => table.name))('%s says who reads, writes, creates and deletes', (name) => {
    expect(operations(name)).toEqual(expect.arrayContaining(['read', 'write', 'create', 'delete']));
  });

  test('names a role, or refuses everybody, in every rule', () => {
    const open = acls.filter((acl) => rolesOf(acl).length === 0 && acl.script !== 'answer = false;');
    expect(open.map((acl) => acl.name)).toEqual([]);
  });

  test('lets an employee see only what is the own', () => {
    for (const table of ['assignment', 'handover']) {
      const employees = app.rows('sys_user_role').find((role) => role.name === `${SCOPE}.employee`)?.sys_id;
      const own = acls.filter(
        (acl) => acl.name === `${SCOPE}_${table}` && rolesOf(acl).some((grant) => grant.sys_user_role === employees),
      );
      expect(own.map((acl) => [acl.operation, /=== gs\.getUserID\(\)/.test(acl.script ?? '')])).toEqual([
        ['read', true],
      ]);
    }
  });

  test.each([
    'handover.code_hash',
    'handover.code_offline_hash',
    'credential.value_hash',
    'credential.offline_hash',
    'enrolment.code_hash',
    'signin.code_hash',
    'locker.kiosk_key_hash',
  ])('keeps %s from everybody', (field) => {
    const rules = acls.filter((acl) => acl.name === `${SCOPE}_${field}`);
    expect(rules.map((acl) => acl.operation).sort()).toEqual(['read', 'write']);
    expect(rules.every((acl) => acl.script === 'answer = false;' && acl.admin_overrides === 'false')).toBe(true);
  });

  test('gives the connector no table', () => {
    const connector = app.rows('sys_user_role').find((role) => role.name === `${SCOPE}.connector`)?.sys_id;
    const granted = acls.filter((acl) => rolesOf(acl).some((grant) => grant.sys_user_role === connector));
    expect(connector).toMatch(/^[0-9a-f]{32}$/);
    expect(granted.map((acl) => acl.type)).toEqual(['REST_Endpoint']);
  });
});

describe('an access event', () => {
  test('cannot be written, created or deleted by anybody, an admin included', () => {
    const rules = acls.filter((acl) => acl.name?.startsWith(`${SCOPE}_access_event`) && acl.operation !== 'read');
    expect(rules.map((acl) => acl.operation).sort()).toEqual(['create', 'delete', 'write']);
    expect(rules.every((acl) => acl.script === 'answer = false;' && acl.admin_overrides === 'false')).toBe(true);
  });

  test('is refused a change by a rule that aborts, whoever asks', () => {
    const rules = app.rows('sys_script').filter((rule) => rule.collection === `${SCOPE}_access_event`);
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      active: 'true',
      when: 'before',
      action_update: 'true',
      action_delete: 'true',
      abort_action: 'true',
      condition: '',
    });
  });

  test('is read-only to other scopes', () => {
    const table = app.rows('sys_db_object').find((row) => row.name === `${SCOPE}_access_event`);
    expect(table).toMatchObject({ create_access: 'false', update_access: 'false', delete_access: 'false' });
  });
});

test('the keys of hashes are encrypted, private, and never reset by an upgrade', () => {
  const keys = app.rows('sys_properties').filter((property) => property.name?.endsWith('_key'));
  expect(keys.map((property) => property.name).sort()).toEqual([`${SCOPE}.credential_key`, `${SCOPE}.offline_key`]);
  for (const key of keys) expect(key).toMatchObject({ type: 'password2', is_private: 'true', value: '' });
});

test('every unique index that keeps a promise from being made twice is there', () => {
  const indexes = app.tables.flatMap((table) =>
    table.uniqueIndexes.map((columns) => `${table.name.slice(SCOPE.length + 1)}: ${columns.join('+')}`),
  );
  expect(indexes.sort()).toEqual([
    'access_event: locker+position',
    'assignment: live_asset',
    'assignment: live_old_asset',
    'assignment: request_key',
    'assignment: running_key',
    'bay: asset',
    'bay: locker+number',
    'capacity: locker+kind',
    'connector: name',
    'credential: value_hash',
    'discrepancy: dedupe_key',
    'enrolment: code_hash',
    'firmware: version',
    'handover: live_bay',
    'kit_item: assignment+position',
    'lease: locker',
    'locker: controller_id',
    'readiness: asset',
    'rollout_line: assignment',
    'rollout_line: rollout+person',
    'session: request_key',
    'signin: code_hash',
  ]);
});

describe('a REST route', () => {
  const routes = app.rows('sys_ws_operation');
  test.each(routes.map((route) => [route.operation_uri ?? '', route] as const))('%s names its role', (_uri, route) => {
    const named = acls.filter((acl) => acl.sys_id === route.enforce_acl);
    expect(route.enforce_acl).not.toContain(PLATFORM_DEFAULT_REST_ACL);
    expect(named.map((acl) => acl.type)).toEqual(['REST_Endpoint']);
    expect(rolesOf(named[0] as PackageRow).length).toBeGreaterThan(0);
    expect(route).toMatchObject({ requires_authentication: 'true', requires_acl_authorization: 'true' });
    expect(route.operation_uri).toMatch(/^\/api\/x_smart_lockers\/v1\/(connector|console|portal|readiness)\//);
  });
});

describe('a button', () => {
  const buttons = app.rows('sys_ui_action');

  test('is for agents, or for admins alone where it decides what lockers run, on a row that exists', () => {
    const role = (name: string) => app.rows('sys_user_role').find((row) => row.name === `${SCOPE}.${name}`)?.sys_id;
    const granted = app.rows('sys_ui_action_role').map((grant) => `${grant.sys_ui_action} ${grant.sys_user_role}`);
    const whose = ({ table }: PackageRow) => role(table === `${SCOPE}_firmware_rollout` ? 'admin' : 'agent');
    expect(granted.sort()).toEqual(buttons.map((button) => `${button.sys_id} ${whose(button)}`).sort());
    expect(buttons.filter((button) => button.show_insert === 'true' || button.condition === '')).toEqual([]);
  });

  test.each([
    ['Cancel', 'cancel'],
    ['Mark returned', 'take_back'],
    ['Mark lost', 'lose'],
    ['Mark stolen', 'lose'],
  ])('"%s" is shown in the stages that the state table allows', (name, action) => {
    const { condition = '' } = buttons.find((button) => button.name === name) ?? {};
    const shown = [...condition.matchAll(/'([a-z]+)'[,\]]/g)].map((match) => match[1]);
    expect(shown).toEqual(transition('assignment', action).from);
  });
});

describe('events and mails', () => {
  const names = app.rows('sysevent_register').map((event) => event.event_name ?? '');

  test('names fit what the platform keeps of them, and begin with the scope', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => name.length > 40 || !name.startsWith(`${SCOPE}.`))).toEqual([]);
  });

  test('every mail waits for a registered event of its own table, and every event has its mail', () => {
    const registered = app.rows('sysevent_register').map((event) => `${event.event_name} ${event.table}`);
    const awaited = app.rows('sysevent_email_action').map((mail) => `${mail.event_name} ${mail.collection}`);
    expect(awaited.sort()).toEqual(registered.sort());
  });

  test('every mail says the same in HTML and in text, to the person the event names', () => {
    // The facts are one list in two forms.
    const fields = (text = ''): string[] =>
      [...new Set((text.match(/\$\{[^}]+\}/g) ?? []).map((field) => field.replace(/_(html|text)\}$/, '}')))].sort();
    const frame = app.rows('sysevent_email_template')[0]?.sys_id;
    for (const mail of app.rows('sysevent_email_action')) {
      expect([mail.name, fields(mail.message_text)]).toEqual([mail.name, fields(mail.message_html)]);
      expect(mail).toMatchObject({ event_parm_1: 'true', content_type: 'multipart/mixed', template: frame });
    }
  });
});

describe('scripts', () => {
  const modules = new Map(
    app.rows('sys_module').map((module) => [module.path?.replace(/^.*(?=src\/server\/)/, './'), module.content ?? '']),
  );
  const required = [...app.files.values()].flatMap((text) =>
    [...text.matchAll(/const \{ (\w+) \} = require\('([^']+)'\)/g)].map(
      (match) => [match[2] ?? '', match[1] ?? ''] as const,
    ),
  );

  test('every handler that a record requires is in the package and exported', () => {
    expect(required.length).toBeGreaterThan(30);
    const dangling = required.filter(([path, name]) => {
      const exported = new RegExp(`export (function|const) ${name}\\b|export \\{[^}]*\\b${name}\\b[^}]*\\}`);
      return !exported.test(modules.get(path) ?? '');
    });
    expect(dangling).toEqual([]);
  });

  test('nothing was turned into text that should have been a value', () => {
    const spoilt = [...app.files].filter(
      ([name, text]) => !name.includes('sys_ux_lib_asset') && text.includes('[object '),
    );
    expect(spoilt.map(([name]) => name)).toEqual([]);
  });
});
