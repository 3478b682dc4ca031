import fc from 'fast-check';
import { createStore, escapeQueryValue, NotImplemented, UnknownTable, USERS } from '../../src/data/index.ts';
import type { Row, Store } from '../../src/kernel.ts';
import { acmeStore, clock, emptyStore, valuesOf } from './acme.ts';

const CREATED = [
  '2026-11-22 17:30:00',
  '2026-11-21 12:00:00',
  '2026-11-16 08:00:00',
  '2026-02-28 23:59:59',
  '2025-12-31 00:00:00',
];

/** Five incidents, a to e, that differ in every kind of field. */
function incidents(store: Store): void {
  const rows: Row[] = [
    {
      short_description: 'a Printer jam',
      description: 'a Printer jam',
      state: '1',
      priority: '1',
      impact: '1',
      urgency: '2',
      caller_id: USERS.admin,
      opened_by: USERS.admin,
      category: 'hardware',
      due_date: '2026-11-24 18:00:00',
      watch_list: `${USERS.admin},${USERS.guest}`,
    },
    {
      short_description: 'b VPN down',
      description: 'b other',
      state: '2',
      priority: '3',
      impact: '2',
      urgency: '2',
      caller_id: USERS.guest,
      opened_by: USERS.admin,
      category: 'network',
      due_date: '2026-11-21 12:00:01',
      assigned_to: USERS.admin,
    },
    {
      short_description: 'c 100% done_',
      description: '',
      state: '6',
      priority: '5',
      impact: '3',
      urgency: '1',
      category: 'software',
      active: 'false',
      close_notes: 'Rebooted the printer',
    },
    {
      short_description: 'd caret ^OR quote\' "',
      state: '7',
      priority: '10',
      impact: '3',
      urgency: '3',
      category: 'inquiry',
      active: 'false',
      made_sla: 'false',
    },
    { short_description: 'e', priority: '', state: '-5', impact: '1', urgency: '1', category: '' },
  ];
  rows.forEach((row, at) =>
    store.insert('incident', { ...row, sys_created_on: CREATED[at] ?? '', made_sla: row.made_sla ?? 'true' }, 'admin'),
  );
}

const store = emptyStore();
incidents(store);
const rows = store.query({ table: 'incident', query: 'ORDERBYshort_description' });

const evaluate = (script: string): string => {
  const days = /gs\.daysAgo(Start|End)\((\d+)\)/.exec(script);
  if (days) return `2026-11-${22 - Number(days[2])} ${days[1] === 'Start' ? '00:00:00' : '23:59:59'}`;
  if (script === 'gs.getUserID()') return USERS.guest;
  if (script === 'getMyGroups()') return [USERS.admin, USERS.guest].join(',');
  throw new Error(`no such script in this test: ${script}`);
};
const asked = { userId: USERS.admin, evaluate };

