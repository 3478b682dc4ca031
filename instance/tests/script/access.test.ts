import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Row } from '../../src/kernel.ts';
import { addTable, addUser, createTestKernel, roleId, SCOPE, SCOPE_ID, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeEach(() => {
  kernel = createTestKernel();
  addUser(kernel, 'ada', ['demo.agent']);
  addUser(kernel, 'bob');
});

const TABLE = 'x_acme_demo_thing';
type Operation = 'read' | 'write' | 'create' | 'delete';

function acl(name: string, operation: string, values: Row & { roles?: string } = {}, type = 'record'): string {
  const { roles = '', ...rest } = values;
  const id = kernel.add('sys_security_acl', {
    name,
    operation,
    type,
    active: 'true',
    admin_overrides: 'true',
    sys_scope: SCOPE_ID,
    ...rest,
  });
  for (const role of roles.split(',').filter(Boolean))
    kernel.add('sys_security_acl_role', { sys_security_acl: id, sys_user_role: roleId(kernel, role) });
  return id;
}
const can = (
  user: string,
  operation: Operation,
  column?: string,
  row: Row | null = { name: 'x', state: 'open' },
  table = TABLE,
) => kernel.access.can(kernel.begin({ user }), operation, table, row, column);
/** Who of admin, agent and nobody may. */
const who = (operation: Operation, column?: string, table = TABLE) =>
  ['admin', 'ada', 'bob'].filter((user) => can(user, operation, column, undefined, table)).join();

describe('ACLs of a table', () => {
  test('without any, only an admin may', () => {
    expect((['read', 'write', 'create', 'delete'] as const).map((operation) => who(operation))).toEqual([
      'admin',
      'admin',
      'admin',
      'admin',
    ]);
  });

  test.each([
    ['a role', { roles: 'demo.agent' }, 'admin,ada'],
    ['any of several roles', { roles: 'demo.other,demo.agent' }, 'admin,ada'],
    ['a condition that holds', { condition: 'state=open' }, 'admin,ada,bob'],
    ['a condition that does not', { condition: 'state=done' }, 'admin'],
    [
      'a script',
      { advanced: 'true', script: "answer = current.state == 'open' && gs.getUserName() == 'bob'" },
      'admin,bob',
    ],
    ['a script by its value', { advanced: 'true', script: "gs.getUserName() == 'bob'" }, 'admin,bob'],
    ['role and script together', { roles: 'demo.agent', advanced: 'true', script: 'answer = false' }, 'admin'],
    ['a script that fails', { advanced: 'true', script: 'null.x' }, 'admin'],
    [
      'admins not set above it',
      { roles: 'demo.other', admin_overrides: 'false', advanced: 'true', script: 'answer = false' },
      '',
    ],
    ['nothing at all', {}, 'admin,ada,bob'],
  ])('by %s', (_name, values, expected) => {
    acl(TABLE, 'read', values);
    expect(who('read')).toBe(expected);
    expect(who('write')).toBe('admin');
  });

  test('any of several at one level is enough, and all that deny must pass', () => {
    acl(TABLE, 'read', { roles: 'demo.other' });
    acl(TABLE, 'read', { condition: 'state=open' });
    expect(who('read')).toBe('admin,ada,bob');
    acl(TABLE, 'read', { decision_type: 'deny', roles: 'demo.agent' });
    expect(who('read')).toBe('admin,ada');
  });

  test('the most specific decide: own before inherited before any', () => {
    addTable(kernel, 'x_acme_demo_gadget', 'colour', { parent: TABLE });
    acl('*', 'read');
    expect(who('read', undefined, 'x_acme_demo_gadget')).toBe('admin,ada,bob');
    acl(TABLE, 'read', { roles: 'demo.agent' });
    expect(who('read', undefined, 'x_acme_demo_gadget')).toBe('admin,ada');
    acl('x_acme_demo_gadget', 'read', { roles: 'demo.other' });
    expect(who('read', undefined, 'x_acme_demo_gadget')).toBe('admin');
  });

  test('an attribute that is not known here passes for nobody, and is named', () => {
    acl(TABLE, 'read', { security_attribute: 'abc' });
    expect(who('read')).toBe('');
    expect(kernel.logged.some(({ message }) => message.includes('NotImplemented: security attribute'))).toBe(true);
  });

  test('without a record, roles alone are asked', () => {
    acl(TABLE, 'read', { roles: 'demo.agent', condition: 'state=done' });
    expect([can('ada', 'read', undefined, null), can('bob', 'read', undefined, null)]).toEqual([true, false]);
  });

  test('a script is asked once for a row, however many of its fields are', () => {
    acl(TABLE, 'read', { advanced: 'true', script: "gs.info('asked'); answer = true" });
    const tx = kernel.begin({ user: 'ada' });
    const row = { name: 'x' };
    for (const column of ['name', 'size', 'state'])
      expect(kernel.access.can(tx, 'read', TABLE, row, column)).toBe(true);
    expect(kernel.logged.filter(({ message }) => message === 'asked')).toHaveLength(1);
    kernel.access.can(kernel.begin({ user: 'bob' }), 'read', TABLE, row);
    expect(kernel.logged.filter(({ message }) => message === 'asked')).toHaveLength(2);
  });

  test('a table that does not exist is open to nobody', () => {
    expect(can('admin', 'read', undefined, {}, 'nowhere')).toBe(false);
  });
});

describe('ACLs of a field', () => {
  test('need the record as well as the field', () => {
    acl(TABLE, 'read', { roles: 'demo.agent' });
    acl(`${TABLE}.name`, 'read');
    acl(`${TABLE}.state`, 'read', { roles: 'demo.other' });
    expect([who('read', 'name'), who('read', 'state'), who('read', 'size')]).toEqual([
      'admin,ada',
      'admin',
      'admin,ada',
    ]);
  });

  test('are looked for from the field of the table to any field of any', () => {
    acl(TABLE, 'write');
    acl('*.*', 'write', { roles: 'demo.other' });
    expect(who('write', 'name')).toBe('admin');
    acl(`${TABLE}.*`, 'write', { roles: 'demo.agent' });
    expect(who('write', 'name')).toBe('admin,ada');
    acl('*.name', 'write');
    expect(who('write', 'name')).toBe('admin,ada,bob');
    acl(`${TABLE}.name`, 'write', { roles: 'demo.agent' });
    expect(who('write', 'name')).toBe('admin,ada');
  });
});

describe('ACLs of other things', () => {
  test('are asked by type and name', () => {
    acl('demo_api', 'execute', { roles: 'demo.agent' }, 'REST_Endpoint');
    acl('demo_page', 'read', { roles: 'demo.agent' }, 'ui_page');
    const may = (user: string, type: string, name: string) =>
      kernel.access.canExecute(kernel.begin({ user }), type, name);
    const table = ['admin', 'ada', 'bob', 'guest'].map((user) => [
      may(user, 'REST_Endpoint', 'demo_api'),
      may(user, 'REST_Endpoint', 'unknown'),
      may(user, 'ui_page', 'demo_page'),
      may(user, 'ui_page', 'open'),
    ]);
    expect(table).toEqual([
      [true, true, true, true],
      [true, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
    ]);
  });
});

describe('GlideRecordSecure', () => {
  beforeEach(() => {
    acl(TABLE, 'read', { condition: 'state=open' });
    acl(TABLE, 'write', { roles: 'demo.agent' });
    acl(TABLE, 'create', { roles: 'demo.agent' });
    acl(`${TABLE}.size`, 'read', { roles: 'demo.agent' });
    acl(`${TABLE}.size`, 'write', { roles: 'demo.other' });
    kernel.add(TABLE, { name: 'seen', state: 'open', size: '5' });
    kernel.add(TABLE, { name: 'hidden', state: 'done', size: '6' });
  });
  const secure = (user: string, script: string) =>
    kernel.run(`const gr = new GlideRecordSecure('${TABLE}'); ${script}`, { user });

  test('finds and shows only what the user may read, where GlideRecord shows all', () => {
    const read = "gr.query(); const seen = []; while (gr.next()) seen.push(gr.name + ':' + gr.size); seen.join()";
    expect(secure('ada', read)).toBe('seen:5');
    expect(secure('bob', read)).toBe('seen:');
    expect(kernel.run(`const gr = new GlideRecord('${TABLE}'); gr.orderBy('name'); ${read}`, { user: 'bob' })).toBe(
      'hidden:6,seen:5',
    );
  });

  test('writes only what the user may write', () => {
    const change = "gr.get('name', 'seen'); gr.name = 'new'; gr.size = 9; String(gr.update() !== null)";
    expect(secure('bob', change)).toBe('false');
    expect(secure('ada', change)).toBe('true');
    expect(kernel.store.query({ table: TABLE, query: 'state=open' })[0]).toMatchObject({ name: 'new', size: '5' });
    expect(secure('ada', "gr.get('name', 'new'); gr.deleteRecord() + ' ' + gr.getLastErrorMessage()")).toBe(
      'false ACL Exception delete failed on x_acme_demo_thing due to security constraints',
    );
    expect(secure('bob', "gr.name = 'x'; gr.insert()")).toBeNull();
    expect(secure('ada', "gr.name = 'x'; String(gr.insert()).length")).toBe(32);
  });

  test('answers what the user may, element by element', () => {
    expect(
      secure(
        'ada',
        "gr.get('name', 'seen'); [gr.canRead(), gr.canWrite(), gr.canDelete(), gr.size.canRead(), gr.size.canWrite()].join()",
      ),
    ).toBe('true,true,false,true,false');
  });
});

describe('roles', () => {
  const roles = (user: string) => [...kernel.begin({ user, scope: SCOPE }).user.roles].sort().join();

  test('come from the user, the groups and their parents, and contained roles', () => {
    const parent = kernel.add('sys_user_group', { name: 'parent' });
    const group = kernel.add('sys_user_group', { name: 'group', parent });
    kernel.add('sys_group_has_role', { group: parent, role: roleId(kernel, 'demo.by_parent') });
    kernel.add('sys_group_has_role', { group, role: roleId(kernel, 'demo.by_group') });
    kernel.add('sys_user_role_contains', {
      role: roleId(kernel, 'demo.by_group'),
      contains: roleId(kernel, 'demo.contained'),
    });
    kernel.add('sys_user_role_contains', {
      role: roleId(kernel, 'demo.contained'),
      contains: roleId(kernel, 'demo.by_group'),
    });
    const cleo = addUser(kernel, 'cleo', ['demo.own']);
    expect(roles('cleo')).toBe('demo.own');
    kernel.records.insert(kernel.begin({ user: 'admin' }), 'sys_user_grmember', { user: cleo, group });
    expect(roles('cleo')).toBe('demo.by_group,demo.by_parent,demo.contained,demo.own');
  });

  test('that are taken away are gone at once', () => {
    expect(roles('ada')).toBe('demo.agent');
    const [given] = kernel.store.query({ table: 'sys_user_has_role', query: 'user.user_name=ada' });
    kernel.records.delete(kernel.begin({ user: 'admin' }), 'sys_user_has_role', given?.['sys_id'] ?? '');
    expect(roles('ada')).toBe('');
  });

  test('nobody in particular has none', () => {
    expect([roles('guest'), roles('no such user')]).toEqual(['', '']);
  });
});
