import { beforeEach, describe, expect, test } from '@jest/globals';
import { addUser, createTestKernel, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeEach(() => {
  kernel = createTestKernel();
});

const thing = (values: Record<string, string>) => kernel.add('x_acme_demo_thing', values);

describe('reading', () => {
  test('conditions, alternatives, order and limit find what they name', () => {
    for (const [name, size] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ])
      thing({ name: String(name), size: String(size) });
    const found = kernel.run(`
      const gr = new GlideRecord('x_acme_demo_thing');
      gr.addQuery('size', '>', 1).addOrCondition('name', 'a');
      gr.addQuery('name', 'IN', ['a', 'c', 'd']);
      gr.orderByDesc('size');
      gr.setLimit(2);
      gr.query();
      const names = [];
      while (gr.next()) names.push(gr.name.toString());
      names.join() + ' ' + gr.getRowCount() + ' ' + gr.getEncodedQuery();
    `);
    expect(found).toBe('d,c 2 size>1^ORname=a^nameINa,c,d^ORDERBYDESCsize');
  });

  test('a value cannot end its condition', () => {
    thing({ name: 'x^NQname=y' });
    thing({ name: 'y' });
    expect(
      kernel.run(
        `const gr = new GlideRecord('x_acme_demo_thing'); gr.addQuery('name', 'x^NQname=y'); gr.query(); gr.getRowCount()`,
      ),
    ).toBe(1);
  });

  test('an element is an object that follows its record, and dot-walks', () => {
    const ada = addUser(kernel, 'ada', [], { email: 'ada@example.com' });
    const parent = thing({ name: 'parent', owner: ada });
    thing({ name: 'child', parent });
    expect(
      kernel.run(`
        const gr = new GlideRecord('x_acme_demo_thing');
        gr.orderBy('name');
        gr.query();
        gr.next();
        const name = gr.name;
        const before = typeof name + ' ' + name + ' ' + gr.parent.owner.email + ' ' + gr.getElement('parent.owner.user_name');
        gr.next();
        before + ' ' + name + ' ' + gr.parent.owner.nil() + ' ' + (gr.no_such_field === undefined);
      `),
    ).toBe('object child ada@example.com ada parent true true');
  });

  test('getValue gives null for empty and 1 or 0 for a boolean; display values are for people', () => {
    const ada = addUser(kernel, 'ada');
    const id = thing({ name: 'one', active: 'true', owner: ada });
    const got = kernel.run(`
      const gr = new GlideRecord('x_acme_demo_thing');
      gr.get('${id}');
      JSON.stringify([gr.getValue('active'), String(gr.active), gr.getValue('state'), gr.getDisplayValue('owner'), gr.owner.getReferenceTable(), gr.getUniqueValue(), gr.getTableName()]);
    `);
    expect(JSON.parse(String(got))).toEqual(['1', 'true', null, 'ada', 'sys_user', id, 'x_acme_demo_thing']);
  });

  test('a reading query takes no number and writes nothing', () => {
    const before = kernel.store.query({ table: 'sys_number_counter', query: '' });
    kernel.run(`const gr = new GlideRecord('incident'); gr.query(); gr.next()`);
    expect(kernel.store.query({ table: 'sys_number_counter', query: '' })).toEqual(before);
  });

  test('a table that does not exist is not valid and finds nothing', () => {
    expect(kernel.run(`const gr = new GlideRecord('nowhere'); gr.query(); gr.isValid() + ' ' + gr.next()`)).toBe(
      'false false',
    );
  });

  test('addJoinQuery finds what another table points to', () => {
    const parent = thing({ name: 'parent' });
    thing({ name: 'child', parent });
    expect(
      kernel.run(
        `const gr = new GlideRecord('x_acme_demo_thing'); gr.addJoinQuery('x_acme_demo_thing', 'sys_id', 'parent'); gr.query(); gr.next(); String(gr.name)`,
      ),
    ).toBe('parent');
  });
});

describe('writing', () => {
  test('insert, update and delete', () => {
    const id = kernel.run(
      `const gr = new GlideRecord('x_acme_demo_thing'); gr.initialize(); gr.name = 'one'; gr.setValue('size', 7); gr.active = true; gr.insert()`,
    ) as string;
    expect(kernel.store.get('x_acme_demo_thing', id)).toMatchObject({ name: 'one', size: '7', active: 'true' });
    expect(
      kernel.run(
        `const gr = new GlideRecord('x_acme_demo_thing'); gr.get('${id}'); gr.size = 8; const c = gr.size.changes(); [c, gr.update()].join()`,
      ),
    ).toBe(`true,${id}`);
    expect(kernel.store.get('x_acme_demo_thing', id)?.['size']).toBe('8');
    expect(kernel.run(`const gr = new GlideRecord('x_acme_demo_thing'); gr.get('${id}'); gr.deleteRecord()`)).toBe(
      true,
    );
    expect(kernel.store.get('x_acme_demo_thing', id)).toBeUndefined();
  });

  test('a record keeps the id it is given, and a second insert under it gives null and says so', () => {
    const id = '11112222333344445555666677778888';
    const insert = `const gr = new GlideRecord('x_acme_demo_thing'); gr.setNewGuidValue('${id}'); gr.name = 'x'; const made = gr.insert(); made + ' ' + gr.getLastErrorMessage()`;
    expect(kernel.run(insert)).toBe(`${id} `);
    expect(kernel.run(insert)).toMatch(/^null Unique Key violation/);
    expect(
      kernel.logged.some(({ level, message }) => level === 'error' && message.includes('Unique Key violation')),
    ).toBe(true);
  });

  test('updateMultiple and deleteMultiple reach every record found', () => {
    for (const name of ['a', 'b', 'c']) thing({ name, state: name === 'c' ? 'kept' : 'old' });
    kernel.run(
      `const gr = new GlideRecord('x_acme_demo_thing'); gr.addQuery('state', 'old'); gr.setValue('size', 5); gr.updateMultiple()`,
    );
    expect(kernel.store.query({ table: 'x_acme_demo_thing', query: 'size=5' })).toHaveLength(2);
    kernel.run(`const gr = new GlideRecord('x_acme_demo_thing'); gr.addQuery('state', 'old'); gr.deleteMultiple()`);
    expect(kernel.store.query({ table: 'x_acme_demo_thing', query: '' })).toHaveLength(1);
  });

  test('a secret is stored unreadable and can be decrypted', () => {
    const id = kernel.run(`const gr = new GlideRecord('x_acme_demo_thing'); gr.secret = 'hush'; gr.insert()`) as string;
    expect(kernel.store.get('x_acme_demo_thing', id)?.['secret']).not.toContain('hush');
    expect(
      kernel.run(`const gr = new GlideRecord('x_acme_demo_thing'); gr.get('${id}'); gr.secret.getDecryptedValue()`),
    ).toBe('hush');
  });

  test('journal entries are kept apart, newest first', () => {
    const id = kernel.run(`const gr = new GlideRecord('x_acme_demo_thing'); gr.note = 'first'; gr.insert()`) as string;
    expect(
      kernel.run(
        `const gr = new GlideRecord('x_acme_demo_thing'); gr.get('${id}'); gr.note = 'second'; gr.update(); gr.get('${id}'); gr.note.getJournalEntry(-1)`,
      ),
    ).toMatch(/second[\s\S]*first/);
  });

  test('what a scope may not is refused', () => {
    expect(() => kernel.run(`new GlideRecord('x_acme_demo_thing').autoSysFields(false)`)).toThrow(
      'Function autoSysFields is not allowed in scope x_acme_demo',
    );
  });
});
