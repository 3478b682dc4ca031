import { extendedDueAt, notExtendable, type Running } from '../../../src/server/domain/extension.ts';
import { DAY_MS, HOUR_MS } from '../../../src/server/domain/time.ts';

const NOW = 100 * DAY_MS;
const DUE = NOW + HOUR_MS;
const POLICY = { maxExtensions: 1, maxDurationMs: 3 * DAY_MS, defaultDurationMs: DAY_MS };
const LOAN: Running = { stage: 'active', dueAt: DUE, extensions: 0, loanDurationMs: 2 * DAY_MS };
const NOBODY = { claims: [], devices: 1, pausedUntil: null };

test('an extension gives once more what was granted, at most what the policy allows at once', () => {
  expect(extendedDueAt(LOAN, POLICY)).toBe(DUE + 2 * DAY_MS);
  expect(extendedDueAt({ ...LOAN, loanDurationMs: 9 * DAY_MS }, POLICY)).toBe(DUE + 3 * DAY_MS);
  expect(extendedDueAt({ ...LOAN, loanDurationMs: 0 }, POLICY)).toBe(DUE + DAY_MS);
});

const someone = { from: DUE + DAY_MS, until: DUE + 2 * DAY_MS };
test.each<[string, Partial<Running>, object, string | null]>([
  ['goes while nobody else needs the device', {}, {}, null],
  ['goes for one that is overdue', { stage: 'overdue', dueAt: NOW - HOUR_MS }, {}, null],
  ['goes beside somebody whom another device serves', {}, { claims: [someone], devices: 2 }, null],
  [
    'goes when the other one needs it only afterwards',
    {},
    { claims: [{ from: DUE + 2 * DAY_MS, until: Infinity }] },
    null,
  ],
  ['does not go for what has ended', { stage: 'completed' }, {}, 'not_running'],
  ['does not go for a spare, which is due with its repair', { dueAt: null }, {}, 'not_running'],
  ['does not go more often than the policy says', { extensions: 1 }, {}, 'used_up'],
  ['does not go when it would end in the past', { stage: 'overdue', dueAt: NOW - 2 * DAY_MS }, {}, 'too_late'],
  ['does not go while borrowing is paused', {}, { pausedUntil: NOW + DAY_MS }, 'paused'],
  ['does not go when somebody needs the only device then', {}, { claims: [someone] }, 'somebody_waits'],
  ['does not go when somebody waits for it', {}, { claims: [{ from: NOW, until: Infinity }] }, 'somebody_waits'],
])('an extension %s', (_what, loan, others, expected) => {
  expect(notExtendable({ ...LOAN, ...loan }, POLICY, NOW, { ...NOBODY, ...others })).toBe(expected);
});
