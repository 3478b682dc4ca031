import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../src/data/index.ts';
import { DuplicateKey } from '../../src/kernel.ts';
import { acmeStore, clock, emptyStore, NOW } from './acme.ts';

describe('a new row', () => {
  const store = acmeStore();

  it('is stamped with who, when and what class', () => {
    const row = store.insert('incident', { short_description: 'x' }, 'abel.tuter');
    expect(row).toMatchObject({
      sys_created_on: NOW,
      sys_updated_on: NOW,
      sys_created_by: 'abel.tuter',
      sys_updated_by: 'abel.tuter',
      sys_mod_count: '0',
      sys_class_name: 'incident',
    });
    expect(row.sys_id).toMatch(/^[0-9a-f]{32}$/);
  });
  it('reads back as it was returned', () => {
    const row = store.insert('incident', { short_description: 'x', priority: '2', due_date: NOW }, 'admin');
    expect(store.get('incident', row.sys_id as string)).toEqual(row);
  });
  it('takes literal defaults for what is not given, and leaves what is given empty', () => {
    expect(store.insert('incident', {}, 'admin')).toMatchObject({ state: '1', active: 'true' });
    expect(store.insert('incident', { state: '' }, 'admin').state).toBe('');
  });
  it('keeps the sys_id and the creation time that it is given', () => {
    const row = store.insert('incident', { sys_id: 'a'.repeat(32), sys_created_on: '2020-01-01 00:00:00' }, 'admin');
    expect(row).toMatchObject({ sys_id: 'a'.repeat(32), sys_created_on: '2020-01-01 00:00:00' });
    expect(() => store.insert('incident', { sys_id: 'a'.repeat(32) }, 'admin')).toThrow(
      new DuplicateKey('incident', ['sys_id']),
    );
  });
  it('is refused for an unknown table', () =>
    expect(() => store.insert('no_such_table', {}, 'admin')).toThrow('Invalid table no_such_table'));
});

describe('blank', () => {
  const store = acmeStore();
  it('has literal defaults, overrides included', () => {
    expect(store.blank('task').state).toBe('1');
    expect(store.blank('x_acme_demo_job').state).toBe('2');
    expect(store.blank('x_acme_demo_repair').state).toBe('2');
    expect(store.blank('x_acme_demo_shelf')).toMatchObject({ kind: 'wood', slots: '4', active: 'true' });
  });
  it('asks for scripted defaults', () => {
    const asked: string[] = [];
    store.blank('incident', (script) => (asked.push(script), ''));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join()).not.toContain('javascript:');
  });
  it('stores nothing', () => {
    const before = store.count({ table: 'x_acme_demo_job', query: '' });
    store.blank('x_acme_demo_job');
    expect(store.count({ table: 'x_acme_demo_job', query: '' })).toBe(before);
  });
});

describe('numbers', () => {
  const store = acmeStore();
  const number = (table: string) => store.insert(table, {}, 'admin').number;
  it("count up from the table's own start", () => {
    expect([number('incident'), number('incident'), number('sc_req_item')]).toEqual([
      'INC0010001',
      'INC0010002',
      'RITM0010001',
    ]);
  });
  it('of an app are its own, and its children share them', () => {
    expect([number('x_acme_demo_job'), number('x_acme_demo_repair'), number('x_acme_demo_job')]).toEqual([
      'AJB0001001',
      'AJB0001002',
      'AJB0001003',
    ]);
  });
  it('are not given to a row that brings one', () =>
    expect(store.insert('incident', { number: 'INC7' }, 'admin').number).toBe('INC7'));
  it('given to a blank row are not given again', () =>
    expect(store.blank('incident').number).not.toBe(number('incident')));
});

describe('update', () => {
  const store = acmeStore();
  it('changes what is given, counts the change and says who made it', () => {
    const row = store.insert('incident', { short_description: 'x', priority: '2' }, 'admin');
    expect(store.update('incident', row.sys_id as string, { priority: '1' }, 'itil')).toMatchObject({
      short_description: 'x',
      priority: '1',
      sys_mod_count: '1',
      sys_updated_by: 'itil',
      sys_created_by: 'admin',
    });
  });
  it('returns the row as it is stored', () => {
    const row = store.insert('incident', { due_date: NOW }, 'admin');
    const returned = store.update(
      'incident',
      row.sys_id as string,
      { due_date: '2026-11-23', priority: '2.7', comments: 'x' },
      'admin',
    );
    expect(returned).toMatchObject({ due_date: '2026-11-23 00:00:00', priority: '2', comments: '' });
    expect(store.get('incident', row.sys_id as string)).toEqual(returned);
  });
  it('of a whole row makes new stamps; a stamp that was changed stays', () => {
    const row = store.insert('incident', {}, 'admin');
    const saved = store.update('incident', row.sys_id as string, { ...row, priority: '1' }, 'itil');
    expect(saved).toMatchObject({ sys_updated_by: 'itil', sys_mod_count: '1' });
    const old = '2020-01-01 00:00:00';
    expect(store.update('incident', row.sys_id as string, { sys_updated_on: old }, 'itil').sys_updated_on).toBe(old);
  });
  it('costs two statements', () => {
    const row = store.insert('incident', {}, 'admin');
    store.update('incident', row.sys_id as string, { priority: '1' }, 'admin');
    const before = store.statements();
    store.update('incident', row.sys_id as string, { priority: '2' }, 'admin');
    expect(store.statements() - before).toBe(2);
  });
  it('through the parent table reaches columns of the own class', () => {
    const job = store.insert('x_acme_demo_job', {}, 'admin');
    store.update('task', job.sys_id as string, { live_shelf: 'abc', short_description: 'moved' }, 'admin');
    expect(store.get('x_acme_demo_job', job.sys_id as string)).toMatchObject({
      live_shelf: 'abc',
      short_description: 'moved',
    });
  });
  it('cannot change the key or the class', () => {
    const row = store.insert('incident', {}, 'admin');
    expect(
      store.update('incident', row.sys_id as string, { sys_id: 'x', sys_class_name: 'problem' }, 'admin'),
    ).toMatchObject({ sys_id: row.sys_id, sys_class_name: 'incident' });
  });
  it('of a row that is not there is an error that says so', () =>
    expect(() => store.update('incident', 'nowhere', {}, 'admin')).toThrow('incident has no row nowhere'));
});

