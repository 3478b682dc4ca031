import { isAppError } from '../../../src/server/domain/errors.ts';
import {
  anyObject,
  bool,
  either,
  exactly,
  id,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  text,
  time,
  type Check,
} from '../../../src/server/domain/shape.ts';

const ID = 'a'.repeat(32);

function refusal(check: Check<unknown>, value: unknown): unknown {
  try {
    check(value, '');
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === 'invalid_request') return (thrown.detail as { member: string }).member;
    throw thrown;
  }
  return 'taken';
}

test.each<[string, Check<unknown>, unknown, unknown]>([
  ['text', text(3), 'abc', 'abc'],
  ['text like', text(10, /^\d+$/), '123', '123'],
  ['id', id, ID, ID],
  ['integer', integer(1, 5), 5, 5],
  ['bool', bool, false, false],
  ['one of', oneOf(['a', 'b']), 'b', 'b'],
  ['exactly', exactly(null), null, null],
  ['time', time, '2026-11-22T18:00:00Z', Date.UTC(2026, 10, 22, 18)],
  ['time with milliseconds', time, '2026-11-22T18:00:00.250Z', Date.UTC(2026, 10, 22, 18) + 250],
  ['nullable', nullable(bool), null, null],
  ['optional', optional(bool), undefined, undefined],
  ['list', list(bool, 0, 2), [true, false], [true, false]],
  ['either, first', either(oneOf(['all']), list(id, 0, 1)), 'all', 'all'],
  ['either, second', either(oneOf(['all']), list(id, 0, 1)), [ID], [ID]],
  ['any object', anyObject, { x: 1 }, { x: 1 }],
])('%s is taken', (_name, check, value, expected) => {
  expect(check(value, 'here')).toEqual(expected);
});

test.each<[string, Check<unknown>, unknown]>([
  ['empty text', text(3), ''],
  ['long text', text(3), 'abcd'],
  ['text unlike', text(10, /^\d+$/), '12a'],
  ['a number for text', text(3), 5],
  ['an id in capitals', id, 'A'.repeat(32)],
  ['a query for an id', id, `${'a'.repeat(30)}^O`],
  ['a fraction', integer(1, 5), 1.5],
  ['too much', integer(1, 5), 6],
  ['not a number', integer(1, 5), NaN],
  ['a word for a boolean', bool, 'true'],
  ['another word', oneOf(['a', 'b']), 'c'],
  ['anything but the one', exactly(''), 'x'],
  ['a local time', time, '2026-11-22 18:00:00'],
  ['a day that is not', time, '2026-13-22T18:00:00Z'],
  ['too long a list', list(bool, 0, 1), [true, true]],
  ['an object for a list', list(bool, 0, 1), {}],
  ['null for an object', anyObject, null],
  ['a list for an object', anyObject, []],
])('%s is refused', (_name, check, value) => {
  expect(refusal(check, value)).not.toBe('taken');
});

describe('an object', () => {
  const check = object({ name: text(5), inner: object({ ids: list(id, 0, 3) }), note: optional(text(5)) });

  test('comes back with its members and nothing else', () => {
    expect(check({ name: 'x', inner: { ids: [ID] } }, '')).toEqual({
      name: 'x',
      inner: { ids: [ID] },
      note: undefined,
    });
  });

  test.each<[unknown, string]>([
    [{ name: 'x', inner: { ids: [ID, 'b'] } }, 'inner.ids[1]'],
    [{ name: 'x', inner: { ids: [] }, nmae: 'y' }, 'nmae'],
    [{ inner: { ids: [] } }, 'name'],
    [{ name: 'x', inner: { ids: [], more: 1 } }, 'inner.more'],
    ['text', ''],
  ])('%j is refused, naming the member', (value, member) => {
    expect(refusal(check, value)).toBe(member);
  });

  test('a member with the name of a builtin is unknown too', () => {
    expect(refusal(object({}), JSON.parse('{"constructor":1}'))).toBe('constructor');
  });
});
