import {
  isOverdue,
  shouldEscalate,
  shouldRemind,
  shouldRemindToCollect,
} from '../../../src/server/domain/reminders.ts';

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

const WINDOW = { stage: 'reserved', at: 10, saidAt: null, until: 20, now: 10 };
test.each<[string, Parameters<typeof shouldRemindToCollect>[0], boolean]>([
  ['when it ends soon', WINDOW, true],
  ['not before', { ...WINDOW, now: 9 }, false],
  ['not twice', { ...WINDOW, saidAt: 10, now: 12 }, false],
  ['of the next one again', { ...WINDOW, at: 30, saidAt: 10, until: 40, now: 30 }, true],
  ['not once it has passed', { ...WINDOW, now: 20 }, false],
  ['not after the collection', { ...WINDOW, stage: 'completed' }, false],
  ['not when it is too short for that', { ...WINDOW, at: null }, false],
])('of a window to collect somebody is reminded: %s', (_when, waiting, expected) => {
  expect(shouldRemindToCollect(waiting)).toBe(expected);
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
