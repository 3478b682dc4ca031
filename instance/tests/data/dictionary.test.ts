import { USERS } from '../../src/data/index.ts';
import type { Row } from '../../src/kernel.ts';
import { acmeStore, valuesOf } from './acme.ts';

const store = acmeStore();

describe('tables', () => {
  it('inherit columns, and know where each comes from', () => {
    const columns = store.dictionary.table('x_acme_demo_repair')?.columns;
    expect(columns?.get('number')?.table).toBe('task');
    expect(columns?.get('live_shelf')?.table).toBe('x_acme_demo_job');
    expect(columns?.get('cost')?.table).toBe('x_acme_demo_repair');
    expect(store.dictionary.table('task')?.columns.has('cost')).toBe(false);
  });
  it('know their ancestors and descendants', () => {
    expect(store.dictionary.ancestry('x_acme_demo_repair')).toEqual(['x_acme_demo_repair', 'x_acme_demo_job', 'task']);
    expect(store.dictionary.descendants('x_acme_demo_job')).toEqual(['x_acme_demo_job', 'x_acme_demo_repair']);
    expect(store.dictionary.descendants('task')).toEqual(
      expect.arrayContaining(['incident', 'sc_req_item', 'x_acme_demo_repair']),
    );
  });
  it('say what other scopes and web services may do', () => {
    expect(store.dictionary.table('x_acme_demo_job')).toMatchObject({
      scope: 'x_acme_demo',
      access: { read: true, create: true, update: true, delete: false, webService: true },
    });
    expect(store.dictionary.table('x_acme_demo_repair')?.access.webService).toBe(false);
    expect(store.dictionary.table('incident')).toMatchObject({
      scope: 'global',
      access: { read: true, create: true, update: true, delete: false },
    });
    expect(store.dictionary.table('sys_properties')?.access).toMatchObject({
      read: true,
      create: false,
      update: false,
    });
  });
  it('that are not there are undefined', () => expect(store.dictionary.table('no_such_table')).toBeUndefined());
  it('have the columns that every record has', () => {
    const columns = [...(store.dictionary.table('x_acme_demo_shelf')?.columns.keys() ?? [])];
    expect(columns).toEqual(
      expect.arrayContaining([
        'sys_id',
        'sys_created_on',
        'sys_created_by',
        'sys_updated_on',
        'sys_updated_by',
        'sys_mod_count',
      ]),
    );
  });
});

describe('a hierarchy', () => {
  const store = acmeStore();
  const job = store.insert('x_acme_demo_job', { short_description: 'job', priority: '2' }, 'admin');
  const repair = store.insert('x_acme_demo_repair', { short_description: 'repair', cost: '5' }, 'admin');
  const names = (table: string, query = '') => valuesOf(store.query({ table, query }), 'short_description');

  it('shows rows of children in their parents, with their class', () => {
    expect(names('task')).toEqual(['job', 'repair']);
    expect(names('x_acme_demo_job')).toEqual(['job', 'repair']);
    expect(names('x_acme_demo_repair')).toEqual(['repair']);
    expect(names('incident')).toEqual([]);
    expect(store.get('task', repair.sys_id as string)?.sys_class_name).toBe('x_acme_demo_repair');
    expect(store.get('x_acme_demo_repair', job.sys_id as string)).toBeUndefined();
  });
  it('is queried by columns of parent and child together', () =>
    expect(names('x_acme_demo_repair', 'cost=5^active=true^numberSTARTSWITHAJB')).toEqual(['repair']));
  it('counts its own rows only', () => {
    expect(store.count({ table: 'x_acme_demo_repair', query: '' })).toBe(1);
    expect(store.count({ table: 'task', query: 'sys_class_nameINSTANCEOFx_acme_demo_job' })).toBe(2);
  });
});

describe('columns', () => {
  it('carry what the package says', () => {
    expect(store.dictionary.table('x_acme_demo_shelf')?.columns.get('name')).toMatchObject({
      type: 'string',
      label: 'Name',
      maxLength: 40,
      mandatory: true,
      display: true,
    });
    expect(store.dictionary.table('x_acme_demo_shelf')?.columns.get('place')).toMatchObject({
      type: 'reference',
      reference: 'cmn_location',
    });
  });
  it('are overridden for a table and its children, not for its parent', () => {
    const defaultOf = (table: string) => store.dictionary.table(table)?.columns.get('state')?.defaultValue;
    expect([
      defaultOf('task'),
      defaultOf('x_acme_demo_job'),
      defaultOf('x_acme_demo_repair'),
      defaultOf('incident'),
    ]).toEqual(['1', '2', '2', '1']);
  });
  it('change when their dictionary entry does, without a restart', () => {
    const fresh = acmeStore();
    const entry = fresh.query({ table: 'sys_dictionary', query: 'name=x_acme_demo_shelf^element=name' })[0] as Row;
    fresh.update('sys_dictionary', entry.sys_id as string, { max_length: '5', column_label: 'Title' }, 'admin');
    expect(fresh.dictionary.table('x_acme_demo_shelf')?.columns.get('name')).toMatchObject({
      maxLength: 5,
      label: 'Title',
    });
    expect(fresh.insert('x_acme_demo_shelf', { name: 'longer than five' }, 'admin').name).toBe('longe');
  });
  it('that are added become columns of every class below', () => {
    const fresh = acmeStore();
    fresh.insert(
      'sys_dictionary',
      { name: 'task', element: 'u_colour', internal_type: 'string', max_length: '40', active: 'true' },
      'admin',
    );
    expect(fresh.insert('x_acme_demo_repair', { u_colour: 'red' }, 'admin').u_colour).toBe('red');
    expect(fresh.count({ table: 'task', query: 'u_colour=red' })).toBe(1);
  });
});