describe('delete', () => {
  const store = acmeStore();
  it('tells whether there was a row, and leaves rows of other classes alone', () => {
    const incident = store.insert('incident', {}, 'admin').sys_id as string;
    expect(store.delete('problem', incident)).toBe(false);
    expect(store.delete('task', incident)).toBe(true);
    expect(store.delete('task', incident)).toBe(false);
    expect(store.get('incident', incident)).toBeUndefined();
  });
});

describe('a unique index', () => {
  const store = acmeStore();
  const job = (live_shelf: string, table = 'x_acme_demo_job') => store.insert(table, { live_shelf }, 'admin');

  it('refuses a second row and names table and columns', () => {
    job('bay-1');
    expect(() => job('bay-1')).toThrow(new DuplicateKey('x_acme_demo_job', ['live_shelf']));
    expect(() => job('BAY-1')).toThrow(DuplicateKey);
  });
  it('holds for children of the table', () => expect(() => job('bay-1', 'x_acme_demo_repair')).toThrow(DuplicateKey));
  it('refuses an update and keeps the row as it was', () => {
    const row = job('bay-2');
    expect(() =>
      store.update(
        'x_acme_demo_job',
        row.sys_id as string,
        { live_shelf: 'bay-1', short_description: 'changed' },
        'admin',
      ),
    ).toThrow(DuplicateKey);
    expect(store.get('x_acme_demo_job', row.sys_id as string)).toMatchObject({
      live_shelf: 'bay-2',
      short_description: '',
    });
  });
  it('lets any number of rows be empty, and a value come back once it is given up', () => {
    job('');
    job('');
    const held = job('bay-3');
    store.update('x_acme_demo_job', held.sys_id as string, { live_shelf: '' }, 'admin');
    expect(job('bay-3').live_shelf).toBe('bay-3');
  });
  it('of a platform table holds too', () => {
    expect(() => store.insert('sys_user', { user_name: 'Admin' }, 'admin')).toThrow(
      new DuplicateKey('sys_user', ['user_name']),
    );
  });
  it('over two columns refuses only the same pair, and nothing where one is empty', () => {
    const shelf = (place: string, slots: string) => store.insert('x_acme_demo_shelf', { place, slots }, 'admin');
    shelf('p1', '1');
    shelf('p1', '2');
    expect(() => shelf('p1', '1')).toThrow(new DuplicateKey('x_acme_demo_shelf', ['place', 'slots']));
    shelf('', '1');
    shelf('', '1');
  });
  it('that refuses an insert uses up no journal entry', () => {
    expect(() => store.insert('x_acme_demo_job', { live_shelf: 'bay-1', comments: 'lost' }, 'admin')).toThrow(
      DuplicateKey,
    );
    expect(store.count({ table: 'sys_journal_field', query: 'value=lost' })).toBe(0);
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('survives a restart: rows, tables of apps, unique indexes, counters', () => {
    const file = join(folder, 'instance.sqlite');
    const first = acmeStore(file);
    const job = first.insert('x_acme_demo_job', { live_shelf: 'one' }, 'admin');
    first.close();

    const second = createStore({ file, clock });
    expect(second.get('x_acme_demo_job', job.sys_id as string)).toEqual(job);
    expect(second.dictionary.table('x_acme_demo_job')?.parent).toBe('task');
    expect(() => second.insert('x_acme_demo_job', { live_shelf: 'one' }, 'admin')).toThrow(DuplicateKey);
    expect(second.insert('x_acme_demo_job', {}, 'admin').number).toBe('AJB0001002');
    expect(second.count({ table: 'sys_user', query: 'user_name=admin' })).toBe(1);
    expect(second.count({ table: 'sys_metadata', query: 'sys_scope.scope=x_acme_demo' })).toBeGreaterThan(0);
    second.close();
  });
  it('does not see what another store in memory wrote', () => {
    const one = emptyStore();
    one.insert('incident', {}, 'admin');
    expect(emptyStore().count({ table: 'incident', query: '' })).toBe(0);
  });
});
