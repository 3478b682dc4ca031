import type { Stage } from '../../../src/server/domain/model.ts';
import { parseKit, yesOrNo, isDay } from '../../../src/server/domain/rolloutList.ts';
import { countStates, lineState, ROLLOUT } from '../../../src/server/domain/rolloutProgress.ts';
import { ASSIGNMENT } from '../../../src/server/domain/states.ts';

const STAGES = [...new Set(ASSIGNMENT.flatMap(({ from, to }) => [...from, to]))];

test('without an assignment a line stands as it was stored', () => {
  expect(lineState('invalid', null, false)).toBe('invalid');
});

test.each<[Stage, string]>([
  ['booked', 'planned'],
  ['reserved', 'staged'],
  ['active', 'collected'],
  ['completed', 'collected'],
  ['cancelled', 'cancelled'],
])('with an assignment that is %s it is %s, whatever was stored', (stage, state) => {
  expect(lineState('proposed', stage, false)).toBe(state);
});

test('what was not collected is so until it has left its bay', () => {
  expect(lineState('planned', 'expired', true)).toBe('not_collected');
  expect(lineState('planned', 'expired', false)).toBe('returned_to_stock');
});

test('every stage of an assignment says how a line stands', () => {
  expect(STAGES.filter((stage) => lineState('planned', stage, false) === undefined)).toEqual([]);
});

test('counts name every state, also those of which there are none', () => {
  expect(countStates(['staged', 'staged', 'planned'])).toMatchObject({ staged: 2, planned: 1, collected: 0 });
});

test('a closed rollout takes nothing more', () => {
  expect(Object.values(ROLLOUT).flat()).not.toContain('closed');
});

test('a kit is parted by + and |, the first bay being that of the device', () => {
  expect(parseKit('charger + adapter | MO-017 + cable')).toEqual([
    ['charger', 'adapter'],
    ['MO-017', 'cable'],
  ]);
  expect(parseKit('')).toEqual([[]]);
  expect(parseKit('| MO-017')).toEqual([[], ['MO-017']]);
  expect(parseKit('a | b | c | d | e')).toBeNull();
});

test('a day is one of the calendar, and yes and no are said in few ways', () => {
  expect(['2026-11-23', '2028-02-29', '2026-02-29', '2026-04-31', '23.11.2026'].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['Yes', 'x', '', 'no', 'perhaps'].map(yesOrNo)).toEqual([true, true, false, false, null]);
});
