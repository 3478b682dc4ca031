import type { Row } from '../../src/kernel.ts';
import { acmeStore, emptyStore, installAcme, SCOPE, valuesOf } from './acme.ts';

const load = (store: ReturnType<typeof emptyStore>, xml: string) =>
  store.loadXml(`<?xml version="1.0"?>\n${xml}`, { scope: SCOPE });

describe('the package of an app', () => {
  const store = emptyStore();
  const first = installAcme(store);

  it('loads completely', () => expect(first.skipped).toEqual([]));
  it('loads again to the same rows', () => {
    const tables = [
      'sys_db_object',
      'sys_dictionary',
      'sys_choice',
      'sys_index',
      'sys_number',
      'sys_script',
      'x_acme_demo_shelf',
      'cmn_location',
      'sys_ui_list_element',
      'sys_dictionary_override',
    ];
    const ids = () => tables.map((table) => valuesOf(store.query({ table, query: 'ORDERBYsys_id' }), 'sys_id'));
    const before = ids();
    const again = installAcme(store);
    expect(ids()).toEqual(before);
    expect(again.inserted).toBe(again.deleted);
  });
  it('extends a platform table by its name, whatever id the package gives it', () => {
    expect(store.dictionary.table('x_acme_demo_job')?.parent).toBe('task');
    const contained = store.query({ table: 'sys_user_role_contains', query: 'role.name=x_acme_demo.admin' })[0] as Row;
    expect(store.displayValue('sys_user_role_contains', 'contains', contained.contains ?? '')).toBe('itil');
  });
  it("keeps the package's own ids", () =>
    expect(store.query({ table: 'sys_db_object', query: 'name=x_acme_demo_shelf' })[0]?.sys_id).toMatch(/^951ba52b/));
  it('brings rows with their text as written', () => {
    const shelf = store.query({ table: 'x_acme_demo_shelf', query: 'kind=steel' })[0] as Row;
    expect(shelf).toMatchObject({
      name: 'First <shelf>',
      code: 'A & B',
      checked_at: '2026-01-02 03:04:05',
      slots: '3',
    });
    expect(store.walk('x_acme_demo_shelf', shelf, 'place.name')).toBe('Acme Hall');
    expect(store.query({ table: 'sys_script', query: 'name=Greet' })[0]?.script).toMatch(
      /^\/\/ @fluent-module greet;[\s\S]*greet\(current, previous\);$/,
    );
  });
  it('applies no defaults', () =>
    expect(store.query({ table: 'x_acme_demo_shelf', query: 'name=Second' })[0]).toMatchObject({
      kind: '',
      active: 'false',
    }));
  it('reaches rows inside wrappers', () =>
    expect(
      valuesOf(
        store.query({ table: 'sys_ui_list_element', query: 'list_id.name=x_acme_demo_shelf^ORDERBYposition' }),
        'element',
      ),
    ).toEqual(['name', 'place']));
  it('marks its files with their scope', () => {
    expect(store.query({ table: 'sys_script', query: 'name=Greet' })[0]).toMatchObject({
      sys_scope: '0123456789abcdef0123456789abcdef',
      sys_class_name: 'sys_script',
    });
    expect(store.count({ table: 'sys_metadata', query: 'sys_scope.scope=x_acme_demo^sys_class_name=sys_script' })).toBe(
      1,
    );
  });
});

