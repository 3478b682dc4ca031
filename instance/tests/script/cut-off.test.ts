import { beforeEach, describe, expect, test } from '@jest/globals';
import { createTestKernel, SCOPE, SCOPE_ID, type TestKernel } from './kernel.ts';

let kernel: TestKernel;
beforeEach(() => {
  kernel = createTestKernel();
});

const TABLE = 'x_acme_demo_thing';
const three = `for (const name of ['a', 'b', 'c']) { const gr = new GlideRecord('${TABLE}'); gr.name = name; gr.insert(); }`;
const names = () => kernel.store.query({ table: TABLE, query: 'ORDERBYname' }).map(({ name }) => name);

describe('a transaction that is cut off after its n-th write', () => {
  test.each([
    [1, ['a']],
    [2, ['a', 'b']],
    [3, ['a', 'b', 'c']],
  ])('%d: keeps what was written', (cutAfterWrites, kept) => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE, cutAfterWrites });
    expect(() => kernel.run(three, { tx })).toThrow(
      `Transaction cancelled: test script was cut off after ${cutAfterWrites} writes`,
    );
    expect(names()).toEqual(kept);
    expect(tx).toMatchObject({ cancelled: true, writes: cutAfterWrites });
  });

  test('does not end well because its script catches the end', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE, cutAfterWrites: 1 });
    expect(() =>
      kernel.run(`try { ${three} } catch (error) { try { gs.info('after all') } catch (again) {} } 'fine'`, { tx }),
    ).toThrow('Transaction cancelled');
    expect(names()).toEqual(['a']);
    expect(kernel.logged.some(({ message }) => message === 'after all')).toBe(false);
  });

  test('refuses every further Glide call and every further write', () => {
    const tx = kernel.begin({ user: 'admin', scope: SCOPE, cutAfterWrites: 1 });
    const calls = [
      'gs.getUserID()',
      'gr.next()',
      'gr.name.toString()',
      'gr.update()',
      'new GlideDateTime().getValue()',
    ];
    const tries = calls
      .map((call) => `try { ${call}; swallowed.push('${call.replaceAll("'", '')}') } catch (error) {}`)
      .join('\n');
    const swallowed: string[] = [];
    expect(() =>
      kernel.run(`const gr = new GlideRecord('${TABLE}'); try { gr.insert() } catch (error) {}\n${tries}`, {
        tx,
        globals: { swallowed: { push: (call: string) => void swallowed.push(call) } },
      }),
    ).toThrow('Transaction cancelled');
    expect(swallowed).toEqual([]);
    expect(() => kernel.records.insert(tx, TABLE, {})).toThrow('Transaction cancelled');
  });

  test('leaves out what would have followed the write', () => {
    kernel.add('sys_script', {
      name: 'after',
      collection: TABLE,
      active: 'true',
      advanced: 'true',
      when: 'after',
      order: '1',
      action_insert: 'true',
      script: "gs.info('after ran')",
      sys_scope: SCOPE_ID,
    });
    const heard: string[] = [];
    kernel.records.onWritten(({ table }) => void heard.push(table));
    const tx = kernel.begin({ user: 'admin', cutAfterWrites: 1 });
    expect(() => kernel.records.insert(tx, TABLE, { name: 'a' })).toThrow('Transaction cancelled');
    expect([names(), heard, kernel.logged.filter(({ message }) => message === 'after ran')]).toEqual([['a'], [], []]);
  });

  test('is cut off inside a rule, too', () => {
    kernel.add('sys_script', {
      name: 'more',
      collection: TABLE,
      active: 'true',
      advanced: 'true',
      when: 'after',
      order: '1',
      action_insert: 'true',
      filter_condition: 'parentISEMPTY',
      script: `const gr = new GlideRecord('${TABLE}'); gr.name = 'child'; gr.parent = current.sys_id; gr.insert()`,
      sys_scope: SCOPE_ID,
    });
    const tx = kernel.begin({ user: 'admin', scope: SCOPE, cutAfterWrites: 2 });
    expect(() => kernel.run(three, { tx })).toThrow('Transaction cancelled');
    expect(names()).toEqual(['a', 'child']);
  });
});
