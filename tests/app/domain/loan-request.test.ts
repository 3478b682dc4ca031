import { askedDurationMs, isOverdue, shouldEscalate, shouldRemind } from '../../../src/server/domain/loanRequest.ts';
import { DAY_MS, HOUR_MS } from '../../../src/server/domain/time.ts';

test.each<[string, number | null, number]>([
  ['4h', null, 4 * HOUR_MS],
  ['1d', null, DAY_MS],
  ['3d', null, 3 * DAY_MS],
  ['1w', null, 7 * DAY_MS],
  ['until', 1_000 + DAY_MS, DAY_MS],
  ['until', 500, 0],
  ['until', null, 0],
  ['for ever', null, 0],
])('%s (until %p) asks for %d ms', (length, until, expected) => {
  expect(askedDurationMs(length, until, 1_000)).toBe(expected);
});

test.each<[string, Parameters<typeof shouldRemind>[0], boolean]>([
  ['when it is due soon', { stage: 'active', at: 10, saidAt: null, now: 10 }, true],
  ['not before', { stage: 'active', at: 10, saidAt: null, now: 9 }, false],
  ['not twice', { stage: 'active', at: 10, saidAt: 10, now: 20 }, false],
  ['again after an extension', { stage: 'active', at: 30, saidAt: 10, now: 30 }, true],
  ['not once it is overdue', { stage: 'overdue', at: 10, saidAt: null, now: 20 }, false],
  ['not without a date', { stage: 'active', at: null, saidAt: null, now: 20 }, false],
])('a loan is reminded of: %s', (_when, loan, expected) => {
  expect(shouldRemind(loan)).toBe(expected);
});

test.each<[string, Parameters<typeof isOverdue>[0], boolean]>([
  ['after the grace', { stage: 'active', at: 10, now: 10 }, true],
  ['not before', { stage: 'active', at: 10, now: 9 }, false],
  ['not after its return', { stage: 'completed', at: 10, now: 20 }, false],
  ['not without a date', { stage: 'active', at: null, now: 20 }, false],
])('a loan is overdue: %s', (_when, loan, expected) => {
  expect(isOverdue(loan)).toBe(expected);
});

test.each<[string, Parameters<typeof shouldEscalate>[0], boolean]>([
  ['when it stays overdue', { stage: 'overdue', at: 10, saidAt: null, now: 10 }, true],
  ['not before', { stage: 'overdue', at: 10, saidAt: null, now: 9 }, false],
  ['not twice', { stage: 'overdue', at: 10, saidAt: 12, now: 20 }, false],
  ['again when it is overdue again after an extension', { stage: 'overdue', at: 30, saidAt: 12, now: 30 }, true],
  ['not once it has been extended', { stage: 'active', at: 10, saidAt: null, now: 20 }, false],
])('the manager is told: %s', (_when, loan, expected) => {
  expect(shouldEscalate(loan)).toBe(expected);
});
