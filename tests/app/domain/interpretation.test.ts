import {
  compareRecords,
  confidenceAfter,
  interpretClosing,
  markAfter,
  orderOf,
  type Order,
  type Place,
} from '../../../src/server/domain/interpretation.ts';
import type { Confidence, Direction, Mark, Presence } from '../../../src/server/domain/model.ts';

test.each<[Direction, Presence, string]>([
  ['collect', 'empty', 'committed certain'],
  ['collect', 'occupied', 'exit not_done'],
  ['collect', 'unknown', 'committed likely'],
  ['deposit', 'occupied', 'committed certain'],
  ['deposit', 'empty', 'exit not_done'],
  ['deposit', 'unknown', 'committed likely'],
])('a door closed on a %s with the bay %s means %s', (direction, presence, meaning) => {
  const verdict = interpretClosing(direction, presence);
  expect(verdict.kind === 'committed' ? `committed ${verdict.confidence}` : `exit ${verdict.exit}`).toBe(meaning);
});

test.each<[string, boolean, Presence, string | null]>([
  ['a device', true, 'occupied', null],
  ['a device', true, 'empty', 'empty'],
  ['nothing', true, 'empty', null],
  ['nothing', true, 'occupied', 'unexpected_item'],
  ['a device', true, 'unknown', null],
  ['a device', false, 'empty', null],
  ['nothing', false, 'occupied', null],
])('records that place %s in a bay (sensor: %s) that is %s: %s', (recorded, hasPresenceSensor, presence, finding) => {
  const assetId = recorded === 'nothing' ? '' : 'laptop';
  expect(compareRecords({ assetId, hasPresenceSensor }, presence)).toBe(finding);
});

test.each<[string, Confidence, { assetId: string; hasPresenceSensor: boolean }, Presence, boolean, Confidence]>([
  ['a sensor that agrees', 'likely', { assetId: 'laptop', hasPresenceSensor: true }, 'occupied', false, 'certain'],
  ['a sensor that disagrees', 'certain', { assetId: 'laptop', hasPresenceSensor: true }, 'empty', false, 'doubtful'],
  ['a battery that charges', 'likely', { assetId: 'laptop', hasPresenceSensor: false }, 'unknown', true, 'certain'],
  ['a charge in an empty bay', 'likely', { assetId: '', hasPresenceSensor: false }, 'unknown', true, 'likely'],
  ['no word at all', 'likely', { assetId: 'laptop', hasPresenceSensor: false }, 'unknown', false, 'likely'],
  [
    'a doubt, until a person has looked',
    'doubtful',
    { assetId: '', hasPresenceSensor: true },
    'empty',
    false,
    'doubtful',
  ],
])('%s: %s becomes %5$s', (_what, before, bay, presence, charging, after) => {
  expect(confidenceAfter({ ...bay, confidence: before }, { presence, charging })).toBe(after);
});

test.each<[string, Omit<Mark, 'eventId'>, Place, Order]>([
  ['the first ever', { boot: '', sequence: 0 }, { boot: 'a', sequence: 17 }, 'next'],
  ['the next one', { boot: 'a', sequence: 4 }, { boot: 'a', sequence: 5 }, 'next'],
  ['the next one after a restart', { boot: 'a', sequence: 4 }, { boot: 'b', sequence: 5 }, 'next'],
  ['one too far', { boot: 'a', sequence: 4 }, { boot: 'a', sequence: 6 }, 'gap'],
  ['one that was applied', { boot: 'a', sequence: 4 }, { boot: 'a', sequence: 4 }, 'old'],
  ['one of an earlier boot', { boot: 'b', sequence: 9 }, { boot: 'a', sequence: 3 }, 'old'],
  ['a new outbox', { boot: 'a', sequence: 900 }, { boot: 'b', sequence: 1 }, 'restart'],
  ['the first of this boot again', { boot: 'a', sequence: 900 }, { boot: 'a', sequence: 1 }, 'old'],
  ['one without a place, ever', { boot: '', sequence: 0 }, { boot: '', sequence: null }, 'beside'],
  ['one without a place, between two', { boot: 'a', sequence: 4 }, { boot: '', sequence: null }, 'beside'],
])('%s', (_what, applied, event, order) => {
  expect(orderOf(applied, event)).toBe(order);
});

test('the mark moves with the sequence, and stays where an event has no place in it', () => {
  const applied = { boot: 'a', sequence: 4, eventId: 'e4' };
  const after = { boot: 'b', sequence: 5, eventId: 'e5' };
  expect(markAfter(applied, { boot: 'b', sequence: 5, event_id: 'e5' })).toEqual(after);
  expect(markAfter(applied, { boot: '', sequence: null, event_id: 'd' })).toBe(applied);
});
