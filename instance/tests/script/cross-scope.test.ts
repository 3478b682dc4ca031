import { beforeEach, describe, expect, test } from '@jest/globals';
import { addTable, createTestKernel, SCOPE, SCOPE_ID, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeEach(() => {
  kernel = createTestKernel();
});

const OTHER = 'bbbbccccddddeeeeffff000011112222';
const other = (flags: Record<string, string>) => {
  kernel.add('sys_app', { sys_id: OTHER, name: 'Other', scope: 'x_other' });
  addTable(kernel, 'x_other_thing', 'name', { sys_scope: OTHER, ...flags });
};
const privilege = (operation: string, status = 'allowed', target = 'x_other_thing') =>
  kernel.add('sys_scope_privilege', {
    source_scope: SCOPE_ID,
    sys_scope: SCOPE_ID,
    target_type: 'sys_db_object',
    target_name: target,
    operation,
    status,
  });
const OPEN = { read_access: 'true', create_access: 'true', update_access: 'true', delete_access: 'true' };
const insert =
  "const gr = new GlideRecord('x_other_thing'); gr.name = 'x'; gr.insert() + ' ' + gr.getLastErrorMessage()";
const read = "const gr = new GlideRecord('x_other_thing'); gr.query(); gr.getRowCount()";

describe('a table of another application', () => {
  test('is written with a privilege, if its own flags allow it', () => {
    other(OPEN);
    privilege('create');
    expect(kernel.run(insert)).toMatch(/^[0-9a-f]{32} $/);
  });

  test('is not written without a privilege, nor with one that is denied', () => {
    other(OPEN);
    const message =
      "null Create operation against 'x_other_thing' from scope 'x_acme_demo' has been refused: the app has no allowed sys_scope_privilege for it";
    expect(kernel.run(insert)).toBe(message);
    privilege('create', 'denied');
    expect(kernel.run(insert)).toBe(message);
  });

  test('is not written against its flags, by a privilege or from the global scope', () => {
    other({ ...OPEN, create_access: 'false' });
    privilege('create');
    expect(kernel.run(insert)).toContain("has been refused due to the table's cross-scope access policy");
    expect(kernel.run(insert, { scope: 'global' })).toContain('has been refused due to');
  });

  test('is read as its flags allow', () => {
    other({ ...OPEN });
    kernel.add('x_other_thing', { name: 'a' });
    expect(kernel.run(read)).toBe(1);
    kernel.store.update(
      'sys_db_object',
      kernel.store.query({ table: 'sys_db_object', query: 'name=x_other_thing' })[0]?.['sys_id'] ?? '',
      { read_access: 'false' },
      'test',
    );
    expect(kernel.run(read)).toBe(0);
  });

  test('is read with a privilege only, once access is enforced', () => {
    other({ ...OPEN });
    kernel.add('x_other_thing', { name: 'a' });
    kernel.store.update('sys_app', SCOPE_ID, { runtime_access_tracking: 'enforcing' }, 'test');
    kernel.scripts.reload();
    expect(kernel.run(read)).toBe(0);
    privilege('read');
    expect(kernel.run(read)).toBe(1);
  });

  test('is refused to flows of an app, and open to the platform itself', () => {
    other({ ...OPEN, create_access: 'false' });
    expect(
      kernel.records.insert(kernel.begin({ user: 'admin', scope: SCOPE }), 'x_other_thing', { name: 'x' }),
    ).toMatchObject({ ok: false, reason: 'cross_scope' });
    expect(kernel.records.insert(kernel.begin({ user: 'admin' }), 'x_other_thing', { name: 'x' })).toMatchObject({
      ok: true,
    });
  });

  test('is refused to a record that was made before, by the scope that uses it', () => {
    other(OPEN);
    const tx = kernel.begin({ user: 'admin' });
    const current = kernel.scripts.record(tx, 'x_other_thing', { name: 'x' });
    expect(kernel.run('current.insert()', { tx, globals: { current } })).toBeNull();
    expect(kernel.run('current.insert()', { tx, globals: { current }, scope: 'global' })).toMatch(/^[0-9a-f]{32}$/);
  });
});
