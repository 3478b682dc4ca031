import { describe, expect, test } from '@jest/globals';
import { addThings, createTestKernel } from './kernel.ts';

const kernel = createTestKernel();
addThings(kernel);

describe('GlideAggregate', () => {
  test('counts by a field, sums, and finds extremes', () => {
    expect(
      kernel.run(`
        const counts = new GlideAggregate('x_acme_demo_thing');
        counts.addAggregate('COUNT', 'state');
        counts.query();
        const byState = [];
        while (counts.next()) byState.push(counts.state + '=' + counts.getAggregate('COUNT', 'state'));
        const all = new GlideAggregate('x_acme_demo_thing');
        all.addEncodedQuery('sizeISNOTEMPTY');
        for (const name of ['COUNT', 'SUM', 'MIN', 'MAX', 'AVG']) all.addAggregate(name, name === 'COUNT' ? null : 'size');
        all.query();
        all.next();
        byState.join() + ' ' + [all.getAggregate('COUNT'), all.getAggregate('SUM', 'size'), all.getAggregate('MIN', 'size'), all.getAggregate('MAX', 'size'), all.getAggregate('AVG', 'size')].join();
      `),
    ).toBe('done=2,open=2 3,6,1,3,2');
  });

  test('groups, filters groups and totals', () => {
    expect(
      kernel.run(
        `const ga = new GlideAggregate('x_acme_demo_thing'); ga.groupBy('state'); ga.addAggregate('SUM', 'size'); ga.addHaving('COUNT', null, '>', 1); ga.orderByAggregate('SUM', 'size'); ga.query(); const names = []; while (ga.next()) names.push(ga.getValue('state')); names.length + ' ' + ga.getTotal('SUM', 'size')`,
      ),
    ).toBe('2 6');
  });
});

describe('GlideQuery', () => {
  const query = (rest: string) => kernel.run(`JSON.stringify(new GlideQuery('x_acme_demo_thing')${rest})`);

  test.each([
    [
      ".where('state', 'open').orWhere('size', 3).orderByDesc('size').select('name', 'size', 'active').map(({ name, size, active }) => [name, size, active]).toArray(10)",
      [
        ['c', 3, false],
        ['b', 2, true],
        ['a', 1, true],
      ],
    ],
    [
      ".where('active', true).where(new GlideQuery().where('name', 'a').orWhere('name', 'c')).select('name').map((r) => r.name).toArray(10)",
      ['a'],
    ],
    [".whereNull('size').selectOne('name', 'state$DISPLAY').map(({ name }) => name).orElse('none')", 'd'],
    [".whereNotNull('size').count()", 3],
    [".where('size', '>', 1).sum('size').get()", 5],
    [".max('size').orElse(0)", 3],
    [".where('name', 'nobody').selectOne('name').isPresent()", false],
    [
      ".groupBy('state').aggregate('count').select().map(({ group, count }) => [group.state, count]).toArray(9)",
      [
        ['done', 2],
        ['open', 2],
      ],
    ],
    [".where('name', 'IN', ['a', 'b']).select('owner.email').limit(1).map((r) => r.owner.email).toArray(1)", [null]],
  ])('%s', (rest, expected) => {
    expect(JSON.parse(String(query(rest)))).toEqual(expected);
  });

  test('writes, and throws where a write fails', () => {
    expect(
      kernel.run(
        `const made = new GlideQuery('x_acme_demo_thing').insert({ name: 'q', size: 9 }).get(); const changed = new GlideQuery('x_acme_demo_thing').where('sys_id', made.sys_id).update({ size: 10 }).get(); const many = new GlideQuery('x_acme_demo_thing').where('name', 'q').updateMultiple({ state: 'x' }).rowCount; new GlideQuery('x_acme_demo_thing').where('name', 'q').deleteMultiple(); [made.size, changed.size, many, new GlideQuery('x_acme_demo_thing').where('name', 'q').count()].join()`,
      ),
    ).toBe('9,10,1,0');
    expect(() => kernel.run(`new GlideQuery('x_acme_demo_thing').get('nowhere').get()`)).toThrow(
      'Unable to find a record with the following: {"sys_id":"nowhere"}',
    );
  });

  test('refuses tables and fields that do not exist', () => {
    expect(() => kernel.run("new GlideQuery('nowhere')")).toThrow('Invalid table: nowhere');
    expect(() => kernel.run("new GlideQuery('x_acme_demo_thing').where('nofield', 1)")).toThrow(
      'Unable to find the following fields in table x_acme_demo_thing: nofield',
    );
  });
});

test('GlideFilter says whether a record is what a query looks for', () => {
  expect(
    kernel.run(
      "const gr = new GlideRecord('x_acme_demo_thing'); gr.get('name', 'b'); [GlideFilter.checkRecord(gr, 'size>1'), GlideFilter.checkRecord(gr, 'size>2'), GlideFilter.checkRecord(gr, 'size>2', false), new GlideFilter('size>2^name=b', 't').match(gr, false)].join()",
    ),
  ).toBe('true,false,true,true');
});