/** Query, and the incidents that it finds. */
const OPERATORS: [query: string, found: string][] = [
  ['', 'abcde'],
  ['short_description=E', 'e'],
  ['state=2', 'b'],
  ['state!=2', 'acde'],
  ['state<>2', 'acde'],
  ['priority=', 'e'],
  ['priority=NULL', 'e'],
  ['priority!=1', 'bcde'],
  ['priority!=', 'abcd'],
  ['priority<5', 'ab'],
  ['priority<=5', 'abc'],
  ['priority>5', 'd'],
  ['priority>=5', 'cd'],
  ['priority>1^priority<10', 'bc'],
  ['short_description>=d', 'de'],
  ['priorityIN1,3', 'ab'],
  ['priorityNOT IN1,3', 'cde'],
  ['priorityNOTIN1,3', 'cde'],
  ['priorityIN', ''],
  ['categoryINhardware, network', 'ab'],
  ['priorityBETWEEN3@10', 'bcd'],
  ['short_descriptionBETWEENb@d', 'bc'],
  ['sys_created_onBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', 'ab'],
  ['short_descriptionSTARTSWITHA p', 'a'],
  ['short_descriptionENDSWITHDOWN', 'b'],
  ['short_description%DOWN', 'b'],
  ['short_descriptionLIKEvpn', 'b'],
  ['short_descriptionCONTAINS100%', 'c'],
  ['short_description*vpn', 'b'],
  ['short_descriptionLIKEdone_', 'c'],
  ['descriptionNOT LIKEother', 'acde'],
  ['descriptionNOTLIKEother', 'acde'],
  ['descriptionDOES NOT CONTAINother', 'acde'],
  ['description!*other', 'acde'],
  ['descriptionISEMPTY', 'cde'],
  ['descriptionEMPTYSTRING', 'cde'],
  ['descriptionISNOTEMPTY', 'ab'],
  ['descriptionANYTHING', 'abcde'],
  ['active=true', 'abe'],
  ['active=false', 'cd'],
  ['active!=true', 'cd'],
  ['active=1', 'abe'],
  ['descriptionSAMEASshort_description', 'a'],
  ['descriptionNSAMEASshort_description', 'bcde'],
  ['impactGT_FIELDurgency', 'c'],
  ['impactLT_FIELDurgency', 'a'],
  ['impactGT_OR_EQUALS_FIELDurgency', 'bcde'],
  ['impactLT_OR_EQUALS_FIELDurgency', 'abde'],
  ['due_dateSAMEASsys_created_on@day', 'b'],
  ['due_dateNSAMEASsys_created_on@day', 'acde'],
  ['due_dateMORETHANsys_created_on@day@after@2', 'a'],
  ['due_dateLESSTHANsys_created_on@day@after@2', 'b'],
  ['sys_created_onMORETHANdue_date@day@before@2', 'a'],
  ['sys_class_nameINSTANCEOFtask', 'abcde'],
  ['sys_class_nameINSTANCEOFproblem', ''],
  ['sys_created_onONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'a'],
  ['sys_created_onON2026-11-21', 'b'],
  ['sys_created_onNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'bcde'],
  ['sys_created_on<javascript:gs.daysAgoStart(1)', 'cde'],
  ['sys_created_onRELATIVEGT@hour@ago@1', 'a'],
  ['sys_created_onRELATIVEGE@day@ago@7', 'abc'],
  ['sys_created_onRELATIVELT@month@ago@1', 'de'],
  ['sys_created_onRELATIVELE@year@ago@1', ''],
  ['sys_created_onRELATIVEEE@dayofweek@ago@0', 'NotImplemented'],
  ['sys_created_onRELATIVEEE@day@ago@1', 'b'],
  ["sys_created_onDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')", 'c'],
  ["sys_created_onDATEPARTSunday@javascript:gs.datePart('dayofweek','sunday','EE')", 'a'],
  ["sys_created_onDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','GT')", 'bde'],
  ["sys_created_onDATEPARTFebruary@javascript:gs.datePart('month','february','EE')", 'd'],
  ["sys_created_onDATEPART2025@javascript:gs.datePart('year','2025','EE')", 'e'],
  ["sys_created_onDATEPARTQ4@javascript:gs.datePart('quarter','4','EE')", 'abce'],
  ["sys_created_onDATEPART8@javascript:gs.datePart('hour','8','LE')", 'ce'],
  [`caller_id=${USERS.admin}`, 'a'],
  [`caller_id!=${USERS.admin}`, 'bcde'],
  ['caller_id=javascript:gs.getUserID()', 'b'],
  ['caller_id=javascript:getMyGroups()', 'ab'],
  ['caller_idSTARTSWITHsystem adm', 'a'],
  ['caller_idLIKEguest', 'b'],
  ['caller_idNOT LIKEguest', 'acde'],
  ['caller_idSAMEASopened_by', 'acde'],
  ['caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'a'],
  ['caller_id.user_name=admin', 'a'],
  ['caller_id.user_name!=admin', 'bcde'],
  ['caller_id.user_nameISEMPTY', 'cde'],
  [`watch_listLIKE${USERS.guest}`, 'a'],
  ['123TEXTQUERY321printer', 'ac'],
  ['123TEXTQUERY321printer jam', 'a'],
  ['state=1^ORstate=2', 'ab'],
  ['active=true^state=1^ORstate=2^ORstate=6', 'ab'],
  ['active=true^state=2^NQstate=7', 'bd'],
  ['state=1^EQ', 'a'],
  [`short_description=${escapeQueryValue('d caret ^OR quote\' "')}`, 'd'],
  ['state=1^NQ', 'a'],
];

describe.each(OPERATORS)('%s', (query, found) => {
  if (found === 'NotImplemented') {
    it('is refused by name', () =>
      expect(() => store.query({ table: 'incident', query, ...asked })).toThrow(NotImplemented));
    return;
  }
  it(`finds ${found || 'nothing'} in the database`, () => {
    const result = store.query({ table: 'incident', query, ...asked });
    expect(
      valuesOf(result, 'short_description')
        .map((text) => text[0])
        .sort()
        .join(''),
    ).toBe(found);
    expect(store.count({ table: 'incident', query, ...asked })).toBe(found.length);
  });
  it('matches the same rows in memory', () => {
    const matching = rows.filter((row) => store.matches('incident', row, query, asked));
    expect(
      valuesOf(matching, 'short_description')
        .map((text) => text[0])
        .join(''),
    ).toBe(found);
  });
});

describe('conditions on a change', () => {
  const previous = { state: '1', priority: '3' };
  const row = { state: '2', priority: '3' };
  it.each([
    ['stateVALCHANGES', true],
    ['priorityVALCHANGES', false],
    ['stateCHANGESFROM1', true],
    ['stateCHANGESFROM2', false],
    ['stateCHANGESTO2', true],
    ['priorityCHANGESTO3', false],
    ['stateVALCHANGES^priority=3', true],
  ])('%s is %s', (query, expected) => expect(store.matches('incident', row, query, { previous })).toBe(expected));
  it('on an insert: what is filled has changed', () => {
    expect(store.matches('incident', row, 'stateVALCHANGES^stateCHANGESTO2')).toBe(true);
    expect(store.matches('incident', row, 'assigned_toVALCHANGES')).toBe(false);
    expect(store.matches('incident', row, 'stateCHANGESFROM1')).toBe(false);
  });
  it('is refused where there is nothing to compare with', () =>
    expect(() => store.query({ table: 'incident', query: 'stateVALCHANGES' })).toThrow(/VALCHANGES/));
});

it('any combination of conditions finds in the database what it matches in memory', () => {
  const conditions = OPERATORS.filter(
    ([query, found]) => found !== 'NotImplemented' && query !== '' && !query.includes('^'),
  ).map(([query]) => query);
  const joiner = fc.constantFrom('^', '^OR', '^NQ');
  fc.assert(
    fc.property(fc.array(fc.tuple(joiner, fc.constantFrom(...conditions)), { minLength: 1, maxLength: 6 }), (parts) => {
      const query = parts.map(([join, condition], at) => (at === 0 ? condition : join + condition)).join('');
      const inMemory = rows.filter((row) => store.matches('incident', row, query, asked));
      const inDatabase = store.query({ table: 'incident', query: `${query}^ORDERBYshort_description`, ...asked });
      expect(valuesOf(inDatabase, 'sys_id')).toEqual(valuesOf(inMemory, 'sys_id'));
    }),
    { numRuns: 300 },
  );
});

describe('order and pages', () => {
  const letters = (query: string, page = {}) =>
    valuesOf(store.query({ table: 'incident', query, ...page }), 'short_description')
      .map((text) => text[0])
      .join('');
  it('orders numbers as numbers, empty first', () => expect(letters('ORDERBYpriority')).toBe('eabcd'));
  it('orders descending', () => expect(letters('active=true^ORDERBYDESCpriority')).toBe('bae'));
  it('orders by a second column', () => expect(letters('ORDERBYimpact^ORDERBYDESCshort_description')).toBe('eabdc'));
  it('orders by a dot-walked column', () => expect(letters('caller_idISNOTEMPTY^ORDERBYcaller_id.name')).toBe('ba'));
  it('takes a page', () => expect(letters('ORDERBYshort_description', { limit: 2, offset: 1 })).toBe('bc'));
  it('keeps the order of arrival where none is asked for', () => expect(letters('')).toBe('abcde'));
  it('ignores an unknown column', () => expect(letters('ORDERBYno_such_column')).toBe('abcde'));
});

describe('what cannot be asked', () => {
  it('names an operator that is not implemented', () => {
    expect(() => store.query({ table: 'incident', query: 'managerIN_HIERARCHYabc' })).toThrow(
      'NotImplemented: operator IN_HIERARCHY',
    );
    expect(() => store.query({ table: 'incident', query: 'stateWHATEVER1' })).toThrow(
      'NotImplemented: operator WHATEVER',
    );
  });
  it('refuses to search a journal field rather than finding nothing', () =>
    expect(() => store.query({ table: 'incident', query: 'commentsLIKEx' })).toThrow(NotImplemented));
  it('names an unknown table', () => {
    expect(() => store.query({ table: 'no_such_table', query: '' })).toThrow(UnknownTable);
    expect(() => store.matches('no_such_table', {}, 'a=1')).toThrow('Invalid table no_such_table');
  });
  it('a script that nobody can evaluate matches nothing', () => {
    expect(store.count({ table: 'incident', query: 'caller_id=javascript:gs.getUserID()' })).toBe(0);
    expect(store.count({ table: 'incident', query: 'caller_idINjavascript:getMyGroups()' })).toBe(0);
  });
  it.each(["short_description=' OR 1=1 --", 'x"; DROP TABLE task;--=1', 'short_descriptionLIKE%', 'stateIN1) OR (1=1'])(
    'cannot leave its value: %s',
    (query) => {
      expect(store.count({ table: 'incident', query: `${query}^state=99` })).toBe(0);
      expect(store.count({ table: 'incident', query: '' })).toBe(5);
    },
  );
});

describe('an unknown field', () => {
  const strict = createStore({ file: ':memory:', clock });
  incidents(strict);
  const property = strict.query({
    table: 'sys_properties',
    query: 'name=glide.invalid_query.returns_no_rows',
  })[0] as Row;
  strict.update('sys_properties', property.sys_id as string, { value: 'true' }, 'admin');
  const query = 'state=1^no_such_column=1';

  it('is ignored by default, alone or beside a valid one', () => {
    expect(store.count({ table: 'incident', query })).toBe(1);
    expect(store.count({ table: 'incident', query: 'state=1^ORcaller_id.nonsense=1' })).toBe(1);
    expect(store.matches('incident', { state: '1' }, query)).toBe(true);
  });
  it('returns nothing when glide.invalid_query.returns_no_rows is set', () => {
    expect(strict.count({ table: 'incident', query })).toBe(0);
    expect(strict.matches('incident', { state: '1' }, query)).toBe(false);
  });
});

describe('related rows', () => {
  const acme = acmeStore();
  const shelf = acme.query({ table: 'x_acme_demo_shelf', query: 'name=Second' })[0] as Row;
  for (const state of ['1', '2']) acme.insert('x_acme_demo_job', { shelf: shelf.sys_id as string, state }, 'admin');
  const names = (query: string) => valuesOf(acme.query({ table: 'x_acme_demo_shelf', query }), 'name');

  it('counts the rows that point here', () => {
    expect(names('RLQUERYx_acme_demo_job.shelf,>=2^ENDRLQUERY')).toEqual(['Second']);
    expect(names('RLQUERYx_acme_demo_job.shelf,>=2^state=1^ENDRLQUERY')).toEqual([]);
    expect(names('RLQUERYx_acme_demo_job.shelf,=0^ENDRLQUERY^nameISNOTEMPTY')).toEqual(['First <shelf>']);
    expect(acme.matches('x_acme_demo_shelf', shelf, 'RLQUERYx_acme_demo_job.shelf,>=2^ENDRLQUERY')).toBe(true);
  });
  it('joins as addJoinQuery does', () => {
    expect(names('JOINx_acme_demo_shelf.sys_id=x_acme_demo_job.shelf!state=2')).toEqual(['Second']);
    expect(names('JOINx_acme_demo_shelf.sys_id=x_acme_demo_job.shelf!state=9')).toEqual([]);
  });
});

describe('dot-walking', () => {
  const acme = acmeStore();
  const shelf = acme.query({ table: 'x_acme_demo_shelf', query: 'code=A & B' })[0] as Row;
  const parent = acme.insert(
    'x_acme_demo_job',
    { shelf: shelf.sys_id as string, short_description: 'parent' },
    'admin',
  );
  const child = acme.insert('incident', { parent: parent.sys_id as string }, 'admin');

  it('reaches through several references', () =>
    expect(acme.walk('x_acme_demo_job', parent, 'shelf.place.city')).toBe('Bern'));
  it('queries through several references', () =>
    expect(acme.count({ table: 'x_acme_demo_job', query: 'shelf.place.cityLIKEber' })).toBe(1));
  it('steps into a child table by ref_', () => {
    expect(acme.walk('incident', child, 'parent.ref_x_acme_demo_job.shelf.name')).toBe('First <shelf>');
    expect(acme.count({ table: 'incident', query: 'parent.ref_x_acme_demo_job.shelf.name=First <shelf>' })).toBe(1);
  });
  it('is empty past an empty link and for an unknown column', () => {
    expect(acme.walk('incident', child, 'assigned_to.department.name')).toBe('');
    expect(acme.walk('incident', child, 'parent.nonsense.name')).toBe('');
  });
});