describe('the dictionary as rows', () => {
  it.each([
    ['sys_db_object', 'name=x_acme_demo_job^super_class.name=task', 1],
    ['sys_dictionary', 'name=x_acme_demo_shelf^element=code^unique=true', 1],
    ['sys_dictionary', 'name=task^element=number', 1],
    ['sys_documentation', 'name=incident^element=category', 1],
    ['sys_choice', 'name=x_acme_demo_shelf^element=kind', 2],
    ['sys_number', 'category=incident^prefix=INC', 1],
    ['sys_index', 'table=x_acme_demo_shelf^unique_index=true', 1],
    ['sys_dictionary_override', 'name=x_acme_demo_job^element=state', 1],
  ])('%s where %s', (table, query, count) => expect(store.count({ table, query })).toBe(count));
});

describe('choices', () => {
  const labels = (table: string, column: string) => store.dictionary.choices(table, column).map(({ label }) => label);
  it('are the own ones, in their order', () => expect(labels('x_acme_demo_shelf', 'kind')).toEqual(['Wood', 'Steel']));
  it('are inherited where a table has none, and replace those of the parent where it has', () => {
    expect(labels('x_acme_demo_repair', 'state')).toEqual(labels('task', 'state'));
    expect(labels('task', 'state')).toContain('Work in Progress');
    expect(labels('incident', 'state')).toEqual(['New', 'In Progress', 'On Hold', 'Resolved', 'Closed', 'Canceled']);
  });
  it('carry what they depend on', () => {
    expect(store.dictionary.choices('alm_hardware', 'substatus')).toContainEqual({
      value: 'pending_repair',
      label: 'Pending repair',
      dependent: '6',
      inactive: false,
    });
  });
  it('follow changes of sys_choice', () => {
    const fresh = acmeStore();
    expect(fresh.dictionary.choices('x_acme_demo_shelf', 'kind')).toHaveLength(2);
    fresh.insert(
      'sys_choice',
      { name: 'x_acme_demo_shelf', element: 'kind', value: 'glass', label: 'Glass', sequence: '0' },
      'admin',
    );
    expect(fresh.dictionary.choices('x_acme_demo_shelf', 'kind').map(({ value }) => value)).toEqual([
      'glass',
      'wood',
      'steel',
    ]);
  });
});

describe('display', () => {
  const place = store.insert('cmn_location', { name: 'Store room' }, 'admin');
  const shelf = store.insert('x_acme_demo_shelf', { name: 'Top', place: place.sys_id as string }, 'admin');
  const job = store.insert('x_acme_demo_repair', { shelf: shelf.sys_id as string }, 'admin');

  it.each([
    ['incident', 'state', '6', 'Resolved'],
    ['incident', 'state', '99', '99'],
    ['incident', 'caller_id', USERS.admin, 'System Administrator'],
    ['incident', 'caller_id', 'f'.repeat(32), ''],
    ['incident', 'watch_list', `${USERS.admin},someone@example.com`, 'System Administrator, someone@example.com'],
    ['incident', 'active', 'true', 'true'],
    ['incident', 'short_description', '', ''],
    ['incident', 'sys_mod_count', '1234', '1,234'],
    ['incident', 'sys_class_name', 'incident', 'Incident'],
    ['x_acme_demo_job', 'effort', '1970-01-02 03:05:00', '1 Day 3 Hours 5 Minutes'],
    ['x_acme_demo_job', 'effort', '1970-01-01 00:00:00', '0 Seconds'],
    ['x_acme_demo_shelf', 'kind', 'steel', 'Steel'],
  ])('%s.%s %j shows as %j', (table, column, value, shown) =>
    expect(store.displayValue(table, column, value)).toBe(shown),
  );

  it('shows times in the time zone asked for, summer time included', () => {
    expect(store.displayValue('incident', 'due_date', '2026-11-22 18:00:00')).toBe('2026-11-22 18:00:00');
    expect(store.displayValue('incident', 'due_date', '2026-11-22 18:00:00', 'Europe/Zurich')).toBe(
      '2026-11-22 19:00:00',
    );
    expect(store.displayValue('incident', 'due_date', '2026-07-22 23:00:00', 'Europe/Zurich')).toBe(
      '2026-07-23 01:00:00',
    );
  });
  it("names a record by its own display column, or its parent's", () => {
    expect(store.displayName('x_acme_demo_shelf', shelf)).toBe('Top');
    expect(store.displayName('task', job)).toBe(job.number);
    expect(store.dictionary.table('x_acme_demo_repair')?.displayColumn).toBe('number');
  });
  it('follows a display column that is a reference', () => {
    const member = store.insert('sys_user_grmember', { user: USERS.admin }, 'admin');
    expect(store.displayName('sys_user_grmember', member)).toBe('System Administrator');
  });
});
