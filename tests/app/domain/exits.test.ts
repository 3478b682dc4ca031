import { consequence, EXITS, exitRule, type Circumstances, type Then } from '../../../src/server/domain/exits.ts';
import { FINDINGS } from '../../../src/server/domain/findings.ts';
import type { Direction, Exit } from '../../../src/server/domain/model.ts';

const PLAIN: Circumstances = { undoing: false, own: false, unbegun: false, half: false };

test.each<[Direction, Exit]>([
  ['collect', 'does_not_fit'],
  ['deposit', 'empty'],
  ['deposit', 'damaged'],
  ['deposit', 'expired'],
])('a %s cannot end with %s', (direction, exit) => {
  expect(exitRule(direction, exit)).toBeNull();
  expect(consequence(direction, exit, PLAIN)).toBeNull();
});

test('a bay is blocked exactly where an agent has to look into it: what is broken is taken out on a round', () => {
  for (const byExit of Object.values(EXITS)) {
    for (const { blocksBay, finding } of Object.values(byExit)) {
      expect(blocksBay).toBe(finding !== null && finding !== 'damaged');
    }
  }
});

test('every finding that an exit reports has its text and an incident', () => {
  for (const byExit of Object.values(EXITS)) {
    for (const { finding } of Object.values(byExit)) if (finding) expect(FINDINGS[finding].incident).toBe(true);
  }
});

test.each<[string, Direction, Exit, Partial<Circumstances>, Then]>([
  ['"not now" keeps a reservation', 'collect', 'cancelled', {}, 'again'],
  ['"not now" lets go of what was begun on the spot', 'collect', 'cancelled', { unbegun: true }, 'stop'],
  ['a door closed on the device keeps what was begun on the spot', 'collect', 'not_done', { unbegun: true }, 'again'],
  ['"not now" keeps a return', 'deposit', 'cancelled', {}, 'again'],
  ['a door closed on nothing calls off what was begun on the spot', 'deposit', 'not_done', { unbegun: true }, 'stop'],
  ['a reservation that nobody collects ends', 'collect', 'expired', {}, 'stop'],
  ['what is the person’s own waits for them', 'collect', 'expired', { own: true }, 'keep'],
  ['a swap that is half done is not undone by time', 'collect', 'expired', { half: true }, 'keep'],
  ['nothing can take the place of one’s own', 'collect', 'empty', { own: true }, 'again'],
  ['what was put in stays in when it is not taken back', 'collect', 'not_done', { undoing: true }, 'leave'],
  ['what was put in stays in when its door is stuck', 'collect', 'door_stuck', { undoing: true }, 'leave'],
])('%s', (_what, direction, exit, at, then) => {
  expect(consequence(direction, exit, { ...PLAIN, ...at })).toBe(then);
});

test('whoever finds the bay empty, wrong or stuck is offered another one', () => {
  for (const exit of ['empty', 'wrong_item', 'door_stuck'] as const) {
    expect(consequence('collect', exit, PLAIN)).toBe('other_device');
  }
  for (const exit of ['does_not_fit', 'wrong_item', 'door_stuck'] as const) {
    expect(consequence('deposit', exit, PLAIN)).toBe('other_bay');
  }
});