describe('update XML', () => {
  const shelf = (content: string, action = 'INSERT_OR_UPDATE') =>
    `<record_update table="x_acme_demo_shelf"><x_acme_demo_shelf action="${action}"><sys_id>${'c'.repeat(32)}</sys_id>${content}</x_acme_demo_shelf></record_update>`;

  it('inserts, updates and deletes', () => {
    const store = acmeStore();
    expect(load(store, shelf('<name>One</name>'))).toMatchObject({ inserted: 1, updated: 0, deleted: 0 });
    expect(load(store, shelf('<slots>9</slots>'))).toMatchObject({ inserted: 0, updated: 1, deleted: 0 });
    expect(store.get('x_acme_demo_shelf', 'c'.repeat(32))).toMatchObject({ name: 'One', slots: '9' });
    expect(load(store, shelf('', 'DELETE'))).toMatchObject({ inserted: 0, updated: 0, deleted: 1 });
    expect(load(store, shelf('', 'DELETE'))).toMatchObject({ deleted: 0 });
  });
  it('reads CDATA, character references and an unload with several rows', () => {
    const store = acmeStore();
    const rows = ['d', 'e'].map(
      (id) =>
        `<x_acme_demo_shelf action="INSERT_OR_UPDATE"><sys_id>${id.repeat(32)}</sys_id><name><![CDATA[a < ${id} && ]]>&#10;&quot;&amp;lt;</name></x_acme_demo_shelf>`,
    );
    expect(load(store, `<unload unload_date="2026-01-01 00:00:00">${rows.join('')}</unload>`).inserted).toBe(2);
    expect(store.get('x_acme_demo_shelf', 'd'.repeat(32))?.name).toBe('a < d && \n"&lt;');
  });
  it('reads a script with thousands of entities', () => {
    const store = acmeStore();
    load(
      store,
      `<record_update><sys_module action="INSERT_OR_UPDATE"><sys_id>${'f'.repeat(32)}</sys_id><path>a.js</path><content>${'a &lt; b;'.repeat(5000)}</content></sys_module></record_update>`,
    );
    expect(store.get('sys_module', 'f'.repeat(32))?.content).toBe('a < b;'.repeat(5000));
  });
  it('deletes what a query finds', () => {
    const store = acmeStore();
    expect(
      load(
        store,
        `<record_update><x_acme_demo_shelf action="delete_multiple" query="name=Second^NQname=nothing"/></record_update>`,
      ),
    ).toMatchObject({ deleted: 1 });
    expect(store.count({ table: 'x_acme_demo_shelf', query: '' })).toBe(1);
  });
  it('keeps application files of a kind that is not known, with their columns', () => {
    const store = acmeStore();
    const xml = `<record_update table="sys_new_kind"><sys_new_kind action="INSERT_OR_UPDATE"><sys_id>${'1'.repeat(32)}</sys_id><colour>red</colour><body>${'x'.repeat(70_000)}</body></sys_new_kind></record_update>`;
    expect(load(store, xml)).toEqual({ inserted: 1, updated: 0, deleted: 0, skipped: [] });
    expect(load(store, xml)).toMatchObject({ inserted: 0, updated: 1 });
    expect(store.query({ table: 'sys_new_kind', query: 'colour=red' })[0]).toMatchObject({
      body: 'x'.repeat(70_000),
      sys_scope: '0123456789abcdef0123456789abcdef',
    });
    expect(store.get('sys_metadata', '1'.repeat(32))?.sys_class_name).toBe('sys_new_kind');
  });
  it('keeps a column of an application file that is not known', () => {
    const store = acmeStore();
    load(
      store,
      `<record_update><sys_script action="INSERT_OR_UPDATE"><sys_id>${'2'.repeat(32)}</sys_id><name>n</name><brand_new>kept</brand_new></sys_script></record_update>`,
    );
    expect(store.get('sys_script', '2'.repeat(32))?.brand_new).toBe('kept');
  });
  it('names the column of a data row that does not exist, and takes the rest', () => {
    const store = acmeStore();
    expect(load(store, shelf('<name>x</name><no_such>1</no_such>')).skipped).toEqual([
      'x_acme_demo_shelf.no_such: no such column',
    ]);
    expect(store.get('x_acme_demo_shelf', 'c'.repeat(32))?.name).toBe('x');
  });
  it('names a parent that does not exist', () => {
    const result = load(
      acmeStore(),
      '<database><element name="x_acme_demo_lost" type="collection" label="Lost" extends="no_such_parent"/></database>',
    );
    expect(result.skipped).toEqual(['x_acme_demo_lost: extends no_such_parent, which this instance does not have']);
  });
  it('takes nothing of a file of which one row is refused', () => {
    const store = acmeStore();
    const rows = ['3', '4'].map(
      (id) =>
        `<x_acme_demo_shelf action="INSERT_OR_UPDATE"><sys_id>${id.repeat(32)}</sys_id><code>same</code></x_acme_demo_shelf>`,
    );
    expect(() => load(store, `<unload>${rows.join('')}</unload>`)).toThrow('x_acme_demo_shelf (code)');
    expect(store.count({ table: 'x_acme_demo_shelf', query: 'code=same' })).toBe(0);
  });
  it('of which a table could not be made leaves no trace of it', () => {
    const store = acmeStore();
    for (const name of ['twin', 'twin']) store.insert('x_acme_demo_shelf', { name }, 'admin');
    const xml =
      '<database><element name="x_acme_demo_new" type="collection" label="New"/><element name="x_acme_demo_shelf" type="collection" label="Shelf"><index name="i" unique="true"><element name="name"/></index></element></database>';
    expect(() => load(store, xml)).toThrow(/UNIQUE constraint failed/);
    expect(store.dictionary.table('x_acme_demo_new')).toBeUndefined();
    expect(store.count({ table: 'x_acme_demo_shelf', query: 'name=twin' })).toBe(2);
  });
  it('that is no XML is an error', () => expect(() => load(emptyStore(), 'hello')).toThrow(/no root element/));
});

describe('a new version of an app', () => {
  const table = (columns: string, indexes = '') =>
    `<database><element name="x_acme_demo_shelf" type="collection" label="Shelf" display="name" access="public" ws_access="true" read_access="true">${columns}${indexes}</element></database>`;

  it('adds columns to a table that has rows', () => {
    const store = acmeStore();
    load(store, table('<element name="colour" type="string" label="Colour" max_length="20"/>'));
    const row = store.query({ table: 'x_acme_demo_shelf', query: 'name=Second' })[0] as Row;
    expect(row.colour).toBe('');
    expect(store.update('x_acme_demo_shelf', row.sys_id as string, { colour: 'red' }, 'admin').colour).toBe('red');
  });
  it('adds a unique index that holds from then on', () => {
    const store = acmeStore();
    load(store, table('', '<index name="i" unique="true"><element name="name"/></index>'));
    expect(() => store.insert('x_acme_demo_shelf', { name: 'second' }, 'admin')).toThrow('x_acme_demo_shelf (name)');
  });
  it('adds a child to a table that had none, and keeps the rows apart', () => {
    const store = acmeStore();
    load(
      store,
      '<database><element name="x_acme_demo_rack" type="collection" label="Rack" extends="x_acme_demo_shelf"><element name="units" type="integer" label="Units"/></element></database>',
    );
    store.insert('x_acme_demo_rack', { name: 'Rack', units: '42' }, 'admin');
    expect(valuesOf(store.query({ table: 'x_acme_demo_rack', query: '' }), 'units')).toEqual(['42']);
    expect(valuesOf(store.query({ table: 'x_acme_demo_shelf', query: 'ORDERBYname' }), 'sys_class_name')).toEqual([
      'x_acme_demo_shelf',
      'x_acme_demo_rack',
      'x_acme_demo_shelf',
    ]);
  });
});
