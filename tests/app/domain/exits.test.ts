import { consequence, EXITS, exitRule } from '../../../src/server/domain/exits.ts';
import { FINDINGS } from '../../../src/server/domain/findings.ts';
import type { Direction, Exit } from '../../../src/server/domain/model.ts';

test.each<[Direction, Exit]>([
  ['collect', 'does_not_fit'],
  ['deposit', 'empty'],
  ['deposit', 'expired'],
])('a %s cannot end with %s', (direction, exit) => {
  expect(exitRule(direction, exit)).toBeNull();
  expect(consequence(direction, exit, false)).toBeNull();
});

test('a bay is blocked exactly where an agent has to look', () => {
  for (const byExit of Object.values(EXITS)) {
    for (const rule of Object.values(byExit)) expect(rule.blocksBay).toBe(rule.finding !== null);
  }
});

test('every finding that an exit reports has its text and an incident', () => {
  for (const byExit of Object.values(EXITS)) {
    for (const { finding } of Object.values(byExit)) if (finding) expect(FINDINGS[finding].incident).toBe(true);
  }
});

test('"not now" keeps a reservation, and lets go of what was borrowed on the spot', () => {
  expect(consequence('collect', 'cancelled', false)).toBe('again');
  expect(consequence('collect', 'cancelled', true)).toBe('stop');
  expect(consequence('deposit', 'cancelled', true)).toBe('again');
});

test('whoever finds the bay empty, wrong or stuck is offered another one', () => {
  for (const exit of ['empty', 'wrong_item', 'door_stuck'] as const) {
    expect(consequence('collect', exit, false)).toBe('other_device');
  }
  for (const exit of ['does_not_fit', 'wrong_item', 'door_stuck'] as const) {
    expect(consequence('deposit', exit, false)).toBe('other_bay');
  }
});
