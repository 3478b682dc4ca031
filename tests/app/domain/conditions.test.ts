import fc from 'fast-check';
import { askable, type Condition } from '../../../src/server/domain/conditions.ts';

const wordy = fc.oneof(
  fc.string(),
  fc.constantFrom('^ORactive=true', '^NQ', 'javascript:gs.log(1)', ' JavaScript:x', 'a,b'),
);

test('no value that the platform would run as a script is asked for', () => {
  for (const value of ['javascript:gs.getUserID()', ' JAVASCRIPT:1', '\njavascript:x'])
    for (const condition of [
      ['a', '=', value],
      ['a', '!=', value],
      ['a', 'IN', [value]],
    ] as Condition[])
      expect(askable([['b', '=', '1'], condition])).toBeNull();
});

test('a value of a list is one value, whatever is in it', () => {
  expect(askable([['a', 'IN', ['x', 'y,z', 'javascript:1']]])).toEqual([['a', 'IN', ['x']]]);
  expect(askable([['a', 'IN', ['y,z']]])).toBeNull();
  expect(askable([['a', 'IN', []]])).toBeNull();
});

test('every other value is asked for as it is, and none as more than one', () => {
  fc.assert(
    fc.property(wordy, fc.array(wordy, { maxLength: 5 }), (value, values) => {
      const asked = askable([
        ['a', '=', value],
        ['b', 'IN', values],
        ['c', 'ISEMPTY'],
      ]);
      if (asked === null) return;
      expect(asked.map(([field]) => field)).toEqual(['a', 'b', 'c']);
      expect(asked[0]).toEqual(['a', '=', value]);
      const kept = asked[1]?.[2] as string[];
      expect(kept.join(',').split(',')).toEqual(values.filter((one) => kept.includes(one)));
      expect([value, ...kept].filter((one) => one.trim().toLowerCase().startsWith('javascript:'))).toEqual([]);
    }),
  );
});
