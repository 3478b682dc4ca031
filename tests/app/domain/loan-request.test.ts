import { askedDurationMs, isOverdue, shouldRemind } from '../../../src/server/domain/loanRequest.ts';
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
  ['when it is due soon', { stage: 'active', remindAt: 10, remindedAt: null, now: 10 }, true],
  ['not before', { stage: 'active', remindAt: 10, remindedAt: null, now: 9 }, false],
  ['not twice', { stage: 'active', remindAt: 10, remindedAt: 10, now: 20 }, false],
  ['again after an extension', { stage: 'active', remindAt: 30, remindedAt: 10, now: 30 }, true],
  ['not once it is overdue', { stage: 'overdue', remindAt: 10, remindedAt: null, now: 20 }, false],
  ['not without a date', { stage: 'active', remindAt: null, remindedAt: null, now: 20 }, false],
])('a loan is reminded of: %s', (_when, loan, expected) => {
  expect(shouldRemind(loan)).toBe(expected);
});

test.each<[string, Parameters<typeof isOverdue>[0], boolean]>([
  ['after the grace', { stage: 'active', overdueAt: 10, now: 10 }, true],
  ['not before', { stage: 'active', overdueAt: 10, now: 9 }, false],
  ['not after its return', { stage: 'completed', overdueAt: 10, now: 20 }, false],
  ['not without a date', { stage: 'active', overdueAt: null, now: 20 }, false],
])('a loan is overdue: %s', (_when, loan, expected) => {
  expect(isOverdue(loan)).toBe(expected);
});
