import type { AggregateRequest } from '../../src/kernel.ts';
import { acmeStore } from './acme.ts';

const store = acmeStore();
for (const [short_description, priority, cost, effort] of [
  ['a', '1', '10', '1970-01-01 01:00:00'],
  ['b', '1', '20', '1970-01-01 02:00:00'],
  ['c', '2', '5', ''],
  ['d', '', '', '1970-01-02 00:00:00'],
])
  store.insert('x_acme_demo_repair', { short_description, priority, cost, effort } as Record<string, string>, 'admin');

const ask = (request: Partial<AggregateRequest>) =>
  store.aggregate({
    table: 'x_acme_demo_repair',
    query: '',
    functions: [{ fn: 'COUNT', column: null }],
    groupBy: [],
    ...request,
  });

it('counts all rows', () => expect(ask({})).toEqual([{ group: {}, values: { COUNT: '4' } }]));
it('sums, averages and finds ends; empty values do not take part', () => {
  const functions = (['SUM', 'AVG', 'MIN', 'MAX', 'COUNT', 'COUNT_DISTINCT'] as const).map((fn) => ({
    fn,
    column: 'cost',
  }));
  expect(ask({ functions })[0]?.values).toEqual({
    'SUM.cost': '35',
    'AVG.cost': expect.stringMatching(/^11\.66/),
    'MIN.cost': '5',
    'MAX.cost': '20',
    'COUNT.cost': '3',
    'COUNT_DISTINCT.cost': '3',
  });
});
it('sums durations to a duration', () =>
  expect(ask({ functions: [{ fn: 'SUM', column: 'effort' }] })[0]?.values).toEqual({
    'SUM.effort': '1970-01-02 03:00:00',
  }));
it('groups, and orders by the group', () => {
  expect(ask({ groupBy: ['priority'] })).toEqual([
    { group: { priority: '' }, values: { COUNT: '1' } },
    { group: { priority: '1' }, values: { COUNT: '2' } },
    { group: { priority: '2' }, values: { COUNT: '1' } },
  ]);
});
it('groups by a dot-walked column', () =>
  expect(ask({ groupBy: ['shelf.place.city'] })).toEqual([
    { group: { 'shelf.place.city': '' }, values: { COUNT: '4' } },
  ]));
it('orders groups by an aggregate', () =>
  expect(
    ask({ groupBy: ['priority'], query: 'priorityISNOTEMPTY^ORDERBYCOUNT' }).map(({ group }) => group.priority),
  ).toEqual(['2', '1']));
it('filters groups', () =>
  expect(ask({ groupBy: ['priority'], having: [{ fn: 'COUNT', column: null, operator: '>', value: '1' }] })).toEqual([
    { group: { priority: '1' }, values: { COUNT: '2' } },
  ]));
it('takes a page of groups', () =>
  expect(ask({ groupBy: ['priority'], limit: 1, offset: 1 }).map(({ group }) => group.priority)).toEqual(['1']));
it('is empty where nothing matches', () => {
  expect(ask({ query: 'priority=99' })).toEqual([{ group: {}, values: { COUNT: '0' } }]);
  expect(ask({ query: 'priority=99', groupBy: ['priority'] })).toEqual([]);
  expect(ask({ query: 'priority=99', functions: [{ fn: 'SUM', column: 'cost' }] })[0]?.values).toEqual({
    'SUM.cost': '',
  });
});
it('refuses what it does not know, by name', () => {
  expect(() =>
    ask({ having: [{ fn: 'COUNT', column: null, operator: 'LIKE', value: '1' }], groupBy: ['priority'] }),
  ).toThrow('NotImplemented: HAVING operator LIKE');
  expect(() => ask({ functions: [{ fn: 'SUM', column: 'no_such_column' }] })).toThrow(
    'aggregate SUM of no_such_column',
  );
});
