import { addThings, addUser, createTestKernel, SCOPE_ID, type TestKernel } from './kernel.ts';

const TABLE = 'x_acme_demo_thing';

describe('query rules', () => {
  let kernel: TestKernel;
  beforeEach(() => {
    kernel = createTestKernel();
    addThings(kernel);
    addUser(kernel, 'ann', ['x_acme_demo.viewer']);
  });
  afterEach(() => kernel.store.close());

  const rule = (values: Record<string, string>) =>
    kernel.add('sys_script', {
      name: 'restrict',
      collection: TABLE,
      when: 'before',
      action_query: 'true',
      advanced: 'true',
      active: 'true',
      sys_scope: SCOPE_ID,
      ...values,
    });
  const names = (prepare = '', user = 'ann') =>
    kernel.run(
      `const gr = new GlideRecord('${TABLE}'); ${prepare}; gr.orderBy('name'); gr.query(); const found = []; while (gr.next()) found.push(gr.name.toString()); found.join(' ')`,
      { user },
    );

  it('add conditions to what GlideRecord, GlideAggregate and GlideQuery ask for', () => {
    rule({ script: "current.addQuery('state', 'open')" });
    expect(names()).toBe('a b');
    expect(names("gr.addQuery('size', '>', 1)")).toBe('b');
    expect(
      kernel.run(
        `const ga = new GlideAggregate('${TABLE}'); ga.addAggregate('COUNT'); ga.query(); ga.next(); ga.getAggregate('COUNT')`,
      ),
    ).toBe('2');
    expect(kernel.run(`new GlideQuery('${TABLE}').where('name', 'c').selectOne('name').isPresent()`)).toBe(false);
    expect(
      kernel.run(
        `const gr = new GlideRecord('${TABLE}'); gr.get('name', 'c') + ' ' + new GlideRecord('${TABLE}').get('name', 'a')`,
      ),
    ).toBe('false true');
  });

  it('hold for every alternative of a query, and may have alternatives themselves', () => {
    rule({ script: "current.addQuery('state', 'open')" });
    expect(names("gr.addEncodedQuery('name=a^NQname=c')")).toBe('a');
    kernel.store.update(
      'sys_script',
      kernel.store.query({ table: 'sys_script', query: 'name=restrict' })[0]?.sys_id ?? '',
      { script: "current.addEncodedQuery('name=b^NQname=c')" },
      'test',
    );
    kernel.scripts.reload();
    expect(names("gr.addQuery('state', 'done')")).toBe('c');
    expect(names("gr.addEncodedQuery('name=a^NQname=b^NQname=c')")).toBe('b c');
    expect(names("gr.addQuery('name', 'b^NQname=a')")).toBe('');
  });

  it('see the query they add to, and apply by condition and role', () => {
    rule({ script: "if (current.getEncodedQuery().indexOf('size') < 0) current.addQuery('state', 'open')" });
    expect(names("gr.addQuery('size', 3)")).toBe('c');
    rule({ name: 'by role', condition: '!gs.hasRole("admin")', script: "current.addQuery('name', '!=', 'a')" });
    expect(names()).toBe('b');
    expect(names('', 'admin')).toBe('a b');
  });

  it('do not run for what they query themselves, nor with workflow off', () => {
    rule({
      script: `const own = new GlideRecord('${TABLE}'); own.addQuery('state', 'done'); own.query(); current.addQuery('name', own.next() ? 'c' : 'none')`,
    });
    expect(names()).toBe('c');
    expect(names('gr.setWorkflow(false)')).toBe('a b c d');
  });

  it('find nothing where they abort, and restrict nothing where they fail', () => {
    const id = rule({ script: 'current.setAbortAction(true)' });
    expect(names()).toBe('');
    kernel.store.update('sys_script', id, { script: "throw new Error('broken')" }, 'test');
    kernel.scripts.reload();
    expect(names()).toBe('a b c d');
    expect(kernel.logged.some(({ level, message }) => level === 'error' && message.includes('broken'))).toBe(true);
  });

  it('decide whether a single record is there', () => {
    const idOf = (name: string) => kernel.store.query({ table: TABLE, query: `name=${name}` })[0]?.sys_id ?? '';
    const find = (name: string) => kernel.records.find(kernel.begin({ user: 'ann' }), TABLE, idOf(name));
    expect(find('c')?.name).toBe('c');
    rule({ script: "current.addQuery('state', 'open')" });
    expect(find('c')).toBeUndefined();
    expect(find('a')?.name).toBe('a');
    expect(kernel.records.find(kernel.begin({ user: 'ann' }), 'no_table', idOf('a'))).toBeUndefined();
  });
});
