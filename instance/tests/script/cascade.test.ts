import { beforeEach, describe, expect, test } from '@jest/globals';
import { addTable, createTestKernel, SCOPE_ID, type TestKernel } from './kernel.ts';

const NOTE = 'x_acme_demo_note';
let kernel: TestKernel;
let thing: string;
beforeEach(() => {
  kernel = createTestKernel();
  thing = kernel.add('x_acme_demo_thing', { name: 'the one' });
});

/** A table whose records refer to things by a column of this rule, and one record that does. */
function noteOn(rule: string, reference = 'x_acme_demo_thing'): string {
  addTable(kernel, NOTE, 'text');
  kernel.add('sys_dictionary', {
    ...{ name: NOTE, element: 'thing', internal_type: 'reference', reference },
    ...{ reference_cascade_rule: rule, max_length: '32', active: 'true', sys_scope: SCOPE_ID },
  });
  kernel.add(NOTE, { text: 'of no thing' });
  return kernel.add(NOTE, { text: 'of the one', thing });
}
const remove = (table: string, id: string) =>
  kernel.run(`const gr = new GlideRecord('${table}'); gr.get('${id}'); gr.deleteRecord()`);
const notes = () => kernel.store.query({ table: NOTE, query: 'ORDERBYtext' }).map((row) => [row['text'], row['thing']]);

describe('a record is deleted that another refers to', () => {
  test.each([
    ['none', ['of the one', 'its id']],
    ['clear', ['of the one', '']],
    ['', ['of the one', '']],
    ['delete', null],
    ['cascade', null],
    ['delete_no_workflow', null],
  ])('by a column of the rule "%s": of what refers %j is left', (rule, left) => {
    noteOn(rule);
    expect(remove('x_acme_demo_thing', thing)).toBe(true);
    const kept = left && [left[0], left[1] && thing];
    expect(notes()).toEqual([['of no thing', ''], ...(kept ? [kept] : [])]);
  });

  test('by a column that restricts: it stays, and so does what refers to it by others', () => {
    const note = noteOn('restrict');
    const child = kernel.add('x_acme_demo_thing', { name: 'child', parent: thing });
    expect(remove('x_acme_demo_thing', thing)).toBe(false);
    expect(kernel.store.get('x_acme_demo_thing', child)?.['parent']).toBe(thing);
    expect(kernel.logged.some(({ message }) => message.includes(`${NOTE}.thing`))).toBe(true);
    remove(NOTE, note);
    expect(remove('x_acme_demo_thing', thing)).toBe(true);
    expect(kernel.store.get('x_acme_demo_thing', child)?.['parent']).toBe('');
  });

  test('what is deleted with it takes its own along, and is followed by its rules', () => {
    noteOn('delete');
    kernel.add('sys_script', {
      ...{
        name: 'tell',
        collection: NOTE,
        advanced: 'true',
        when: 'after',
        action_delete: 'true',
        active: 'true',
        sys_scope: SCOPE_ID,
      },
      script: `gs.eventQueue('x_acme_demo.gone', current, current.getValue('text'), '')`,
    });
    remove('x_acme_demo_thing', thing);
    expect(kernel.events.map(({ parm1 }) => parm1)).toEqual(['of the one']);
  });

  test('a record of a class that extends the one referred to counts too', () => {
    noteOn('restrict', 'task');
    thing = kernel.add('incident', { short_description: 'one' });
    kernel.add(NOTE, { thing });
    expect([remove('incident', thing), remove('task', thing)]).toEqual([false, false]);
  });
});
