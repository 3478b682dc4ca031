import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Row } from '../../src/kernel.ts';
import { displayScratchpad } from '../../src/script/index.ts';
import { addTable, addUser, createTestKernel, roleId, SCOPE_ID, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeEach(() => {
  kernel = createTestKernel();
});

const TABLE = 'x_acme_demo_thing';
const rule = (name: string, values: Row) =>
  kernel.add('sys_script', {
    name,
    collection: TABLE,
    active: 'true',
    advanced: 'true',
    when: 'before',
    order: '100',
    action_insert: 'false',
    action_update: 'false',
    action_delete: 'false',
    sys_scope: SCOPE_ID,
    ...values,
  });
const begin = (user = 'admin') => kernel.begin({ user, scope: 'x_acme_demo' });
function insert(values: Row, options?: { workflow: boolean }, table = TABLE): Row {
  const outcome = kernel.records.insert(begin(), table, values, options);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.row;
}
const errors = () => kernel.logged.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('before rules', () => {
  test('run in order and decide what is stored', () => {
    rule('second', { action_insert: 'true', order: '200', script: "current.name += 'b'" });
    rule('first', { action_insert: 'true', order: '50', script: "current.name += 'a'" });
    expect(insert({ name: '-' })['name']).toBe('-ab');
  });

  test('run for their operations alone, with current, previous and operation', () => {
    rule('update', {
      action_update: 'true',
      script:
        "current.state = [previous.name, current.name, current.operation(), current.name.changes(), current.size.changes(), current.name.changesFrom('one')].join(' ')",
    });
    const { sys_id: id = '', state } = insert({ name: 'one' });
    expect(state).toBe('');
    const outcome = kernel.records.update(begin(), TABLE, id, { name: 'two' });
    expect(outcome).toMatchObject({ ok: true, row: { state: 'one two update true false true' } });
  });

  test('run when their filter holds, changes included', () => {
    rule('filter', { action_update: 'true', filter_condition: 'stateCHANGESTOdone^EQ', script: 'current.size = 1' });
    const { sys_id: id = '' } = insert({ name: 'one', state: 'open' });
    const sizeAfter = (changes: Row) => {
      const outcome = kernel.records.update(begin(), TABLE, id, changes);
      return outcome.ok ? outcome.row['size'] : outcome.message;
    };
    expect([sizeAfter({ name: 'x' }), sizeAfter({ state: 'done' })]).toEqual(['', '1']);
  });

  test('run when their condition script holds, and for their roles', () => {
    addUser(kernel, 'ada', ['demo.maker']);
    addUser(kernel, 'bob');
    rule('condition', {
      action_insert: 'true',
      condition: "current.name == 'yes' && gs.getUserName() != 'nobody'",
      script: 'current.size = 1',
    });
    rule('role', {
      action_insert: 'true',
      role_conditions: roleId(kernel, 'demo.maker'),
      script: "current.state = 'made'",
    });
    const made = (user: string, name: string) => {
      const outcome = kernel.records.insert(begin(user), TABLE, { name });
      return outcome.ok ? [outcome.row['size'], outcome.row['state']] : [];
    };
    expect([made('ada', 'yes'), made('bob', 'yes'), made('bob', 'no')]).toEqual([
      ['1', 'made'],
      ['1', ''],
      ['', ''],
    ]);
  });

  test('set fields and tell the user without a script', () => {
    rule('template', {
      action_insert: 'true',
      advanced: 'false',
      template: 'state=new^size=3^EQ',
      add_message: 'true',
      message: 'Made.',
      script: "throw new Error('not run')",
    });
    const tx = begin();
    expect(kernel.records.insert(tx, TABLE, { name: 'x' })).toMatchObject({
      ok: true,
      row: { state: 'new', size: '3' },
    });
    expect(tx.messages).toEqual([{ type: 'info', text: 'Made.' }]);
  });

  test.each([
    ['abort_action', { abort_action: 'true', add_message: 'true', message: 'Not this.', script: '' }, 'Not this.'],
    ['setAbortAction', { script: 'current.setAbortAction(true)' }, "Operation was aborted by business rule 'refuse'"],
  ])(
    'stop the write by %s: nothing is stored, no later rule runs, and the script is told',
    (_name, values, message) => {
      rule('refuse', { action_insert: 'true', order: '1', ...values });
      rule('later', { action_insert: 'true', order: '2', script: "gs.error('later ran')" });
      expect(
        kernel.run(
          `const gr = new GlideRecord('${TABLE}'); gr.name = 'x'; gr.insert() + ' ' + gr.getLastErrorMessage()`,
        ),
      ).toBe(`null ${message}`);
      expect(kernel.store.count({ table: TABLE, query: '' })).toBe(0);
      expect(errors()).not.toContain('later ran');
    },
  );

  test('that fail are logged with their line, and the write goes on', () => {
    rule('broken', { action_insert: 'true', script: "gs.info('x');\nnull.x;" });
    expect(insert({ name: 'kept' })['name']).toBe('kept');
    expect(errors()).toEqual([expect.stringMatching(/^TypeError: .*\(sys_script.broken; line 2\)$/)]);
  });

  test('that use what is missing here fail loudly', () => {
    rule('missing', { action_insert: 'true', script: 'current.getCategory()' });
    expect(() => insert({ name: 'x' })).toThrow('NotImplemented: GlideRecord.getCategory (sys_script.missing; line 1)');
  });

  test('guard deletion as well', () => {
    rule('keep', { action_delete: 'true', script: "if (current.name == 'kept') current.setAbortAction(true)" });
    const [kept, gone] = ['kept', 'gone'].map((name) => insert({ name })['sys_id'] ?? '');
    expect([
      kernel.records.delete(begin(), TABLE, kept ?? '').ok,
      kernel.records.delete(begin(), TABLE, gone ?? '').ok,
    ]).toEqual([false, true]);
  });
});

describe('after the write', () => {
  test('after rules see what is stored, and may write other records', () => {
    rule('follow', {
      when: 'after',
      action_insert: 'true',
      filter_condition: 'parentISEMPTY',
      script: `const gr = new GlideRecord('${TABLE}'); gr.parent = current.sys_id; gr.name = current.name + ' child'; gr.insert()`,
    });
    const { sys_id: id } = insert({ name: 'one' });
    expect(kernel.store.query({ table: TABLE, query: `parent=${id}` }).map(({ name }) => name)).toEqual(['one child']);
  });

  test('a rule that would set itself off on its own record runs once', () => {
    rule('again', {
      when: 'after',
      action_update: 'true',
      script: 'current.size = Number(current.size) + 1; current.update()',
    });
    const { sys_id: id = '' } = insert({ name: 'one', size: '1' });
    kernel.records.update(begin(), TABLE, id, { name: 'two' });
    expect(kernel.store.get(TABLE, id)?.['size']).toBe('2');
    expect(kernel.logged.some(({ message }) => message.includes('recursion'))).toBe(true);
  });

  test('rules that set each other off without end are stopped', () => {
    rule('endless', {
      when: 'after',
      action_insert: 'true',
      script: `const gr = new GlideRecord('${TABLE}'); gr.name = 'next'; gr.insert()`,
    });
    insert({ name: 'one' });
    expect(errors().some((message) => message.includes('nested more than 20 deep'))).toBe(true);
  });

  test('async rules run later, as the user, with previous as it was', () => {
    addUser(kernel, 'ada');
    rule('later', {
      when: 'async_always',
      action_update: 'true',
      script: "current.state = gs.getUserName() + ' ' + previous.name; current.update()",
    });
    const { sys_id: id = '' } = insert({ name: 'one' });
    kernel.records.update(begin('ada'), TABLE, id, { name: 'two' });
    expect(kernel.store.get(TABLE, id)?.['state']).toBe('');
    expect(kernel.runDeferred()).toBe(1);
    expect(kernel.store.get(TABLE, id)?.['state']).toBe('ada one');
  });

  test('listeners hear of each change after the after rules, with both rows', () => {
    const heard: string[] = [];
    kernel.records.onWritten(
      ({ operation, row, previous }) =>
        void heard.push(`${operation} ${row['name']} ${previous?.['name'] ?? '-'} ${row['size']}`),
    );
    rule('after', { when: 'after', action_insert: 'true', script: "gs.info('after')" });
    const { sys_id: id = '' } = insert({ name: 'one' });
    kernel.records.update(begin(), TABLE, id, { name: 'two' });
    kernel.records.delete(begin(), TABLE, id);
    expect(heard).toEqual(['insert one - ', 'update two one ', 'delete two two ']);
  });

  test('an update that changes nothing writes nothing, unless it is forced', () => {
    const { sys_id: id = '' } = insert({ name: 'one' });
    kernel.records.update(begin(), TABLE, id, { name: 'one' });
    expect(kernel.store.get(TABLE, id)?.['sys_mod_count']).toBe('0');
    kernel.records.update(begin(), TABLE, id, { name: 'one' }, { force: true });
    expect(kernel.store.get(TABLE, id)?.['sys_mod_count']).toBe('1');
  });
});

describe('what rules reach', () => {
  test('tables that extend theirs', () => {
    addTable(kernel, 'x_acme_demo_gadget', 'colour', { parent: TABLE });
    rule('inherited', { action_insert: 'true', script: "current.state = 'seen'" });
    expect(insert({ name: 'g' }, undefined, 'x_acme_demo_gadget')['state']).toBe('seen');
  });

  test('nothing that is written with workflow off', () => {
    rule('any', { action_insert: 'true', script: "current.state = 'seen'" });
    expect(insert({ name: 'x' }, { workflow: false })['state']).toBe('');
    expect(
      kernel.run(
        `const gr = new GlideRecord('${TABLE}'); gr.setWorkflow(false); gr.name = 'y'; gr.get(gr.insert()); gr.state.nil()`,
      ),
    ).toBe(true);
  });

  test('the scratchpad of a record on display', () => {
    rule('display', { when: 'before_display', script: 'g_scratchpad.title = current.name.toString()' });
    const row = insert({ name: 'shown' });
    expect(displayScratchpad(kernel, begin(), TABLE, row).scratchpad).toEqual({ title: 'shown' });
  });
});

test('changes of an audited table are kept, one row for each field', () => {
  kernel.store.update(
    'sys_dictionary',
    kernel.store.query({ table: 'sys_dictionary', query: `name=${TABLE}^internal_type=collection` })[0]?.['sys_id'] ??
      '',
    { audit: 'true' },
    'test',
  );
  kernel.scripts.reload();
  const { sys_id: id = '' } = insert({ name: 'one' });
  kernel.records.update(begin(), TABLE, id, { name: 'two' });
  const rows = kernel.store.query({
    table: 'sys_audit',
    query: `documentkey=${id}^fieldname=name^ORDERBYrecord_checkpoint`,
  });
  expect(rows.map(({ oldvalue, newvalue, user }) => [oldvalue, newvalue, user])).toEqual([
    ['', 'one', 'admin'],
    ['one', 'two', 'admin'],
  ]);
});

test('a column with the attribute no_audit is left out of an audited table', () => {
  const entry = (query: string) => kernel.store.query({ table: 'sys_dictionary', query: `name=${TABLE}^${query}` })[0];
  kernel.store.update('sys_dictionary', entry('internal_type=collection')?.['sys_id'] ?? '', { audit: 'true' }, 'test');
  kernel.store.update('sys_dictionary', entry('element=name')?.['sys_id'] ?? '', { attributes: 'no_audit' }, 'test');
  kernel.scripts.reload();
  const { sys_id: id = '' } = insert({ name: 'one' });
  kernel.records.update(begin(), TABLE, id, { name: 'two' });
  expect(kernel.store.query({ table: 'sys_audit', query: `documentkey=${id}^fieldname=name` })).toEqual([]);
});
